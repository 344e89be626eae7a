import type { Span } from '../model/span.js';
import type { Statement, StatementType } from '../model/statement.js';
import type { ReportContext } from './context/report-context.js';

type DraftOf<S extends Statement> = S extends Statement
  ? Omit<S, 'evidence' | 'id' | 'document' | 'confidence'> & {
      /** Where the report says it, best passage first: the clause, at most 700 code units each. */
      readonly evidence: readonly Span[];
      /**
       * Named reasons to trust the statement less ("parties-inherited", "weak-trigger"): with the rule, they decide its
       * confidence. Weights are learnt, so a name must always mean the same thing.
       */
      readonly doubts?: readonly string[];
    }
  : never;

/** A statement as a reader makes it: spans instead of quoted evidence, doubts instead of a confidence. */
export type Draft<T extends StatementType = StatementType> = DraftOf<Extract<Statement, { type: T }>>;

/** Reads the statements of one type out of a report. Pure; never throws on any text. */
export type StatementReader<T extends StatementType = StatementType> = (context: ReportContext) => readonly Draft<T>[];
