/**
 * How far reconciling falls when it gets what the reading makes of reports instead of labels: the reports of `--labels DIR` are read,
 * what was read is matched with the labels (one type, overlapping words, like matter or amount), reconciled, and pairs are scored
 * against `--groups FILE`. Run: `npm run bench:reconcile-own -- --labels DIR --groups FILE`; `--verbose` lists each pair that fell, with
 * what was read on both sides, but for reports that `bench/reading/held-out.json` sets aside.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { overlaps, type Span } from '../src/model/span.js';
import type { Statement } from '../src/model/statement.js';
import { partiesOf } from '../src/model/statement-facts.js';
import { createReader } from '../src/pipeline/reader.js';
import { likeness, termsOf } from '../src/register/compare/terms.js';
import type { RegisterStatement } from '../src/register/input.js';
import { wordingOf } from '../src/register/prepare.js';
import { reconcile } from '../src/register/reconcile.js';

interface Label {
  readonly ref: string;
  readonly spans: readonly Span[];
  readonly statement: Statement;
}

interface Report {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly statements: readonly ({ readonly quote: string | readonly string[] } & Record<string, unknown>)[];
}

interface Groups {
  readonly groups: readonly {
    readonly members: readonly string[];
    readonly doubtful?: boolean;
    readonly doubtful_members?: readonly string[];
    readonly disagreements?: readonly { readonly slot: string }[];
  }[];
  readonly traps?: readonly (readonly [string, string])[];
  readonly unsure?: readonly (readonly [string, string])[];
}

const { values } = parseArgs({
  options: { labels: { type: 'string' }, groups: { type: 'string' }, verbose: { type: 'boolean' } },
});
if (values.labels === undefined || values.groups === undefined)
  throw new Error('usage: reconcile-own-output.ts --labels DIR --groups FILE');
const { labels: folder, groups: groupsFile } = values;

const labelsOf = ({ id, text, statements }: Report): Label[] =>
  statements.flatMap(({ quote, ...slots }, at) => {
    const spans = [quote]
      .flat()
      .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    return slots['type'] === 'quote' ? [] : [{ ref: `${id}#${at}`, spans, statement: slots as unknown as Statement }];
  });

const amountOf = (statement: Statement): number | undefined =>
  statement.type === 'figure' || statement.type === 'commitment'
    ? statement.quantity?.value
    : statement.type === 'package'
      ? statement.count
      : undefined;

/** How well a read statement answers a label, 0 where it does not. */
const fitOf = (label: Label, read: RegisterStatement): number => {
  if (label.statement.type !== read.type) return 0;
  const overlap = label.spans.some((a) => read.evidence.some((b) => overlaps(a, b)));
  if (read.type === 'meeting') {
    const shared = partiesOf(label.statement).filter((party) => partiesOf(read).includes(party)).length;
    return shared === 0 ? 0 : shared + (overlap ? 1 : 0);
  }
  if (!overlap) return 0;
  const [amount, other] = [amountOf(label.statement), amountOf(read)];
  const same = amount !== undefined && other !== undefined && Math.abs(amount - other) <= 0.005 * Math.abs(amount);
  if ((read.type === 'figure' || read.type === 'package') && amount !== undefined && !same) return 0;
  const [a, b] = [wordingOf(label.statement as RegisterStatement), wordingOf(read)];
  const alike = a === '' || b === '' ? 0.3 : likeness(termsOf(a), termsOf(b));
  const needsWords = read.type === 'agreement' || read.type === 'distinction' || (read.type === 'commitment' && !same);
  return needsWords && alike < 0.25 ? 0 : 0.5 + alike + (same ? 1 : 0);
};

/** Read statement → the label it answers, best fits first, each once. */
const matched = (labels: readonly Label[], read: readonly RegisterStatement[]): Map<string, string> => {
  const pairs = labels
    .flatMap((label) => read.map((statement) => ({ label: label.ref, id: statement.id, fit: fitOf(label, statement) })))
    .filter((pair) => pair.fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const { label, id } of pairs) {
    if (taken.has(label) || found.has(id)) continue;
    taken.add(label);
    found.set(id, label);
  }
  return found;
};

const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report)
  .filter(({ text }) => typeof text === 'string');
const gold = JSON.parse(readFileSync(groupsFile, 'utf8')) as Groups;

const reader = await createReader();
const read = await reader.readAll(
  reports.map(({ id, title, published, text }) => ({ document: id, title, published, text })),
);
await reader.close();
const statements = read.flatMap((report) => report.statements as readonly RegisterStatement[]);
const labelOf = new Map(
  reports.flatMap((report, at) => [
    ...matched(labelsOf(report), (read[at]?.statements ?? []) as readonly RegisterStatement[]),
  ]),
);
const { records, judgements } = reconcile({
  documents: reports.map(({ id, title = '', published }) => ({
    id,
    title,
    kind: 'news' as const,
    ...(published === undefined ? {} : { published }),
  })),
  statements,
});

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairsOf = (sets: readonly (readonly string[])[]): Set<string> =>
  new Set(sets.flatMap((set) => set.flatMap((a, at) => set.slice(at + 1).map((b) => key(a, b)))));

