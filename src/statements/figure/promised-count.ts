import { hasChild, headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { factualityOf } from '../frames/factuality.js';
import { lemmaAt, type Site } from './site.js';

/** What a party says it will do for people: the promise is told elsewhere, its number is no state of affairs. */
const OFFERING = new Set([
  'train',
  'invite',
  'take',
  'accept',
  'send',
  'support',
  'sponsor',
  'host',
  'receive',
  'recruit',
  'hire',
  'welcome',
  'offer',
  'grant',
  'award',
  'give',
  'provide',
  'admit',
  'bring',
  'allocate',
  'dispatch',
  'fund',
  'teach',
  'educate',
  'treat',
  'prepare',
  'free',
  'release',
]);

/** "India will |train 700 teachers": the people are the object of somebody's promise. */
export const isPromised = (tree: Tree, noun: number): boolean => {
  const verb = headOf(tree, noun);
  if (verb < 0 || relation(tokenAt(tree, noun)) !== 'obj' || !OFFERING.has(lemmaAt(tree, verb))) return false;
  return factualityOf(tree, verb).mode !== 'asserted' || hasChild(tree, verb, 'mark');
};

/** The least number of some things that is worth a figure; fewer are told of one by one: "two firms", "under four headings". */
const LEAST: ReadonlyMap<string, number> = new Map([
  ...['project', 'scheme', 'initiative', 'company', 'firm', 'enterprise', 'business', 'entity'].map(
    (noun): [string, number] => [noun, 4],
  ),
  ['heading', 10],
  ['commodity', 10],
]);

/** Works of which a definite few stand for what the report is about: "between |the two ports". */
const POINTED_AT: ReadonlySet<string> = new Set([
  'port',
  'airport',
  'city',
  'town',
  'border',
  'station',
  'crossing',
  'bank',
  'house',
  'capital',
  'terminal',
]);

/** "not |two houses but two rooms": said not to be. */
const isDenied = ({ tree, first }: Site): boolean => tree.tokens[first - 1]?.form.toLowerCase() === 'not';

const isPointedAt = ({ tree, first, quantity }: Site, noun: number): boolean =>
  (quantity?.value ?? 0) <= 3 &&
  POINTED_AT.has(lemmaAt(tree, noun)) &&
  /^(?:the|both|these|those|our|their|its)$/iu.test(tree.tokens[first - 1]?.form ?? '');

/** Whether so few are counted that they are told of one by one, or a few known ones are only pointed at. */
export const isFew = (site: Site, tree: Tree, noun: number): boolean =>
  isDenied(site) ||
  isPointedAt(site, noun) ||
  ((site.quantity?.value ?? 0) < (LEAST.get(lemmaAt(tree, noun)) ?? 0) && site.quantity?.bound === undefined);
