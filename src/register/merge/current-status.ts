import { dateRange } from '../../model/date-range.js';
import type { Act } from '../../model/record.js';
import { AgreementStatus } from '../../model/statement.js';

/** Acts by which an instrument comes about; the others follow upon it. */
const MAKING: readonly string[] = ['proposed', 'negotiating', 'agreed', 'initialled', 'signed'];

/** The act of applying an agreement before it enters into force; it leaves the status as it was. */
export const PROVISIONALLY_APPLIED = 'provisionally-applied';

const rank = (act: string): number => AgreementStatus.options.indexOf(act as AgreementStatus);
const dayOf = ({ date }: Act): string =>
  date === undefined ? '' : (dateRange(date).start ?? dateRange(date).end ?? '');

/**
 * An instrument's status after its acts: of those that follow upon its making the latest, so that one suspended in 2019 and in force
 * again in 2021 is in force; else the furthest step of its making. An undated act counts only where it goes further than all dated ones.
 *
 * @example currentStatus([{ act: 'signed', date: '2016-06', … }, { act: 'suspended', date: '2019-07', … }]) // 'suspended'
 */
export const currentStatus = (all: readonly Act[]): string | undefined => {
  const acts = all.filter(({ act }) => act !== PROVISIONALLY_APPLIED);
  const later = acts.filter(({ act }) => !MAKING.includes(act));
  const known = later.length > 0 ? later : acts;
  const dated = known.filter(({ date }) => date !== undefined);
  const byTime = later.length > 0;
  const best = (dated.length > 0 ? dated : known).toSorted(
    (a, b) => (byTime ? (dayOf(b) < dayOf(a) ? -1 : dayOf(b) > dayOf(a) ? 1 : 0) : 0) || rank(b.act) - rank(a.act),
  )[0];
  const further = known.filter(
    ({ act, date }) => date === undefined && dated.every((other) => rank(act) > rank(other.act)),
  );
  return [...further].sort((a, b) => rank(b.act) - rank(a.act))[0]?.act ?? best?.act;
};
