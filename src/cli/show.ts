import type { Command } from 'commander';
import type { Decision } from '../model/decision.js';
import { type Document, pageAt } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { LinkKind, Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { textOf } from '../model/text-sketch.js';
import { decisionsNaming, findRecord } from '../pipeline/find-named.js';
import { refsOf } from '../register/decide/resolve-decisions.js';
import type { Store } from '../store/store.js';
import { dateText } from './format/date-text.js';
import { decisionText, namedText, signatureText } from './format/decision-text.js';
import { evidenceText } from './format/evidence-text.js';
import { printable } from './format/printable.js';
import { recordLine } from './format/record-line.js';
import { statementRecord } from './format/record-view.js';
import { slotText } from './format/slot-text.js';
import { wrapText } from './format/text-table.js';
import { withStore } from './open-register.js';
import { withFormat, withRegister } from './options.js';
import { bold, dim, outputWidth, print } from './terminal/print.js';

interface Options {
  readonly register: string;
  readonly format: 'table' | 'json';
  readonly why?: boolean;
}

/** A record with everything it rests on. A statement that is in no record is shown as one of its own. */
interface Shown {
  readonly record: RegisterRecord;
  readonly sources: readonly { readonly statement: Statement; readonly document: Document }[];
  readonly judgements: readonly Judgement[];
  readonly decisions: readonly Decision[];
  /** What it is linked to, and what is linked to it. */
  readonly linked: readonly RegisterRecord[];
  readonly linking: readonly RegisterRecord[];
  readonly rejected: boolean;
}

/** A rejected statement, with the decisions on it. */
const rejectedRecord = async (store: Store, id: string): Promise<RegisterRecord | undefined> => {
  const statement = await store.statement(id);
  if (statement === undefined || (await store.record(id)) !== undefined) return undefined;
  return { ...statementRecord(statement), decisions: await decisionsNaming(store, statement) };
};

const load = async (store: Store, id: string): Promise<Shown> => {
  const rejected = await rejectedRecord(store, id);
  const record = rejected ?? (await findRecord(store, id));
  const sources: { statement: Statement; document: Document }[] = [];
  for (const statement of await store.statements({ ids: record.statements })) {
    const document = statement.document === undefined ? undefined : await store.document(statement.document);
    if (document !== undefined) sources.push({ statement, document });
  }
  const naming = new Set(record.decisions);
  const { linkingTo } = await import('../pipeline/linking-to.js');
  const ids = record.links.map(({ to }) => to);
  return {
    record,
    sources,
    judgements: await store.judgements(record.statements),
    decisions: (await store.decisions()).filter((decision) => naming.has(decision.id)),
    linked: ids.length === 0 ? [] : await store.records({ ids }),
    linking: await linkingTo(store, record),
    rejected: rejected !== undefined,
  };
};

const block = (text: string, indent: number, first = ' '.repeat(indent)): string[] =>
  wrapText(text, outputWidth() - indent).map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line);

const LABEL = 16;

/** Who put a value in place of what the reports tell. */
const correctedBy = ({ decisions }: Shown, slot: string): string => {
  const last = decisions.findLast((decision) => decision.kind === 'correct' && decision.slot === slot);
  return last === undefined ? '' : ` (${signatureText(last)})`;
};

const slotLines = (shown: Shown): string[] =>
  Object.entries(shown.record.slots).flatMap(([slot, { chosen, rivals, compatible = [] }]) => {
    const outlets = (ids: readonly string[]): string =>
      [...new Set(shown.sources.filter(({ statement }) => ids.includes(statement.id ?? '')).map(outletOf))].join(', ');
    const telling = (mark: string, { value, statements }: { value: unknown; statements: string[] }): string[] =>
      block(`${slotText(slot, value)} (${outlets(statements)})`, LABEL + 2, `${' '.repeat(LABEL)}${mark} `);
    return [
      ...block(`${slotText(slot, chosen)}${correctedBy(shown, slot)}`, LABEL, `  ${slot.padEnd(LABEL - 2)}`),
      ...rivals.flatMap((rival) => telling('≠', rival)),
      ...compatible.flatMap((other) => telling('~', other)),
    ];
  });

const outletOf = ({ document: { source } }: Shown['sources'][number]): string =>
  printable(source.outlet ?? source.url ?? source.name);

/** The number of the first source that carries the text of this one, where that is another report: agency copy, printed by both. */
const originalOf = ({ sources, record }: Shown, { document }: Shown['sources'][number]): number | undefined => {
  const text = textOf(record.reprints ?? []);
  const first = sources.findIndex(({ document: { id } }) => text(id) === text(document.id));
  return sources[first]?.document.id === document.id ? undefined : first + 1;
};

/** The pages on which words stand, where their report has pages. */
const pageText = (document: Document, evidence: Statement['evidence']): string => {
  const pages = [...new Set(evidence.flatMap(({ start }) => pageAt(document, start) ?? []))];
  return pages.length === 0 ? '' : `, page ${pages.join(', ')}`;
};

