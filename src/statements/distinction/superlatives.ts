import type { Distinction } from '../../model/statement.js';

export type DistinctionKind = Distinction['kind'];

/** Words that claim a distinction, by kind, with an example. */
export const CLAIM_WORDS: readonly { readonly kind: DistinctionKind; readonly words: readonly string[]; readonly example: string }[] = [
  { kind: 'first', words: ['first', 'first-ever', 'maiden', 'inaugural', 'firstever'], example: 'the first undersea cable between the two islands' },
  {
    kind: 'largest',
    words: ['largest', 'biggest', 'top', 'leading', 'greatest', 'foremost', 'longest', 'highest', 'number-one', 'main', 'principal', 'major'],
    example: 'Norway is the largest donor of Malawi.',
  },
  { kind: 'only', words: ['only', 'sole'], example: 'the only African state with such an accord' },
  { kind: 'record', words: ['record', 'record-breaking', 'all-time', 'unprecedented'], example: 'trade hit a record 9 billion' },
];

/** Nouns of relations that "largest" and its like must stand on; anything else is a claim about one country alone. */
export const RELATION_NOUNS = new Set([
  'partner', 'investor', 'donor', 'creditor', 'funder', 'lender', 'market', 'supplier', 'buyer', 'exporter', 'importer', 'venture', 'source', 'destination',
  'deal', 'contract', 'project', 'provider', 'customer', 'contributor', 'recipient', 'ally', 'backer', 'agreement', 'purchaser', 'consumer', 'employer', 'user',
  'borrower', 'beneficiary', 'client', 'delegation', 'package', 'loan', 'investment', 'order', 'seller', 'shareholder', 'neighbour',
]);

/** "Main" and "major" are modest words: only "main trading partner" counts, never "a major partner". */
export const MODEST = new Set(['main', 'principal', 'major', 'top', 'leading', 'highest', 'longest']);

/** Nouns after which "first" only counts or orders: "first half", "first stage", "first unit". */
export const ORDERED_NOUNS = new Set([
  'half', 'quarter', 'month', 'months', 'year', 'years', 'week', 'day', 'days', 'stage', 'phase', 'step', 'steps', 'tranche', 'batch', 'unit', 'reactor', 'lady', 'place',
  'deputy', 'vice', 'round', 'part', 'area', 'section', 'line', 'lines', 'instalment', 'installment', 'shipment', 'delivery', 'decade', 'century', 'secretary', 'block',
  'priority', 'point', 'measure', 'measures', 'item', 'session', 'glance', 'sight', 'hand', 'instance', 'term', 'time', 'meeting', 'minister', 'order', 'group',
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'half-year', 'semester', 'payment', 'cargo', 'turn', 'consignment', 'one', 'fortnight',
]);
