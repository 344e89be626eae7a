import { relation, type Tree, tokenAt } from '../../language/walk.js';
import type { Indicator } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { CARRIERS, MEASURES, type Measure } from './measures.js';
import { lemmaAt, type Site, wordAt, wordBefore } from './site.js';
import { COUNTED, WORKS } from './things.js';
import type { UnitClass } from './unit-class.js';

/** An amount with its surroundings. */
export interface MeasureScope {
  readonly context: ReportContext;
  readonly site: Site;
  /** Steps from the amount to the words around it. */
  readonly steps: ReadonlyMap<number, number>;
  /** Tokens of all amounts of the sentence. */
  readonly amounts: ReadonlySet<number>;
}

/** A word that tells what an amount measures, and how near it is. */
export interface Cue {
  readonly indicator: Indicator | 'domestic';
  /** First and last token of the word or phrase. */
  readonly first: number;
  readonly last: number;
  /** Steps from the amount, with the word's own weakness. */
  readonly cost: number;
  readonly kind: 'noun' | 'verb' | 'work';
  readonly measure?: Measure;
}

interface Entry {
  readonly measure: Measure;
  readonly words: readonly string[];
  readonly kind: 'noun' | 'verb';
}

const index = (kind: 'noun' | 'verb'): ReadonlyMap<string, readonly Entry[]> => {
  const out = new Map<string, Entry[]>();
  for (const measure of MEASURES) {
    for (const phrase of (kind === 'noun' ? measure.nouns : measure.verbs) ?? []) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      out.set(first, [...(out.get(first) ?? []), { measure, words, kind }]);
    }
  }
  for (const entries of out.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return out;
};

const NOUNS = index('noun');
const VERBS = index('verb');

const isNominal = (upos: string): boolean =>
  upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'ADV' || upos === 'X';

const fits = (tree: Tree, at: number, entry: Entry, units: UnitClass): boolean =>
  entry.measure.units.includes(units) &&
  entry.words.every((word, k) => lemmaAt(tree, at + k) === word || wordAt(tree, at + k) === word);

/** "trade" in "trade ministers", "investment" in "investment forum": another noun's attribute that measures nothing. */
const modifiesOther = (tree: Tree, last: number, site: Site): boolean => {
  const token = tokenAt(tree, last);
  const next = tree.tokens[last + 1];
  const governs = tree.tokens[token.head];
  const isNoun = governs?.upos === 'NOUN' || governs?.upos === 'PROPN';
  // "to see trade reach $20bn": a verb that the tagger takes for a noun
  if (
    relation(token) !== 'compound' ||
    !isNoun ||
    token.head < last ||
    (token.head >= site.first - 1 && token.head <= site.last)
  )
    return false;
  return !CARRIERS.has(lemmaAt(tree, token.head)) && !(next && CARRIERS.has(next.lemma.toLowerCase()));
};

/** Inside a name ("Export-Import Bank", "World Trade Organization") a word means nothing by itself. */
const insideName = (context: ReportContext, tree: Tree, at: number): boolean => {
  const { span } = tokenAt(tree, at);
  return (
    within(context.parties, span).some(
      (m) =>
        (m.value.type === 'organization' || m.value.type === 'body') &&
        m.span.end - m.span.start > span.end - span.start,
    ) || tree.sentence.names.some((name) => name.type === 'organization' && name.first < at && at <= name.last)
  );
};

/** The entries whose words stand at token `at`, longest phrases first. */
const entriesAt = (tree: Tree, at: number, units: UnitClass): Entry[] => {
  const token = tokenAt(tree, at);
  const nominal = isNominal(token.upos)
    ? (NOUNS.get(token.lemma.toLowerCase()) ?? NOUNS.get(token.form.toLowerCase()) ?? [])
    : [];
  const verbal =
    token.upos === 'VERB' ? (VERBS.get(token.lemma.toLowerCase()) ?? VERBS.get(token.form.toLowerCase()) ?? []) : [];
  return [...nominal, ...verbal].filter((entry) => fits(tree, at, entry, units));
};

