import { instrumentNounOf } from '../../codes/instruments.js';
import type { Span } from '../../model/span.js';

/**
 * `prose`: running text · `item`: a numbered, bulleted or lettered line · `heading`: a short line over what follows ·
 * `line`: a line of its own inside a paragraph of lines (a table row, an unmarked list).
 */
export type BlockKind = 'prose' | 'item' | 'heading' | 'line';

/** A line or paragraph of the text with its place in the report's outline. */
export interface Block {
  readonly kind: BlockKind;
  /** Without the marker and surrounding white space. */
  readonly span: Span;
  /** "1.", "(a)", "•": as it stands in the text. */
  readonly marker?: string;
  /** How the marker counts: items of one list share it. */
  readonly markerStyle?: 'bullet' | 'number' | 'letter' | 'roman';
  /** The nearest heading above. */
  readonly heading?: Span;
  /** The line that introduces the list an item belongs to ("The following were signed:"). */
  readonly lead?: Span;
  /** Number of its paragraph (stretch between blank lines), from 0. */
  readonly paragraph: number;
}

/** "1." "12)" "(3)" "1.2." */
const NUMBER = String.raw`\(?\d{1,2}(?:\.\d{1,2})*[.)]`;
/** "a)" "(b)" "c." */
const LETTER = String.raw`\(?[a-zA-Z][.)]`;
/** "iv." "(ii)" */
const ROMAN = String.raw`\(?[ivxIVX]{1,5}[.)]`;
/** "IV - " "12 – ": a number that a dash follows, before a capital */
const DASHED = String.raw`(?:[IVX]{1,6}|\d{1,2})[ \t]+[-–—](?=[ \t]+["“]?\p{Lu})`;
/** "•" "-" "–" "*" "·" "▪" */
const BULLET = '[•\\-–—*·▪◦‣●○>›»→➤■□✓]';
const MARKER = new RegExp(
  String.raw`^[ \t]*(?:(?<bullet>${BULLET})|(?<dashed>${DASHED})|(?<roman>${ROMAN})|(?<number>${NUMBER})|(?<letter>${LETTER}))[ \t]+(?=\S)`,
  'u',
);

const HEADING_LENGTH = 90;

interface Line {
  readonly span: Span;
  readonly paragraph: number;
  readonly alone: boolean;
}

const linesOf = (text: string): Line[] => {
  const raw: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text[i] === '\n') {
      raw.push({ start, end: i });
      start = i + 1;
    }
  }
  const out: { span: Span; paragraph: number; alone: boolean }[] = [];
  let paragraph = 0;
  let inParagraph: number[] = [];
  const close = (): void => {
    if (inParagraph.length === 1) {
      const only = out[inParagraph[0] ?? 0];
      if (only) only.alone = true;
    }
    if (inParagraph.length > 0) paragraph++;
    inParagraph = [];
  };
  for (const line of raw) {
    if (text.slice(line.start, line.end).trim() === '') {
      close();
      continue;
    }
    inParagraph.push(out.length);
    out.push({ span: line, paragraph, alone: false });
  }
  close();
  return out;
};

