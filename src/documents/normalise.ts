import { type Edit, type EditedText, edited } from './edited-text.js';
import { isListItem } from './text-line.js';

/** One alternative a kind of character that canonical text does not hold. */
const ODD_CHARACTER = new RegExp(
  [
    // line and paragraph ends other than "\n"
    String.raw`(?<lineEnd>\r\n?|[\v\f\u0085\u2028\u2029])`,
    // spaces other than " ": no-break, thin, ideographic, tab
    String.raw`(?<space>[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])`,
    // soft hyphen, zero-width space, word joiner, byte order mark, marks and embeddings of direction
    String.raw`(?<invisible>[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])`,
    // zero-width (non-)joiners, except where a script or an emoji needs them
    String.raw`(?<joiner>(?<![\p{Mark}\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])[\u200c\u200d])`,
    // control characters
    String.raw`(?<control>[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f])`,
    // half of a surrogate pair
    String.raw`(?<half>\p{Surrogate})`,
  ].join('|'),
  'gu',
);

const characterEdits = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(ODD_CHARACTER)) {
    const { lineEnd, space, half } = match.groups ?? {};
    const by = lineEnd ? '\n' : space ? ' ' : half ? '\ufffd' : '';
    edits.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return edits;
};

/** A character with its combining marks, or Hangul letters in a row: what canonical composition may join. */
const COMPOSABLE = /[\u1100-\u11ff]+|\P{Mark}?\p{Mark}+|[^\p{Mark}\p{ASCII}]/gu;

const compositionEdits = (text: string): Edit[] => {
  if (text.normalize('NFC') === text) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(COMPOSABLE)) {
    const by = match[0].normalize('NFC');
    if (by !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return edits;
};

/** White space as canonical text has it: one space, one line break, or one blank line; none at the ends. */
const spacingEdits = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[ \n]{2,}|\n|^ | $/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const breaks = match[0].split('\n').length - 1;
    const by = start === 0 || end === text.length ? '' : breaks === 0 ? ' ' : breaks === 1 ? '\n' : '\n\n';
    if (by !== match[0]) edits.push({ start, end, by });
  }
  return edits;
};

/** Lines of a text broken at a column are between these lengths. */
const NARROWEST_COLUMN = 50;
const WIDEST_COLUMN = 110;
/** A line this long that ends a sentence is a paragraph, not a verse or an item. */
const PARAGRAPH_LENGTH = 120;

interface LineBreak {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Single line breaks: those within a paragraph. */
const singleBreaks = (text: string): LineBreak[] => {
  const breaks: LineBreak[] = [];
  let offset = 0;
  const lines = text.split('\n');
  lines.forEach((before, at) => {
    const after = lines[at + 1];
    offset += before.length;
    if (before !== '' && after !== undefined && after !== '') breaks.push({ offset, before, after });
    offset++;
  });
  return breaks;
};

/**
 * Line breaks within paragraphs. In a text wrapped at a column, where the next line's first word would not have fitted,
 * they become spaces; in one whose paragraphs are single long lines, blank lines.
 */
const lineBreakEdits = (text: string): Edit[] => {
  const breaks = singleBreaks(text);
  const width = text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > WIDEST_COLUMN) {
    return breaks
      .filter(
        ({ before, after }) =>
          before.length >= PARAGRAPH_LENGTH && /[.!?][)"'”’»]*$/u.test(before) && !isListItem(after),
      )
      .map(({ offset }) => ({ start: offset, end: offset, by: '\n' }));
  }
  if (width < NARROWEST_COLUMN) return [];
  const open = breaks.filter(({ after }) => !isListItem(after));
  const wrapped = open.filter(({ before, after }) => {
    const space = after.indexOf(' ');
    return before.length + 1 + (space < 0 ? after.length : space) > width;
  });
  if (wrapped.length < 3 || wrapped.length < open.length * 0.7) return [];
  return wrapped.map(({ offset }) => ({ start: offset, end: offset + 1, by: ' ' }));
};

/**
 * Characters as canonical text has them: composed (NFC), line ends `\n`, plain spaces, nothing invisible.
 *
 * `'Caf\u0065\u0301\u00a0A\r\n'` becomes `'Café A\n'`.
 */
export const withPlainCharacters = (from: EditedText): EditedText => {
  const plain = edited(from, characterEdits(from.text));
  return edited(plain, compositionEdits(plain.text));
};

/** Spaces and lines as canonical text has them: paragraphs parted by one blank line, no space at the ends of lines. */
export const withPlainSpacing = (from: EditedText): EditedText => edited(from, spacingEdits(from.text));

/** The canonical form of a plain text: characters, spacing, and paragraphs that are one line each. */
export const normalised = (from: EditedText): EditedText => {
  const spaced = withPlainSpacing(withPlainCharacters(from));
  return edited(spaced, lineBreakEdits(spaced.text));
};
