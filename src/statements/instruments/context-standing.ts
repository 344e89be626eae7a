import { smallNumbers } from '../../codes/numerals.js';
import { ancestorsOf, headOf, prepositionOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import { argumentsOf, isPassive } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import type { Anchor } from './anchor.js';
import type { Standing } from './standing.js';
import { standingOf } from './standing-of.js';
import { statusAsObject } from './status-verbs.js';

/** Openings that carry on what the sentence before told: "Among them are", "The papers cover", "Another". */
const CARRIES_ON =
  /^["“]?(?:(?:in addition|besides|moreover|also),?\s+)?(?:among (?:them|these|those|the)|in (?:these|them|those)\b|they\b|these\b|those\b|others?\b|another\b|one\b|also\b|included\b|the (?:[a-z\u00c0-\u024f]+ ){0,2}(?:agreements|accords|documents|papers|memorand(?:a|ums)|mous|deals|pacts|texts|instruments|list|package|contracts|protocols|first|second|third|latter|last|other)\b|the (?:agreement|accord|document|paper|memorandum|deal|pact)\b|(?:two|three|four|five|six)\b)/iu;

const isFiniteVerb = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return (token.upos === 'VERB' || token.upos === 'AUX') && token.feats['VerbForm'] === 'Fin';
};

/** Whether a sentence has no verb of its own clause: "A convention on hail insurance, a protocol on tea." */
const isVerbless = (tree: Tree): boolean =>
  !tree.tokens.some(
    (t, i) =>
      isFiniteVerb(tree, i) &&
      ![i, ...ancestorsOf(tree, i)].some((a) => /^(?:acl|advcl|parataxis)/u.test(tokenAt(tree, a).deprel)) &&
      t.upos !== 'PUNCT',
  );

/** "Twelve signed, after the second session": a count whose noun the heading tells. */
export const COUNTED_ALONE = new RegExp(
  String.raw`^(?:(?:some|about|over|nearly|more than|at least)\s+)?(?<count>\d{1,3}|${Object.keys(smallNumbers).join('|')}|a dozen)\s+(?:were\s+|are\s+)?(?:signed|inked|exchanged|initialled)\b`,
  'iu',
);

/** What a sentence tells of several instruments together, or asks about: "signed 12 pacts", "What was signed?". */
const tellsOfSeveral = (tree: Tree, anchors: readonly Anchor[], words: string): Standing | undefined => {
  const several = anchors.filter((a) => a.plural && !a.elliptic).map((a) => standingOf(a));
  const found = several.find((s) => s !== undefined);
  if (found) return found;
  const presented = anchors.find((a) => listsAfter(tree, a));
  if (presented) return assumedSigned(tree, presented.token);
  const counted = COUNTED_ALONE.exec(words);
  if (counted) return assumedSigned(tree, 0);
  if (!words.endsWith('?')) return undefined;
  const verb = tree.tokens.findIndex((t) => t.upos === 'VERB' && statusAsObject(t.lemma) !== undefined);
  const status = verb < 0 ? undefined : statusAsObject(tokenAt(tree, verb).lemma);
  return status === undefined
    ? undefined
    : { status, tree, predicate: verb, agents: [], factuality: { time: 'past', mode: 'asserted', negated: false } };
};

/** "Two MoUs, between …", "A joint statement on trade": the whole of a sentence without a verb, in a report that tells of signings. */
export const merelyNamed = ({ tree, token, word, determiner }: Anchor): Standing | undefined =>
  (word.strength === 'strong' || word.instrument === 'declaration') &&
  relation(tokenAt(tree, token)) === 'root' &&
  !/^(?:the|this|that|no)?$/u.test(determiner) &&
  isVerbless(tree)
    ? assumedSigned(tree, token)
    : undefined;

/** What a sentence takes over from those before it. */
export interface Carried {
  /** Where its opening or its form carries the list on: "Among them are …". */
  readonly inherited?: Standing;
  /** What was last told of several instruments nearby, for a sentence that names them again ("the accords cover …"). */
  readonly before?: Standing;
  /** The same wherever it was told. */
  readonly ever?: Standing;
}

/** Taken for signed: counted instruments that a list or a heading presents ("Four more papers were shown: …"). */
export const assumedSigned = (tree: Tree, token: number): Standing => ({
  status: 'signed',
  tree,
  predicate: token,
  agents: [],
  factuality: { time: 'past', mode: 'asserted', negated: false },
});

/** "27 documents: …", "Three further papers came to light: …": a counted plural and a colon after it in the sentence. */
export const listsAfter = (tree: Tree, anchor: Anchor): boolean => {
  if (!anchor.plural) return false;
  const counted = tree.tokens.some((t, i) => t.upos === 'NUM' && Math.abs(i - anchor.token) <= 4);
  const colon = tree.tokens.findIndex((t, i) => i > anchor.token && t.form === ':');
  return counted && colon > 0 && colon < tree.tokens.length - 1;
};

/** "Also inked: a protocol on …, and another on …": what a label says of all that follows in the sentence. */
const LABEL =
  /^(?:(?:also|then|further|furthermore|in addition|besides|separately),?\s+)?(?<verb>signed|inked|initialled|sealed|exchanged|concluded|adopted|agreed|ratified|renewed|extended|put (?:on|to) paper)\b[^:.;]{0,70}:\s/iu;
const LABEL_STATUS: Readonly<Record<string, AgreementStatus>> = {
  initialled: 'initialled',
  concluded: 'agreed',
  adopted: 'agreed',
  agreed: 'agreed',
  ratified: 'ratified',
  renewed: 'extended',
  extended: 'extended',
};

/** The standing that a sentence's label gives to all instruments after its colon. */
export const labelStanding = (tree: Tree, text: string): Standing | undefined => {
  const { span } = tree.sentence;
  const verb = LABEL.exec(text.slice(span.start, span.end))?.groups?.['verb'];
  if (verb === undefined) return undefined;
  const at = tree.tokens.findIndex((t) => verb.toLowerCase().startsWith(t.form.toLowerCase()));
  return { ...assumedSigned(tree, Math.max(at, 0)), status: LABEL_STATUS[verb.toLowerCase()] ?? 'signed' };
};

/** "Besides a statement, the texts include a protocol on …": several instruments told before contain those of this sentence. */
const includesMore = (tree: Tree, anchors: readonly Anchor[]): boolean =>
  anchors.some((a) => {
    const verb = headOf(tree, a.token);
    return (
      a.plural &&
      /^(?:the|these|those)$/u.test(a.determiner) &&
      verb > a.token &&
      /^(?:include|comprise|contain|range)$/u.test(tokenAt(tree, verb).lemma.toLowerCase()) &&
      argumentsOf(tree, verb).agents.includes(a.token)
    );
  });

/** How many sentences on a list may go on. */
const REACH = 3;

/**
 * Follows a report sentence by sentence and tells which standing a sentence's instruments take over from the sentences before:
 * "They inked 12 pacts. Among them are a contract on …, a protocol on …" Call once a sentence, in order.
 */
export const contextStanding = (context: ReportContext): ((tree: Tree, anchors: readonly Anchor[]) => Carried) => {
  let carried: { readonly standing: Standing; readonly left: number } | undefined;
  let several: Standing | undefined;
  return (tree, anchors) => {
    const { span } = tree.sentence;
    const words = context.text.slice(span.start, span.end).trim();
    const goesOn = carried !== undefined && (CARRIES_ON.test(words) || (isVerbless(tree) && anchors.length > 0));
    const inherited = goesOn ? carried?.standing : includesMore(tree, anchors) ? several : undefined;
    const told: Carried = {
      ...(inherited ? { inherited } : {}),
      ...(carried ? { before: carried.standing } : {}),
      ...(several ? { ever: several } : {}),
    };
    const own = tellsOfSeveral(tree, anchors, words);
    several = own ?? several;
    if (own) carried = { standing: own, left: REACH };
    else if (carried) carried = carried.left > 1 ? { ...carried, left: goesOn ? REACH : carried.left - 1 } : undefined;
    return told;
  };
};

/**
 * What an instrument that is only mentioned owes to the clause it stands in. "Under a memorandum, the firm is to build …": in
 * force, or signed where the report tells of signings just before or where what it provides for is still to be done. "In a joint statement they said …": agreed.
 */
export const standingAround = (anchor: Anchor, before: Standing | undefined): Standing | undefined => {
  const { tree, token, word } = anchor;
  const verb = headOf(tree, token);
  const preposition = prepositionOf(tree, token);
  const ofYear = preposition === 'under' && anchor.determiner === 'the' && yearOf(anchor) && word.strength === 'strong';
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB' || !(ofYear || /^(?:a|an|one)$/u.test(anchor.determiner)))
    return undefined;
  const said = preposition === 'in' && anchor.word.instrument === 'declaration' && isJoint(tree, token);
  if (preposition !== 'under' && !said) return undefined;
  const factuality = factualityOf(tree, verb);
  if (factuality.negated || factuality.mode === 'wished' || factuality.mode === 'possible') return undefined;
  const isSigned = before?.status === 'signed' || (isPassive(tree, verb) && factuality.time === 'future');
  const status = said ? 'agreed' : isSigned && !ofYear ? 'signed' : 'in-force';
  return { status, tree, predicate: verb, agents: argumentsOf(tree, verb).agents, factuality };
};

/** "the 2003 agreement", "the air treaty of 1990": an old one, told by its year. */
const yearOf = ({ tree, token, phrase }: Anchor): boolean => {
  const isYear = (i: number): boolean => /^(?:19|20)\d\d$/u.test(tree.tokens[i]?.form ?? '');
  return phrase.some(isYear) || (tree.tokens[token + 1]?.form === 'of' && isYear(token + 2));
};

const isJoint = (tree: Tree, noun: number): boolean =>
  [noun - 1, noun - 2].some((i) => /^joint$/iu.test(tree.tokens[i]?.form ?? ''));

/** "Peru has had an air services agreement with Chile since 1989": who has one is bound by it. */
export const hadBySomebody = ({ tree, token, determiner, word }: Anchor): Standing | undefined => {
  const verb = headOf(tree, token);
  if (verb < 0 || relation(tokenAt(tree, token)) !== 'obj' || word.strength !== 'strong') return undefined;
  if (!/^(?:have|maintain)$/u.test(tokenAt(tree, verb).lemma) || tokenAt(tree, verb).upos !== 'VERB') return undefined;
  // "has a great deal of work"
  if (/^(?:great|good)$/iu.test(tree.tokens[token - 1]?.form ?? '')) return undefined;
  const factuality = factualityOf(tree, verb);
  const { agents } = argumentsOf(tree, verb);
  const told = /^(?:an?|one|such)$/u.test(determiner) && factuality.mode === 'asserted' && !factuality.negated;
  return told && agents.length > 0 ? { status: 'in-force', tree, predicate: verb, agents, factuality } : undefined;
};

/** What an instrument does by its own words: "A separate accord commits both to …". */
const PROVIDES = /^(?:commit|oblige|bind|provide|cover|envisage|foresee|stipulate|regulate|govern|entitle|cap|grant)$/u;

/** "A separate accord commits both governments to …": it exists; signed where the report tells of several signed, else in force. */
export const tellingOfItself = (anchor: Anchor, several: Standing | undefined): Standing | undefined => {
  const { tree, token, determiner, word } = anchor;
  const verb = headOf(tree, token);
  if (word.strength !== 'strong' || verb < token || !/^(?:an?|another|one)$/u.test(determiner)) return undefined;
  const { lemma, feats } = tokenAt(tree, verb);
  if (!PROVIDES.test(lemma.toLowerCase()) || feats['Tense'] !== 'Pres') return undefined;
  if (!argumentsOf(tree, verb).agents.includes(token)) return undefined;
  return { ...assumedSigned(tree, verb), status: several?.status === 'signed' ? 'signed' : 'in-force' };
};
