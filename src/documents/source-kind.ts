import type { SourceKind } from '../model/document.js';

/** What a source tells of itself. */
export interface SourceSigns {
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly title?: string | undefined;
  /** Short lines at the head and foot of the text, where letterheads stand. */
  readonly letterheads?: readonly string[];
}

const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Second levels kept for governments: gov.uk, mea.gov.in, gob.mx, gouv.fr, go.jp, mil.co. */
const GOVERNMENT_LEVELS = 'gov gob gouv gub guv govt government govern gou mil';
const GOVERNMENT_ENDINGS = String.raw`go\.[a-z]{2} gc\.ca gv\.at admin\.ch bund\.de europa\.eu int`;

/** Names under which heads of state, governments, ministries and embassies have their sites: president.uz, mfa.by, mid.ru. */
const OFFICE_LABELS =
  'president presidency presidence presidencia presidenza prezident prezydent predsednik predsjednik presidentti ' +
  'primeminister premier pm pmo kremlin akorda whitehouse elysee palazzochigi quirinale casareal royalcourt cabinet ' +
  'governo regering regeringen bundesregierung bundeskanzler gouvernement gobierno ' +
  'mfa mofa mofaic mea mid mae mzv msz urm mvep minrel cancilleria itamaraty esteri diplomatie auswaertiges-amt minbuza ' +
  'mofcom fmprc';

const BODY_LABELS =
  'un imf worldbank adb afdb aiib ebrd eib iaea wto oecd asean african-union au sectsco oic-oci gcc-sg eaeunion ' +
  'eurasiancommission cis opec osce caricom ecowas mercosur saarc-sec bimstec turkicstates isdb ndb apec unctad undp ' +
  'unicef fao ilo wipo unesco';

/** Hosts, in lower case and without "www.", under which states and their bodies publish. */
const OFFICIAL_HOSTS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\.)${anyOf(GOVERNMENT_LEVELS)}(?:\.[a-z]{2})?$`, 'u'),
  new RegExp(String.raw`(?:^|\.)${anyOf(GOVERNMENT_ENDINGS)}$`, 'u'),
  new RegExp(String.raw`(?:^|\.)${anyOf(OFFICE_LABELS)}\.(?:[a-z]{2,3}\.)?[a-z]{2,4}$`, 'u'),
  new RegExp(String.raw`(?:^|\.)${anyOf(BODY_LABELS)}\.(?:org|int|net|com|info)$`, 'u'),
  // ministryofenergy.example, embassyofsamoa.example
  /(?:^|\.)(?:ministry|ministerio|ministere|ministerstvo|embassy|embassies|consulate|botschaft|ambassade|embajada)[a-z-]*\./u,
];

const OFFICE_HOLDER =
  '(?:president|prime minister|premier|chancellor|king|sultan|emir|amir|government|republic|kingdom|state|cabinet|council of ministers|foreign minister|ministry|minister)';

/** Names that only an office of a state or an international body bears. */
const OFFICIAL_NAMES: readonly RegExp[] = [
  // Ministry of Energy of Georgia · Ministry for Foreign Affairs · Foreign Ministry · Department of State
  /^(?:the )?(?:[\p{L}.'’-]+ ){0,4}(?:federal |foreign )?ministry(?: (?:of|for)\b.{0,80})?$/iu,
  /^(?:the )?(?:[\p{L}.'’-]+ ){0,3}(?:department of (?:state|foreign|commerce|trade|defen[cs]e|energy)|state department|foreign office|foreign and commonwealth|global affairs)\b.{0,60}$/iu,
  // Press Service of the President of … · Office of the Prime Minister · Press Secretary
  new RegExp(
    String.raw`^(?:the )?(?:press|media|information|communications?) (?:service|office|secretary|department|centre|center|bureau|release)(?: .{0,20})? ${OFFICE_HOLDER}\b.{0,60}$`,
    'iu',
  ),
  /^(?:the )?(?:executive |private |royal )?(?:office|administration|cabinet|secretariat|government|presidency|bureau|directorate) of (?:the |his |her )?.{0,80}$/iu,
  // PRIME MINISTER'S OFFICE · President's Secretariat · Presidency Communications · Presidential Press Service
  /^(?:the )?(?:prime minister|president|chancellor|king|sultan)['’]s (?:office|secretariat|press (?:service|office)|cabinet)\b.{0,40}$/iu,
  /^(?:the )?(?:presidency|presidential (?:press|palace|office|administration)|government (?:press|information|spokes)|press information bureau|royal court|royal palace|royal household|state house|white house|kremlin|akorda|élysée|elysee)\b.{0,60}$/iu,
  // Embassy of … · Consulate General · High Commission
  /^(?:the )?(?:[\p{L}.'’-]+ ){0,3}(?:embassy|consulate|consulate general|high commission|permanent mission)(?: (?:of|in|to)\b.{0,60})?$/iu,
  // international bodies
  /^(?:the )?(?:european (?:commission|council|union|parliament|external action service)|council of the (?:eu|european union)|united nations|international monetary fund|imf|world bank(?: group)?|asian development bank|african union|asean secretariat|nato|osce|iaea|world (?:trade|health) organi[sz]ation|eurasian economic commission|league of arab states|organi[sz]ation of .{3,60}|[\p{L} ]{3,40}secretariat)(?: press (?:office|service|release))?$/iu,
];

/** Titles that official papers bear: "Joint Statement between …", "Readout of …", "Remarks by the President …". */
const OFFICIAL_TITLES: readonly RegExp[] = [
  /^read-?out of\b/iu,
  /^(?:joint (?:press )?(?:statement|communiqu[eé]|declaration)|communiqu[eé])(?: (?:of|by|between|on|following|after|issued)\b|$)/iu,
  new RegExp(
    String.raw`^(?:opening |closing |press |media )?(?:statements?|remarks|address|speech|message|comments?) (?:by|of|from) (?:the |h\.? ?e\.? |his excellency |her excellency )?(?:[\p{L}.'’-]+ ){0,3}${OFFICE_HOLDER}\b`,
    'iu',
  ),
  /^(?:list|outcomes?|summary) of (?:the )?(?:outcomes?|mous?|agreements|documents|memoranda|announcements|visit)\b/iu,
];

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./u, '');
  } catch {
    return undefined;
  }
};

