import { type InstrumentMatch, instrumentNounOf } from '../../codes/instruments.js';
import type { Span } from '../../model/span.js';
import { EMPTY_MATTERS, EMPTY_MODIFIERS } from './matter-words.js';

/** The title of an instrument as official lists write it, taken apart. Spans are offsets into the text it was cut from. */
export interface InstrumentTitle {
  readonly noun: InstrumentMatch;
  /** The title without list marker, trailing punctuation and notes in brackets. */
  readonly span: Span;
  /** What it is about, in the title's words. */
  readonly subject?: string;
  /** The stretch that names those who conclude it: "the Ministry of Health of X and the Ministry of Health of Y". */
  readonly parties?: Span;
  /** A side named before the title: "Alpha Dredging: contract for a quay". */
  readonly lead?: Span;
  /** Notes in brackets, dashes or slashes after it: signatories, sides. */
  readonly notes: readonly Span[];
}

const SMALL = /^(?:a|an|the|and|or|of|on|for|in|to|by|with|between|among|concerning|regarding|at|from|as)$/iu;
/** "TREATY ON WATER BETWEEN A AND B" as it is written elsewhere, each letter at its place: "Treaty on Water between A and B". */
const inTitleCase = (words: string): string => {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals < 3 * small || !/\s/u.test(words)) return words;
  return words.replace(/\p{L}{2,}/gu, (word, at: number) => {
    if (/\p{Ll}/u.test(word)) return word;
    const lower = word.toLowerCase();
    return lower.length !== word.length || (at > 0 && SMALL.test(word))
      ? SMALL.test(word)
        ? lower
        : word
      : word.slice(0, 1) + lower.slice(1);
  });
};

/** A title begins with its noun, at most a few words in: "Intergovernmental Declaration of Intent …". */
const OPENING_WORDS = 6;
/** Words that lead to the matter. */
const ABOUT =
  /\b(?:on|for|about|concerning|regarding|relating to|related to|with regard to|with respect to|covering|to|towards|under|amending|establishing|supplementing|extending|providing for|aimed at|in support of|in favou?r of|in the (?:field|fields|area|areas|sphere|spheres|sector|sectors|domain) of|in areas of|in)\b/iu;
const BETWEEN = /\b(?:between|among)\b/iu;
const WITH = /\bwith\b/iu;
/** Matter-words that stay in the subject; the others only introduce it. */
const KEPT = /^(?:amending|establishing|supplementing|extending|in support of|in favou?r of)$/iu;
/** Where the names of the parties end: at the matter, at a comma or dash before it, or at the end; "Agency for Inland Waters" is one name. */
const AFTER_PARTIES =
  /(?:,\s*|\s+)(?:on|(?<!\b(?:Agency|Office|Bureau|Cent(?:re|er)|Committee|Fund|Institute|Ministry|Department|Council|Authority|Commission|Service|Organi[sz]ation|Association|Foundation|Company|Board)\s)for|about|concerning|regarding|relating to|in the (?:field|fields|area|areas|sphere|spheres|sector|sectors) of|to (?=\p{Ll})|aimed at|in (?=\p{Ll}))/u;
/** Where the names of the parties end in what follows "between": after the "and" that joins them, where there is one. */
const afterParties = (tail: string): RegExpExecArray | null => {
  const joint = /\s(?:and|&)\s+(?:the\s+)?(?=\p{Lu}|(?:its|their)\s(?:\p{L}+\s){0,3}\p{Lu})/u.exec(tail);
  const comma = /,\s+(?:on|in the (?:field|area|sphere|sector)s?|concerning|regarding)\b/u.exec(tail);
  const first = AFTER_PARTIES.exec(tail);
  if (!joint || !first || first.index > joint.index) return first;
  if (comma && comma.index > joint.index) return comma;
  const late = AFTER_PARTIES.exec(tail.slice(joint.index + joint[0].length));
  if (!late) return null;
  late.index += joint.index + joint[0].length;
  return late;
};

/** "for 2024-2026", "of 1994", "for the years 2025 to 2027" at the end say when, not what. */
const YEARS =
  /,?\s*(?:(?:for|of|in|from|during)\s+(?:the\s+(?:years?|period)\s+)?\d{4}(?:\s*(?:[-–/]|to)\s*\d{2,4})?|\d{4}\s?[-–/]\s?\d{2,4})\s*$/iu;
const TRAILING = /[\s;.,:]+(?:and|as well as)?$/u;

