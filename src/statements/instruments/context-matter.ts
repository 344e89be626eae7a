import {
  ancestorsOf,
  childrenOf,
  headOf,
  nounPhraseOf,
  prepositionOf,
  relation,
  subtreeOf,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import type { ReportContext } from '../context/report-context.js';
import type { Anchor } from './anchor.js';
import type { BeforeNoun } from './before-noun.js';
import { endsAtComma } from './matter.js';
import { NO_MATTER } from './matter-words.js';
import { type Subject, subjectOf } from './subject.js';
import { formAt, rangeOf } from './surface.js';

const isVerb = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'VERB';

/** "a railway on which they signed an agreement", "the pipeline, for which a contract was concluded": the noun before "which". */
const fromAntecedent = (tree: Tree, noun: number): number[] => {
  const clause = [noun, ...ancestorsOf(tree, noun)].find((a) => tokenAt(tree, a).deprel === 'acl:relcl');
  if (clause === undefined) return [];
  const pronoun = subtreeOf(tree, clause).find((i) => formAt(tree, i) === 'which');
  if (pronoun === undefined || pronoun > noun) return [];
  if (!/^(?:on|for|about|over|concerning|regarding)$/u.test(formAt(tree, pronoun - 1))) return [];
  const antecedent = headOf(tree, clause);
  if (antecedent < 0) return [];
  // "Pakistan Stream, the gas pipeline from …, for which": what stands last names the matter
  const phrase = subtreeOf(tree, antecedent, (child) => child === clause).filter((i) => i < pronoun - 1);
  const comma = phrase.findLastIndex((i, k) => formAt(tree, i) === ',' && k < phrase.length - 1);
  const own = phrase.slice(comma + 1);
  const first = own.findIndex((i) => !/^(?:ADP|DET|PUNCT)$/u.test(tokenAt(tree, i).upos));
  return own.slice(Math.max(first, 0));
};

/** The clause of `verb` from the verb on, without the phrase that names the instrument. */
const clauseFrom = (tree: Tree, verb: number, phrase: ReadonlySet<number>): number[] => {
  let to = verb + 1;
  for (; to < tree.tokens.length; to++) {
    const form = formAt(tree, to);
    if (phrase.has(to) || /^[.;:—–!?]$/u.test(form)) break;
    if (form === ',' && endsAtComma(tree, to + 1)) break;
  }
  return rangeOf(verb, to);
};

const CLAIMING = /^(?:claim|demand|invoke|insist|argue|say|hold|enjoy)$/u;

/** "Under an MoU … the firm is to build a plant", "undertook in a memorandum to clear the strip": the clause it stands in. */
const fromClause = (tree: Tree, noun: number, start: number): number[] => {
  const preposition = prepositionOf(tree, noun);
  if (relation(tokenAt(tree, noun)) !== 'obl' || !/^(?:under|in|by|through)$/u.test(preposition)) return [];
  const verb = headOf(tree, noun);
  if (verb < 0 || !isVerb(tree, verb)) return [];
  const said = childrenOf(tree, verb, 'ccomp').find((c) => isVerb(tree, c));
  if (said !== undefined && /^(?:statement|declaration|communiqu[eé])$/u.test(tokenAt(tree, noun).lemma.toLowerCase()))
    return clauseFrom(tree, said, new Set());
  if (
    preposition !== 'under' &&
    !/^(?:undertake|agree|pledge|promise|commit|vow|bind)$/u.test(tokenAt(tree, verb).lemma)
  )
    return [];
  // "a branch is to be opened under an accord": what is opened, not that it is
  const undergoing = preposition === 'under' ? childrenOf(tree, verb, 'nsubj:pass')[0] : undefined;
  if (undergoing !== undefined && undergoing < verb && tokenAt(tree, undergoing).upos !== 'PRON')
    return nounPhraseOf(tree, undergoing).filter((i) => tokenAt(tree, i).upos !== 'DET');
  const phrase = new Set([...childrenOf(tree, noun, 'case'), ...rangeOf(start, noun + 1), ...subtreeOf(tree, noun)]);
  const deed = childrenOf(tree, verb, 'xcomp').find((c) => isVerb(tree, c));
  // "promised each other in a treaty", "claims the water under a treaty": what is told is not what it provides
  if (deed === undefined && (preposition !== 'under' || CLAIMING.test(tokenAt(tree, verb).lemma))) return [];
  const tokens = clauseFrom(tree, preposition === 'under' || deed === undefined ? verb : deed, phrase);
  return tokens.length > 1 ? tokens : [];
};

/** "The accord provides for 40 buses", "the treaty covers mutual defence": what a verb of contents says of it. */
const fromContents = (tree: Tree, noun: number): number[] => {
  const head = headOf(tree, noun);
  if (!/^nsubj/u.test(tokenAt(tree, noun).deprel) || head < noun || !isVerb(tree, head)) return [];
  // "The accord concluded by both provides for …": the parser may take the participle for the main verb
  const verbs = [head, ...childrenOf(tree, head, 'ccomp', 'conj', 'parataxis').filter((v) => !hasSubject(tree, v))];
  const verb = verbs.find((v) => tellsContents(tree, v));
  const told = verb === undefined ? [] : clauseFrom(tree, verb, new Set());
  return told.length > 1 ? told : [];
};

/** Words that lead to a matter told apart from its noun. */
const LEADS_TO_MATTER = /^(?:on|concerning|regarding|covering|about|for|to)$/u;

const CONCLUDING =
  /^(?:sign|ink|initial|initiall|conclude|reach|exchange|adopt|agree|seal|finali[sz]e|negotiate|discuss|prepare|draft|propose|ratify|issue)$/u;

/** "An agreement was signed in Apia between A and B on the rebuilding of a school": the matter stands behind the verb. */
const fromBehindVerb = (tree: Tree, noun: number): number[] => {
  const verb = headOf(tree, noun);
  if (verb < noun || !isVerb(tree, verb) || tokenAt(tree, noun).deprel !== 'nsubj:pass') return [];
  if (!CONCLUDING.test(tokenAt(tree, verb).lemma)) return [];
  for (let i = verb + 1; i < tree.tokens.length - 1; i++) {
    const form = formAt(tree, i);
    if (/^[.;:—!?]$/u.test(form) || (isVerb(tree, i) && form !== 'led')) return [];
    if (!LEADS_TO_MATTER.test(form) || form === 'to') continue;
    const named = /^(?:the|a|an|its|their)$/u.test(formAt(tree, i + 1)) ? formAt(tree, i + 2) : formAt(tree, i + 1);
    const measured = [1, 2, 3].some((k) => /^(?:NUM|PRON)$/u.test(tree.tokens[i + k]?.upos ?? ''));
    if (measured || NO_MATTER.has(named) || /^\p{Lu}/u.test(tokenAt(tree, i + 1).form)) continue;
    const rest = clauseFrom(tree, i, new Set());
    return rest.length > 1 ? rest : [];
  }
  return [];
};

const hasSubject = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, 'nsubj').length > 0;

