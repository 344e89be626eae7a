import type { AgreementStatus, Instrument } from '../../model/statement.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, fieldRelation, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { likeness } from './terms.js';

/** Kinds that reporters use for one another; `document` stands for any. */
const LOOSE: Readonly<Record<Instrument, readonly Instrument[]>> = {
  treaty: ['agreement'],
  agreement: ['treaty', 'memorandum', 'contract', 'protocol', 'declaration'],
  memorandum: ['agreement', 'letter-of-intent'],
  contract: ['agreement'],
  protocol: ['agreement'],
  roadmap: ['programme'],
  programme: ['roadmap'],
  declaration: ['agreement'],
  'letter-of-intent': ['memorandum'],
  document: [],
};

const instruments = (a: Instrument, b: Instrument): 'same' | 'loose' | 'different' => {
  if (a === b) return 'same';
  return a === 'document' || b === 'document' || LOOSE[a].includes(b) || LOOSE[b].includes(a) ? 'loose' : 'different';
};

/** Words in a subject by which an instrument leans on an older one, or is a version of its own. */
const DERIVED =
  /\b(?:amend(?:ing|ment|ments)?|additional|supplementary|renewal|extension|extending|implementing|second|third|fourth|fifth|new|upgraded?)\b/iu;

/** Acts by which an instrument is made, and those that can only come after. */
const MAKING: ReadonlySet<AgreementStatus> = new Set(['proposed', 'negotiating', 'agreed', 'initialled', 'signed']);

/** Whether one tells of the making and the other, no earlier, of what became of it. */
const isLaterAct = (a: PreparedOf<'agreement'>, b: PreparedOf<'agreement'>): boolean => {
  if (MAKING.has(a.statement.status) === MAKING.has(b.statement.status)) return false;
  const [made, later] = MAKING.has(a.statement.status) ? [a, b] : [b, a];
  return (
    made.statement.instrument === later.statement.instrument &&
    (made.range?.start ?? '') <= (later.range?.end ?? '9999')
  );
};

/**
 * Whether two acts are told of one entry of a list: the same words name the instrument, and one ends what the other begins ("signed
 * 9 June 2016, in force 1 August 2018").
 */
const isOneEntry = (a: PreparedOf<'agreement'>, b: PreparedOf<'agreement'>): boolean => {
  const [x, y] = [a.statement.evidence[0], b.statement.evidence[0]];
  return (
    a.profile.id === b.profile.id &&
    a.wording !== '' &&
    a.wording === b.wording &&
    a.statement.instrument === b.statement.instrument &&
    a.parties.join() === b.parties.join() &&
    x !== undefined &&
    y !== undefined &&
    x.start < y.end &&
    y.start < x.end
  );
};

/** Reasons for and against two tellings being of one instrument. */
export const compareAgreements = (a: PreparedOf<'agreement'>, b: PreparedOf<'agreement'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const told = a.terms.size > 0 && b.terms.size > 0;
  const dates = dateRelation(a.range, b.range);
  const act = x.status === y.status ? 'same act' : 'other act';
  const derived = DERIVED.test(a.wording) !== DERIVED.test(b.wording);
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...(told ? { 'subject likeness': likeness(a.terms, b.terms, [a.wording, b.wording]) } : { 'subject not told': 1 }),
    ...fieldRelation(x.fields, y.fields),
    ...named('instrument', instruments(x.instrument, y.instrument)),
    ...(dates === 'unknown' ? {} : named(`date of ${act}`, dates)),
    ...(x.place !== undefined && y.place !== undefined && act === 'same act'
      ? named('place', x.place === y.place ? 'same' : 'different')
      : {}),
    ...(isLaterAct(a, b) ? { 'later act of a signed instrument': 1 } : {}),
    ...(isOneEntry(a, b) ? { 'acts of one entry': 1 } : {}),
    ...(derived ? { 'one leans on an older instrument': 1 } : {}),
  };
};
