import { childrenOf, hasChild, headOf, relation, spanOf, subtreeOf, type Tree, tokenAt } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { jointParties, whoAt } from './actors.js';
import { isAhead, isMeasuredNoun } from './measured.js';
import type { Undertaken } from './undertaken.js';
import { DEEDS_UNDER_WAY, FACILITIES, INCHOATIVES, MEASURES, REPEALS, REPRISALS } from './undertakings.js';
import { formOf, gapObjectOf, isNoLonger, leadOf, lemmaOf } from './verb-group.js';

const PAYMENT = /^(?:payment|aid|funding|grant|loan|assistance|support|disbursement|tranche)$/u;

const isFiniteVerb = (tree: Tree, verb: number): boolean => tokenAt(tree, verb).feats['VerbForm'] !== 'Inf';
const asserted = (tree: Tree, verb: number): boolean => {
  const { mode, negated } = factualityOf(tree, verb);
  return mode === 'asserted' && !negated && isFiniteVerb(tree, verb);
};

/** What a verb tells of those who do it; undefined where nobody is named. */
const byAgents = (
  context: ReportContext,
  tree: Tree,
  verb: number,
  told: Pick<Undertaken, 'stage' | 'rule' | 'doubts'>,
): Undertaken | undefined => {
  const actors = whoAt(context, tree, argumentsOf(tree, verb).agents);
  return actors.length === 0 ? undefined : { deed: verb, told: 'verb', actors, strength: 'pledge', ...told };
};

/** "halted the ferry", "has suspended the payment": what a party has stopped. */
const reprisal = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (!REPRISALS.has(lemmaOf(tree, verb)) || isPassive(tree, verb) || !asserted(tree, verb)) return undefined;
  const { feats } = tokenAt(tree, verb);
  if (feats['VerbForm'] === 'Ger' || (formOf(tree, verb).endsWith('ing') && !hasChild(tree, verb, 'aux')))
    return undefined;
  const args = argumentsOf(tree, verb);
  const actors = whoAt(context, tree, args.agents);
  if (actors.length === 0 || args.patients.length + args.complements.length === 0) return undefined;
  if (args.agents.some((a) => args.patients.includes(a))) return undefined;
  // "ceased to be a debtor"
  if (args.patients.length === 0 && args.complements.every((c) => !/ing$/u.test(formOf(tree, c)))) return undefined;
  const payment = args.patients.find((p) => PAYMENT.test(lemmaOf(tree, p)));
  const common = { deed: verb, told: 'verb', actors, strength: 'pledge' } as const;
  if (payment !== undefined) return { ...common, object: payment, stage: 'suspended', rule: 'commitment/suspended' };
  return { ...common, stage: 'implementation', rule: 'commitment/reprisal', doubts: ['reprisal'] };
};

/** "rescinded the levy", "has lifted its ban on rice": a measure taken back. */
const repeal = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (!REPEALS.has(lemmaOf(tree, verb)) || isPassive(tree, verb) || !asserted(tree, verb)) return undefined;
  if (formOf(tree, verb).endsWith('ing')) return undefined;
  const reach = childrenOf(tree, verb, 'obj').flatMap((o) => [o, ...childrenOf(tree, o, 'nmod', 'compound')]);
  if (!reach.some((p) => MEASURES.has(lemmaOf(tree, p)))) return undefined;
  return byAgents(context, tree, verb, { stage: 'completion', rule: 'commitment/repeal', doubts: ['told-done'] });
};

/** "no longer buys tin from there": what a party has given up. */
const givenUp = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (!isNoLonger(tree, verb) || tokenAt(tree, verb).feats['Tense'] !== 'Pres') return undefined;
  if (!hasChild(tree, verb, 'obj') || hasChild(tree, verb, 'aux')) return undefined;
  return byAgents(context, tree, verb, {
    stage: 'implementation',
    rule: 'commitment/no-longer',
    doubts: ['reprisal'],
  });
};

/** Another party than the actors, named in the clause or meant by "its neighbour". */
const concernsAnother = (context: ReportContext, tree: Tree, verb: number, actors: readonly string[]): boolean => {
  const clause = spanOf(tree, subtreeOf(tree, verb));
  return (
    within(context.parties, clause).some((m) => !actors.includes(m.value.actsFor ?? m.value.id)) ||
    within(context.places, clause).some((p) => p.value.state !== undefined && !actors.includes(p.value.state))
  );
};