const doubtful = new Set(
  gold.groups.flatMap((group) => (group.doubtful === true ? group.members : (group.doubtful_members ?? []))),
);
const sideOf = (ref: string): readonly string[] =>
  gold.groups.find(({ members }) => members.includes(ref))?.members ?? [ref];
const open = new Set(
  (gold.unsure ?? []).flatMap(([a, b]) => sideOf(a).flatMap((x) => sideOf(b).map((y) => key(x, y)))),
);
const counts = (pair: string): boolean => !open.has(pair) && !pair.split(' ').some((ref) => doubtful.has(ref));

const all = [...pairsOf(gold.groups.map(({ members }) => members))].filter(counts);
const answered = new Set(labelOf.values());
const readable = all.filter((pair) => pair.split(' ').every((ref) => answered.has(ref)));
const asLabels = records.map(({ statements: ids }) => ids.flatMap((id) => labelOf.get(id) ?? []));
const told = pairsOf(asLabels);
const joined = [...told].filter((pair) => !open.has(pair) && (counts(pair) || !all.includes(pair)));
const goldPairs = new Set(pairsOf(gold.groups.map(({ members }) => members)));
const right = joined.filter((pair) => goldPairs.has(pair));
const hits = all.filter((pair) => told.has(pair));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percent = (value: number): string => (100 * value).toFixed(1);

const precision = share(right.length, joined.length);
const onRead = share(hits.length, readable.length);
const throughout = share(hits.length, all.length);
const labels = reports.flatMap(labelsOf);
const traps = (gold.traps ?? []).filter(([a, b]) => told.has(key(a, b)));
const wanted = gold.groups
  .filter(({ doubtful: unclear }) => unclear !== true)
  .flatMap(({ members, disagreements = [] }) =>
    disagreements.map(({ slot }) => ({ members, slot: slot.split('.')[0] ?? '' })),
  );
const shown = wanted.filter(({ members, slot }) =>
  records.some(
    (record, at) =>
      (record.slots[slot]?.rivals.length ?? 0) > 0 && (asLabels[at] ?? []).some((ref) => members.includes(ref)),
  ),
);
const rivals = records.reduce(
  (sum, { slots }) => sum + Object.values(slots).filter((slot) => slot.rivals.length > 0).length,
  0,
);

console.log(
  `${reports.length} reports: ${labels.length} labels, ${statements.filter(({ type }) => type !== 'quote').length} statements read, ${answered.size} labels answered (${percent(share(answered.size, labels.length))} %)`,
);
console.log(`pairs of labels that are one thing: ${all.length}, both read: ${readable.length}`);
console.log(
  `pairs among what answers a label: P ${percent(precision)} R ${percent(onRead)} F1 ${percent(f1(precision, onRead))}`,
);
console.log(
  `reading and reconciling together: P ${percent(precision)} R ${percent(throughout)} F1 ${percent(f1(precision, throughout))}`,
);
console.log(
  `traps fallen into ${traps.length} of ${gold.traps?.length ?? 0}; disagreements shown ${shown.length} of ${wanted.length}, slots with rivals in all ${rivals}`,
);

if (values.verbose === true) {
  const aside = new Set(
    JSON.parse(readFileSync(new URL('./reading/held-out.json', import.meta.url), 'utf8')) as readonly string[],
  );
  const answerOf = new Map([...labelOf].map(([id, ref]) => [ref, id]));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  const judged = new Map(judgements.map((judgement) => [key(judgement.left, judgement.right), judgement]));
  const line = (ref: string): string => {
    const { id: _, document: __, rule: ___, evidence = [], ...slots } = statementOf.get(answerOf.get(ref) ?? '') ?? {};
    return `  ${ref} ${JSON.stringify(slots)}\n    "${evidence.map(({ exact }) => exact).join(' … ')}"`;
  };
  const tell = (heading: string, pairs: readonly string[]): void => {
    for (const pair of pairs) {
      const refs = pair.split(' ');
      if (refs.some((ref) => aside.has(ref.split('#')[0] ?? ''))) continue;
      const [left = '', right = ''] = refs.map((ref) => answerOf.get(ref) ?? '');
      const { verdict, score, features } = judged.get(key(left, right)) ?? {};
      console.log(`${heading} ${verdict ?? 'never compared'} ${score ?? ''} ${JSON.stringify(features ?? {})}`);
      for (const ref of refs) console.log(line(ref));
    }
  };
  tell(
    'APART',
    readable.filter((pair) => !told.has(pair)),
  );
  tell(
    'JOINED',
    joined.filter((pair) => !goldPairs.has(pair)),
  );
}
