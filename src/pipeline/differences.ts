import { slotDisagreement } from '../briefs/disagreements.js';
import { matterOf } from '../briefs/matter.js';
import { SLOT_WORDINGS } from '../briefs/slot-wording.js';
import { dateAsAdverbial } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partyInWords } from '../codes/wording/party-wording.js';
import type { Fact, Sources } from '../model/fact.js';
import { lookUp } from '../model/look-up.js';
import type { Act, Slot } from '../model/record.js';
import type { RegisterChange } from '../model/register-change.js';
import type { Stage } from '../model/statement.js';
import { canonical } from '../register/merge/choose-value.js';

/** A sentence on a record, before its sources are looked up. */
export type Told = Pick<RegisterChange, 'kind' | 'text' | 'statements'> &
  Partial<Pick<RegisterChange, 'date' | 'at'>> & { readonly fact: Fact };

/** Records that came, went or are otherwise than they were. */
export interface Differences {
  readonly fresh: readonly Fact[];
  readonly gone: readonly Fact[];
  readonly differing: readonly Told[];
  /** How many were told again, without anything new. */
  readonly toldAgain: number;
}

interface Context {
  readonly sources: Sources;
  /** Whether a statement was read from what was added. */
  readonly isFresh: (statement: string) => boolean;
}

/** One side of a record's change, in words, with the statements it rests on. */
interface Part {
  readonly text: string;
  readonly statements: readonly string[];
}

const STAGES: Readonly<Record<Stage, string>> = {
  pledge: 'promised',
  commitment: 'committed to',
  implementation: 'under way',
  completion: 'carried out',
  suspended: 'suspended',
  cancelled: 'cancelled',
};

/** Slots whose new value is news. Words (a subject, an action) are only told in other words. */
const TOLD_SLOTS = ['date', 'deadline', 'quantity', 'period', 'count', 'place', 'instrument'] as const;

const stateInWords = (value: unknown): string =>
  typeof value === 'string' ? (lookUp(STAGES, value) ?? value.replace(/-/gu, ' ')) : '';

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** What became of a status or stage: "now suspended on 11 July 2019, before signed". */
const statePart = (before: Fact, after: Fact): Part[] => {
  const slot = after.type === 'commitment' ? 'stage' : 'status';
  const [old, now] = [before.record.slots[slot], after.record.slots[slot]];
  if (now === undefined || old === undefined || same(old.chosen, now.chosen)) return [];
  const act = after.record.acts.findLast((one) => one.act === now.chosen);
  const when = act?.date === undefined || after.type === 'commitment' ? '' : ` ${dateAsAdverbial(act.date)}`;
  return [
    {
      text: `now ${stateInWords(now.chosen)}${when}, before ${stateInWords(old.chosen)}`,
      statements: act?.statements ?? now.statements,
    },
  ];
};

/** Acts that were not known: "ratified by Kazakhstan on 5 May 2024". */
const actParts = (before: Fact, after: Fact): Part[] => {
  if (after.type !== 'agreement') return [];
  const known = (act: Act): boolean =>
    before.record.acts.some((one) => one.act === act.act && (one.party === act.party || act.party === undefined));
  return after.record.acts
    .filter((act) => !known(act))
    .map((act) => ({
      text: [
        stateInWords(act.act),
        act.party === undefined ? '' : `by ${partyInWords(act.party)}`,
        act.date === undefined ? '' : dateAsAdverbial(act.date),
      ]
        .filter((word) => word !== '')
        .join(' '),
      statements: act.statements,
    }));
};

/** A value that neither is told beside the other nor was disputed before. */
const slotPart = (name: string, old: Slot | undefined, now: Slot | undefined): Part[] => {
  if (now === undefined || same(old?.chosen, now.chosen)) return [];
  const beside = [...(now.compatible ?? []), ...now.rivals].some(({ value }) => same(value, old?.chosen));
  const wasBeside = [...(old?.compatible ?? []), ...(old?.rivals ?? [])].some(({ value }) => same(value, now.chosen));
  if (beside || wasBeside) return [];
  const wording = SLOT_WORDINGS[name];
  const [value, former] = [wording?.wording(now.chosen), wording?.wording(old?.chosen)];
  if (wording === undefined || value === undefined || value === former) return [];
  const text =
    former === undefined ? `${wording.label} now told, ${value}` : `${wording.label} ${value}, before ${former}`;
  return [{ text, statements: now.statements }];
};

