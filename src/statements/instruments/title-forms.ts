import { fieldsOf } from '../../codes/fields.js';
import { type InstrumentMatch, instrumentNounOf } from '../../codes/instruments.js';
import type { Span } from '../../model/span.js';
import { type InstrumentTitle, matterOf, readTitle } from './title.js';

/** "Tourism [MoU]", "Port operations (Protocol)": the noun stands in brackets at the end, alone. */
const NOUN_IN_BRACKETS =
  /\s*[([](?<noun>(?:(?:joint|inter-?governmental|draft)\s+)?[a-z\u00c0-\u024f][a-z\u00c0-\u024f -]{1,40})(?:,[^()[\]]*)?[)\]]\s*$/iu;
/** The parties first: "Alpha / Omega - port operations", "Alpha and Omega: memorandum on …". */
const PARTIES_FIRST =
  /^(?<parties>(?=\p{Lu})[^.;:]{3,160}?(?:\s(?:and|&|with)\s|\s?[/–—]\s?|\s-\s)[^.;:,]{2,120}?)\s*(?::|,|\s[-–—])\s+(?=\S)/u;

const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });

/** A phrase that a noun heads from its first words on: "letter of intent on cold stores", "contract, dredging of a port". */
const opensWithNoun = (words: string): InstrumentMatch | undefined => {
  const noun = instrumentNounOf(words);
  return noun && words.slice(0, noun.start).split(/\s+/u).filter(Boolean).length <= 2 ? noun : undefined;
};

/** Whether every word of a bracket belongs to the noun: "[MoU]", not "(agreed in May)". */
const nounAlone = (words: string): InstrumentMatch | undefined => {
  const noun = instrumentNounOf(words);
  return noun &&
    noun.end === words.length &&
    /^(?:joint |draft |inter-?governmental )?$/iu.test(words.slice(0, noun.start))
    ? noun
    : undefined;
};

/** The two sides before a dash or comma, and what follows. Undefined where no two names stand there. */
const partiesFirst = (text: string, span: Span): { parties: Span; rest: Span } | undefined => {
  const raw = text.slice(span.start, span.end);
  const found = PARTIES_FIRST.exec(raw);
  const names = found?.groups?.['parties'];
  if (!found || names === undefined || instrumentNounOf(names)) return undefined;
  // "Health and sport": no names
  if (!names.split(/\s(?:and|&|with)\s|\s?[/–—]\s?|\s-\s/u).every((side) => /^(?:the\s+)?\p{Lu}/u.test(side.trim())))
    return undefined;
  return { parties: spanAt(span.start, names), rest: { start: span.start + found[0].length, end: span.end } };
};

const withNounBehind = (text: string, span: Span): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end).replace(/[\s;.,]+$/u, '');
  const bracket = NOUN_IN_BRACKETS.exec(raw);
  const noun = nounAlone(bracket?.groups?.['noun'] ?? '');
  if (!bracket || !noun) return undefined;
  const own = { start: span.start, end: span.start + bracket.index };
  const named = partiesFirst(text, own);
  const about = named?.rest ?? own;
  const subject = matterOf(text.slice(about.start, about.end));
  if (subject === undefined) return undefined;
  return {
    noun,
    span: { start: span.start, end: span.start + raw.length },
    notes: [],
    subject,
    ...(named ? { parties: named.parties } : {}),
  };
};

/** "soil surveys (protocol between A and B)": the bracket tells the kind and the parties. */
const IN_BRACKETS = /\s*\((?<inside>[^()]{6,160})\)\s*[.;,]*$/u;
const withKindInBrackets = (text: string, span: Span): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end);
  const bracket = IN_BRACKETS.exec(raw);
  const inside = bracket?.groups?.['inside'];
  if (!bracket || inside === undefined || !/\b(?:between|with)\b/iu.test(inside) || !opensWithNoun(inside))
    return undefined;
  const start = span.start + bracket.index + bracket[0].indexOf('(') + 1;
  const title = readTitle(text, { start, end: start + inside.length });
  const subject = matterOf(raw.slice(0, bracket.index));
  return title && subject !== undefined ? { ...title, span, subject } : undefined;
};

const withPartiesBefore = (text: string, span: Span): InstrumentTitle | undefined => {
  const named = partiesFirst(text, span);
  if (!named) return undefined;
  const words = text.slice(named.rest.start, named.rest.end);
  if (!opensWithNoun(words)) return undefined;
  const title = readTitle(text, named.rest);
  return title && { ...title, parties: named.parties, span: { start: span.start, end: title.span.end } };
};

