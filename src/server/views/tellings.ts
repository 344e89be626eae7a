import type { Document } from '../../model/document.js';
import type { Statement } from '../../model/statement.js';
import type { Store } from '../../store/store.js';
import type { Telling } from '../schemas/details.js';
import type { RegisterView } from './register-view.js';

/** Context beyond this is more than is needed to judge the words. */
const MOST_CONTEXT = 240;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What leads up to `at` in its sentence. */
const before = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - MOST_CONTEXT);
  const last = [...sentences.segment(text.slice(from, at))].at(-1);
  return last === undefined || /[.!?]["”’)]*\s*$/u.test(last.segment) ? '' : last.segment;
};

/** What follows `at` in its sentence. */
const after = (text: string, at: number): string => {
  if (/[.!?]["”’)]*$/u.test(text.slice(Math.max(0, at - 4), at))) return '';
  const line = text.indexOf('\n', at);
  const [first] = sentences.segment(text.slice(at, Math.min(line < 0 ? text.length : line, at + MOST_CONTEXT)));
  return first?.segment.trimEnd() ?? '';
};

/** The evidence of a statement with the rest of the sentences it stands in. */
export const passagesOf = ({ text }: Pick<Document, 'text'>, { evidence }: Statement): Telling['passages'] =>
  evidence.map(({ start, end, exact }) => ({
    before: before(text, start),
    exact,
    after: after(text, end),
    start,
    end,
  }));

/** Statements with their words in context, in the order given; each document is fetched once. */
export const tellingsOf = async (
  statements: readonly Statement[],
  { store, view }: { readonly store: Store; readonly view: RegisterView },
): Promise<Telling[]> => {
  const documents = new Map<string, Document>();
  for (const id of new Set(statements.flatMap(({ document }) => document ?? []))) {
    const document = await store.document(id);
    if (document !== undefined) documents.set(id, document);
  }
  return statements.flatMap((statement): Telling[] => {
    const document = documents.get(statement.document ?? '');
    const report = view.report(statement.document ?? '');
    if (document === undefined || report === undefined) return [];
    const record = view.recordOf(statement.id ?? '')?.id;
    return [{ statement, report, passages: passagesOf(document, statement), ...(record !== undefined && { record }) }];
  });
};
