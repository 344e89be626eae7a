import { fieldsOf } from '../../codes/fields.js';
import { headOf, type Tree, tokenAt } from '../../language/walk.js';
import type { Instrument } from '../../model/statement.js';
import type { Anchor } from '../instruments/anchor.js';
import type { Found } from '../instruments/bound-parties.js';
import { assumedSigned } from '../instruments/context-standing.js';
import { followsSuit } from '../instruments/elliptic-anchors.js';
import type { Standing } from '../instruments/standing.js';
import type { Told } from './told.js';

/** Whether an instrument is told to be like the one before: "a similar agreement", "that with Chile", "a second one". */
export const isLike = (anchor: Anchor, text: string, { before, after }: Found): boolean => {
  const { tree, token } = anchor;
  const from = tokenAt(tree, Math.max(0, before.start - 1)).span.start;
  const to = tokenAt(tree, Math.min(after.end, tree.tokens.length) - 1).span.end;
  const own = tokenAt(tree, token).span;
  const lead = text.slice(from, own.end);
  if (anchor.elliptic)
    return after.partners.length > 0 || /\b(?:similar|further|second|third|fourth|new|another)\b/iu.test(lead);
  return (
    /\b(?:similar|such|like|comparable|same)\b/iu.test(lead) ||
    (!anchor.plural && /\b(?:further|second|third|another)\b/iu.test(lead)) ||
    /^\s+(?:of|along) (?:the )?(?:same|similar|like|this|that) (?:kind|sort|type|nature|lines?)\b/iu.test(
      text.slice(own.end, to),
    )
  );
};

/** The matter told last, for instruments that are only told to be like that one. */
export interface LastMatter {
  readonly subject: string;
  readonly instrument: Instrument;
}

/** Reporters call one thing a pact, a deal and an accord. */
const sameKind = (a: Instrument, b: Instrument): boolean =>
  a === b || [a, b].every((kind) => kind === 'agreement' || kind === 'treaty');

/** "that with Chile", "a similar accord with Peru": takes the matter of the one before. */
export const withMatterBefore = (told: Told, last: LastMatter | undefined, noun: Instrument): Told =>
  told.draft.subject === undefined && last && !told.definite && sameKind(last.instrument, noun)
    ? { ...told, like: true, draft: { ...told.draft, subject: last.subject, fields: fieldsOf(last.subject) } }
    : told;

/** What a clause like "a second one followed in 2016" makes of an instrument without a noun. */
export const followed = (anchor: Anchor): Standing | undefined => {
  const verb = headOf(anchor.tree, anchor.token);
  return anchor.elliptic && verb >= 0 && followsSuit(anchor.tree, verb)
    ? { ...assumedSigned(anchor.tree, verb), predicate: verb }
    : undefined;
};

/** The first token after the last mark or conjunction before a gapped item, where no verb stands between: "signed A, and the regulators B". */
const gapStart = (tree: Tree, predicate: number, start: number): number | undefined => {
  for (let i = start - 1; i > predicate; i--) {
    const { upos, form } = tokenAt(tree, i);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'ADP' || upos === 'SCONJ') return undefined;
    const joined = form === 'and' && /^[,;]$/u.test(tree.tokens[i - 1]?.form ?? '');
    if (joined || form === ';') return i + 1;
    if (form === ',') return undefined;
  }
  return undefined;
};

const isGapped = (tree: Tree, predicate: number, start: number): boolean => {
  const from = gapStart(tree, predicate, start);
  const own = start - 1 >= 0 && /^(?:DET|NUM)$/u.test(tokenAt(tree, start - 1).upos) ? start - 1 : start;
  return from !== undefined && own - from >= 1;
};

const gappedAgents = (tree: Tree, start: number): readonly number[] => {
  for (let i = start - 1; i >= 0; i--) if (/^(?:NOUN|PROPN)$/u.test(tokenAt(tree, i).upos)) return [i];
  return [];
};

/** "…, and so is one with Malta": stands as the one before it in the sentence. */
export const alsoSo = (
  anchor: Anchor,
  text: string,
  start: number,
  before: Standing | undefined,
): Standing | undefined => {
  const { tree } = anchor;
  const from = tokenAt(tree, start).span.start;
  const lead = text.slice(tree.sentence.span.start, from);
  if (before?.tree === tree && isGapped(tree, before.predicate, start))
    return { ...before, agents: gappedAgents(tree, start) };
  return before && /\b(?:so|as) (?:is|are|was|were|has|have|does|do|did)\s+(?:(?:an?|the)\s+)?$/iu.test(lead)
    ? { ...before, agents: [] }
    : undefined;
};

/** "They signed 12 papers. An accord on salt was also concluded": concluded among the papers signed. */
export const alsoConcluded = (anchor: Anchor, own: Standing, before: Standing): Standing | undefined => {
  const { tree, predicate } = own;
  const also = tree.tokens.some(
    (t, i) => Math.abs(i - predicate) <= 3 && /^(?:also|too|likewise|besides)$/iu.test(t.form),
  );
  return own.status === 'agreed' &&
    before.status === 'signed' &&
    also &&
    anchor.tree === tree &&
    tokenAt(tree, predicate).lemma.toLowerCase() === 'conclude'
    ? { ...own, status: 'signed' }
    : undefined;
};