/** "Norway is drilling 40 wells in Malawi", "two firms have started building the road": a deed under way. */
const underWay = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const { feats } = tokenAt(tree, verb);
  if (!DEEDS_UNDER_WAY.has(lemmaOf(tree, verb)) || feats['VerbForm'] === 'Inf' || !formOf(tree, verb).endsWith('ing'))
    return undefined;
  const progressive = childrenOf(tree, verb, 'aux').some((a) => /^(?:is|are|am)$/u.test(formOf(tree, a)));
  const above = headOf(tree, verb);
  const started =
    relation(tokenAt(tree, verb)) === 'xcomp' &&
    /^(?:start|begin)$/u.test(lemmaOf(tree, above)) &&
    asserted(tree, above);
  if (!progressive && !started) return undefined;
  const args = argumentsOf(tree, verb);
  const object = gapObjectOf(tree, verb);
  if (args.patients.length === 0 && object === undefined) return undefined;
  const actors = whoAt(context, tree, args.agents);
  if (actors.length === 0) return undefined;
  const measured = args.patients.some((p) => isMeasuredNoun(context, tree, p));
  if (!measured && !concernsAnother(context, tree, leadOf(tree, verb), actors)) return undefined;
  return {
    deed: verb,
    told: 'verb',
    actors,
    strength: 'pledge',
    stage: 'implementation',
    rule: 'commitment/under-way',
    doubts: ['under-way'],
    ...(object === undefined ? {} : { object }),
  };
};

const GRANTED_NOW = /^(?:grant|supply|provide|exempt|lend|give|waive)$/u;

/** "A rebate of 40 percent is granted by Oman", "Oman supplies Kenya with 9,000 barrels a day": given under what is agreed. */
const grantedNow = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const passive = isPassive(tree, verb);
  const present = passive
    ? childrenOf(tree, verb, 'aux').some((a) => /^(?:is|are)$/u.test(formOf(tree, a)))
    : tokenAt(tree, verb).feats['Tense'] === 'Pres' && tokenAt(tree, verb).feats['VerbForm'] === 'Fin';
  if (!GRANTED_NOW.test(lemmaOf(tree, verb)) || !present || leadOf(tree, verb) !== tree.root) return undefined;
  const args = argumentsOf(tree, verb);
  const actors = whoAt(context, tree, args.agents);
  const clause = spanOf(
    tree,
    subtreeOf(tree, verb, (c, p) => p === verb && tokenAt(tree, c).deprel === 'conj'),
  );
  const counted = within(context.quantities, clause).some((q) => passive || q.value.unit !== 'percent');
  if (actors.length !== 1 || !counted || !concernsAnother(context, tree, verb, actors)) return undefined;
  const object = passive ? args.patients[0] : undefined;
  return {
    deed: verb,
    told: 'verb',
    actors,
    strength: 'agreed',
    stage: 'commitment',
    rule: 'commitment/granted',
    doubts: ['told-done'],
    ...(object === undefined ? {} : { object }),
  };
};

/** Whether a clause names a day or month that lies ahead. */
const isDatedAhead = (context: ReportContext, tree: Tree, verb: number): boolean => {
  if (context.published === undefined) return false;
  const clause = spanOf(tree, subtreeOf(tree, verb));
  return within(context.dates, clause).some((d) => {
    const end = typeof d.value === 'string' ? d.value : (d.value.end ?? d.value.start);
    return end !== undefined && end.length >= 7 && isAhead(context, end);
  });
};

/** "A joint secretariat opens in Porto next month": the present tense for what is fixed. */
const fixed = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const { feats } = tokenAt(tree, verb);
  if (!INCHOATIVES.has(lemmaOf(tree, verb)) || feats['Tense'] !== 'Pres' || feats['VerbForm'] !== 'Fin')
    return undefined;
  if (
    hasChild(tree, verb, 'aux', 'obj', 'xcomp') ||
    leadOf(tree, verb) !== tree.root ||
    !isDatedAhead(context, tree, verb)
  )
    return undefined;
  const subject = childrenOf(tree, verb, 'nsubj')[0];
  if (subject === undefined || !FACILITIES.has(lemmaOf(tree, subject))) return undefined;
  const actors = jointParties(context);
  return actors.length < 2
    ? undefined
    : {
        deed: verb,
        told: 'verb',
        actors,
        strength: 'intention',
        stage: 'commitment',
        rule: 'commitment/fixed',
        object: subject,
        doubts: ['parties-inherited'],
      };
};

/** A deed told as done, stopped or under way that somebody can be held to. */
export const toldDeed = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined =>
  reprisal(context, tree, verb) ??
  repeal(context, tree, verb) ??
  givenUp(context, tree, verb) ??
  underWay(context, tree, verb) ??
  grantedNow(context, tree, verb) ??
  fixed(context, tree, verb);
