import type { ToldDocument } from '../model/fact.js';
import type { Statement } from '../model/statement.js';
import type { Brief } from './brief.js';
import { checkSentence, type Unsupported } from './check-sentence.js';
import { sentencesOf } from './sentences-of.js';

/**
 * Proves a brief against its sources: every sentence rests on statements, whose words stand in their reports; every number,
 * date and name in it stands in those words, in the slots read from them or, for names, in the report around them, or is the
 * result of a calculation that comes out right. What does not is returned.
 */
export const checkBrief = (
  brief: Brief,
  statements: readonly Statement[],
  documents: readonly ToldDocument[],
): Unsupported[] => {
  const known = {
    statements: new Map(statements.map((statement) => [statement.id ?? '', statement])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  return sentencesOf(brief).flatMap((sentence) => checkSentence(sentence, brief.pair, known));
};
