/** What can be done with the matter of an event: done, agreed or planned, asked for, refused, threatened. */
export const OPERATIONS = ['do', 'intend', 'demand', 'refuse', 'threaten'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A matter of events, with the CAMEO code for each thing that can be done about it. */
export interface Theme {
  readonly name: string;
  readonly codes: Readonly<Record<Operation, string>>;
  /** The theme or code that ending it amounts to: lifting sanctions eases them, stopping aid cuts it. */
  readonly end: string;
  readonly conflict: boolean;
}

// theme | done | agreed, planned | asked for | refused | threatened | ended (a theme, or `=` and a code) | + cooperation, - conflict.
const TABLE = `
meeting | 040 | 036 | 106 | 125 | 134 | =125 | +
visit | 042 | 036 | 106 | 125 | 134 | =125 | +
hosting | 043 | 036 | 106 | 125 | 134 | =125 | +
telephone | 041 | 036 | 106 | 125 | 134 | =125 | +
negotiation | 046 | 036 | 106 | 125 | 134 | =164 | +
mediation | 045 | 039 | 108 | 126 | 135 | =165 | +
agreement | 057 | 030 | 107 | 127 | 1313 | =120 | +
settlement | 057 | 037 | 107 | 127 | 134 | =164 | +
recognition | 054 | 032 | 102 | 120 | 1313 | =161 | +
relations | 050 | 032 | 102 | 120 | 1313 | cut-relations | +
support | 051 | 032 | 102 | 120 | 131 | =160 | +
defence | 052 | 032 | 102 | 120 | 131 | =160 | +
praise | 051 | 032 | 102 | 120 | 130 | =160 | +
rally-support | 053 | 032 | 102 | 120 | 131 | =160 | +
apology | 055 | 035 | 102 | 124 | 130 | =120 | +
forgiveness | 056 | 035 | 102 | 124 | 130 | =120 | +
cooperation | 060 | 031 | 101 | 121 | 131 | =160 | +
economic-cooperation | 061 | 0311 | 1011 | 1211 | 1312 | =161 | +
military-cooperation | 062 | 0312 | 1012 | 1212 | 131 | =161 | +
legal-cooperation | 063 | 0313 | 1013 | 1213 | 131 | =161 | +
intelligence | 064 | 0314 | 1014 | 1214 | 131 | =161 | +
aid | 070 | 033 | 103 | 122 | 1311 | cut-aid | +
economic-aid | 071 | 0331 | 1031 | 1221 | 1311 | cut-economic-aid | +
military-aid | 072 | 0332 | 1032 | 1222 | 1311 | cut-military-aid | +
humanitarian-aid | 073 | 0333 | 1033 | 1223 | 1311 | cut-humanitarian-aid | +
peacekeepers | 074 | 0334 | 1034 | 1224 | 136 | pull-peacekeepers | +
asylum | 075 | 033 | 103 | 122 | 132 | deportation | +
concession | 080 | 035 | 105 | 124 | 130 | =120 | +
permission | 081 | 0351 | 1051 | 1241 | 132 | restriction | +
reform | 083 | 034 | 104 | 123 | 130 | =123 | +
resignation | 0831 | 0341 | 1041 | 1231 | 130 | =1231 | +
policy-change | 0832 | 0342 | 1042 | 1232 | 130 | =1232 | +
rights | 0833 | 0343 | 1043 | 1233 | 132 | restriction | +
elections | 0834 | 0344 | 1044 | 1234 | 130 | =1234 | +
release | 0841 | 0353 | 1053 | 1243 | 130 | arrest | +
giving-back | 0842 | 0353 | 1053 | 1243 | 130 | seizure | +
ease-restriction | 081 | 0351 | 1051 | 1241 | 132 | restriction | +
ease-party-ban | 0812 | 0351 | 1051 | 1241 | 132 | party-ban | +
ease-curfew | 0813 | 0351 | 1051 | 1241 | 1323 | curfew | +
ease-emergency | 0814 | 0351 | 1051 | 1241 | 1324 | emergency | +
ease-protest | 082 | 0352 | 1052 | 1242 | 133 | protest | +
ease-sanctions | 085 | 0354 | 1054 | 1244 | 1312 | sanctions | +
access | 086 | 0355 | 1055 | 1245 | 136 | expel-mission | +
peacekeeper-access | 0861 | 0355 | 1055 | 1245 | 136 | pull-peacekeepers | +
inspector-access | 0862 | 0355 | 1055 | 1245 | 136 | expel-inspectors | +
aid-access | 0863 | 0355 | 1055 | 1245 | 136 | expel-aid-workers | +
easing-of-force | 087 | 0356 | 1056 | 1246 | 138 | fighting | +
ceasefire | 0871 | 0356 | 1056 | 1246 | 138 | violation | +
unblocking | 0872 | 0356 | 1056 | 1246 | 1381 | blockade | +
disarming | 0873 | 0356 | 1056 | 1246 | 138 | mobilization | +
withdrawal | 0874 | 0356 | 1056 | 1246 | 138 | occupation | +
investigation | 090 | 090 | 100 | 120 | 132 | =081 | -
human-rights-investigation | 092 | 092 | 100 | 120 | 132 | =081 | -
war-crimes-investigation | 094 | 094 | 100 | 120 | 132 | =081 | -
demand | 100 | 100 | 100 | 120 | 130 | =080 | -
criticism | 111 | 111 | 111 | 111 | 130 | =080 | -
accusation | 112 | 112 | 112 | 120 | 132 | =081 | -
complaint | 114 | 114 | 114 | 120 | 130 | =080 | -
opposition | 113 | 113 | 113 | 120 | 130 | =080 | -
lawsuit | 115 | 115 | 115 | 120 | 115 | =080 | -
trial | 115 | 115 | 115 | 120 | 132 | =081 | -
conviction | 116 | 116 | 115 | 120 | 132 | =081 | -
rejection | 120 | 120 | 120 | 120 | 130 | =080 | -
defiance | 128 | 128 | 120 | 120 | 130 | =080 | -
veto | 129 | 129 | 129 | 120 | 129 | =080 | -
threat | 130 | 130 | 130 | 120 | 130 | =080 | -
ultimatum | 139 | 139 | 139 | 120 | 139 | =080 | -
protest | 141 | 133 | 133 | 120 | 133 | ease-protest | -
hunger-strike | 142 | 133 | 133 | 120 | 133 | ease-protest | -
strike | 143 | 133 | 133 | 120 | 133 | ease-protest | -
blocking | 144 | 133 | 133 | 120 | 133 | ease-protest | -
riot | 145 | 133 | 133 | 120 | 133 | ease-protest | -
alert | 152 | 138 | 100 | 120 | 138 | easing-of-force | -
police | 153 | 137 | 100 | 120 | 137 | easing-of-force | -
mobilization | 154 | 138 | 100 | 120 | 138 | withdrawal | -
troops | 154 | 138 | 1034 | 1224 | 138 | withdrawal | -
weapons | 154 | 138 | 1012 | 1212 | 138 | disarming | -
cut-relations | 161 | 1313 | 113 | 120 | 1313 | relations | -
diplomat | 050 | 032 | 102 | 120 | 1313 | cut-relations | +
cut-aid | 162 | 1311 | 113 | 120 | 1311 | aid | -
cut-economic-aid | 1621 | 1311 | 113 | 120 | 1311 | economic-aid | -
cut-military-aid | 1622 | 1311 | 113 | 120 | 1311 | military-aid | -
cut-humanitarian-aid | 1623 | 1311 | 113 | 120 | 1311 | humanitarian-aid | -
cut-trade | 161 | 1312 | 113 | 120 | 1312 | economic-cooperation | -
sanctions | 163 | 1312 | 1312 | 120 | 1312 | ease-sanctions | -
pull-peacekeepers | 1661 | 136 | 1056 | 120 | 136 | peacekeepers | -
expel-inspectors | 1662 | 136 | 1056 | 120 | 136 | inspector-access | -
expel-aid-workers | 1663 | 136 | 1056 | 120 | 136 | aid-access | -
expel-mission | 166 | 136 | 100 | 120 | 136 | access | -
warning-off | 160 | 1313 | 100 | 120 | 1313 | relations | -
inspectors | 0862 | 0355 | 1055 | 1245 | 136 | expel-inspectors | +
aid-workers | 073 | 0333 | 1033 | 1223 | 136 | expel-aid-workers | +
seizure | 1711 | 132 | 100 | 120 | 132 | giving-back | -
destruction | 1712 | 138 | 138 | 120 | 138 | easing-of-force | -
restriction | 172 | 132 | 113 | 120 | 132 | ease-restriction | -
censorship | 1721 | 1321 | 113 | 120 | 1321 | ease-restriction | -
party-ban | 1722 | 1322 | 113 | 120 | 1322 | ease-party-ban | -
curfew | 1723 | 1323 | 113 | 120 | 1323 | ease-curfew | -
emergency | 1724 | 1324 | 113 | 120 | 1324 | ease-emergency | -
arrest | 173 | 132 | 100 | 120 | 132 | release | -
deportation | 174 | 136 | 100 | 120 | 136 | asylum | -
repression | 175 | 137 | 100 | 120 | 137 | easing-of-force | -
assault | 180 | 138 | 138 | 120 | 138 | easing-of-force | -
abduction | 181 | 138 | 138 | 120 | 138 | release | -
beating | 182 | 137 | 138 | 120 | 138 | easing-of-force | -
rape | 1821 | 138 | 138 | 120 | 138 | easing-of-force | -
torture | 1822 | 137 | 138 | 120 | 138 | easing-of-force | -
killing | 1823 | 138 | 138 | 120 | 138 | easing-of-force | -
bombing | 183 | 138 | 138 | 120 | 138 | easing-of-force | -
suicide-bombing | 1831 | 138 | 138 | 120 | 138 | easing-of-force | -
car-bombing | 1832 | 138 | 138 | 120 | 138 | easing-of-force | -
roadside-bombing | 1833 | 138 | 138 | 120 | 138 | easing-of-force | -
assassination | 186 | 138 | 138 | 120 | 138 | easing-of-force | -
fighting | 190 | 138 | 138 | 120 | 138 | easing-of-force | -
blockade | 191 | 1381 | 100 | 120 | 1381 | unblocking | -
occupation | 192 | 1382 | 100 | 120 | 1382 | withdrawal | -
firearms | 193 | 1384 | 138 | 120 | 1384 | easing-of-force | -
shelling | 194 | 1384 | 138 | 120 | 1384 | easing-of-force | -
air-strike | 195 | 1384 | 138 | 120 | 1384 | easing-of-force | -
violation | 196 | 138 | 100 | 120 | 138 | ceasefire | -
mass-killing | 202 | 138 | 138 | 120 | 138 | easing-of-force | -
ethnic-cleansing | 203 | 138 | 138 | 120 | 138 | easing-of-force | -
mass-destruction | 204 | 1385 | 138 | 120 | 1385 | easing-of-force | -
`;

const read = (): ReadonlyMap<string, Theme> => {
  const themes = new Map<string, Theme>();
  for (const row of TABLE.trim().split('\n')) {
    const [name = '', done = '', intend = '', demand = '', refuse = '', threaten = '', end = '', sign = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    themes.set(name, { name, codes: { do: done, intend, demand, refuse, threaten }, end, conflict: sign === '-' });
  }
  return themes;
};

/** Every theme by its name. */
export const THEMES: ReadonlyMap<string, Theme> = read();

/** The theme of that name; the lexicon names only themes that the table holds, so another is a mistake there. */
export const themeNamed = (name: string): Theme => {
  const theme = THEMES.get(name);
  if (!theme) throw new RangeError(`no theme ${name}`);
  return theme;
};
