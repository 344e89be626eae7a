import { childrenOf, type Tree, tokenAt } from '../../language/walk.js';
import type { AgreementStatus } from '../../model/statement.js';
import { argumentsOf, isPassive } from '../frames/arguments.js';
import { type Factuality, factualityOf } from '../frames/factuality.js';
import { statusAsObject, statusAsPredicate, statusAsSubject } from './status-verbs.js';

/** What was done to an instrument, by which word, and who did it. */
export interface Standing {
  readonly status: AgreementStatus;
  readonly tree: Tree;
  /** The verb or noun of action. */
  readonly predicate: number;
  /** Tokens of those who did it. */
  readonly agents: readonly number[];
  readonly factuality: Factuality;
}

/** The lemma of token `i` in lower case. */
export const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();
/** Whether token `i` is a verb. */
export const isVerbal = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'VERB';

const ADVANCED: ReadonlySet<AgreementStatus> = new Set([
  'signed',
  'agreed',
  'initialled',
  'ratified',
  'in-force',
  'extended',
]);

/** A status told as done, due, agreed upon, wished for or denied: what it leaves of the instrument's standing. */
const tempered = (status: AgreementStatus, { mode, negated }: Factuality): AgreementStatus | undefined => {
  if (negated) {
    if (!ADVANCED.has(status)) return undefined;
    return status === 'ratified' || status === 'in-force' ? 'agreed' : 'negotiating';
  }
  if (mode === 'asserted') return status;
  if (status === 'in-force' || status === 'ratified') return 'agreed';
  if (mode === 'agreed' || mode === 'planned') {
    if (status === 'proposed') return 'proposed';
    return ADVANCED.has(status) || status === 'negotiating' ? 'negotiating' : undefined;
  }
  return ADVANCED.has(status) || status === 'proposed' || status === 'negotiating' ? 'proposed' : undefined;
};

/** "to ready an accord for signature", "preparations for the signing of": still being worked on. */
const prepared = (tree: Tree, predicate: number): boolean => {
  const lead = [predicate - 1, predicate - 2, predicate - 3, predicate - 4].map(
    (i) => tree.tokens[i]?.form.toLowerCase() ?? '',
  );
  const at = lead.findIndex((form) =>
    /^(?:prepare|prepared|prepares|preparing|preparations?|ready|readied|poised|paperwork|verge|brink|cusp|eve|close|closer|near|nearing)$/u.test(
      form,
    ),
  );
  return (
    at > 0 &&
    lead.slice(0, at).every((form) => /^(?:for|the|to|its|of|early|speedy)$/u.test(form)) &&
    /^(?:sign|signing|signature|conclusion|conclude|initialling)$/u.test(lemmaOf(tree, predicate))
  );
};

/** "should be inked by May": told with its time, it is due rather than wished for. */
const due = (tree: Tree, predicate: number): boolean =>
  childrenOf(tree, predicate, 'aux').some((a) => /^should$/iu.test(tokenAt(tree, a).form)) &&
  childrenOf(tree, predicate, 'aux:pass').length > 0 &&
  /^(?:by|before|within|this|next|in)$/iu.test(tree.tokens[predicate + 1]?.form ?? '') &&
  statusAsObject(lemmaOf(tree, predicate)) !== undefined;

/** The standing that a predicate gives, tempered by how it is told; undefined where nothing is left of it. */
export const standing = (
  tree: Tree,
  status: AgreementStatus,
  predicate: number,
  agents: readonly number[],
): Standing | undefined => {
  const told = factualityOf(tree, predicate);
  const factuality: Factuality = due(tree, predicate) ? { ...told, mode: 'planned', time: 'future' } : told;
  const settled = tempered(prepared(tree, predicate) ? 'negotiating' : status, factuality);
  return settled === undefined ? undefined : { status: settled, tree, predicate, agents, factuality };
};

/** "an agreement was made to open a school": these are made, other instruments are not. */
const MADE = /^(?:agreement|accord|deal|pact|arrangement)$/u;

/** What a parliament does when it approves: "the Senate passed the treaty". */
const VOTED = /^(?:endorse|pass|back|clear|adopt|approve|vote|ratify|okay)$/u;
const PARLIAMENTS =
  /^(?:parliament|house|chamber|senate|assembly|congress|deputy|lawmaker|legislator|legislature|senator|mp|majlis|duma|knesset|diet|bundestag|rada|seim|sejm|storting|riksdag|folketing)$/u;

/** "was put on ice", "placed on hold": by what it is put on. */
const putAside = (tree: Tree, verb: number): AgreementStatus | undefined =>
  /^(?:put|place)$/u.test(lemmaOf(tree, verb))
    ? childrenOf(tree, verb, 'obl')
        .map((c) => statusAsPredicate(lemmaOf(tree, c)))
        .find((status) => status === 'suspended')
    : undefined;

/** "struck down by the court", "sent back to the experts", "is being finalised": what a particle or the form makes of a verb. */
const withParticle = (tree: Tree, verb: number): AgreementStatus | undefined => {
  const lemma = lemmaOf(tree, verb);
  const particles = childrenOf(tree, verb, 'compound', 'advmod').map((c) => tokenAt(tree, c).form.toLowerCase());
  if (/^(?:strike|vote)$/u.test(lemma) && particles.includes('down')) return 'ended';
  if (/^(?:refer|send|hand|pass)$/u.test(lemma) && particles.includes('back')) return 'negotiating';
  const unfinished = childrenOf(tree, verb, 'aux', 'aux:pass').some((a) => /^being$/iu.test(tokenAt(tree, a).form));
  return unfinished && /^(?:finali[sz]e|conclude|complete|prepare|ready)$/u.test(lemma) ? 'negotiating' : undefined;
};

