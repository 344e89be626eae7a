import { createHash } from 'node:crypto';
import { type Span, trimmed } from '../model/span.js';
import { type Evidence, Statement } from '../model/statement.js';
import type { Draft } from '../statements/statement-reader.js';

const LONGEST_EVIDENCE = 700;

const evidenceOf = (text: string, spans: readonly Span[]): Evidence[] => {
  const seen = new Set<string>();
  return spans.flatMap((raw) => {
    const span = trimmed(text, { start: raw.start, end: Math.min(raw.end, raw.start + LONGEST_EVIDENCE) });
    const key = `${span.start}-${span.end}`;
    if (span.end <= span.start || seen.has(key)) return [];
    seen.add(key);
    return [{ ...span, exact: text.slice(span.start, span.end) }];
  });
};

/** A statement, or why a draft gives none. */
export type Finished =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly reason: string };

/**
 * Turns a reader's draft into a statement: evidence quoted to the letter, confidence set, id given (hash of document, type,
 * evidence and slots). A draft without evidence, or with a slot that the model does not allow, gives none and the reason.
 */
export const finish = (draft: Draft, options: { text: string; document?: string; confidence: number }): Finished => {
  const evidence = evidenceOf(options.text, draft.evidence);
  if (evidence.length === 0) return { ok: false, reason: 'no words to rest on' };
  const { evidence: _spans, doubts: _doubts, ...slots } = draft;
  const parsed = Statement.safeParse({ ...slots, evidence, confidence: options.confidence });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `slot ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not allowed'}` };
  }
  const id = createHash('sha256')
    .update(JSON.stringify([options.document ?? '', parsed.data]))
    .digest('hex')
    .slice(0, 16);
  return {
    ok: true,
    statement: { ...parsed.data, id, ...(options.document === undefined ? {} : { document: options.document }) },
  };
};