/** Works are held by the amount itself: "a $20 billion railway", "a railway worth $20 billion". */
const WORK_REACH = 3.2;

/** As far as a work may stand before an amount that is set beside it. */
const FARTHEST_WORK = 8;
/** What values a work: "the line, |put at $13 billion". */
const PUT_AT = /^(?:put|valued|estimated|assessed|priced|budgeted|costed|worth|tagged)$/u;

/** "the line, put at $13.8 billion", "the interconnector – 1.3 bcm a year, €100m –": what an aside says of the work before it. */
const setBeside = ({ tree, first, head }: Site, work: number): boolean => {
  if (work > first) return false;
  let at = head;
  for (let n = 0; n < 3 && at > work; n++) {
    const token = tokenAt(tree, at);
    const put = token.deprel.startsWith('acl') && PUT_AT.test(token.form.toLowerCase());
    const beside = put || relation(token) === 'appos';
    if (token.head === work) return beside;
    if (!(beside || relation(token) === 'obl' || relation(token) === 'nmod')) return false;
    at = token.head;
  }
  return false;
};

const SEVERAL = new Set([
  'bundle',
  'basket',
  'set',
  'slate',
  'raft',
  'series',
  'list',
  'pipeline',
  'portfolio',
  'package',
]);

/** "a $27 billion |bundle of road and port projects": several works as one. */
const isSeveralWorks = (tree: Tree, at: number): boolean =>
  SEVERAL.has(lemmaAt(tree, at)) &&
  wordAt(tree, at + 1) === 'of' &&
  [2, 3, 4, 5, 6, 7, 8, 9].some((k) => /^(?:projects|schemes|works|ventures)$/u.test(wordAt(tree, at + k)));

const isWork = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).upos !== 'VERB' && (WORKS.has(lemmaAt(tree, at)) || isSeveralWorks(tree, at));

/** "$200 million for the dam", "€5 billion on refugees": what money goes to is not what it is. */
const behindPreposition = (site: Site, at: number): boolean =>
  at > site.last &&
  site.tree.tokens.slice(site.last + 1, at).some((token) => token.upos === 'ADP' && token.form.toLowerCase() !== 'of');

const VALUING = new Set(['worth', 'valued', 'totalling', 'totaling', 'value', 'amounting', 'of', 'sum']);

const isHardware = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).upos === 'NOUN' && COUNTED.get(lemmaAt(tree, at)) === 'hardware';

/** "50 jets |worth $3.4 billion": what the arms or machines are sold for. */
const isWorth = (site: Site, at: number): boolean =>
  at < site.first && ['worth', 'valued', 'at'].includes(wordAt(site.tree, wordBefore(site)));

/** Whether "worth", "valued at" or direct attribution binds the amount to the word at `at`. */
const isValued = (site: Site, at: number): boolean => {
  const before = wordBefore(site);
  if (at > site.last)
    return !site.tree.tokens
      .slice(wordAt(site.tree, site.last + 1) === 'worth' ? site.last + 3 : site.last + 1, at)
      .some((token) => ['VERB', 'ADP', 'PUNCT'].includes(token.upos) && token.form !== '-');
  return [before, before - 1].some((i) => VALUING.has(wordAt(site.tree, i)));
};

const isBeside = (tree: Tree, words: readonly string[]): boolean =>
  tree.tokens.some((token) => words.includes(token.lemma.toLowerCase()));

/** Whether the conditions that a measure sets on its word hold at token `at`. */
const allowed = (site: Site, at: number, { singular, valued, beside }: Measure): boolean =>
  !(singular && wordAt(site.tree, at) !== lemmaAt(site.tree, at)) &&
  !(valued && !isValued(site, at)) &&
  (beside === undefined || isBeside(site.tree, beside));

