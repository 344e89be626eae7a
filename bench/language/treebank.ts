import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/model/span.js';

/** A syntactic word of a treebank; `head` is an index into the sentence's words, -1 for the root. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  /** Place in the document's text. Words of one surface token that cannot be told apart share its span. */
  readonly span: Span;
}

export interface GoldSentence {
  readonly words: readonly GoldWord[];
  readonly span: Span;
}

/** A document: its sentences' texts joined with single spaces, offsets into that. */
export interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Reads a gzipped file of lines. */
export const readLines = (path: string): string[] => gunzipSync(readFileSync(path)).toString('utf8').split('\n');

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Reads a CoNLL-U file into documents with offsets. */
export const readTreebank = (path: string): GoldDocument[] => {
  const documents: GoldDocument[] = [];
  let text = '';
  let sentences: GoldSentence[] = [];
  let rows: Row[] = [];
  let own = '';
  const flushSentence = (): void => {
    if (rows.length === 0) return;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? own : `${text} ${own}`;
    sentences.push(place(rows, own, start));
    rows = [];
  };
  const flushDocument = (): void => {
    flushSentence();
    if (sentences.length > 0) documents.push({ text, sentences });
    text = '';
    sentences = [];
  };
  for (const line of readLines(path)) {
    if (line.startsWith('# newdoc')) flushDocument();
    else if (line.startsWith('# text = ')) own = line.slice('# text = '.length);
    else if (line === '') flushSentence();
    else if (!line.startsWith('#')) {
      const cells = line.split('\t');
      rows.push({ id: cells[0] ?? '', cells });
    }
  }
  flushDocument();
  return documents;
};

const place = (rows: readonly Row[], own: string, start: number): GoldSentence => {
  const words: GoldWord[] = [];
  let at = 0;
  let surface: { form: string; last: number; start: number } | undefined;
  const find = (form: string, from: number): number => {
    const found = own.indexOf(form, from);
    return found === -1 ? from : found;
  };
  for (const { id, cells } of rows) {
    const form = cells[1] ?? '';
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const from = find(form, at);
      surface = { form, last: Number(id.split('-')[1]), start: from };
      at = from;
      continue;
    }
    let span: Span;
    if (surface !== undefined && Number(id) <= surface.last) {
      const end = surface.start + surface.form.length;
      const fits = own.startsWith(form, at) && at + form.length <= end;
      span = fits ? { start: at, end: at + form.length } : { start: surface.start, end };
      at = fits ? at + form.length : at;
      if (Number(id) === surface.last) {
        at = end;
        surface = undefined;
      }
    } else {
      const from = find(form, at);
      span = { start: from, end: from + form.length };
      at = span.end;
    }
    words.push({
      form,
      lemma: cells[2] ?? '',
      upos: cells[3] ?? '',
      feats: cells[5] ?? '_',
      head: Number(cells[6]) - 1,
      deprel: cells[7] ?? '',
      span: { start: span.start + start, end: span.end + start },
    });
  }
  return { words, span: { start, end: start + own.length } };
};
