import type { Quantity } from '../../model/mention.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { quantityRelation, ratio } from './quantity-relation.js';

const amount = ({ statement: { count, bound } }: PreparedOf<'package'>): Quantity => ({
  value: count,
  unit: '1',
  ...(bound === undefined ? {} : { bound }),
});

/** Counts that far apart may still be of one package, told differently. */
const CLOSE = 0.95;

/** Nouns for one kind of instrument, and for any: "24 memoranda" is no other count of "26 agreements", but may be of "24 documents". */
const KINDS: readonly (readonly [kind: string, noun: RegExp])[] = [
  ['memorandum', /\bmemorand|\bmous?\b/iu],
  ['agreement', /\bagreements?\b|\baccords?\b|\btreat(?:y|ies)\b/iu],
  ['contract', /\bcontracts?\b/iu],
  ['protocol', /\bprotocols?\b/iu],
  ['letter', /\bletters? of\b/iu],
];
const kindsOf = ({ statement: { evidence } }: PreparedOf<'package'>): readonly string[] => {
  const told = evidence.map(({ exact }) => exact).join(' ');
  return KINDS.filter(([, noun]) => noun.test(told)).map(([kind]) => kind);
};

const kinds = (a: readonly string[], b: readonly string[]): Features => {
  if (a.length === 0 && b.length === 0) return {};
  if (a.length === 0 || b.length === 0) return named('kinds', 'told once');
  const shared = a.filter((kind) => b.includes(kind)).length;
  return named(
    'kinds',
    shared === 0 ? 'different' : shared === a.length && shared === b.length ? 'same' : 'some shared',
  );
};

/** "Agreed" and "concluded" are said of what was signed, too. */
const LOOSER: ReadonlySet<AgreementStatus> = new Set(['agreed']);
const statuses = (a: AgreementStatus, b: AgreementStatus): string =>
  a === b ? 'same' : (LOOSER.has(a) && b === 'signed') || (LOOSER.has(b) && a === 'signed') ? 'loose' : 'different';

/** Reasons for and against two counts being of one package of instruments. */
export const comparePackages = (a: PreparedOf<'package'>, b: PreparedOf<'package'>): Features => {
  const counts = quantityRelation(amount(a), amount(b));
  const share = ratio(amount(a), amount(b)) ?? 0;
  const close = counts === 'contradict' && share >= CLOSE;
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...named('count', close ? 'close' : counts),
    'counts apart': 1 - share,
    ...kinds(kindsOf(a), kindsOf(b)),
    ...named('date', dateRelation(a.range, b.range)),
    ...named('status', statuses(a.statement.status, b.statement.status)),
  };
};
