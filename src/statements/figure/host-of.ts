import { firstConjunctOf, hasChild, prepositionOf, relation, tokenAt } from '../../language/walk.js';
import type { ToldChange } from './change-of.js';
import { predicateOver, type Site, wordAt, wordBefore, wordsBetween } from './site.js';

const LONGEST_AFTER = 18;
const LONGEST_TO = 26;

/** "rose 5 percent |to $4bn": the level that the change's own verb leads to. */
const levelAfter = (told: ToldChange, amounts: readonly Site[]): Site | undefined =>
  amounts.find((site) => {
    const gap = site.first - told.site.last;
    if (gap < 0 || gap > LONGEST_TO || site.units === 'percent') return false;
    const before = wordAt(site.tree, wordBefore(site));
    const between = wordsBetween(site.tree, told.site.last, site.first);
    const plain =
      (['to', 'at', 'reach', 'reaching', 'hit', 'hitting', 'totalling', 'totaling'].includes(before) ||
        prepositionOf(site.tree, site.head) === 'to') &&
      !between.includes(';');
    return plain && !between.some((w) => w === 'from' && gap < 3);
  });

/** "grew twofold and |exceeded 1 bn": the amount of the verb beside. */
const levelBeside = (told: ToldChange, amounts: readonly Site[]): Site | undefined =>
  amounts.find((site) => {
    const gap = site.first - told.site.last;
    if (gap < 0 || gap > LONGEST_TO || site.units === 'percent') return false;
    const verb = predicateOver(site.tree, site.head);
    const own = told.word >= 0 ? predicateOver(site.tree, told.word) : -1;
    return (
      verb >= 0 &&
      own >= 0 &&
      verb !== own &&
      relation(tokenAt(site.tree, verb)) === 'conj' &&
      firstConjunctOf(site.tree, verb) === firstConjunctOf(site.tree, own)
    );
  });

/** Whether the words between end a bracket that they do not open: the amount before stands inside it. */
const closesBracket = (words: readonly string[]): boolean => words.includes(')') && !words.includes('(');

/** "$4bn in 2023, |up 5%", "500 million, which is 5 percent more": the amount just before. */
const levelBefore = (told: ToldChange, amounts: readonly Site[]): Site | undefined => {
  const before = amounts.filter((site) => site.last < told.site.first && site.units !== 'percent');
  const site = before.findLast(
    (candidate) => !closesBracket(wordsBetween(candidate.tree, candidate.last, told.site.first)),
  );
  if (!site) return undefined;
  const between = wordsBetween(site.tree, site.last, told.site.first);
  return between.length <= LONGEST_AFTER && !between.includes(';') ? site : undefined;
};

/** "$12bn in 2014, |a rise of 5 percent": a noun of change in apposition, with no verb between. */
const levelInApposition = (told: ToldChange, amounts: readonly Site[]): Site | undefined => {
  if (told.word < 0 || told.site.tree.tokens[told.word]?.upos !== 'NOUN') return undefined;
  const site = levelBefore(told, amounts);
  if (!site) return undefined;
  const between = site.tree.tokens.slice(site.last + 1, Math.min(told.word, told.site.first));
  return between.some((token) => token.upos === 'VERB' || token.upos === 'AUX') ? undefined : site;
};

/** "amounted to 118 million, |having increased by 22%": a verb of change without a subject of its own. */
const levelOfParticiple = (told: ToldChange, amounts: readonly Site[]): Site | undefined => {
  const { tree } = told.site;
  const verb = tree.tokens[told.word];
  if (
    verb?.upos !== 'VERB' ||
    !/^(?:advcl|acl|conj|parataxis|dep)$/u.test(verb.deprel) ||
    hasChild(tree, told.word, 'nsubj')
  )
    return undefined;
  const site = levelBefore(told, amounts);
  if (!site || site.last > told.word) return undefined;
  return wordsBetween(tree, site.last, told.word).some((word) => word === 'and' || word === 'as' || word === 'while')
    ? undefined
    : site;
};

/** The amount whose change is told, if the sentence tells one: "$4bn" for "up 5%". */
export const hostOf = (told: ToldChange, amounts: readonly Site[]): Site | undefined => {
  if (told.kind === 'after') return levelBefore(told, amounts);
  if (told.kind === 'beside') return levelAfter(told, amounts);
  const subject = amounts.find(
    (site) =>
      site.last < told.site.first &&
      site.units !== 'percent' &&
      told.word >= 0 &&
      predicateOver(site.tree, site.head) === told.word,
  );
  return (
    levelAfter(told, amounts) ??
    levelBeside(told, amounts) ??
    subject ??
    levelInApposition(told, amounts) ??
    levelOfParticiple(told, amounts)
  );
};
