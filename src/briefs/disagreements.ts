import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized, joinList } from '../codes/wording/list-wording.js';
import { numberInWords } from '../codes/wording/quantity-wording.js';
import { dateRange } from '../model/date-range.js';
import { type Fact, factsOf, type Sources } from '../model/fact.js';
import type { Slot } from '../model/record.js';
import { withTitleArticle } from './attribution.js';
import type { BriefSentence } from './brief.js';
import { figureAmount } from './figure-wording.js';
import { matterOf } from './matter.js';
import { SLOT_WORDINGS } from './slot-wording.js';

const COUNTED = new Set(['count']);

const outletInWords = (id: string, sources: Sources): string => {
  const document = sources.documents.get(sources.statements.get(id)?.document ?? '');
  const published = document?.source.published;
  const name = document?.source.outlet === undefined ? 'one report' : withTitleArticle(document.source.outlet);
  return published === undefined ? name : `${name} (${dateInWords(published.slice(0, 10))})`;
};

const tellersOf = (ids: readonly string[], sources: Sources): string =>
  joinList([...new Set(ids.map((id) => outletInWords(id, sources)))]);

/** Dates that are those of several acts ("renewed in 2020", "renewed in 2025") do not contradict one another. */
const areActs = ({ record }: Fact, { chosen, rivals }: Slot): boolean => {
  const dates = new Set(record.acts.map(({ date }) => JSON.stringify(date)));
  return [chosen, ...rivals.map(({ value }) => value)].every((value) => dates.has(JSON.stringify(value)));
};

/** How a slot is told, each value with the outlets that tell it; `undefined` where the values read alike. */
export const slotDisagreement = (fact: Fact, name: string, slot: Slot, sources: Sources): BriefSentence | undefined => {
  const kind = SLOT_WORDINGS[name];
  const matter = matterOf(fact);
  if (kind === undefined || matter === undefined || (name === 'date' && areActs(fact, slot))) return undefined;
  const tellings = [{ value: slot.chosen, statements: slot.statements }, ...slot.rivals].flatMap(
    ({ value, statements }) => {
      const words = kind.wording(value);
      const known = statements.filter((id) => sources.statements.has(id));
      return words === undefined || known.length === 0 ? [] : [{ words, statements: known }];
    },
  );
  if (new Set(tellings.map(({ words }) => words)).size < 2) return undefined;
  if (name === 'instrument') {
    const called = tellings.map(({ words, statements }) => `${words} by ${tellersOf(statements, sources)}`);
    return {
      text: `${capitalized(matter)} is called ${joinList(called)}.`,
      statements: tellings.flatMap(({ statements }) => statements),
    };
  }
  const subject = COUNTED.has(name) || fact.type !== 'figure' ? `the ${kind.label} of ${matter}` : matter;
  const told = tellings.map(({ words, statements }) => `as ${words} by ${tellersOf(statements, sources)}`);
  return {
    text: `${capitalized(subject)} is given ${joinList(told)}.`,
    statements: tellings.flatMap(({ statements }) => statements),
  };
};

/** What two figures, or two counts of instruments, must share to be about one thing at one time. */
const rivalKey = (fact: Fact<'figure' | 'package'>): string => {
  if (fact.type === 'package')
    return JSON.stringify([[...fact.value.parties].sort(), fact.value.status === 'proposed']);
  const { indicator, of = '', parties, period, status, quantity } = fact.value;
  return JSON.stringify([indicator, of, [...parties].sort(), period, status, quantity?.unit]);
};

/** Packages of one meeting: their last days lie within three of one another. */
const isSoonAfter = (a: Fact<'figure' | 'package'>, b: Fact<'figure' | 'package'>): boolean => {
  if (a.type !== 'package' || b.type !== 'package' || a.value.date === undefined || b.value.date === undefined)
    return false;
  const [first, second] = [dateRange(a.value.date).end ?? '', dateRange(b.value.date).end ?? ''];
  return Math.abs(Date.parse(first) - Date.parse(second)) <= 3 * 86_400_000;
};

const isExact = (fact: Fact<'figure' | 'package'>): boolean =>
  fact.type === 'package'
    ? fact.value.date !== undefined && (fact.value.bound ?? 'exactly') === 'exactly'
    : fact.value.status === 'observed' &&
      fact.value.period !== undefined &&
      fact.value.quantity !== undefined &&
      (fact.value.quantity.bound ?? 'exactly') === 'exactly';

const amountOf = (fact: Fact<'figure' | 'package'>): string =>
  fact.type === 'package' ? numberInWords(fact.value.count) : (figureAmount(fact) ?? '');

/** Facts that the register keeps apart though different reports give one measure and time different values. */
const rivalsApart = (facts: readonly Fact<'figure' | 'package'>[], sources: Sources): BriefSentence[] => {
  const exact = facts.filter(isExact);
  return [...new Set(exact.map(rivalKey))].flatMap((key) => {
    const alike = exact.filter((fact) => rivalKey(fact) === key);
    const [first] = alike;
    const members = alike.filter((fact) => fact === first || first?.type !== 'package' || isSoonAfter(first, fact));
    const reports = members.flatMap(({ documents }) => documents.map(({ id }) => id));
    const matter = first === undefined || members.length < 2 ? undefined : matterOf(first);
    if (first === undefined || matter === undefined || new Set(reports).size < reports.length) return [];
    const told = members.map((fact) => `as ${amountOf(fact)} by ${tellersOf(fact.record.statements, sources)}`);
    const subject = first.type === 'package' ? `the number of ${matter}` : matter;
    return [
      {
        text: `${capitalized(subject)} is given ${joinList(told)}.`,
        statements: members.flatMap(({ record }) => record.statements),
      },
    ];
  });
};

/** Where reports contradict one another: each value with the outlets that tell it. */
export const disagreements = (facts: readonly Fact[], sources: Sources): BriefSentence[] => [
  ...rivalsApart([...factsOf(facts, 'package'), ...factsOf(facts, 'figure')], sources),
  ...facts.flatMap((fact) =>
    Object.entries(fact.record.slots)
      .filter(([, slot]) => slot.rivals.length > 0)
      .map(([name, slot]) => slotDisagreement(fact, name, slot, sources))
      .filter((sentence) => sentence !== undefined),
  ),
];
