import type { Document } from '../../model/document.js';
import type { Record } from '../../model/record.js';
import { documentText, recordText, wordsText } from '../search-words.js';

/** Functions that a migration calls to fill the tables of words for what is in a register already. */
export const WORD_FUNCTIONS: Readonly<{ [name: string]: (json: string) => string }> = {
  document_words: (json) => wordsText(documentText(JSON.parse(json) as Document)),
  record_words: (json) => wordsText(recordText(JSON.parse(json) as Record)),
};