/** Heading: short, without a full stop at its end, not starting in lower case, and something follows it. */
const looksLikeHeading = (line: string, hasNext: boolean): boolean => {
  const t = line.trim();
  if (!hasNext || t.length === 0 || t.length > HEADING_LENGTH) return false;
  if (/[.;,!?"”]$/u.test(t) || /^\p{Ll}/u.test(t)) return false;
  return t.endsWith(':') || t.split(/\s+/u).length <= 12;
};

/** Lines in a row that make a list rather than headings. */
const RUN = 3;
const LISTED_LENGTH = 200;

/** The numbers of lines that stand alone between blank lines and yet are a list: several in a row, none a sentence, most naming an instrument. */
const listedAlone = (text: string, lines: readonly Line[]): ReadonlySet<number> => {
  const listed = new Set<number>();
  let run: number[] = [];
  const words = (index: number): string => {
    const line = lines[index];
    return line === undefined ? '' : text.slice(line.span.start, line.span.end).trim();
  };
  const close = (): void => {
    const titles = run.filter((index) => instrumentNounOf(words(index)) !== undefined).length;
    if (run.length >= RUN && titles * 2 > run.length) for (const index of run) listed.add(index);
    run = [];
  };
  lines.forEach((line, index) => {
    const told = words(index);
    const entry =
      line.alone &&
      told.length <= LISTED_LENGTH &&
      /^["“]?[\p{Lu}\p{N}]/u.test(told) &&
      !/[.:!?"”]$/u.test(told) &&
      !isUpper(told) &&
      !MARKER.test(told);
    if (entry) run.push(index);
    else close();
  });
  close();
  return listed;
};

/**
 * Takes a text apart into its lines and paragraphs. Every character that is not white space or a marker lies in exactly one block.
 * `layoutOf('Signed:\n\n1. Treaty on water')` → a heading and an item with the heading as its lead.
 */
export const layoutOf = (text: string): readonly Block[] => {
  const lines = linesOf(text);
  const listed = listedAlone(text, lines);
  const blocks: Block[] = [];
  let heading: Span | undefined;
  let lead: Span | undefined;
  lines.forEach((line, index) => {
    const raw = text.slice(line.span.start, line.span.end);
    const marker = MARKER.exec(raw);
    const groups = marker?.groups ?? {};
    const next = lines[index + 1];
    if (marker) {
      const start = line.span.start + marker[0].length;
      const style = groups['bullet'] ? 'bullet' : groups['number'] ? 'number' : groups['roman'] ? 'roman' : 'letter';
      const body = text.slice(start, line.span.end);
      const before = blocks.at(-1);
      // the last entry of a list, right under the one before it
      const closesList = before?.kind === 'item' && before.markerStyle === style && before.paragraph === line.paragraph;
      const numberedHeading =
        style === 'number' &&
        !closesList &&
        looksLikeHeading(body, next !== undefined) &&
        body.trim().split(/\s+/u).length <= 6 &&
        next !== undefined &&
        !MARKER.test(text.slice(next.span.start, next.span.end)) &&
        !/^(?:Agreement|Memorandum|MoU|Protocol|Treaty|Programme|Program|Contract|Joint)/u.test(body);
      const span = trimEnd(text, { start, end: line.span.end });
      if (numberedHeading) {
        heading = span;
        lead = undefined;
        blocks.push({ kind: 'heading', span, marker: marker[0].trim(), markerStyle: style, paragraph: line.paragraph });
        return;
      }
      blocks.push({
        kind: 'item',
        span,
        marker: marker[0].trim(),
        markerStyle: style,
        paragraph: line.paragraph,
        ...(heading ? { heading } : {}),
        ...(lead ? { lead } : {}),
      });
      // "3. The following were signed:" over "(a) an Agreement on …"
      if (body.trimEnd().endsWith(':')) lead = span;
      return;
    }
    const span = trimEnd(text, trimStart(text, line.span));
    const body = text.slice(span.start, span.end);
    const nextIsItem = next !== undefined && MARKER.test(text.slice(next.span.start, next.span.end));
    if (
      !listed.has(index) &&
      looksLikeHeading(raw, next !== undefined) &&
      (line.alone || body.endsWith(':') || nextIsItem || isUpper(body))
    ) {
      heading = span;
      lead = body.endsWith(':') || nextIsItem ? span : undefined;
      blocks.push({ kind: 'heading', span, paragraph: line.paragraph });
      return;
    }
    const kind: BlockKind = !listed.has(index) && (line.alone || raw.trim().length > 160) ? 'prose' : 'line';
    blocks.push({
      kind,
      span,
      paragraph: line.paragraph,
      ...(heading ? { heading } : {}),
      ...(lead && kind === 'line' ? { lead } : {}),
    });
    lead = body.endsWith(':') || nextIsItem ? span : kind === 'line' ? lead : undefined;
  });
  return blocks;
};

const isUpper = (s: string): boolean => /\p{Lu}/u.test(s) && !/\p{Ll}/u.test(s);

const trimEnd = (text: string, span: Span): Span => {
  let { end } = span;
  while (end > span.start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
};

const trimStart = (text: string, span: Span): Span => {
  let { start } = span;
  while (start < span.end && /\s/u.test(text.charAt(start))) start++;
  return { start, end: span.end };
};
