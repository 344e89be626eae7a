import type { Sources, ToldDocument } from '../model/fact.js';
import type { Statement } from '../model/statement.js';
import { sameTexts, sketchedDocument, textOf } from '../model/text-sketch.js';
import type { BriefPassage, BriefSentence, BriefSource } from './brief.js';

/** Distinct passages of a document that the statements rest on, in the order of its text. */
const passagesOf = (statements: readonly Statement[], number: number): BriefPassage[] => {
  const passages = new Map<string, { start: number; exact: string; statements: string[] }>();
  for (const statement of statements) {
    for (const { start, end, exact } of statement.evidence) {
      const key = `${start}-${end}`;
      const passage = passages.get(key) ?? { start, exact, statements: [] };
      if (statement.id !== undefined) passage.statements.push(statement.id);
      passages.set(key, passage);
    }
  }
  return [...passages.values()]
    .sort((a, b) => a.start - b.start || b.exact.length - a.exact.length)
    .map(({ exact, statements: ids }, index) => ({ label: `${number}.${index + 1}`, exact, statements: ids }));
};

/** By date of publication, then by outlet. */
export const byDate = (a: ToldDocument, b: ToldDocument): number =>
  (a.source.published ?? '').localeCompare(b.source.published ?? '') ||
  (a.source.outlet ?? '').localeCompare(b.source.outlet ?? '') ||
  a.id.localeCompare(b.id);

/** The reports that the sentences rest on, numbered by date of publication, each with the passages cited. */
export const sourcesOf = (sentences: readonly BriefSentence[], sources: Sources): BriefSource[] => {
  const cited = new Map<string, Statement[]>();
  for (const id of new Set(sentences.flatMap((sentence) => sentence.statements))) {
    const statement = sources.statements.get(id);
    if (statement?.document === undefined) continue;
    cited.set(statement.document, [...(cited.get(statement.document) ?? []), statement]);
  }
  const documents = [...cited.keys()]
    .map((id) => sources.documents.get(id))
    .filter((document) => document !== undefined);
  documents.sort(byDate);
  const text = textOf(sameTexts(documents.map(sketchedDocument)));
  const firstWith = (id: string): number => documents.findIndex((other) => text(other.id) === text(id)) + 1;
  return documents.map(({ id, title, source }, index) => ({
    number: index + 1,
    document: id,
    title,
    kind: source.kind,
    ...(source.outlet === undefined ? {} : { outlet: source.outlet }),
    ...(source.published === undefined ? {} : { published: source.published }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(firstWith(id) === index + 1 ? {} : { reprints: firstWith(id) }),
    passages: passagesOf(cited.get(id) ?? [], index + 1),
  }));
};

/** A stretch of passages of one source, `1.2` or `1.2–1.4`, with the label that a link leads to. */
export interface Citation {
  readonly first: string;
  readonly last: string;
}

/** The passages that a sentence rests on; runs of neighbours are drawn together. */
export const citationsOf = (sentence: BriefSentence, sources: readonly BriefSource[]): Citation[] => {
  const ids = new Set(sentence.statements);
  return sources.flatMap(({ number, passages }) => {
    const runs: { from: number; to: number }[] = [];
    passages.forEach((passage, index) => {
      if (!passage.statements.some((id) => ids.has(id))) return;
      const run = runs[runs.length - 1];
      if (run !== undefined && run.to === index) run.to = index + 1;
      else runs.push({ from: index + 1, to: index + 1 });
    });
    return runs.map(({ from, to }) => ({ first: `${number}.${from}`, last: `${number}.${to}` }));
  });
};

/** "1.2" or "1.2–1.4". */
export const citationLabel = ({ first, last }: Citation): string => (first === last ? first : `${first}–${last}`);
