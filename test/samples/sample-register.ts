import { join } from 'node:path';
import { readSources } from '../../src/documents/read-sources.js';
import type { Document } from '../../src/model/document.js';
import type { Record as RegisterRecord } from '../../src/model/record.js';
import { Statement } from '../../src/model/statement.js';
import type { RegisterDocument, RegisterStatement } from '../../src/register/input.js';
import { reconcile } from '../../src/register/reconcile.js';
import type { Told, ToldByFile } from './told.js';

export interface SampleRegister {
  readonly documents: readonly Document[];
  readonly statements: readonly RegisterStatement[];
  readonly records: readonly RegisterRecord[];
}

const statementOf = ({ quote, ...slots }: Told, document: Document, id: string): RegisterStatement => {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`${document.source.name} does not say: ${quote}`);
  const evidence = [{ start, end: start + quote.length, exact: quote }];
  const statement = Statement.parse({ confidence: 0.9, rule: 'by-hand', ...slots, evidence });
  return { ...statement, id, document: document.id };
};

/** What the register needs to know of a document. */
export const registerDocument = ({ id, title, source: { kind, published, outlet } }: Document): RegisterDocument => ({
  id,
  title,
  kind,
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
});

/** The register that hand-made statements of the sample reports give. */
export const sampleRegister = async (told: ToldByFile): Promise<SampleRegister> => {
  const documents: Document[] = [];
  const statements: RegisterStatement[] = [];
  for (const [file, rows] of Object.entries(told)) {
    for await (const outcome of readSources([join('samples', file)])) {
      if (!outcome.ok) throw outcome.error;
      documents.push(outcome.document);
      statements.push(...rows.map((row, index) => statementOf(row, outcome.document, `${file}#${index}`)));
    }
  }
  return {
    documents,
    statements,
    records: reconcile({ documents: documents.map(registerDocument), statements }).records,
  };
};
