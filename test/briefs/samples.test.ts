import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/briefs/check-brief.js';
import { composeBrief } from '../../src/briefs/compose-brief.js';
import { readSources } from '../../src/documents/read-sources.js';
import type { Document } from '../../src/model/document.js';
import { createReader, type Reader } from '../../src/pipeline/reader.js';
import type { RegisterStatement } from '../../src/register/input.js';
import { reconcile } from '../../src/register/reconcile.js';
import { registerDocument } from '../samples/sample-register.js';

const PAIRS = [
  ['RU', 'UZ'],
  ['PT', 'MA'],
  ['IN', 'AE'],
  ['MY', 'SG'],
  ['UY', 'ID'],
] as const;

describe('briefs on the samples as they are read', () => {
  let reader: Reader;
  const documents: Document[] = [];
  const statements: RegisterStatement[] = [];
  beforeAll(async () => {
    reader = await createReader();
    for await (const outcome of readSources(['samples'])) {
      if (!outcome.ok || outcome.document.source.name.endsWith('README.md')) continue;
      const { document } = outcome;
      documents.push(document);
      const read = await reader.read({
        title: document.title,
        text: document.text,
        ...(document.source.published === undefined ? {} : { published: document.source.published }),
      });
      statements.push(
        ...read.statements.map((statement, index) => ({
          ...statement,
          id: `${document.id}#${index}`,
          document: document.id,
        })),
      );
    }
  }, 120_000);
  afterAll(() => reader.close());

  it.each(PAIRS)('%s and %s: nothing that the sources do not say', (one, other) => {
    const { records } = reconcile({ documents: documents.map(registerDocument), statements });
    const brief = composeBrief({ pair: [one, other], records, statements, documents });
    expect(checkBrief(brief, statements, documents)).toEqual([]);
  });
});
