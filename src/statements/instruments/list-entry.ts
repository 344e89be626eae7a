import { INSTRUMENT_NOUNS, type InstrumentMatch, instrumentNounOf } from '../../codes/instruments.js';
import type { Span } from '../../model/span.js';
import type { Block } from '../context/layout.js';
import type { ReportContext } from '../context/report-context.js';

/** One entry of a list: a line of its own, or a numbered piece of a paragraph ("1. Treaty on water. 2. Protocol on …"). */
export interface ListEntry {
  readonly span: Span;
  /** The nearest words over it: a heading, a section's name, what leads to the list. The nearest first. */
  readonly over: readonly Span[];
  /** Whether it stands in a paragraph of running text. */
  readonly inline: boolean;
  /** Whether it has a list marker of its own. */
  readonly marked: boolean;
}

/** A section's name is short. */
const SECTION_WORDS = 9;
/** "A." "II." "1)": markers of sections; those of their entries are lower case or bullets. */
const SECTION_MARKER = /^\(?(?:[A-Z]|[IVX]+|\d{1,2})[.)]$/u;
const isUpper = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
const ENTRY_MARKER = /^(?:\(?(?:[a-z]|[ivx]+|\d{1,2}(?:\.\d+)*)[.)]|[^\p{L}\p{N}(]+)$/u;

/** "B. Memoranda of Understanding" over "(iv) on tunnels": an entry by its form that only names what follows. */
const headsSection = (text: string, block: Block, next: Block | undefined): boolean => {
  const words = text.slice(block.span.start, block.span.end);
  if (block.kind === 'heading') return true;
  if (next === undefined || /[.;,]$/u.test(words) || words.split(/\s+/u).length > SECTION_WORDS) return false;
  if (block.kind === 'prose') return words.endsWith(':');
  if (block.marker === undefined) return words.endsWith(':') || (isUpper(words) && next.marker !== undefined);
  if (!SECTION_MARKER.test(block.marker)) return false;
  if (isUpper(words) && !/^[A-Z]{2,6}$/u.test(words)) return true;
  return next.kind === 'item' && next.markerStyle !== block.markerStyle && ENTRY_MARKER.test(next.marker ?? '');
};

const INLINE = /(?<=^|[\s:;])(?<mark>\(?(?<number>\d{1,2})[.)]|\((?<letter>[a-z])\))\s+(?=[\p{L}"“«])/gu;
const ordinalOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  groups['number'] === undefined ? (groups['letter'] ?? 'a').charCodeAt(0) - 96 : Number(groups['number']);
/** The end of an entry in running text. */
const ENTRY_END = /(?:[\s.;,]|\b(?:and|as well as)(?=[\s.;,]*$))+$/u;

/** "… as follows: 1. Treaty on water. 2. Protocol on …": pieces that count on, from one paragraph to the next too. */
const inlineEntries = (text: string, block: Block, from: number): { entries: ListEntry[]; last: number } => {
  const marks: { start: number; after: number }[] = [];
  let last = from;
  for (const match of text.slice(block.span.start, block.span.end).matchAll(INLINE)) {
    const at = ordinalOf(match.groups ?? {});
    if (at !== last + 1 && !(at === 1 && marks.length === 0)) continue;
    last = at;
    const start = block.span.start + match.index;
    marks.push({ start, after: start + match[0].length });
  }
  const first = marks[0];
  if (!first || marks.length < 2) return { entries: [], last: from };
  const lead = { start: block.span.start, end: first.start };
  const entries = marks.map((mark, k): ListEntry => {
    const next = marks[k + 1];
    const raw = text.slice(mark.after, next?.start ?? block.span.end);
    // the last one ends with its sentence
    const words = next ? raw : raw.replace(/[.!?]\s+\p{Lu}.*$/su, '');
    const end = mark.after + words.replace(ENTRY_END, '').length;
    return { span: { start: mark.after, end }, over: [lead], inline: true, marked: true };
  });
  return { entries, last };
};

/** "Adopted: a communiqué; …", "Deferred: a protocol on …": what was done, then what it was done to. */
const LABEL =
  /^(?:(?:also|then|later|further|still|yet|newly|jointly|subsequently|and)\s+)?(?:not (?:yet )?|to be |agreed but not )?(?:signed|inked|initialled|adopted|concluded|exchanged|ratified|approved|renewed|extended|prolonged|deferred|postponed|pending|announced|issued|under negotiation|in preparation|in force|held over)(?:\s+[^:;.]{1,60})?:\s+(?=\S)/iu;

/** The entries after a label at the head of a paragraph, parted by semicolons. */
const labelledEntries = (text: string, block: Block): ListEntry[] => {
  const raw = text.slice(block.span.start, block.span.end);
  const label = LABEL.exec(raw);
  if (!label) return [];
  const lead = { start: block.span.start, end: block.span.start + label[0].length };
  const sentence = raw.slice(label[0].length).replace(/[.!?]\s+\p{Lu}.*$/su, '');
  let at = lead.end;
  return sentence.split(';').flatMap((piece): ListEntry[] => {
    const skipped = /^\s*(?:and\s+)?/u.exec(piece)?.[0].length ?? 0;
    const start = at + skipped;
    at += piece.length + 1;
    const words = piece.slice(skipped).replace(ENTRY_END, '');
    return words === ''
      ? []
      : [{ span: { start, end: start + words.length }, over: [lead], inline: true, marked: true }];
  });
};

/** The entries of a report's lists with what stands over them, and the names of its sections. */
export const listEntries = (context: ReportContext): { entries: ListEntry[]; sections: Span[] } => {
  const { text, blocks } = context;
  const out: ListEntry[] = [];
  const sections: Span[] = [];
  let section: Span | undefined;
  let counted = 0;
  blocks.forEach((block, k) => {
    if (headsSection(text, block, blocks[k + 1])) {
      section = block.span;
      sections.push(block.span);
      return;
    }
    // the nearest words first
    const over = [block.lead, section, block.heading].filter((s) => s !== undefined).sort((a, b) => b.start - a.start);
    const numbered = inlineEntries(text, block, counted);
    counted = numbered.last;
    const entries = numbered.entries.length > 0 ? numbered.entries : labelledEntries(text, block);
    if (entries.length > 0) out.push(...entries.map((e) => ({ ...e, over: [...e.over, ...over] })));
    else if (block.kind === 'item' || block.kind === 'line')
      out.push({ span: block.span, over, inline: false, marked: block.marker !== undefined });
  });
  return { entries: out, sections };
};

const NOUNS = [...new Set(INSTRUMENT_NOUNS.flatMap((n) => [n.noun, n.plural]))].sort((a, b) => b.length - a.length);
const ONLY_NOUNS = new RegExp(
  String.raw`^(?:(?:the|following|bilateral|joint|signed|intergovernmental|inter-governmental|commercial|business|government-to-government|of cooperation|other)\s+)*(?:${NOUNS.join('|')})(?:\s+(?:(?:to be|not|not yet)\s+)?(?:signed|exchanged|inked|concluded|initialled|adopted|renewed|ratified)(?:\s.*)?)?\s*:?$`,
  'iu',
);
const SEPARATORS = /\s*(?:[,/&]|\band\b)\s*/iu;

/** "MEMORANDA" is no acronym. */
const lowered = (words: string): string => words.replace(/\p{Lu}{6,}/gu, (word) => word.toLowerCase());

/**
 * The noun that a section's name lends to its entries: "Memoranda of Understanding" → memorandum. Undefined where it names none,
 * something else, or several kinds ("Protocols and letters").
 */
export const lentNoun = (words: string): InstrumentMatch | undefined => {
  const name = lowered(words.trim());
  const pieces = name.replace(/[:.]$/u, '').split(SEPARATORS);
  return pieces.length === 1 && ONLY_NOUNS.test(name) ? instrumentNounOf(name) : undefined;
};

/** Whether words only name kinds of instruments: "Agreements and Treaty", "MoUs:". */
export const namesKindsOnly = (words: string): boolean =>
  words
    .replace(/[:.]$/u, '')
    .split(SEPARATORS)
    .every((piece) => piece === '' || ONLY_NOUNS.test(piece.trim()) || /^letters?$/iu.test(piece.trim()));