const tellsContents = (tree: Tree, verb: number): boolean => {
  const { lemma } = tokenAt(tree, verb);
  const next = formAt(tree, verb + 1);
  return (
    /^(?:cover|govern|regulate|concern|envisage|foresee)$/u.test(lemma) ||
    (/^(?:provide|call|allow)$/u.test(lemma) && next === 'for') ||
    (lemma === 'deal' && next === 'with') ||
    (lemma === 'relate' && next === 'to')
  );
};

/**
 * The matter of an instrument whose phrase does not tell it, from what it stands in. "the pipeline, for which an agreement was
 * concluded" → the pipeline; "under an MoU … it is building a plant" → building a plant; "it provides for 40 buses" → 40 buses.
 */
export const contextMatter = (context: ReportContext, anchor: Anchor, before: BeforeNoun): Subject | undefined => {
  const { tree, token } = anchor;
  const antecedent = fromAntecedent(tree, token);
  if (antecedent.length > 0) return subjectOf(tree, antecedent, context.text);
  const behind = fromBehindVerb(tree, token);
  if (behind.length > 0) return subjectOf(tree, behind, context.text);
  const clause = [fromClause(tree, token, before.start), fromContents(tree, token)].find((c) => c.length > 0) ?? [];
  const told = clause.length > 0 ? subjectOf(tree, clause, context.text) : undefined;
  return told && { ...told, clausal: true };
};
