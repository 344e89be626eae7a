import { capitalized, joinList } from '../codes/wording/list-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { numberInWords } from '../codes/wording/quantity-wording.js';
import { calculate } from '../model/arithmetic.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, factsOf } from '../model/fact.js';
import { agreementInWords } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { figureAmount } from './figure-wording.js';
import { packageInWords } from './package-wording.js';

const DAY = 86_400_000;

const near = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) <= 3 * DAY;

const CONCLUDED = new Set(['agreed', 'initialled', 'signed', 'ratified', 'in-force']);

/** The instruments that belong to a package: linked to it, or concluded within three days of it in a report that tells of it. */
export const namedIn = (announced: Fact<'package'>, agreements: readonly Fact<'agreement'>[]): Fact<'agreement'>[] => {
  const { date } = announced.value;
  const { start, end } = date === undefined ? {} : dateRange(date);
  return agreements.filter(
    ({ record }) =>
      record.links.some((link) => link.kind === 'part-of' && link.to === announced.record.id) ||
      record.acts.some((act) => {
        if (!CONCLUDED.has(act.act) || act.date === undefined) return false;
        const day = dateRange(act.date);
        return near(start, day.start) || near(end, day.end);
      }),
  );
};

const packagePoint = (
  announced: Fact<'package'>,
  agreements: readonly Fact<'agreement'>[],
): BriefSentence | undefined => {
  if (!CONCLUDED.has(announced.value.status)) return undefined;
  const named = namedIn(announced, agreements);
  const { count } = announced.value;
  if (named.length >= count) return undefined;
  const statements = [
    ...new Set([
      ...citesOf(announced, ['count']),
      ...named.flatMap((fact) => citesOf(fact, ['subject', 'instrument'])),
    ]),
  ];
  if (named.length === 0)
    return { text: `These reports name none of the ${packageInWords(announced)} that were announced.`, statements };
  const left = calculate('difference', [count, named.length]);
  const arithmetic = [calculate('count', [named.length]), left];
  return {
    text: `Of the ${packageInWords(announced)} announced, these reports name ${numberInWords(named.length)}; the other ${numberInWords(left.result)} are not known.`,
    statements,
    arithmetic,
  };
};

const openTargets = (figures: readonly Fact<'figure'>[]): BriefSentence[] =>
  figures
    .filter(({ value }) => value.status === 'target' && value.period === undefined && value.quantity !== undefined)
    .flatMap((fact) => {
      const measure = measureInWords(fact.value);
      if (measure === undefined) return [];
      return [
        {
          text: `No year is given for the target of ${figureAmount(fact) ?? ''} for ${measure.charAt(0).toLowerCase()}${measure.slice(1)}.`,
          statements: citesOf(fact, ['quantity', 'status', 'indicator']),
        },
      ];
    });

const pending = (agreements: readonly Fact<'agreement'>[]): BriefSentence[] => {
  const open = agreements.filter(
    ({ value }) => value.status === 'negotiating' || value.status === 'proposed' || value.status === 'initialled',
  );
  if (open.length === 0) return [];
  return [
    {
      text: `Not yet concluded: ${joinList([...new Set(open.map((fact) => agreementInWords(fact)))])}.`,
      statements: [...new Set(open.flatMap((fact) => citesOf(fact, ['instrument', 'subject', 'status'])))],
    },
  ];
};

const suspended = (agreements: readonly Fact<'agreement'>[]): BriefSentence[] =>
  agreements
    .filter(({ value }) => value.status === 'suspended')
    .map((fact) => ({
      text: `${capitalized(agreementInWords(fact, 'definite'))} stands suspended.`,
      statements: citesOf(fact, ['instrument', 'subject', 'status']),
    }));

/** What the reports leave open: documents announced and not named, targets without a year, instruments that are not concluded or do not apply. */
export const openPoints = (facts: readonly Fact[], announced: Fact<'package'> | undefined): BriefSentence[] => {
  const agreements = factsOf(facts, 'agreement');
  return [
    ...(announced === undefined ? [] : [packagePoint(announced, agreements)].filter((point) => point !== undefined)),
    ...openTargets(factsOf(facts, 'figure')),
    ...pending(agreements),
    ...suspended(agreements),
  ];
};