const matches = (value: string | undefined, patterns: readonly RegExp[]): boolean =>
  value !== undefined && value !== '' && patterns.some((pattern) => pattern.test(value));

/**
 * Whether a source speaks for a state or an international body (`official`) or about them (`news`): by its host, its
 * outlet or byline, the kind of paper its title names, or a letterhead.
 *
 * `mfa.gov.tr` is official; "Press Service of the President of the Republic of Kazakhstan" as a byline is; "Reuters" is not.
 */
export const sourceKind = ({ url, outlet, byline, title, letterheads = [] }: SourceSigns): SourceKind => {
  const host = url === undefined ? undefined : hostOf(url);
  const official =
    matches(host, OFFICIAL_HOSTS) ||
    matches(outlet, [...OFFICIAL_NAMES, ...OFFICIAL_HOSTS]) ||
    matches(byline, OFFICIAL_NAMES) ||
    matches(title, OFFICIAL_TITLES) ||
    letterheads.some(isLetterhead);
  return official ? 'official' : 'news';
};

/** Words that a letterhead may write small. */
const SMALL_WORDS = new Set(
  (
    'of the and for in to on at by with de la du des service office press secretary department ministry embassy ' +
    'presidency communications information spokesperson secretariat government'
  ).split(' '),
);

/** Words of headlines that letterheads never hold: "Ministry of Fisheries Signs Pact". */
const HEADLINE_WORD =
  /\b(?:sign|hold|meet|welcome|discuss|receive|visit|agree|approve|launch|announce|urge|say|host|condemn|reject|deny|seek|plan|vow|pledge|back|join|open|see)(?:s|es|ed)?\b/iu;

const isNameLike = (line: string): boolean =>
  !/[.!?;:]$/u.test(line) &&
  !HEADLINE_WORD.test(line) &&
  line.split(' ').every((word) => SMALL_WORDS.has(word) || !/^\p{Ll}/u.test(word));

/** Whether a line is a letterhead: the bare name of an office that issues papers, as "PRIME MINISTER'S OFFICE". */
export const isLetterhead = (line: string): boolean =>
  line.length <= 120 && isNameLike(line) && matches(line, OFFICIAL_NAMES);
