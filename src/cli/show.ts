import type { Command } from 'commander';
import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { decisionsNaming, findRecord } from '../pipeline/find-named.js';
import { refsOf } from '../register/decide/resolve-decisions.js';
import type { Store } from '../store/store.js';
import { dateText } from './format/date-text.js';
import { decisionText, namedText, signatureText } from './format/decision-text.js';
import { evidenceText } from './format/evidence-text.js';
import { printable } from './format/printable.js';
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
  return {
    record,
    sources,
    judgements: await store.judgements(record.statements),
    decisions: (await store.decisions()).filter((decision) => naming.has(decision.id)),
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

const sourceLines = (source: Shown['sources'][number], number: number): string[] => {
  const { document, statement } = source;
  const { kind, published } = document.source;
  const head = [outletOf(source), published === undefined ? 'undated' : dateText(published.slice(0, 10)), kind];
  return [
    '',
    ...block(`${head.join(', ')}: ${printable(document.title)}`, 6, `  [${number}]`.padEnd(6)),
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

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', bold(title), ...lines];

const asText = (shown: Shown, why: boolean): string => {
  const { record, sources, judgements } = shown;
  const acts = record.acts.map(({ act, date, party }) =>
    [
      `  ${(date === undefined ? 'undated' : dateText(date)).padEnd(LABEL - 2)}${act}`,
      party && `by ${slotText('parties', party)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const links = record.links.flatMap(({ kind, to, reason }) =>
    block(`${to} (${reason})`, LABEL, `  ${kind.padEnd(LABEL - 2)}`),
  );
  return [
    bold(`${record.type} ${record.id}`),
    ...(shown.rejected ? ['  rejected: it is in no record'] : []),
    ...slotLines(shown),
    ...section('What became of it', acts),
    ...section('Linked', links),
    ...section(
      `Told in ${sources.length} ${sources.length === 1 ? 'place' : 'places'}`,
      sources.flatMap((source, at) => sourceLines(source, at + 1)),
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
  await print(options.format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : asText(shown, options.why === true));
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
