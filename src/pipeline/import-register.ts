import { kindBegun, parseRegisterLine, type RegisterLine } from '../exchange/register-lines.js';
import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Statement } from '../model/statement.js';
import { reconcileIncremental } from '../register/reconcile-incremental.js';
import { checkEvidence } from '../store/check-evidence.js';
import type { Store } from '../store/store.js';
import { isReconciled } from './add-documents.js';
import { importDecisions } from './take-decisions.js';

/** A line of a file, counted from one. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A report with all that it says, or a decision: what an exported register holds. */
export type RegisterItem =
  | {
      readonly kind: 'report';
      readonly line: number;
      readonly document: Document;
      readonly statements: readonly Statement[];
    }
  | { readonly kind: 'decision'; readonly decision: Decision };

/** What could not be taken: its line and why. */
export type ProblemTeller = (line: number, reason: string) => void;

interface Begun {
  readonly line: number;
  readonly document: Document;
  readonly told: number;
  readonly statements: Statement[];
  broken: boolean;
}

/** Why a document with these statements cannot go into a register. */
const flawOf = ({ document, told, statements }: Begun): string | undefined => {
  if (statements.length !== told) return `${statements.length} of its ${told} statements follow`;
  const ids = statements.map(({ id }) => id);
  if (ids.includes(undefined)) return 'a statement has no id';
  if (new Set(ids).size < ids.length) return 'two of its statements have one id';
  if (statements.some((statement) => (statement.document ?? document.id) !== document.id))
    return 'a statement names another document';
  return checkEvidence(document, statements)[0]?.reason;
};

const parsed = ({ number, text }: NumberedLine, tell: ProblemTeller): RegisterLine | undefined => {
  try {
    return parseRegisterLine(text);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    tell(number, error.message);
    return undefined;
  }
};

/** Puts lines together to reports. */
class Assembly {
  readonly #tell: ProblemTeller;
  #begun: Begun | undefined;
  /** The last document could not be read: its statements, told of with it, are passed over. */
  #isLost = false;

  constructor(tell: ProblemTeller) {
    this.#tell = tell;
  }

  /** The report that the lines so far make, if it is sound. */
  finish(): RegisterItem[] {
    const begun = this.#begun;
    this.#begun = undefined;
    if (begun === undefined) return [];
    const { line, document, statements, broken } = begun;
    const flaw = broken ? 'one of its statements cannot be read' : flawOf(begun);
    if (flaw === undefined) return [{ kind: 'report', line, document, statements }];
    this.#tell(line, `document ${document.id} is left out: ${flaw}`);
    return [];
  }

  /** What a line that cannot be read finishes. */
  unreadable(text: string): RegisterItem[] {
    const kind = kindBegun(text);
    if (kind !== undefined && kind !== 'statement') {
      this.#isLost = kind === 'document';
      return this.finish();
    }
    if (this.#begun !== undefined) this.#begun.broken = true;
    return [];
  }

  /** What a line finishes. */
  take(value: RegisterLine, line: number): RegisterItem[] {
    if (value.kind === 'statement') {
      if (this.#begun !== undefined) this.#begun.statements.push(value.statement);
      else if (!this.#isLost) this.#tell(line, 'a statement without a document above it');
      return [];
    }
    const items = this.finish();
    this.#isLost = false;
    if (value.kind === 'document')
      this.#begun = { line, document: value.document, told: value.statements, statements: [], broken: false };
    return value.kind === 'decision' ? [...items, { kind: 'decision', decision: value.decision }] : items;
  }
}

/**
 * The reports and decisions of an exported register, line by line. What cannot be taken is told, and the rest goes on; a report goes
 * whole or not at all.
 */
export async function* readRegister(
  lines: AsyncIterable<NumberedLine>,
  tell: ProblemTeller,
): AsyncGenerator<RegisterItem> {
  const assembly = new Assembly(tell);
  for await (const line of lines) {
    const value = parsed(line, tell);
    yield* value === undefined ? assembly.unreadable(line.text) : assembly.take(value, line.number);
  }
  yield* assembly.finish();
}

/** How much of an exported register was new to the register it was put in. */
export interface AddedItems {
  readonly documents: number;
  readonly knownDocuments: number;
  readonly statements: number;
  readonly decisions: number;
  readonly knownDecisions: number;
}

/** Reports put in and joined with the register's at once. */
const BATCH = 50;

/** Whether statements of these ids belong to other documents. */
const areTaken = async (store: Store, statements: readonly Statement[]): Promise<boolean> =>
  (await store.statements({ ids: statements.flatMap(({ id }) => id ?? []) })).length > 0;

/** What the items of an exported register are put into, and when. */
export interface AddRegisterOptions {
  readonly store: Store;
  /** The instant it is: the register keeps when each report and decision came. */
  readonly now: () => Date;
  /** Called with what cannot be taken. */
  readonly tell: ProblemTeller;
}

type ReportItem = Extract<RegisterItem, { readonly kind: 'report' }>;

/** What became of some reports. */
interface Taken {
  readonly documents: number;
  readonly known: number;
  readonly statements: number;
  /** Those that were left out, as another document has a statement of one of their ids. */
  readonly refused: readonly ReportItem[];
}

/** Puts reports in and joins their statements with the register's, all or nothing. One that an earlier run left unjoined is joined now. */
const takeReports = (store: Store, reports: readonly ReportItem[], now: () => Date): Promise<Taken> =>
  store.exclusively(async (alone) => {
    const taken = { documents: 0, known: 0, statements: 0 };
    const refused: ReportItem[] = [];
    const fresh = new Set<string>();
    for (const report of reports) {
      const { document, statements } = report;
      if (await alone.hasDocument(document.id)) {
        taken.known++;
        if (!fresh.has(document.id) && !(await isReconciled(alone, document.id))) fresh.add(document.id);
      } else if (await areTaken(alone, statements)) refused.push(report);
      else {
        await alone.addDocument(document, statements, now().toISOString());
        taken.documents++;
        taken.statements += statements.length;
        fresh.add(document.id);
      }
    }
    if (fresh.size > 0) await reconcileIncremental(alone, [...fresh]);
    return { ...taken, refused };
  });

/**
 * Puts the items of an exported register into a store, some reports at a time; what it has already changes nothing. Others may write
 * meanwhile.
 *
 * @throws EntenteError when the store fails; what was put in before stays
 */
export const addRegister = async (
  items: AsyncIterable<RegisterItem>,
  { store, now, tell }: AddRegisterOptions,
): Promise<AddedItems> => {
  const added = { documents: 0, knownDocuments: 0, statements: 0 };
  const decisions: Decision[] = [];
  let waiting: ReportItem[] = [];
  const put = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const taken = await takeReports(store, waiting, now);
    waiting = [];
    added.documents += taken.documents;
    added.knownDocuments += taken.known;
    added.statements += taken.statements;
    for (const { line, document } of taken.refused)
      tell(line, `document ${document.id} is left out: another document has a statement of one of its ids`);
  };
  for await (const item of items) {
    if (item.kind === 'decision') decisions.push(item.decision);
    else if (waiting.push(item) >= BATCH) await put();
  }
  await put();
  const taken = await importDecisions(store, decisions, now);
  return { ...added, decisions: taken.length, knownDecisions: decisions.length - taken.length };
};