/** "$2.6bn, |of which exports $1bn": what a part of the amount measures. */
const isOfPart = ({ tree, last }: Site, at: number): boolean => {
  for (let i = last + 1; i < at; i++)
    if (wordAt(tree, i) === 'including' || (wordAt(tree, i) === 'which' && wordAt(tree, i - 1) === 'of')) return true;
  return false;
};

/** Every word near an amount that tells what it measures, nearest first. */
export const cuesOf = ({ context, site, steps, amounts }: MeasureScope): Cue[] => {
  const { tree } = site;
  const cues: Cue[] = [];
  for (const [at, step] of steps) {
    if (amounts.has(at) || isOfPart(site, at)) continue;
    const entries = entriesAt(tree, at, site.units);
    // a word that measures only under conditions may still be a work where they do not hold
    const entry = entries.find(({ measure }) => measure.valued !== true || allowed(site, at, measure));
    if (entry) {
      const last = at + entry.words.length - 1;
      const cost = step + (entry.measure.weakness ?? 0);
      if (
        step <= (entry.measure.reach ?? 14) &&
        allowed(site, at, entry.measure) &&
        !modifiesOther(tree, last, site) &&
        !insideName(context, tree, at)
      ) {
        cues.push({
          indicator: entry.measure.indicator,
          first: at,
          last,
          cost,
          kind: entry.kind,
          measure: entry.measure,
        });
      }
    } else if (
      site.units === 'money' &&
      step <= FARTHEST_WORK &&
      isWork(tree, at) &&
      (step <= WORK_REACH || setBeside(site, at)) &&
      !behindPreposition(site, at)
    ) {
      cues.push({ indicator: 'project-cost', first: at, last: at, cost: step + 0.3, kind: 'work' });
    } else if (site.units === 'goods' && step <= FARTHEST_WORK && isWork(tree, at) && setBeside(site, at)) {
      cues.push({ indicator: 'capacity', first: at, last: at, cost: step + 0.3, kind: 'work' });
    } else if (site.units === 'money' && step <= WORK_REACH && isHardware(tree, at) && isWorth(site, at)) {
      cues.push({ indicator: 'contracts', first: at, last: at, cost: step + 0.3, kind: 'work' });
    }
  }
  return cues
    .filter(
      (cue) =>
        !cues.some(
          (other) =>
            other !== cue &&
            other.last - other.first > cue.last - cue.first &&
            other.first <= cue.first &&
            cue.last <= other.last,
        ),
    )
    .sort((a, b) => a.cost - b.cost || a.first - b.first);
};

const SPOKEN: ReadonlySet<string> = new Set(['trade-turnover', 'exports', 'imports', 'investment']);

const CONTRACTED = /^(?:contract|deal|order|purchase|sale)$/u;
const CLINCHED = /^(?:sign|ink|seal|win|award|clinch|conclude|place|land|put)$/u;

/** What a sentence without amounts speaks of, as its subject: "Trade between the two is growing." → trade-turnover. */
export const spokenOf = (tree: Tree): Indicator | undefined => {
  for (const [i, token] of tree.tokens.entries()) {
    if (relation(token) !== 'nsubj' && relation(token) !== 'root') continue;
    const entry = NOUNS.get(token.lemma.toLowerCase())?.find(
      (e) => e.measure.units.includes('money') && SPOKEN.has(e.measure.indicator) && e.words.length === 1,
    );
    if (entry && token.upos === 'NOUN' && tree.tokens[i] && entry.measure.indicator !== 'domestic')
      return entry.measure.indicator;
  }
  const clinched = tree.tokens.some((token) => token.upos === 'VERB' && CLINCHED.test(token.lemma.toLowerCase()));
  return clinched && tree.tokens.some((token) => token.upos === 'NOUN' && CONTRACTED.test(token.lemma.toLowerCase()))
    ? 'contracts'
    : undefined;
};
