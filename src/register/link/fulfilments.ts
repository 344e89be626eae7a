import { dateRange } from '../../model/date-range.js';
import type { Link, Record as RegisterRecord } from '../../model/record.js';
import type { AgreementStatus } from '../../model/statement.js';
import { likeness, type Terms, tellingTerms } from '../compare/terms.js';

/** What an instrument and a promise of one are held against one another by. */
interface Held {
  readonly record: RegisterRecord;
  readonly parties: readonly string[];
  readonly terms: Terms;
  readonly instrument: string;
}

/** What is promised of an instrument, with an example of each, and the acts that keep it. */
const PROMISES: readonly (readonly [promise: RegExp, keptBy: readonly AgreementStatus[], example: string])[] = [
  [
    /^(?:to )?(?:soon |jointly )?(?:sign|conclude|finali[sz]e|ink|complete (?:the )?(?:talks|negotiations|work) on)\b/iu,
    ['signed', 'ratified', 'in-force'],
    'sign an agreement on the readmission of migrants by 2025',
  ],
  [/^(?:to )?(?:soon |jointly )?ratify\b/iu, ['ratified', 'in-force'], 'ratify the treaty on extradition this year'],
];

/** Words of a promise that say nothing of the matter. */
const PROMISE_WORDS =
  /\b(?:sign\w*|conclu\w+|finali[sz]\w+|ink|ratify|complete|talks|negotiations?|text|draft|document|accord|deal|pact|contract|soon|jointly|year|month|end|by|before|within|in|on|of|the|an?|new)\b|\b\d{4}\b/giu;

/** The acts that keep a promise of an instrument; `undefined` for a promise of anything else. */
export const promiseOf = (action: string): readonly AgreementStatus[] | undefined =>
  PROMISES.find(([promise]) => promise.test(action))?.[1];

/** The matter of the instrument that is promised: "sign an agreement on fisheries by 2025" → "agreement fisheries". */
export const promisedMatter = (action: string): string =>
  action.replace(PROMISE_WORDS, ' ').replace(/\s+/gu, ' ').trim();

const OPEN: ReadonlySet<unknown> = new Set<AgreementStatus>(['proposed', 'negotiating']);

const chosen = (record: RegisterRecord, slot: string): unknown => record.slots[slot]?.chosen;

const actionOf = (record: RegisterRecord): string => {
  const action = chosen(record, 'action');
  return typeof action === 'string' ? action : '';
};

/** Whether a record tells of an instrument to come. */
export const isPromise = (record: RegisterRecord): boolean =>
  record.type === 'agreement'
    ? OPEN.has(chosen(record, 'status'))
    : record.type === 'commitment' && promiseOf(actionOf(record)) !== undefined;

/** Subjects this alike are of one matter. */
const SAME_MATTER = 0.6;
const DAY = 86_400_000;
/** An instrument that comes later than this after it was told of is another. */
const LONGEST = 5 * 366 * DAY;

/** Words that may stand for any instrument. */
const LOOSE: ReadonlySet<string> = new Set(['', 'document', 'agreement']);

/** First day of the first of these acts. */
const dayOfAct = ({ acts }: RegisterRecord, which: readonly string[]): string | undefined =>
  acts
    .filter(({ act, date }) => which.includes(act) && date !== undefined)
    .flatMap(({ date }) => (date === undefined ? [] : (dateRange(date).start ?? [])))
    .sort()[0];

/** The day on which a promise was first told. */
const toldOn = (record: RegisterRecord): string | undefined =>
  dayOfAct(
    record,
    record.acts.map(({ act }) => act),
  );

const samePair = (a: Held, b: Held): boolean => {
  const [one, other] = [new Set(a.parties), new Set(b.parties)];
  return one.size === other.size && [...one].every((party) => other.has(party));
};

/** Promises among those given that an instrument keeps: of the same parties and matter, told before it was signed or ratified. */
export const fulfilments = (agreement: Held, promises: readonly Held[]): Link[] => {
  if (OPEN.has(chosen(agreement.record, 'status')) || tellingTerms(agreement.terms).length === 0) return [];
  return promises
    .filter((promise) => promise !== agreement && samePair(agreement, promise))
    .filter(
      ({ instrument }) =>
        instrument === agreement.instrument || LOOSE.has(instrument) || LOOSE.has(agreement.instrument),
    )
    .filter((promise) => {
      const { record } = promise;
      const keptBy = promiseOf(actionOf(record)) ?? ['signed', 'ratified', 'in-force'];
      const [told, kept] = [toldOn(record), dayOfAct(agreement.record, keptBy)];
      if (told === undefined || kept === undefined) return false;
      const wait = Date.parse(kept) - Date.parse(told);
      return wait > 0 && wait <= LONGEST && likeness(agreement.terms, promise.terms) >= SAME_MATTER;
    })
    .map(({ record }) => ({
      kind: 'fulfils' as const,
      to: record.id,
      reason: 'promised before, same parties and matter',
    }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
};
