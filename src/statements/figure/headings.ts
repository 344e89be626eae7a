import type { Span } from '../../model/span.js';
import type { Indicator } from '../../model/statement.js';
import type { Block } from '../context/layout.js';
import type { ReportContext } from '../context/report-context.js';
import { MEASURES } from './measures.js';
import type { UnitClass } from './unit-class.js';

/** Measures that a heading may name for all its lines. */
const HEADED: ReadonlySet<string> = new Set([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loan',
  'aid',
  'debt',
  'volume',
]);

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '');

/** "TRADE. 2022: $5.3bn", "Builders – $2bn of work": what opens a line and tells what it is about. */
const RUN_IN = /^(?<label>\p{Lu}[\p{L}&/,'’ -]{2,40}?)(?:[.:]|\s[-–—])\s/u;
const LABEL_WORDS = 4;
const UPPER = /^\P{Ll}+$/u;

/** The label that opens a paragraph or line, where it has one: in capitals, or in running text in a few words before a colon. */
const runInLabel = (line: string, isProse: boolean): string | undefined => {
  const label = RUN_IN.exec(line)?.groups?.['label'];
  if (label === undefined || label.trim().split(/\s+/u).length > LABEL_WORDS) return undefined;
  return UPPER.test(label) || (isProse && line.charAt(label.length) === ':') ? label : undefined;
};

/** The name of a paper or a column, which tells nothing of its amounts: "Weekly trade brief no. 12". */
const MASTHEAD =
  /\b(?:briefs?|briefing|monitor|bulletin|newsletter|weekly|monthly|digest|news|review|watch|gazette|update|roundup)\b/iu;

/** What a measure's noun only names: "TRADE MINISTERS IN LIMA", "Export-Import Bank", "loan agreement". */
const NAMED =
  /^(?:minister|ministry|deal|pact|agreement|talk|fair|forum|mission|commission|route|union|war|office|zone|bank|fund|law|expo)$/u;

const tellsOf = (words: readonly string[], noun: string): boolean =>
  words.some((word, i) => word === noun && !NAMED.test(words[i + 1] ?? ''));

/**
 * What the label that opens a line, a list's lead or a heading says its amounts measure: "WHERE TRADE STANDS" → trade-turnover. A
 * line with a label of its own has none from above.
 */
export const indicatorOfHeading = (
  context: ReportContext,
  block: Block | undefined,
  units: UnitClass,
): Indicator | undefined => {
  const told = (span: Span | undefined): string => (span ? context.text.slice(span.start, span.end) : '');
  const label = runInLabel(told(block?.span), block?.kind === 'prose');
  for (const heading of label === undefined ? [told(block?.lead), told(block?.heading)] : [label]) {
    if (heading === '' || MASTHEAD.test(heading)) continue;
    const words = (heading.match(/\p{L}+/gu) ?? []).map(singular);
    for (const measure of MEASURES) {
      if (
        measure.indicator === 'domestic' ||
        !HEADED.has(measure.indicator) ||
        !measure.units.includes(units) ||
        (measure.weakness ?? 0) > 0.5
      )
        continue;
      if (measure.nouns?.some((noun) => tellsOf(words, noun))) return measure.indicator;
    }
  }
  return undefined;
};
