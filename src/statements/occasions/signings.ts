import { headIn, nounPhraseOf, type Tree, tokenAt, tokensIn } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { type Arguments, argumentsOf, nominalArgumentsOf } from '../frames/arguments.js';
import type { Found } from './encounter.js';
import { clauseSpan } from './encounter-time.js';

/** Verbs of putting one's name to a paper. */
const SIGNS = new Set(
  'sign ink initial exchange seal pen affix swap countersign wield put append set conclude'.split(' '),
);

const SIGNING_NOUNS = new Set(['signing', 'ceremony', 'exchange', 'signature']);

/** Verbs of looking on, attending or presiding while it is done. */
const WATCHES = new Set('oversee witness watch look attend host preside'.split(' '));

/** What "put", "set", "exchange" must have beside them to tell of a signing. */
const PAPER =
  /\b(?:sign\w*|ink\w*|initial\w*|names?|pens?|paper|documents?|agreements?|accords?|memorand\w+|MoUs?|treat(?:y|ies)|pacts?|protocols?|contracts?|declarations?|statements?|deals?|notes|instruments?|copies|folders|roadmap|plan)\b/iu;

const SIGNING = /\b(?:sign(?:s|ed|ing|ature|atures)?|ink(?:s|ed|ing)?|ceremony|exchange[ds]?|initialled)\b/iu;

const PRESENCE =
  /\b(?:in (?:the )?presence of|under the eyes of|witnessed by|attended by|presided over by|overseen by|as|with)\s/iu;

const actsOnPaper = (tree: Tree, { patients, obliques }: Arguments): boolean =>
  [...patients, ...obliques.filter((o) => ['to', 'on'].includes(o.preposition)).map((o) => o.token)].some((t) =>
    PAPER.test(
      nounPhraseOf(tree, t)
        .map((n) => tokenAt(tree, n).form)
        .join(' '),
    ),
  );

/** "signed by A and B", "the presidents oversaw the signing", "inked in the presence of A and B": the people are told. */
export const signingAt = (context: ReportContext, tree: Tree, i: number): Found | undefined => {
  const token = tokenAt(tree, i);
  const lemma = token.lemma.toLowerCase();
  const noun = token.upos === 'NOUN' && SIGNING_NOUNS.has(lemma);
  const watches = token.upos === 'VERB' && WATCHES.has(lemma);
  if (!noun && !watches && (token.upos !== 'VERB' || !SIGNS.has(lemma))) return undefined;
  const clause = clauseSpan(tree, i);
  const words = context.text.slice(clause.start, clause.end);
  const { start, end } = tree.sentence.span;
  if (!PAPER.test(words) && !watches) return undefined;
  if (watches && !SIGNING.test(context.text.slice(start, end))) return undefined;
  const args = noun ? nominalArgumentsOf(tree, i) : argumentsOf(tree, i);
  // "exchanged opinions", "put in doubt"
  if (!noun && !watches && !/^(?:sign|ink|initial)$/u.test(lemma) && !actsOnPaper(tree, args)) return undefined;
  const presence = PRESENCE.exec(words);
  const onlookers =
    presence === null
      ? []
      : within(context.parties, { start: clause.start + presence.index, end: clause.end })
          .filter((m) => m.value.type === 'person' || m.value.via === 'office' || m.value.via === 'leader')
          .map((m) => headIn(tree, tokensIn(tree, m.span)));
  return {
    kind: 'signing',
    form: 'ceremony',
    predicate: i,
    actors: [...args.agents, ...onlookers],
    partners: noun || watches ? [] : args.patients,
    destinations: [],
    origins: [],
  };
};