const sourceLines = (shown: Shown, source: Shown['sources'][number], number: number): string[] => {
  const { document, statement } = source;
  const original = originalOf(shown, source);
  const { kind, published } = document.source;
  const head = [outletOf(source), published === undefined ? 'undated' : dateText(published.slice(0, 10)), kind];
  return [
    '',
    ...block(
      `${head.join(', ')}: ${printable(document.title)}${pageText(document, statement.evidence)}`,
      6,
      `  [${number}]`.padEnd(6),
    ),
    ...(original === undefined ? [] : block(`reprints the text of [${original}]`, 6)),
    ...statement.evidence.flatMap((evidence) =>
      block(
        evidenceText(document.text, evidence, (exact) => `«${exact}»`),
        6,
      ),
    ),
    `      ${dim(`statement ${statement.id ?? ''}, ${statement.rule}, confidence ${statement.confidence.toFixed(2)}`)}`,
  ];
};

const judgementLines = (judgements: readonly Judgement[]): string[] =>
  judgements.flatMap(({ left, right, verdict, score, features, by }) => [
    '',
    `  ${left} and ${right}: ${verdict} (${score.toFixed(2)}, by ${printable(by)})`,
    ...features.map(({ name, value, weight }) => `      ${name.padEnd(24)} ${value.toFixed(2)} × ${weight.toFixed(2)}`),
  ]);

/** What analysts decided on it; of two things of which only one is shown, also the other. */
const decisionLines = ({ decisions, record }: Shown): string[] =>
  decisions.flatMap((decision) => {
    const others = refsOf(decision).flatMap((ref, at) =>
      record.statements.includes(ref.id ?? '') ? [] : (namedText(decision)[at] ?? []),
    );
    const text = [decisionText(decision), ...others.map((other) => `with ${other}`)].join(' ');
    return [...block(text, 4, '  '), `    ${dim(`${signatureText(decision)} · ${decision.id}`)}`];
  });

/** Numbers of the sources that tell of something, as they are listed below it. */
const numbersOf = ({ sources }: Shown, ids: readonly string[]): string => {
  const numbers = sources.flatMap(({ statement }, at) => (ids.includes(statement.id ?? '') ? [at + 1] : []));
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
};

const actLines = (shown: Shown): string[] =>
  shown.record.acts.map(({ act, date, party, statements }) => {
    const when = date === undefined ? 'undated' : dateText(date);
    const by = party === undefined ? '' : ` by ${slotText('parties', party)}`;
    return `  ${when.padEnd(LABEL - 3)} ${act}${by}${numbersOf(shown, statements)}`;
  });

/** What a link says, read from the other end. */
const BACKWARDS: Readonly<Record<LinkKind, string>> = {
  amends: 'amended by',
  renews: 'renewed by',
  implements: 'implemented by',
  replaces: 'replaced by',
  'part-of': 'holds',
  fulfils: 'kept by',
};

const linkLines = ({ record, linked, linking }: Shown): string[] => {
  const own = record.links.flatMap(({ kind, to, reason }) => {
    const other = linked.find(({ id }) => id === to);
    const words = other === undefined ? to : `${to}  ${recordLine(other)}`;
    return block(`${words} (${reason})`, LABEL, `  ${kind.padEnd(LABEL - 2)}`);
  });
  const others = linking.flatMap((other) =>
    other.links
      .filter(({ kind, to }) => to === record.id && (kind !== 'part-of' || record.type !== 'package'))
      .flatMap(({ kind }) =>
        block(`${other.id}  ${recordLine(other)}`, LABEL, `  ${BACKWARDS[kind].padEnd(LABEL - 2)}`),
      ),
  );
  return [...own, ...others];
};

/** The instruments of a package that the register names, and how many it does not know. */
const partLines = async ({ record, linking }: Shown): Promise<string[]> => {
  if (record.type !== 'package') return [];
  const { partsIn } = await import('../pipeline/linking-to.js');
  const parts = partsIn(linking, record);
  const count = Number(record.slots.count?.chosen);
  const left = parts.length < count ? `, ${count - parts.length} unknown` : '';
  return [
    `  ${parts.length} of ${count} named in these reports${left}`,
    ...parts.flatMap((part) => block(`${part.id}  ${recordLine(part)}`, 4)),
  ];
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', bold(title), ...lines];

const asText = async (shown: Shown, why: boolean): Promise<string> => {
  const { record, sources, judgements } = shown;
  return [
    bold(`${record.type} ${record.id}`),
    ...(shown.rejected ? ['  rejected: it is in no record'] : []),
    ...slotLines(shown),
    ...section('What became of it', actLines(shown)),
    ...section('Documents in it', await partLines(shown)),
    ...section('Linked', linkLines(shown)),
    ...section(
      `Told in ${sources.length} ${sources.length === 1 ? 'place' : 'places'}`,
      sources.flatMap((source, at) => sourceLines(shown, source, at + 1)),
    ),
    ...section('Decided', decisionLines(shown)),
    ...(why
      ? section(
          'Why these are one thing',
          judgements.length > 0 ? judgementLines(judgements) : ['  It rests on one statement alone.'],
        )
      : []),
    '',
  ].join('\n');
};

const run = async (id: string, options: Options): Promise<void> => {
  const shown = await withStore(options.register, 'read', (store) => load(store, id));
  await print(
    options.format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : await asText(shown, options.why === true),
  );
};

/** `entente show ID`: one record with all that it rests on. */
export const showCommand = (program: Command): void => {
  const command = program
    .command('show')
    .description('print one record with the sentence, outlet and date of each source')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s')
    .option('--why', 'also why its statements are held to tell of one thing');
  withFormat(withRegister(command), ['table', 'json']).action(run);
};
