import { fieldsOf } from '../../codes/fields.js';
import { ancestorsOf, headOf, spanOf, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import { argumentsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { afterNoun } from '../instruments/after-noun.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { beforeNoun } from '../instruments/before-noun.js';
import { boundParties } from '../instruments/bound-parties.js';
import { rangeOf } from '../instruments/surface.js';
import { whenWhere } from '../instruments/when-where.js';
import { plainlyTold, type Told } from './told.js';

/** Kinds of instruments that name the talks about them: "free-trade talks", "accession negotiations". */
const OF_INSTRUMENTS =
  /^(?:free[- ]trade|FTA|CEPA|EPA|BIT|trade|accession|extradition|readmission|visa|visa-free|visa liberali[sz]ation|border|air services|open skies|investment|association|free trade zone|preferential trade|economic partnership|customs union)$/iu;

/** What becomes of talks, by the verb they are subject or object of. */
const FATES: ReadonlyMap<string, AgreementStatus> = new Map(
  (
    [
      ['suspended', 'freeze suspend stall pause halt shelve interrupt break'],
      ['ended', 'collapse abandon scrap cancel fail end'],
      [
        'negotiating',
        'launch open start begin resume restart continue hold conduct proceed advance go reopen relaunch progress',
      ],
      ['proposed', 'propose suggest seek want urge'],
    ] as const
  ).flatMap(([status, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, status] as const)),
);

const fateOf = (tree: Tree, noun: number): { status: AgreementStatus; predicate: number } | undefined => {
  const verb = ancestorsOf(tree, noun).find((a) => tokenAt(tree, a).upos === 'VERB');
  if (verb === undefined || (headOf(tree, noun) !== verb && tokenAt(tree, noun).deprel !== 'conj')) return undefined;
  const status = FATES.get(tokenAt(tree, verb).lemma.toLowerCase());
  const { patients, agents } = argumentsOf(tree, verb);
  if (!status || !(patients.includes(noun) || agents.includes(noun))) return undefined;
  const { mode, negated } = factualityOf(tree, verb);
  if (negated) return undefined;
  return {
    status: mode === 'asserted' || mode === 'agreed' || mode === 'planned' ? status : 'proposed',
    predicate: verb,
  };
};

/** Reads talks that are named for their instrument: "free-trade talks with the bloc have been frozen since 2010". */
export const readTalks = (context: ReportContext): Told[] => {
  const out: Told[] = [];
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    const instruments = new Set(anchorsIn(tree).map((a) => a.token));
    tree.tokens.forEach((token, i) => {
      if (!/^(?:talks?|negotiations?)$/iu.test(token.form) || instruments.has(i)) return;
      const anchor: Anchor = {
        tree,
        token: i,
        word: { instrument: 'agreement', strength: 'strong' },
        phrase: [i],
        plural: false,
        determiner: '',
      };
      const before = beforeNoun(context, anchor);
      const matter = before.matter.length > 0 ? spanOf(tree, before.matter) : undefined;
      const subject = matter && context.text.slice(matter.start, matter.end);
      const fate = fateOf(tree, i);
      if (!subject || !OF_INSTRUMENTS.test(subject) || !fate) return;
      const after = afterNoun(context, anchor);
      const standing = {
        status: fate.status,
        tree,
        predicate: fate.predicate,
        agents: [],
        factuality: factualityOf(tree, fate.predicate),
      };
      const found = { anchor, standing, before, after };
      const bound = boundParties(context, found);
      const fields = fieldsOf(subject);
      const { date } = whenWhere(context, found, bound.parties);
      out.push(
        plainlyTold(
          {
            type: 'agreement',
            rule: 'agreement/talks',
            evidence: [spanOf(tree, rangeOf(before.start, Math.max(i, fate.predicate) + 1))],
            doubts: bound.told ? [] : ['parties-inherited'],
            instrument: 'agreement',
            subject,
            parties: bound.parties,
            status: fate.status,
            ...(fields.length > 0 ? { fields } : {}),
            ...(date === undefined ? {} : { date }),
          },
          token.span.start,
        ),
      );
    });
  }
  return out;
};
