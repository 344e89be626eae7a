import { monthNamed } from '../codes/numerals.js';
import { lastDay } from '../model/date-range.js';
import type { DateValue } from '../model/mention.js';

const two = (value: number): string => String(value).padStart(2, '0');

const isDay = (year: string, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDay(`${year}-${two(month)}`).slice(8));

type Groups = Readonly<Record<string, string | undefined>>;

const dayOf = (year = '', month = 0, day = 0): DateValue | undefined =>
  isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;

const monthOf = (year = '', month = 0): DateValue | undefined =>
  month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined;

/** So many months of a year from one of them on. */
const span = (year: string, first: number, months: number): DateValue | undefined =>
  first < 1 || first + months > 13
    ? undefined
    : { start: `${year}-${two(first)}`, end: `${year}-${two(first + months - 1)}` };

/** Ways to write a time in a table, each with what it means. The first that fits is taken. */
const FORMS: readonly { readonly form: RegExp; readonly read: (groups: Groups) => DateValue | undefined }[] = [
  // 2024
  { form: /^(?<y>\d{4})(?:-A1)?$/u, read: ({ y }) => y },
  // 2024-05, 2024M5, 202405, 2024-M05
  { form: /^(?<y>\d{4})(?:-M?|M)?(?<m>\d{2}|(?<=M)\d)$/u, read: ({ y, m }) => monthOf(y, Number(m)) },
  // 2024-05-27, also with an hour after it
  {
    form: /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:T[\d:.Z+-]*)?$/u,
    read: ({ y, m, d }) => dayOf(y, Number(m), Number(d)),
  },
  // 2024-Q1, 2024Q1
  { form: /^(?<y>\d{4})-?Q(?<q>[1-4])$/iu, read: ({ y = '', q }) => span(y, (Number(q) - 1) * 3 + 1, 3) },
  // 2024-S1, 2024-H1, 2024H1
  { form: /^(?<y>\d{4})-?[SH](?<h>[12])$/iu, read: ({ y = '', h }) => span(y, (Number(h) - 1) * 6 + 1, 6) },
  // Q1 2024
  { form: /^Q(?<q>[1-4])[ -](?<y>\d{4})$/iu, read: ({ y = '', q }) => span(y, (Number(q) - 1) * 3 + 1, 3) },
  // 27.5.2024
  {
    form: /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/u,
    read: ({ y, m, d }) => dayOf(y, Number(m), Number(d)),
  },
  // 27/05/2024 and 05/27/2024, where only one reading is a date
  {
    form: /^(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})$/u,
    read: ({ y, a, b }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first === second) return dayOf(y, first, second);
      if (first > 12) return dayOf(y, second, first);
      return second > 12 ? dayOf(y, first, second) : undefined;
    },
  },
  // May 2024
  { form: /^(?<n>[A-Za-z]{3,9})\.? (?<y>\d{4})$/u, read: ({ y, n = '' }) => monthOf(y, monthNamed(n)) },
  // 27 May 2024
  {
    form: /^(?<d>\d{1,2}) (?<n>[A-Za-z]{3,9})\.?,? (?<y>\d{4})$/u,
    read: ({ y, n = '', d }) => dayOf(y, monthNamed(n), Number(d)),
  },
  // May 27, 2024
  {
    form: /^(?<n>[A-Za-z]{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/u,
    read: ({ y, n = '', d }) => dayOf(y, monthNamed(n), Number(d)),
  },
  // Jan-Jun 2024, January–June 2024
  {
    form: /^(?<n>[A-Za-z]{3,9})\.? ?[-–] ?(?<l>[A-Za-z]{3,9})\.? (?<y>\d{4})$/u,
    read: ({ y = '', n = '', l = '' }) => {
      const [first, last] = [monthNamed(n), monthNamed(l)];
      return first === undefined || last === undefined || last < first ? undefined : span(y, first, last - first + 1);
    },
  },
  // 2024-01/2024-06, 2024-01-01 - 2024-06-30
  {
    form: /^(?<from>\d{4}-\d{2}(?:-\d{2})?) ?(?:[/\-–]|to) ?(?<to>\d{4}-\d{2}(?:-\d{2})?)$/u,
    read: ({ from = '', to = '' }) => (from.length === to.length && from < to ? { start: from, end: to } : undefined),
  },
];

/**
 * The time that a cell writes: a year, a quarter, a half-year, a month, a day or a stretch. Undefined where it is none, or where it
 * could be two: 05/06/2024.
 *
 * @example readPeriod('2024-Q1') // { start: '2024-01', end: '2024-03' }
 */
export const readPeriod = (text: string): DateValue | undefined => {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  for (const { form, read } of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return undefined;
};