/** What is new about a record that was there. */
const parts = (before: Fact, after: Fact): Part[] => {
  const state = statePart(before, after);
  // the date of another status is another date
  const slots = TOLD_SLOTS.filter((name) => state.length === 0 || (name !== 'date' && name !== 'place'));
  const acts = state.length > 0 ? [] : actParts(before, after);
  return [
    ...state,
    ...acts,
    ...slots.flatMap((name) => slotPart(name, before.record.slots[name], after.record.slots[name])),
  ];
};

/** Values that now stand against one another and did not before. */
const isContradicted = (old: Slot | undefined, now: Slot): boolean => {
  const known = [old?.chosen, ...(old?.rivals ?? []).map(({ value }) => value)];
  const values = [now.chosen, ...now.rivals.map(({ value }) => value)];
  const wereOne = old === undefined || old.rivals.length === 0;
  return now.rivals.length > 0 && (wereOne || values.some((value) => !known.some((one) => same(one, value))));
};

const contradictions = (before: Fact, after: Fact, sources: Sources): Told[] =>
  Object.entries(after.record.slots)
    .filter(([name, slot]) => isContradicted(before.record.slots[name], slot))
    .flatMap(([name, slot]) => slotDisagreement(after, name, slot, sources) ?? [])
    .map(({ text, statements }) => ({ kind: 'contradicted', fact: after, text, statements }));

const nameOf = (fact: Fact): string => capitalized(matterOf(fact) ?? `the ${fact.type}`);

/** What was several records and is one, or the other way round. */
const regrouped = (olds: readonly Fact[], news: readonly Fact[], fact: Fact): Part[] => {
  const statements = fact.record.statements;
  if (olds.length > 1)
    return [
      {
        text: `held to be one thing, before ${olds.length} (${olds.map(({ record }) => record.id).join(', ')})`,
        statements,
      },
    ];
  const others = news.filter((other) => other !== fact).map(({ record }) => record.id);
  return others.length === 0 ? [] : [{ text: `told apart from ${others.join(', ')}`, statements }];
};

const differingIn = (
  before: Fact,
  after: Fact,
  { regroup, sources }: { readonly regroup: readonly Part[]; readonly sources: Sources },
): Told[] => {
  const changed = [...regroup, ...parts(before, after)];
  const told = contradictions(before, after, sources);
  const [first] = changed;
  if (first === undefined) return told;
  const text = `${nameOf(after)}: ${changed.map((part) => part.text).join('; ')}.`;
  const statements = [...new Set(changed.flatMap((part) => part.statements))];
  return [{ kind: 'changed', fact: after, text, statements }, ...told];
};

/** Facts by each of their statements. */
const byStatement = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(facts.flatMap((fact) => fact.record.statements.map((id) => [id, fact] as const)));

const through = (fact: Fact, others: ReadonlyMap<string, Fact>): Fact[] => [
  ...new Set(fact.record.statements.flatMap((id) => others.get(id) ?? [])),
];

/** Compares records as they were with records as they are: those that share a statement are the same. */
export const differences = (
  before: readonly Fact[],
  after: readonly Fact[],
  { sources, isFresh }: Context,
): Differences => {
  const [olds, news] = [byStatement(before), byStatement(after)];
  const fresh: Fact[] = [];
  const differing: Told[] = [];
  let toldAgain = 0;
  for (const fact of after) {
    const were = through(fact, olds);
    const [was] = were;
    if (was === undefined) {
      fresh.push(fact);
      continue;
    }
    const regroup = regrouped(were, through(was, news), fact);
    const found = differingIn(was, fact, { regroup, sources });
    differing.push(...found);
    if (found.length === 0 && fact.record.statements.some(isFresh)) toldAgain++;
  }
  return { fresh, gone: before.filter((fact) => through(fact, news).length === 0), differing, toldAgain };
};
