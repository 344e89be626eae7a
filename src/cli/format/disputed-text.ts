import type { Document } from '../../model/document.js';
import type { Record as RegisterRecord, Slot } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { dateText } from './date-text.js';
import { evidenceText } from './evidence-text.js';
import { printable } from './printable.js';
import { recordLine } from './record-line.js';
import type { RecordView } from './record-view.js';
import type { Layout } from './render-records.js';
import { slotText } from './slot-text.js';
import { type Column, textTable } from './text-table.js';

/** A statement with the report that it stands in. */
export interface Source {
  readonly statement: Statement;
  readonly document: Document;
}

/** Statements by their id, each with its report. */
export type Sources = ReadonlyMap<string, Source>;

const COLUMNS: readonly Column[] = [
  { header: 'told', wrap: true },
  { header: 'by', wrap: true },
  { header: 'on' },
  { header: 'in these words', wrap: true },
];

/** Rows of official tables are long. */
const LONGEST = 240;

const wordsOf = ({ statement, document }: Source): string => {
  const [first] = statement.evidence;
  if (first === undefined) return '';
  const words = evidenceText(document.text, first, (exact) => `«${exact}»`);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
};

const row = (told: string, source: Source): string[] => {
  const { outlet, url, name, kind, published } = source.document.source;
  const by = `${printable(outlet ?? url ?? name)}${kind === 'official' ? ' (official)' : ''}`;
  return [told, by, published === undefined ? 'undated' : dateText(published.slice(0, 10)), wordsOf(source)];
};

/** Each telling of a slot: the chosen value first, then what contradicts it (≠), then what may be as right (~). */
const rowsOf = (name: string, { chosen, statements, rivals, compatible = [] }: Slot, sources: Sources): string[][] =>
  [
    { mark: ' ', value: chosen, statements },
    ...rivals.map((rival) => ({ mark: '≠', ...rival })),
    ...compatible.map((other) => ({ mark: '~', ...other })),
  ].flatMap(({ mark, value, statements: ids }) =>
    ids.flatMap((id) => {
      const source = sources.get(id);
      return source === undefined ? [] : [row(`${mark} ${slotText(name, value)}`, source)];
    }),
  );

const disputedSlots = ({ slots }: RegisterRecord): [string, Slot][] =>
  Object.entries(slots).filter(([, { rivals }]) => rivals.length > 0);

const asText = ({ record, id }: RecordView, sources: Sources, { width, heading }: Layout): string =>
  [
    `${heading(`${recordLine(record)} · ${id}`)}\n`,
    ...disputedSlots(record).map(
      ([name, slot]) => `${name}\n${textTable(COLUMNS, rowsOf(name, slot, sources), { width })}`,
    ),
  ].join('');

const cell = (text: string): string => text.replace(/[\\|]/gu, '\\$&').replaceAll('<', '&lt;').trim();
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const asMarkdown = ({ record, id }: RecordView, sources: Sources): string =>
  [
    `## ${cell(`${recordLine(record)} · ${id}`)}\n`,
    ...disputedSlots(record).map(([name, slot]) =>
      [
        '\n',
        line([name, ...COLUMNS.slice(1).map(({ header }) => header)]),
        line(COLUMNS.map(() => '---')),
        ...rowsOf(name, slot, sources).map((cells) => line(cells.map(cell))),
      ].join(''),
    ),
  ].join('');

/** What reports tell differently, slot by slot: each telling with its outlet, its day and the sentence, side by side. */
export const renderDisputed = (
  format: 'table' | 'md',
  views: readonly RecordView[],
  { sources, layout }: { readonly sources: Sources; readonly layout: Layout },
): string =>
  views.map((view) => (format === 'md' ? asMarkdown(view, sources) : asText(view, sources, layout))).join('\n');
