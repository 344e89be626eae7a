import { formatTree } from '../../language/format-tree.js';
import { escapeHtml } from '../../model/escape-html.js';
import type { Sentence } from '../../model/sentence.js';
import { contains, overlaps, type Span, textOf } from '../../model/span.js';
import { STATEMENT_TYPES, type Statement, type StatementType } from '../../model/statement.js';
import type { Dropped, ReadReport } from '../../pipeline/reader.js';
import { EXPLAIN_STYLE } from './explain-style.js';
import { statementRecord } from './record-view.js';
import { slotText } from './slot-text.js';

/** What the page tells of the report besides its text. */
export interface ExplainedReport {
  readonly title: string;
  /** Outlet and date in words; may be empty. */
  readonly source: string;
  readonly read: ReadReport;
  /** Whether each sentence shows its dependency tree, folded away. */
  readonly syntax: boolean;
}

interface Marked extends Span {
  readonly type: StatementType;
}

/** The text of `span` with the evidence in it marked; marks nest and are cut where they cross. */
const markedText = (text: string, span: Span, marks: readonly Marked[]): string => {
  const here = marks.filter((mark) => overlaps(mark, span));
  const edges = [...new Set([span.start, span.end, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= span.start && at <= span.end)
    .sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((start, i) => {
      const end = edges[i + 1] ?? span.end;
      const types = [...new Set(here.filter((mark) => mark.start <= start && end <= mark.end).map(({ type }) => type))];
      const open = types.map((type) => `<mark class="${type}" title="${type}">`).join('');
      return `${open}${escapeHtml(text.slice(start, end))}${'</mark>'.repeat(types.length)}`;
    })
    .join('');
};

const statementHtml = ({ type, rule, confidence, ...rest }: Statement): string => {
  const { slots } = statementRecord({ type, rule, confidence, ...rest } as Statement);
  const rows = Object.entries(slots).map(
    ([slot, { chosen }]) => `<dt>${escapeHtml(slot)}</dt><dd>${escapeHtml(slotText(slot, chosen))}</dd>`,
  );
  return `<div class="statement ${type}"><h2>${type} <span>${escapeHtml(rule)}, ${Math.round(confidence * 100)} % sure</span></h2>\n<dl>${rows.join('')}</dl></div>`;
};

const droppedHtml = (text: string, { rule, span, reason }: Dropped): string =>
  `<p class="dropped">✗ <q>${escapeHtml(textOf(text, span))}</q> ${escapeHtml(reason)} <span>· ${escapeHtml(rule)}</span></p>`;

const rowHtml = (report: ExplainedReport, sentence: Sentence, marks: readonly Marked[]): string => {
  const { reading, statements, dropped } = report.read;
  const { text } = reading;
  const told = statements.filter(
    ({ evidence: [first] }) =>
      first !== undefined && overlaps(first, sentence.span) && first.start >= sentence.span.start,
  );
  const notes = [
    ...told.map(statementHtml),
    ...dropped.filter(({ span }) => contains(sentence.span, span)).map((item) => droppedHtml(text, item)),
    ...(report.syntax
      ? [`<details><summary>tree</summary><pre>${escapeHtml(formatTree(sentence))}</pre></details>`]
      : []),
  ];
  const opens = /\n\s*$/u.test(text.slice(Math.max(0, sentence.span.start - 4), sentence.span.start));
  return `<div class="row${opens ? ' opens' : ''}"><p>${markedText(text, sentence.span, marks)}</p>\n<div class="notes">${notes.join('\n')}</div></div>`;
};

/**
 * How a report was read, as a page that stands alone: its text with the evidence of each statement marked in its type's colour, beside
 * each sentence what was read out of it and what was left, and why. No script, nothing loaded; all text of the report is escaped.
 */
export const explainHtml = (reports: readonly ExplainedReport[]): string => {
  const bodies = reports.map((report) => {
    const { reading, statements } = report.read;
    const marks = statements.flatMap(({ type, evidence }) => evidence.map(({ start, end }) => ({ type, start, end })));
    const counts = STATEMENT_TYPES.map((type) => ({
      type,
      count: statements.filter((statement) => statement.type === type).length,
    })).filter(({ count }) => count > 0);
    return `<article>
<h1>${escapeHtml(report.title)}</h1>
<p class="source">${escapeHtml(report.source)}</p>
<ul class="legend">${counts.map(({ type, count }) => `<li class="${type}">${count} ${type}${count === 1 ? '' : 's'}</li>`).join('')}</ul>
${reading.sentences.map((sentence) => rowHtml(report, sentence, marks)).join('\n')}
</article>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(reports[0]?.title ?? 'Nothing read')}</title>
<style>${EXPLAIN_STYLE}</style>
</head>
<body>
<main>
${bodies.join('\n')}
</main>
</body>
</html>
`;
};
