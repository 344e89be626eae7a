import type { Feature, Judgement } from '../../model/judgement.js';
import { slotsOf } from '../../model/make-decision.js';
import type { ReviewItem, ReviewSide } from '../../pipeline/review-queue.js';
import { count } from '../format/count.js';
import { dateText } from '../format/date-text.js';
import { evidenceText } from '../format/evidence-text.js';
import { printable } from '../format/printable.js';
import { slotText } from '../format/slot-text.js';
import { textTable, wrapText } from '../format/text-table.js';
import { bold, dim, inverse } from '../terminal/print.js';

/** How far a session is. */
export interface Progress {
  /** Place of the item, from 1. */
  readonly at: number;
  readonly of: number;
  readonly decided: number;
  readonly by: string;
}

/** One screen: what scrolls, and what stands below it. */
export interface ScreenText {
  readonly body: readonly string[];
  readonly footer: readonly string[];
}

/** A key and what it does. */
export type Key = readonly [key: string, what: string];

const PAIR_KEYS: readonly Key[] = [
  ['y', 'one thing'],
  ['n', 'two things'],
];
const STATEMENT_KEYS: readonly Key[] = [
  ['y', 'right'],
  ['n', 'wrong, reject it'],
  ['c', 'correct a slot'],
];
const COMMON_KEYS: readonly Key[] = [
  ['s', 'later'],
  ['t', 'note'],
  ['u', 'undo'],
  ['q', 'quit'],
];

/** The keys that an item takes. */
export const keysFor = (item: ReviewItem): readonly Key[] => [
  ...(item.kind === 'pair' ? PAIR_KEYS : STATEMENT_KEYS),
  ...(item.kind === 'pair' ? [['w', 'all reasons'] as const] : []),
  ...COMMON_KEYS,
];

const keyLine = (keys: readonly Key[]): string =>
  keys.map(([key, what]) => `${inverse(` ${key} `)} ${what}`).join('   ');

/** The keys in as many lines as they need. */
const keyLines = (keys: readonly Key[], width: number): string[] => {
  const lines: Key[][] = [[]];
  let used = 0;
  for (const key of keys) {
    const wide = key[0].length + key[1].length + 6;
    if (used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(key);
    used += wide;
  }
  return lines.map(keyLine);
};

const indented = (text: string, indent: number, width: number): string[] =>
  wrapText(text, width - indent).map((line) => ' '.repeat(indent) + line);

const reportLine = ({ document: { source, title } }: ReviewSide): string =>
  [
    printable(source.outlet ?? source.url ?? source.name),
    source.published === undefined ? 'undated' : dateText(source.published.slice(0, 10)),
    source.kind,
    printable(title),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const wordsOf = ({ document, statement }: ReviewSide, width: number): string[] =>
  statement.evidence.flatMap((evidence) =>
    indented(
      evidenceText(document.text, evidence, (exact) => `«${exact}»`),
      4,
      width,
    ),
  );

const toldElsewhere = ({ record }: ReviewSide): string =>
  record.statements.length === 1 ? '' : `, one of ${count(record.statements.length, 'statement')} in ${record.id}`;

const sideLines = (name: string, side: ReviewSide, width: number): string[] => [
  ...indented(`${bold(name)}  ${reportLine(side)}`, 1, width).map((line, at) => (at === 0 ? line : `   ${line}`)),
  ...wordsOf(side, width),
  dim(`    statement ${side.statement.id}${toldElsewhere(side)}`),
  '',
];

const shown = (slot: string, value: unknown): string => (value === undefined ? '–' : slotText(slot, value));

/** A value with its members in one order: parties named the other way round are the same parties. */
const inOneOrder = (value: unknown): unknown => (Array.isArray(value) ? [...new Set(value.map(String))].sort() : value);

/** What both say, slot by slot, the differing ones marked. */
const comparison = (left: ReviewSide, right: ReviewSide, width: number): string[] => {
  const [a, b] = [slotsOf(left.statement), slotsOf(right.statement)];
  const rows = [...new Set([...Object.keys(a), ...Object.keys(b)])].map((slot) => {
    const [x, y] = [shown(slot, a[slot]), shown(slot, b[slot])];
    const same = shown(slot, inOneOrder(a[slot])) === shown(slot, inOneOrder(b[slot]));
    return [same ? '' : '≠', slot, x, y];
  });
  const columns = [{ header: '' }, { header: '' }, { header: 'A', wrap: true }, { header: 'B', wrap: true }];
  return textTable(columns, rows, { width }).trimEnd().split('\n');
};

const REASONS_SHOWN = 4;

const effect = ({ value, weight }: Feature): number => value * weight;

const reasonLines = (title: string, features: readonly Feature[], all: boolean): string[] => {
  const some = all ? features : features.slice(0, REASONS_SHOWN);
  const rest = features.length - some.length;
  if (features.length === 0) return [];
  return [
    ` ${title}`,
    ...some.map((feature) => {
      const points = effect(feature);
      return `   ${`${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`.padStart(5)}  ${feature.name}`;
    }),
    ...(rest > 0 ? [dim(`          and ${rest} more (w)`)] : []),
  ];
};

/** Why the machine leaned this way and that, heaviest reason first. */
const reasons = ({ features }: Judgement, all: boolean): string[] => {
  const byWeight = features
    .filter((one) => effect(one) !== 0)
    .toSorted((x, y) => Math.abs(effect(y)) - Math.abs(effect(x)));
  return [
    ...reasonLines(
      'speaks for one thing',
      byWeight.filter((one) => effect(one) > 0),
      all,
    ),
    ...reasonLines(
      'speaks against it',
      byWeight.filter((one) => effect(one) < 0),
      all,
    ),
  ];
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const pairBody = (item: Extract<ReviewItem, { kind: 'pair' }>, width: number, all: boolean): string[] => [
  bold(` Do these tell of one ${item.left.statement.type}?`) + dim(`  likelihood ${percent(item.judgement.score)}`),
  '',
  ...sideLines('A', item.left, width),
  ...sideLines('B', item.right, width),
  ...comparison(item.left, item.right, width),
  '',
  ...reasons(item.judgement, all),
];

const statementBody = ({ side }: Extract<ReviewItem, { kind: 'statement' }>, width: number): string[] => {
  const { statement } = side;
  return [
    bold(` Was this ${statement.type} read rightly?`) +
      dim(`  sure ${percent(statement.confidence)}, by ${statement.rule}`),
    '',
    ...indented(reportLine(side), 1, width),
    ...wordsOf(side, width),
    '',
    ...Object.entries(slotsOf(statement)).flatMap(([slot, value]) =>
      indented(slotText(slot, value), 18, width).map((line, at) =>
        at === 0 ? `   ${slot.padEnd(15)}${line.slice(18)}` : line,
      ),
    ),
    '',
    dim(`    statement ${statement.id}${toldElsewhere(side)}`),
  ];
};

/** An item as it stands on the screen. */
export const reviewScreen = (
  item: ReviewItem,
  progress: Progress,
  layout: { readonly width: number; readonly allReasons: boolean; readonly message: string },
): ScreenText => {
  const { width, allReasons, message } = layout;
  const head = ` Review · ${progress.at} of ${progress.of} · ${progress.decided} decided by ${printable(progress.by)}`;
  return {
    body: [
      dim(head),
      dim('─'.repeat(width)),
      ...(item.kind === 'pair' ? pairBody(item, width, allReasons) : statementBody(item, width)),
    ],
    footer: [
      dim('─'.repeat(width)),
      ...(message === '' ? [] : wrapText(` ${message}`, width)),
      ...keyLines(keysFor(item), width),
    ],
  };
};
