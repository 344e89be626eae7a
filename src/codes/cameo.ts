/** The sixteen event types ("roots") of PLOVER. */
export const PLOVER_ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverRoot = (typeof PLOVER_ROOTS)[number];

/** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** Each root's quad class, as PLOVER's manual gives it in the chapter of the root. */
export const QUAD_OF: Readonly<Record<PloverRoot, Quad>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** One code of CAMEO with what it is in PLOVER. */
export interface CameoCode {
  /** Three digits, or four for the finer codes. */
  readonly code: string;
  readonly root: PloverRoot;
  /** PLOVER's mode, where the code tells it. */
  readonly mode: string | undefined;
  /** PLOVER's contexts that the code itself tells. */
  readonly contexts: readonly string[];
  /** Goldstein's scale of conflict (-10) and cooperation (+8.5), as extended to CAMEO. */
  readonly goldstein: number;
  readonly meaning: string;
}

// code | root | mode | contexts | Goldstein scale | meaning. The roots, modes and contexts are those of CAMEO2PLOVER of September 2021
// with its slips mended (modes that the manual no longer has, contexts that it names otherwise); the scale is CAMEO's published one.
const TABLE = `
030 | AGREE |  | diplomatic | 4 | Express intent to cooperate
031 | AGREE |  | diplomatic | 5.2 | Agree to engage in material cooperation
0311 | AGREE |  | economic | 5.2 | Express intent to cooperate economically
0312 | AGREE |  | military | 5.2 | Express intent to cooperate militarily
0313 | AGREE |  | legal | 5.2 | Express intent to cooperate on judicial matters
0314 | AGREE |  | intelligence | 5.2 | Express intent to cooperate on intelligence
032 | AGREE |  | diplomatic | 4.5 | Express intent to engage in diplomatic cooperation (such as policy support)
033 | AGREE |  | diplomatic | 5.2 | Express intent to provide material aid
0331 | AGREE |  | economic | 5.2 | Express intent to provide economic aid
0332 | AGREE |  | military | 5.2 | Express intent to provide military aid
0333 | AGREE |  | human_security | 5.2 | Express intent to provide humanitarian aid
0334 | AGREE |  | peacekeeping | 6 | Express intent to provide military protection or peacekeeping
034 | AGREE |  | political_institutions | 7 | Express intent to bring political reform
0341 | AGREE |  | political_institutions | 7 | Express intent to change leadership
0342 | AGREE |  | executive | 7 | Express intent to change policy
0343 | AGREE |  | rights_freedoms | 7 | Express intent to provide rights
0344 | AGREE |  | political_institutions | 7 | Express intent to change institutions, regime
035 | AGREE |  |  | 7 | Express intent to yield
0351 | AGREE |  | rights_freedoms | 7 | Express intent to ease administrative sanctions
0352 | AGREE |  |  | 7 | Express intent to ease popular dissent
0353 | AGREE |  | rights_freedoms | 7 | Express intent to release persons or property
0354 | AGREE |  | economic | 7 | Express intent to ease economic sanctions, boycott, embargo
0355 | AGREE |  | diplomatic | 7 | Express intent to allow international involvement (non-mediation)
0356 | AGREE |  | military | 7 | Express intent to de-escalate military engagement
036 | AGREE |  | diplomatic | 4 | Express intent to meet or negotiate
037 | AGREE |  | diplomatic | 5 | Express intent to settle dispute
038 | AGREE |  | diplomatic | 7 | Express intent to accept mediation
039 | AGREE |  | diplomatic | 5 | Express intent to mediate
040 | CONSULT |  |  | 1 | Consult
041 | CONSULT | phone |  | 1 | Discuss by telephone
042 | CONSULT | visit |  | 1.9 | Make a visit
043 | CONSULT | visit |  | 2.8 | Host a visit
044 | CONSULT | third-party |  | 2.5 | Meet at a 'third' location
045 | CONSULT |  | diplomatic | 5 | Engage in mediation
046 | CONSULT |  | diplomatic | 7 | Engage in negotiation
050 | SUPPORT |  | diplomatic | 3.5 | Engage in diplomatic cooperation
051 | SUPPORT |  | diplomatic | 3.4 | Praise or endorse
052 | SUPPORT |  | diplomatic | 3.5 | Defend verbally
053 | SUPPORT |  | diplomatic | 3.8 | Rally support on behalf of
054 | SUPPORT |  | diplomatic | 6 | Grant diplomatic recognition
055 | SUPPORT |  | diplomatic | 7 | Apologize
056 | SUPPORT |  | diplomatic | 7 | Forgive
057 | SUPPORT |  | diplomatic | 8 | Sign formal agreement
060 | COOPERATE |  |  | 6 | Engage in material cooperation
061 | COOPERATE |  | economic | 6.4 | Cooperate economically
062 | COOPERATE |  | military | 7.4 | Cooperate militarily
063 | COOPERATE |  | legal | 7.4 | Engage in judicial cooperation
064 | COOPERATE |  | intelligence | 7 | Share intelligence or information
070 | AID |  |  | 7 | Provide aid
071 | AID |  | economic | 7.4 | Provide economic aid
072 | AID |  | military | 8.3 | Provide military aid
073 | AID |  | human_security | 7.4 | Provide humanitarian aid
074 | AID |  | peacekeeping | 8.5 | Provide military protection or peacekeeping
075 | AID |  | asylum | 7 | Grant asylum
080 | CONCEDE |  |  | 5 | Yield
081 | CONCEDE |  | legal | 5 | Ease administrative sanctions
0811 | CONCEDE |  | pro_democracy | 5 | Ease restrictions on political freedoms
0812 | CONCEDE |  | pro_democracy | 5 | Ease ban on political parties or politicians
082 | CONCEDE |  | pro_democracy | 5 | Ease political dissent
083 | CONCEDE |  | political_institutions | 5 | Accede to requests or demands for political reform
0831 | CONCEDE |  | political_institutions | 5 | Accede to demands for change in leadership
0832 | CONCEDE |  | executive | 5 | Accede to demands for change in policy
0833 | CONCEDE |  | rights_freedoms | 5 | Accede to demands for rights
0834 | CONCEDE |  | political_institutions | 5 | Accede to demands for change in institutions, regime
084 | RETREAT |  |  | 7 | Return, release
0841 | RETREAT | release | legal | 7 | Return, release person(s)
0842 | RETREAT |  | legal | 7 | Return, release property
085 | RETREAT |  | economic | 7 | Ease economic sanctions, boycott, embargo
086 | RETREAT | access | diplomatic | 9 | Allow international involvement
0861 | RETREAT | access | peacekeeping | 9 | Receive deployment of peacekeepers
0862 | RETREAT | access | diplomatic | 9 | Receive inspectors
0863 | RETREAT | access | human_security | 9 | Allow delivery of humanitarian aid
087 | RETREAT | disarm | military | 9 | De-escalate military engagement
0871 | RETREAT | ceasefire | military | 9 | Declare truce, ceasefire
0872 | RETREAT | withdraw | military | 9 | Ease military blockade
0873 | RETREAT | disarm | military | 9 | Demobilize armed forces
0874 | RETREAT | withdraw | military | 10 | Retreat or surrender militarily
0813 | RETREAT |  | legal | 5 | Ease curfew
0814 | RETREAT |  | legal | 5 | Ease state of emergency or martial law
090 | ACCUSE | investigate |  | -2 | Investigate
091 | ACCUSE | investigate | crime; corruption | -2 | Investigate crime, corruption
092 | ACCUSE | investigate | human_rights | -2 | Investigate human rights abuses
093 | ACCUSE | investigate | military | -2 | Investigate military action
094 | ACCUSE | investigate | military; legal | -2 | Investigate war crimes
100 | REQUEST |  |  | -5 | REQUEST
101 | REQUEST | assist |  | -5 | Demand material cooperation
1011 | REQUEST | assist | economic | -5 | Demand economic cooperation
1012 | REQUEST | assist | military | -5 | Demand military cooperation
1013 | REQUEST | assist | legal | -5 | Demand judicial cooperation
1014 | REQUEST | assist | intelligence | -5 | Demand intelligence cooperation
102 | REQUEST | assist | diplomatic | -5 | Demand diplomatic cooperation (such as policy support)
103 | REQUEST | assist |  | -5 | Demand aid
1031 | REQUEST | assist | economic | -5 | Demand economic aid
1032 | REQUEST | assist | military | -5 | Demand military aid
1033 | REQUEST | assist | human_security | -5 | Demand humanitarian aid
1034 | REQUEST | assist | peacekeeping | -5 | Demand military protection or peacekeeping
104 | REQUEST | change | political_institutions | -5 | Demand political reform
1041 | REQUEST | change | executive | -5 | Demand change in leadership
1042 | REQUEST | change | executive | -5 | Demand policy change
1043 | REQUEST | change | rights_freedoms | -5 | Demand rights
1044 | REQUEST | change | political_institutions | -5 | Demand change in institutions, regime
105 | REQUEST | change | legal | -5 | Demand that target yields
1051 | REQUEST | yield | legal | -5 | Demand easing of administrative sanctions
1052 | REQUEST | yield | legal | -5 | Demand easing of popular dissent
1053 | REQUEST | yield | legal | -5 | Demand release of persons or property
1054 | REQUEST | yield | economic | -5 | Demand easing of economic sanctions, boycott, or embargo
1055 | REQUEST | yield | diplomatic | -5 | Demand that target allows international involvement (non-mediation)
1056 | REQUEST | yield | military | -5 | Demand de-escalation of military engagement
106 | REQUEST | meet | diplomatic | -5 | Demand meeting, negotiation
107 | REQUEST | meet | diplomatic | -5 | Demand settling of dispute
108 | REQUEST | meet | diplomatic | -5 | Demand mediation
110 | ACCUSE | disapprove |  | -2 | Disapprove
111 | ACCUSE | disapprove |  | -2 | Criticize or denounce
112 | ACCUSE | disapprove |  | -2 | Accuse
1121 | ACCUSE | allege | crime; corruption | -2 | Accuse of crime, corruption
1122 | ACCUSE | allege | human_rights | -2 | Accuse of human rights abuses
1123 | ACCUSE | allege | military | -2 | Accuse of aggression
1124 | ACCUSE | allege | military; legal | -2 | Accuse of war crimes
1125 | ACCUSE | allege | legal | -2 | Accuse of espionage, treason
113 | ACCUSE | disapprove |  | -2 | Rally opposition against
114 | ACCUSE | allege | diplomatic | -2 | Complain officially
115 | ACCUSE | allege | legal | -2 | Bring lawsuit against
116 | ACCUSE | disapprove | legal | -2 | Find guilty or liable (legally)
120 | REJECT |  |  | -4 | Reject
121 | REJECT | assist |  | -4 | Reject material cooperation
1211 | REJECT | assist | economic | -4 | Reject economic cooperation
1212 | REJECT | assist | military | -4 | Reject military cooperation
1213 | REJECT | assist | legal | -4 | Reject judicial cooperation
1214 | REJECT | assist | intelligence | -4 | Reject intelligence cooperation
122 | REJECT | assist |  | -4 | Reject request or demand for material aid
1221 | REJECT | assist | economic | -4 | Reject demand for economic aid
1222 | REJECT | assist | military | -4 | Reject demand for military aid
1223 | REJECT | assist | human_security | -4 | Reject demand for humanitarian aid
1224 | REJECT | assist | peacekeeping | -4 | Reject demand for military protection or peacekeeping
123 | REJECT | change | political_institutions | -4 | Reject request or demand for political reform
1231 | REJECT | change | executive | -4 | Reject demand for change in leadership
1232 | REJECT | change | executive | -4 | Reject demand for policy change
1233 | REJECT | change | rights_freedoms | -4 | Reject demand for rights
1234 | REJECT | change | political_institutions | -4 | Reject demand for change in institutions, regime
124 | REJECT | change |  | -4 | Decline to yield
1241 | REJECT | change | executive | -4 | Decline to ease administrative sanctions
1242 | REJECT | change |  | -4 | Decline to ease popular dissent
1243 | REJECT | yield | legal | -4 | Decline to release persons or property
1244 | REJECT | yield | economic | -4 | Decline to ease economic sanctions, boycott, or embargo
1245 | REJECT | yield | diplomatic | -4 | Decline to allow international involvement (non-mediation)
1246 | REJECT | yield | military | -4 | Decline to de-escalate military engagement
125 | REJECT | meet | diplomatic | -5 | Reject proposal to meet, discuss, negotiate
126 | REJECT | meet | diplomatic | -5 | Reject mediation
127 | REJECT | meet | diplomatic | -5 | Reject plan, agreement to settle dispute
128 | REJECT | yield | legal | -5 | Defy norms, law
129 | REJECT | yield | diplomatic | -5 | Veto
130 | THREATEN |  |  | -4.4 | Threaten
131 | THREATEN |  |  | -5.8 | Threaten non-force
1311 | THREATEN | relations |  | -5.8 | Threaten to reduce or stop aid
1312 | THREATEN | restrict | economic | -5.8 | Threaten to boycott, embargo, or sanction
1313 | THREATEN | relations | diplomatic | -5.8 | Threaten to reduce or break relations
132 | THREATEN | ban | executive | -5.8 | Threaten with administrative sanctions
1321 | THREATEN | political | human_rights | -5.8 | Threaten to impose restrictions on freedoms of speech and expression
1322 | THREATEN | ban | pro_autocracy | -5.8 | Threaten to ban political parties or politicians
1323 | THREATEN | restrict | pro_autocracy | -5.8 | Threaten to impose curfew
1324 | THREATEN | restrict | pro_autocracy | -5.8 | Threaten to impose state of emergency or martial law
133 | THREATEN | relations |  | -5.8 | Threaten with political dissent, protest
134 | THREATEN | relations | diplomatic | -5.8 | Threaten to halt negotiations
135 | THREATEN | relations | diplomatic | -5.8 | Threaten to halt mediation
136 | THREATEN | expel | diplomatic | -7 | Threaten to halt (expel or withdraw) international involvement (non-mediation)
137 | THREATEN | violence | pro_autocracy | -7 | Threaten with violent repression
138 | THREATEN | violence | military | -7 | Threaten with military force
1381 | THREATEN | restrict | military | -7 | Threaten blockade
1382 | THREATEN | territory | military | -7 | Threaten occupation
1383 | THREATEN | violence | military | -7 | Threaten unconventional violence
1384 | THREATEN | violence | military | -7 | Threaten conventional attack
1385 | THREATEN | violence | cbrn | -7 | Threaten attack with WMD
139 | THREATEN | relations | diplomatic | -7 | Give ultimatum
140 | PROTEST |  |  | -6.5 | Engage in political dissent
141 | PROTEST | demo |  | -6.5 | Demonstrate or rally
1411 | PROTEST | demo | executive | -6.5 | Demonstrate for leadership change
1412 | PROTEST | demo | executive | -6.5 | Demonstrate for policy change
1413 | PROTEST | demo | rights_freedoms | -6.5 | Demonstrate for rights
1414 | PROTEST | demo | political_institutions | -6.5 | Demonstrate for change in institutions, regime
142 | PROTEST | hunger |  | -6.5 | Conduct hunger strike
1421 | PROTEST | hunger | executive | -6.5 | Conduct hunger strike for leadership change
1422 | PROTEST | hunger | executive | -6.5 | Conduct hunger strike for policy change
1423 | PROTEST | hunger | rights_freedoms | -6.5 | Conduct hunger strike for rights
1424 | PROTEST | hunger | political_institutions | -6.5 | Conduct hunger strike for change in institutions, regime
143 | PROTEST | boycott |  | -6.5 | Conduct strike or boycott
1431 | PROTEST | boycott | executive | -6.5 | Conduct strike or boycott for change in leadership
1432 | PROTEST | boycott | executive | -6.5 | Conduct strike or boycott for policy change
1433 | PROTEST | boycott | rights_freedoms | -6.5 | Conduct strike or boycott for rights
1434 | PROTEST | boycott | political_institutions | -6.5 | Conduct strike or boycott for change in institutions, regime
144 | PROTEST | obstruct |  | -7.5 | Obstruct passage, block
1441 | PROTEST | obstruct | executive | -7.5 | Obstruct passage to demand change in leadership
1442 | PROTEST | obstruct | executive | -7.5 | Obstruct passage to demand policy change
1443 | PROTEST | obstruct | rights_freedoms | -7.5 | Obstruct passage to demand rights
1444 | PROTEST | obstruct | political_institutions | -7.5 | Obstruct passage to demand change in institutions, regime
145 | PROTEST | riot |  | -7.5 | Protest violently, riot
1451 | PROTEST | riot | executive | -7.5 | Engage in violent protest for change in leadership
1452 | PROTEST | riot | executive | -7.5 | Engage in violent protest for policy change
1453 | PROTEST | riot | rights_freedoms | -7.5 | Engage in violent protest for rights
1454 | PROTEST | riot | political_institutions | -7.5 | Engage in violent protest for change in institutions, regime
150 | MOBILIZE |  |  | -7.2 | Demonstrate military or police power
151 | MOBILIZE | police |  | -7.2 | Increase police alert status
152 | MOBILIZE | troops | military | -7.2 | Increase military alert status
153 | MOBILIZE | police |  | -7.2 | Mobilize or increase police power
154 | MOBILIZE | troops | military | -7.2 | Mobilize or increase armed forces
160 | SANCTION |  |  | -4 | Reduce relations
161 | SANCTION | withdraw | diplomatic | -4 | Reduce or break diplomatic relations
162 | SANCTION | discontinue | human_security | -5.6 | Reduce or stop aid
1621 | SANCTION | discontinue | economic | -5.6 | Reduce or stop economic assistance
1622 | SANCTION | discontinue | military | -5.6 | Reduce or stop military assistance
1623 | SANCTION | discontinue | human_security | -5.6 | Reduce or stop humanitarian assistance
163 | COERCE | restrict | diplomatic | -8 | Impose embargo, boycott, or sanctions
164 | SANCTION | withdraw | diplomatic | -7 | Halt negotiations
165 | SANCTION | withdraw | diplomatic | -6.5 | Halt mediation
166 | SANCTION | expel | diplomatic | -7 | Expel or withdraw
1661 | SANCTION | expel | military | -7 | Expel or withdraw peacekeepers
1662 | SANCTION | expel | diplomatic | -7 | Expel or withdraw inspectors, observers
1663 | SANCTION | expel | human_security | -7 | Expel or withdraw aid agencies
170 | COERCE |  |  | -7 | Coerce
171 | COERCE | seize | human_security | -9.2 | Seize or damage property
1711 | COERCE | seize | human_security | -9.2 | Confiscate property
1712 | ASSAULT | destroy | human_security | -9.2 | Destroy property
172 | COERCE | restrict | executive | -5 | Impose administrative sanctions
1721 | COERCE | restrict | rights_freedoms | -5 | Impose restrictions on freedoms of speech and expression
1722 | COERCE | ban | pro_autocracy | -5 | Ban political parties or politicians
1723 | COERCE | curfew | pro_autocracy | -5 | Impose curfew
1724 | COERCE | martial-law | pro_autocracy | -5 | Impose state of emergency or martial law
173 | COERCE | arrest | legal | -5 | Arrest, detain, or charge with legal action
174 | COERCE | deport | legal | -5 | Expel or deport individuals
191 | ASSAULT |  | military | -9.5 | Impose blockade, restrict movement
192 | ASSAULT |  | military | -9.5 | Occupy territory
180 | ASSAULT |  |  | -9 | Use unconventional violence
181 | ASSAULT | abduct |  | -9 | Abduct, hijack
182 | ASSAULT | beat |  | -9.5 | Physically assault
1821 | ASSAULT | sexual |  | -9 | Sexually assault
1822 | ASSAULT | torture |  | -9 | Torture
1823 | ASSAULT |  |  | -10 | Kill by physical assault
183 | ASSAULT | explosives |  | -10 | Conduct suicide, car, or other non-military bombing
1831 | ASSAULT | suicide-attack |  | -10 | Carry out suicide bombing
1832 | ASSAULT | explosives |  | -10 | Carry out car bombing
1833 | ASSAULT | explosives |  | -10 | Carry out roadside bombing
184 | ASSAULT | abduct |  | -8 | Use as human shield
185 | ASSAULT | targeted |  | -8 | Attempt to assassinate
186 | ASSAULT | targeted |  | -10 | Assassinate
175 | ASSAULT |  | repression; military | -9 | Use violent repression
201 | ASSAULT | targeted | religion_ethnicity | -9.5 | Engage in mass expulsion
190 | ASSAULT |  | military | -10 | Use conventional military force
193 | ASSAULT | firearms | military | -10 | Fight with small arms and light weapons
194 | ASSAULT | heavy-weapons | military | -10 | Fight with artillery and tanks
195 | ASSAULT | aerial | military | -10 | Employ aerial weapons
196 | ASSAULT |  | legal; military | -9.5 | Violate ceasefire
200 | ASSAULT | targeted | military | -10 | Use unconventional mass violence
202 | ASSAULT | targeted | religion_ethnicity | -10 | Engage in mass killings
203 | ASSAULT | targeted | religion_ethnicity | -10 | Engage in ethnic cleansing
204 | ASSAULT | unconventional | cbrn | -10 | Use weapons of mass destruction
2041 | ASSAULT | unconventional | cbrn | -10 | Use chemical, biological, or radiological weapons
2042 | ASSAULT | unconventional | cbrn | -10 | Detonate nuclear weapons
`;

const read = (): ReadonlyMap<string, CameoCode> => {
  const codes = new Map<string, CameoCode>();
  for (const row of TABLE.trim().split('\n')) {
    const [code = '', root = '', mode = '', contexts = '', scale = '', meaning = ''] = row
      .split('|')
      .map((c) => c.trim());
    const known = PLOVER_ROOTS.find((name) => name === root);
    if (!known) throw new TypeError(`CAMEO ${code} stands for no root of PLOVER: ${root}`);
    const named = contexts.split(';').flatMap((c) => (c.trim() === '' ? [] : [c.trim()]));
    codes.set(code, {
      code,
      root: known,
      mode: mode === '' ? undefined : mode,
      contexts: named,
      goldstein: Number(scale),
      meaning,
    });
  }
  return codes;
};

let codes: ReadonlyMap<string, CameoCode> | undefined;

/** What a code of CAMEO is; the lexicon names only codes that the table holds, so another is a mistake there. */
export const cameoCode = (code: string): CameoCode => {
  codes ??= read();
  const found = codes.get(code);
  if (!found) throw new RangeError(`no CAMEO code ${code}`);
  return found;
};