/** What a verb makes of the token, as its object or its subject. */
export const byVerb = (tree: Tree, verb: number, token: number): Standing | undefined => {
  const args = argumentsOf(tree, verb);
  // "Also inked were a contract and a protocol": the parser takes the inverted subject for an object
  const inverted = isPassive(tree, verb) && childrenOf(tree, verb, 'obj').includes(token);
  if (args.patients.includes(token) || inverted) {
    const made = lemmaOf(tree, verb) === 'make' && MADE.test(lemmaOf(tree, token));
    const voted = VOTED.test(lemmaOf(tree, verb)) && args.agents.some((a) => PARLIAMENTS.test(lemmaOf(tree, a)));
    const status = voted
      ? 'ratified'
      : made
        ? 'agreed'
        : (putAside(tree, verb) ?? withParticle(tree, verb) ?? statusAsObject(lemmaOf(tree, verb)));
    if (status) return standing(tree, status, verb, args.agents);
  }
  if (args.agents.includes(token)) {
    const status = subjectStatus(tree, verb);
    // "expires in 2031": until then it is in force
    if (status === 'ended' && isToCome(tree, verb)) return standing(tree, 'in-force', verb, []);
    if (status) return standing(tree, status, verb, []);
  }
  return undefined;
};

const isToCome = (tree: Tree, verb: number): boolean =>
  /^(?:expire|lapse|end|run)$/u.test(lemmaOf(tree, verb)) &&
  (tokenAt(tree, verb).feats['Tense'] === 'Pres' ||
    childrenOf(tree, verb, 'aux').some((a) => /^(?:will|shall)$/iu.test(tokenAt(tree, a).form)));

/** "ran out", "has been running since 2018", "kicked in in 2001". */
const runs = (tree: Tree, verb: number, words: readonly string[]): AgreementStatus | undefined => {
  if (words.includes('out')) return 'ended';
  const since = childrenOf(tree, verb, 'obl', 'advmod').some((o) =>
    [o, ...childrenOf(tree, o, 'case')].some((c) => /^since$/iu.test(tokenAt(tree, c).form)),
  );
  return since || (lemmaOf(tree, verb) === 'kick' && words.includes('in')) ? 'in-force' : undefined;
};

/** "got its signatures", "won parliament's approval": what an instrument is given. */
const grantedStatus = (tree: Tree, verb: number): AgreementStatus | undefined => {
  if (!/^(?:get|receive|gain|win|obtain|bear|carry)$/u.test(lemmaOf(tree, verb))) return undefined;
  const given = childrenOf(tree, verb, 'obj').map((o) => lemmaOf(tree, o));
  if (given.includes('signature')) return 'signed';
  return given.some((noun) => /^(?:approval|assent|ratification|nod)$/u.test(noun)) ? 'ratified' : undefined;
};

/** "entered into force", "took effect", "ran out", "expired". */
export const subjectStatus = (tree: Tree, verb: number): AgreementStatus | undefined => {
  const lemma = lemmaOf(tree, verb);
  // "the agreement dates from 26 May 2017"
  if (
    lemma === 'date' &&
    childrenOf(tree, verb, 'obl').some((o) =>
      childrenOf(tree, o, 'case').some((c) => /^(?:from|to)$/iu.test(tokenAt(tree, c).form)),
    )
  )
    return 'signed';
  // "four documents that changed hands"
  if (lemma === 'change' && childrenOf(tree, verb, 'obj').some((o) => lemmaOf(tree, o) === 'hand')) return 'signed';
  const granted = grantedStatus(tree, verb);
  if (granted) return granted;
  const status = statusAsSubject(lemma);
  const words = childrenOf(tree, verb, 'obl', 'obj', 'xcomp', 'compound', 'advmod').map((c) => lemmaOf(tree, c));
  if (lemma === 'run' || lemma === 'operate' || lemma === 'kick') return runs(tree, verb, words);
  if (lemma === 'remain' || lemma === 'stay' || lemma === 'go')
    return words.map((w) => statusAsPredicate(w)).find((s) => s !== undefined);
  // "the agreements apply since 2019"
  if (lemma === 'apply') return words.includes('to') ? undefined : status;
  if (status !== 'in-force') return status;
  return words.some((w) => ['force', 'effect', 'valid', 'operation'].includes(w)) ? 'in-force' : undefined;
};

/** "is at an advanced |stage of negotiation", "in the final phase of drafting". */
const stageOf = (tree: Tree, stage: number): AgreementStatus | undefined =>
  childrenOf(tree, stage, 'nmod')
    .map((noun) => statusAsObject(lemmaOf(tree, noun)))
    .find((status) => status === 'negotiating');

/** "is in force", "is under negotiation", "is dead": what a nominal predicate says. */
export const byPredicate = (tree: Tree, i: number): Standing | undefined => {
  const stage = /^(?:stage|phase|state|point)$/u.test(lemmaOf(tree, i)) ? stageOf(tree, i) : undefined;
  if (stage) return standing(tree, stage, i, []);
  const status = statusAsPredicate(lemmaOf(tree, i));
  if (!status || isVerbal(tree, i)) return undefined;
  const prepositional = childrenOf(tree, i, 'case').length > 0;
  const bare = tokenAt(tree, i).upos === 'ADJ' || tokenAt(tree, i).upos === 'ADV';
  return prepositional || bare ? standing(tree, status, i, []) : undefined;
};