const bracketed = (title: string, offset: number): { bare: string; notes: Span[] } => {
  const notes: Span[] = [];
  let bare = title;
  for (;;) {
    const found = /\s*[([](?<note>[^()[\]]*)[)\]]\s*$/u.exec(bare);
    if (!found) break;
    const start = offset + found.index + found[0].search(/[([]/u) + 1;
    notes.push({ start, end: start + (found.groups?.['note'] ?? '').length });
    bare = bare.slice(0, found.index);
  }
  return { bare: bare.replace(TRAILING, ''), notes };
};

/** Where a title goes over into telling: a new sentence, a clause, what it is worth, who was there. */
const TELLING =
  /(?:[.;]\s+(?=\p{Lu})|,\s+(?:whereby|which|whose|who|under which|together with|applicable|in the amount|worth|with the|valued|signed|to be|(?:US)?\p{Sc}\s?\d|hit by|aimed at|as well as|i\.e\.|namely|that is|said to|reportedly|[^,]{3,140}\bbeing the (?:parties|signatories))(?!\p{L})|\s[-–—]\s+(?:text|draft|signature|signing|to be|not|deferred|postponed|pending)\b|\s+in the presence of\b).*$/su;

/** Takes the words that lead to the matter off, and what says when; undefined where nothing is left. "a quay in 2025" → "quay". */
export const matterOf = (words: string): string | undefined => {
  const bare = words
    .replace(TELLING, '')
    .replace(YEARS, '')
    .replace(/^[\s,:–-]+|[\s,;:.–-]+$/gu, '')
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/^["“”«]+|["“”»]+$/gu, '')
    .trim();
  return bare.length > 1 ? bare : undefined;
};

const FILLER =
  /\b(?:the|a|an|joint|intergovernmental|inter-governmental|bilateral|technical|draft|new|government-to-government|governmental|executive)\b/giu;

const premodifier = (title: string, noun: InstrumentMatch): string =>
  title.slice(0, noun.start).replace(FILLER, '').replace(/\s+/gu, ' ').trim();

/** Words of a kind's own name that tell no matter beside those that tell none anywhere: "implementing agreement", "loan agreement". */
const NAME_ONLY: ReadonlySet<string> = new Set(
  'association letter head technical administrative implementing implementation security facility grant loan session financial project service work action'.split(
    ' ',
  ),
);
const isEmpty = (word: string): boolean => NAME_ONLY.has(word) || EMPTY_MODIFIERS.has(word) || EMPTY_MATTERS.has(word);
/** "Air Services Agreement": what the kind's own name says of the matter. */
const matterInName = ({ noun }: InstrumentMatch, words: string): string | undefined => {
  const matter =
    /^(?<matter>\S+(?:\s\S+)*)\s(?:agreement|accord|treaty|convention|pact|arrangement|contract|protocol)s?$/iu.exec(
      words,
    )?.groups?.['matter'];
  return matter === undefined || isEmpty(matter.toLowerCase()) || /^[A-Z]{2,}$/u.test(noun) ? undefined : matter;
};

/** "Programme of cooperation between the foreign ministries": with whom is all that it says of the matter. */
const matterOfSides = ({ noun }: InstrumentMatch, sides: string | undefined): string | undefined => {
  const matter = /\bof (?<matter>co-?operation|consultations|exchanges)$/iu.exec(noun)?.groups?.['matter'];
  return matter === undefined || sides === undefined ? undefined : `${matter} between ${sides}`;
};

/**
 * Reads an instrument's title that starts at `span.start` of `text`; undefined where the line is no title of one.
 * "MoU between the Ministry of Health of X and the Ministry of Health of Y on vaccines" → MoU, subject "vaccines".
 */
export const readTitle = (text: string, span: Span): InstrumentTitle | undefined => {
  const raw = inTitleCase(text.slice(span.start, span.end));
  const { bare, notes } = bracketed(raw.replace(TRAILING, ''), span.start);
  const noun = instrumentNounOf(bare);
  if (!noun) return undefined;
  const before = bare.slice(0, noun.start);
  if (
    before.split(/\s+/u).filter(Boolean).length > OPENING_WORDS ||
    /\b(?:is|was|are|were|will|has|have|signed|exchange of|which|that|who|regarding|after|under)\b|[.;:]\s/iu.test(
      before,
    )
  )
    return undefined;
  const titleSpan = { start: span.start, end: span.start + Math.max(noun.end, bare.replace(TELLING, '').length) };
  const rest = bare.slice(noun.end).replace(TELLING, '');
  const between = BETWEEN.exec(rest);
  const about = ABOUT.exec(rest);
  const partyCue =
    between ?? (about && (WITH.exec(rest)?.index ?? Number.POSITIVE_INFINITY) > about.index ? null : WITH.exec(rest));
  let parties: Span | undefined;
  let subjectWords: string | undefined;
  if (partyCue) {
    const from = partyCue.index + partyCue[0].length;
    const tail = rest.slice(from);
    const stop = partyCue === between && about && about.index < partyCue.index ? null : afterParties(tail);
    const names = stop ? tail.slice(0, stop.index) : tail;
    const start = span.start + noun.end + from + (names.length - names.trimStart().length);
    parties = { start, end: start + names.trim().length };
    if (about && about.index < partyCue.index) subjectWords = aboutWords(rest.slice(about.index, partyCue.index));
    else if (stop) subjectWords = aboutWords(tail.slice(stop.index).replace(/^[,\s]+/u, ''));
    // "Programme of exchanges of both academies for 2026": the years are no matter
    if (subjectWords !== undefined && /^\d{4}/u.test(subjectWords)) subjectWords = undefined;
    if (subjectWords === undefined && partyCue.index > 1)
      subjectWords = matterOf(rest.slice(0, partyCue.index).replace(/^\s*of\b/iu, ''));
  } else if (about && NAMES_BEFORE.test(rest.slice(0, about.index))) {
    subjectWords = aboutWords(rest.slice(about.index));
    const names = rest.slice(0, about.index).replace(/[\s,]+$/u, '');
    parties = { start: span.start + noun.end + names.search(/\p{Lu}/u), end: span.start + noun.end + names.length };
  } else if (about) {
    subjectWords = aboutWords(rest.slice(about.index));
    const head = rest.slice(0, about.index).trim();
    // "Memorandum of intent Alpha / Omega for …": names between the noun and the matter
    if (/[/–-]/u.test(head) && head.length > 3) {
      const start = span.start + noun.end + rest.indexOf(head);
      parties = { start, end: start + head.length };
    } else if (/^of\s/iu.test(head))
      subjectWords = matterOf(`${head.replace(/^of\s+/iu, '')} ${rest.slice(about.index)}`);
  } else if (TWO_NAMES.test(rest)) {
    const start = span.start + noun.end + rest.search(/\p{Lu}/u);
    parties = { start, end: span.start + noun.end + rest.trimEnd().length };
  } else if (!/^\s*by\b/iu.test(rest)) subjectWords = matterOf(rest.replace(/^\s*of\b/iu, ''));
  if (parties && subjectWords !== undefined && BARE_MATTER.test(subjectWords))
    subjectWords = `${subjectWords} between ${text.slice(parties.start, parties.end)}`;
  const lead = premodifier(bare, noun);
  const keepsLead =
    lead.length > 0 && (subjectWords === undefined || /^in (?:support|favou?r) of/iu.test(subjectWords));
  const own = keepsLead ? [lead, subjectWords].filter(Boolean).join(' ') : subjectWords;
  const subject =
    own ??
    matterInName(noun, bare.slice(noun.start, noun.end)) ??
    matterOfSides(noun, parties && text.slice(parties.start, parties.end));
  return { noun, span: titleSpan, notes, ...(subject ? { subject } : {}), ...(parties ? { parties } : {}) };
};

/** "Partnership agreement, Guild of Alpha / Chamber of Omega": after the noun only two names. */
const TWO_NAMES =
  /^,\s+(?:\p{Lu}[^/;]{2,90}\s\/\s\p{Lu}[^/;]{2,90}|(?:the\s+)?\p{Lu}[^/;,]{2,60}\s(?:and|&)\s(?:the\s+)?\p{Lu}[^/;,]{2,60})$/u;

/** ", Ministry of Alpha / Ministry of Omega, on …": names between commas. */
const NAMES_BEFORE = /^,\s+\p{Lu}[^/;]{2,90}\s\/\s\p{Lu}[^/;]{2,90},\s+$/u;

/** A matter that needs its parties to say anything: "Contacts of the two foreign ministries". */
const BARE_MATTER =
  /^(?:co-?operation|consultations?|exchanges?|partnership|twinning|(?:the )?(?:establishment of )?(?:friendly|sister|twin|partner)[ -](?:cit(?:y|ies)|towns?|provinces?)(?: (?:relations|ties|relationship|partnership))?)$/iu;

const aboutWords = (words: string): string | undefined => {
  const lead = ABOUT.exec(words);
  if (!lead || lead.index > 0) return matterOf(words);
  return matterOf(KEPT.test(lead[0]) ? words : words.slice(lead[0].length));
};
