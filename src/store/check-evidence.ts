import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';
import type { Problem } from './store.js';

/** Every piece of evidence of `statements` that is not in `document`'s text to the letter at its place. */
export const checkEvidence = (document: Document, statements: readonly Statement[]): Problem[] =>
  statements.flatMap((statement) =>
    statement.evidence.flatMap(({ start, end, exact }): Problem[] =>
      document.text.slice(start, end) === exact
        ? []
        : [
            {
              kind: 'evidence',
              id: statement.id ?? '',
              reason: `characters ${start} to ${end} of document ${document.id} differ from the evidence`,
            },
          ],
    ),
  );