/** Where the title may end and its parties begin: "Convention on ports / Alpha - Omega", "Convention on ports | Alpha / Omega". */
const BEHIND = /\s+(?:[/|–—-]|\.{3,})\s+(?=\p{Lu})/gu;
/** Offices of both states named together: "Ministries of Culture". */
const BOTH_OFFICES =
  /^(?:the\s+)?(?:two\s+)?(?:\p{Lu}\p{L}+\s+)?(?:Ministries|Governments|Academies|Agencies|Central Banks|Parliaments|Authorities)\b[^/|–—]*$/u;
const PARTED = /\s+[/|–—-]\s+|;\s*/u;

/** A whole title, then those who conclude it behind a stroke, a bar or a dash. */
const withPartiesBehind = (text: string, span: Span): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end).replace(/[\s;.,]+$/u, '');
  for (const found of raw.matchAll(BEHIND)) {
    const from = found.index + found[0].length;
    const names = raw.slice(from);
    const sides = names.split(PARTED);
    const both = BOTH_OFFICES.test(names);
    if (!both && !(sides.length === 2 && sides.every((side) => /^(?:the\s+)?\p{Lu}/u.test(side)))) continue;
    if (instrumentNounOf(names)) return undefined;
    const title = readTitle(text, { start: span.start, end: span.start + found.index });
    if (!title || title.parties) return undefined;
    const own = { ...title, span: { start: span.start, end: span.start + raw.length } };
    return both ? own : { ...own, parties: { start: span.start + from, end: span.start + raw.length } };
  }
  return undefined;
};

/** "Air safety: memorandum between A and B", "Readmission of persons - agreement": the matter, then the kind. */
const MATTER_FIRST = /^(?<matter>\p{Lu}[^:;.]{4,120}?)(?::\s+|\s[-–—]\s+)(?=\S)/u;
const withMatterBefore = (text: string, span: Span): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end);
  const found = MATTER_FIRST.exec(raw);
  const matter = found?.groups?.['matter'];
  if (!found || matter === undefined || instrumentNounOf(matter)) return undefined;
  const rest = { start: span.start + found[0].length, end: span.end };
  const words = text.slice(rest.start, rest.end);
  const noun = opensWithNoun(words);
  const alone = noun && /^[\s.;,]*(?:and\s.*)?$/u.test(words.slice(noun.end));
  if (!noun || !(alone || /^\s+(?:between|with)\b/u.test(words.slice(noun.end)))) return undefined;
  const title = readTitle(text, rest);
  const subject = matterOf(matter);
  return title && subject !== undefined
    ? { ...title, subject, span: { start: span.start, end: title.span.end } }
    : undefined;
};

/** "Alpha Dredging: contract for a quay", "Omega, memorandum with the state on ports": one side, then a title with a matter of its own. */
const SIDE_FIRST =
  /^(?<side>\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:[\p{Lu}\d&]|of\s|and\s)[\p{L}\p{N}&.'’-]*){0,4})(?::|,|\s[-–—])\s+(?=\S)/u;
const withOneSideBefore = (text: string, span: Span): InstrumentTitle | undefined => {
  const found = SIDE_FIRST.exec(text.slice(span.start, span.end));
  const side = found?.groups?.['side'];
  // "Housing: framework agreement for …": what it is about
  if (!found || side === undefined || instrumentNounOf(side) || fieldsOf(side).some((field) => field !== 'other'))
    return undefined;
  const rest = { start: span.start + found[0].length, end: span.end };
  if (!opensWithNoun(text.slice(rest.start, rest.end))) return undefined;
  const title = readTitle(text, rest);
  return title?.subject === undefined
    ? undefined
    : { ...title, lead: spanAt(span.start, side), span: { start: span.start, end: title.span.end } };
};

/** "supply of trains (Alpha - Omega): 12 sets": the title ends with its note. */
const NOTE_THEN_TELLING = /\([^()]{3,80}\)(?=:\s|,\s+(?:value|worth|cost|amount|total)|\s[-–—]\s|;\s)/u;
const upToNote = (text: string, span: Span): Span => {
  const note = NOTE_THEN_TELLING.exec(text.slice(span.start, span.end));
  return note ? { start: span.start, end: span.start + note.index + note[0].length } : span;
};

const LED_IN =
  /^(?:on|for|between|regarding|concerning|relating to|in the (?:field|area|sphere|sector)s? of|to|about|with|under which)\b/iu;

/** "on tunnels" under "Memoranda of Understanding": a title whose noun stands over the list. */
const withNounLent = (text: string, span: Span, lent: InstrumentMatch): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end);
  const bare = raw.replace(/\s*[([][^()[\]]*[)\]]\s*[;.,]*$/u, '').replace(/[\s;.,]+$/u, '');
  const own = spanAt(span.start, bare);
  if (!LED_IN.test(bare)) {
    if (/\b(?:will|shall|is|are|was|were|has|have|had)\b/iu.test(bare) || bare.split(/\s+/u).length > 25)
      return undefined;
    const tail = /,?\s+between\s+(?=(?:the\s+)?(?:two\s+)?\p{Lu})/u.exec(bare);
    if (tail && tail.index > 0) {
      const start = span.start + tail.index + tail[0].length;
      const about = matterOf(bare.slice(0, tail.index));
      return about === undefined
        ? undefined
        : { noun: lent, span: own, notes: [], subject: about, parties: { start, end: span.start + bare.length } };
    }
    const named = partiesFirst(text, own);
    const subject = matterOf(named ? text.slice(named.rest.start, named.rest.end) : bare);
    return subject === undefined
      ? undefined
      : { noun: lent, span: own, notes: [], subject, ...(named ? { parties: named.parties } : {}) };
  }
  const title = readTitle(`${lent.noun} ${bare}`, { start: 0, end: lent.noun.length + 1 + bare.length });
  if (!title) return undefined;
  const shift = span.start - lent.noun.length - 1;
  const subject = title.subject ?? (/^between\b/iu.test(bare) ? bare : undefined);
  return {
    noun: lent,
    span: own,
    notes: [],
    ...(subject === undefined ? {} : { subject }),
    ...(title.parties ? { parties: { start: title.parties.start + shift, end: title.parties.end + shift } } : {}),
  };
};

const SAME = /^(?:the same|ditto|idem|likewise|same|as above|as before)\b[,:]?\s*/iu;

/** "ditto, between Arequipa and Giza": the title before, with other parties or another matter. */
const sameAgain = (text: string, span: Span, before: InstrumentTitle): InstrumentTitle | undefined => {
  const raw = text.slice(span.start, span.end);
  const lead = SAME.exec(raw);
  if (!lead) return undefined;
  const own = { start: span.start + lead[0].length, end: span.end };
  const title = withNounLent(text, own, before.noun);
  if (!title) return undefined;
  const between = title.parties ? `between ${text.slice(title.parties.start, title.parties.end)}` : undefined;
  const subject =
    before.subject !== undefined && between !== undefined && title.subject?.startsWith('between')
      ? `${before.subject.replace(/\s+between\s.*$/u, '')} ${between}`
      : title.subject;
  return { ...title, span, ...(subject === undefined ? {} : { subject }) };
};

/** What may lend a title what it leaves out. */
export interface TitleSurroundings {
  /** The noun of the section it stands in. */
  readonly lent?: InstrumentMatch;
  /** The title before it. */
  readonly before?: InstrumentTitle;
}

/**
 * Reads the title of an instrument in whatever form a list gives it: "MoU on ports", "Alpha / Omega - ports [MoU]", "Alpha and
 * Omega: contract for a quay", "MoU on ports / Alpha - Omega", "on ports" under "Memoranda", "the same, between …".
 */
export const readAnyTitle = (
  text: string,
  whole: Span,
  { lent, before }: TitleSurroundings,
): InstrumentTitle | undefined => {
  const span = upToNote(text, whole);
  const again = before && sameAgain(text, span, before);
  return (
    again ??
    withNounBehind(text, span) ??
    withKindInBrackets(text, span) ??
    withPartiesBefore(text, span) ??
    withOneSideBefore(text, span) ??
    withMatterBefore(text, span) ??
    withPartiesBehind(text, span) ??
    (lent && LED_IN.test(text.slice(span.start, span.end)) ? withNounLent(text, span, lent) : undefined) ??
    readTitle(text, span) ??
    (lent ? withNounLent(text, span, lent) : undefined)
  );
};
