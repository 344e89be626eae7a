import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords, partyInWords } from '../codes/wording/party-wording.js';
import { isStateCode } from '../codes/states.js';
import { dateRange } from '../model/date-range.js';
import { EntenteError } from '../model/entente-error.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { agreementInWords } from './agreement-wording.js';
import type { Brief, BriefDocument, BriefSection, BriefSentence } from './brief.js';
import { sourcesOf } from './citations.js';
import { disagreements } from './disagreements.js';
import { citesOf, dateOf, evidenceText, factOf, factsOf, partiesOf, publishedRange, type Fact, type Sources } from './fact.js';
import { figureAmount, figureSentence } from './figure-wording.js';
import { byImportance, importanceOf } from './importance.js';
import { meetingSentence } from './meeting-wording.js';
import { onePerPeriod } from './one-per-period.js';
import { openPoints } from './open-points.js';
import { packageInWords, packageSentence } from './package-wording.js';
import { personNames } from './person-wording.js';
import { sceneOf } from './scene.js';
import { isCovered, sectionSentences, withoutRepeats, withPronouns } from './section-wording.js';
import { SECTIONS, sectionOfFields, sectionOfIndicator, sectionOfWords } from './sections.js';
import { takeawayOf } from './takeaway-wording.js';
import { whyItMatters } from './why-it-matters.js';

/** What a brief is made from. Times are ISO 8601 days and bound the publication of the reports, both ends included. */
export interface BriefInput {
  readonly pair: readonly [string, string];
  readonly since?: string;
  readonly until?: string;
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly BriefDocument[];
}

/** Whether a fact tells of the two states together, by its parties or, where it has none of its own, by its report. */
const concerns = (pair: readonly [string, string], ofPair: ReadonlySet<string>) => (fact: Fact): boolean => {
  const parties = partiesOf(fact);
  if (pair.every((state) => parties.includes(state))) return true;
  const states = parties.filter(isStateCode);
  if (states.some((state) => !pair.includes(state)) || fact.type === 'quote') return false;
  return fact.documents.some(({ id }) => ofPair.has(id));
};

const inWindow = (fact: Fact, { since, until }: Pick<BriefInput, 'since' | 'until'>): boolean => {
  const { first, last } = publishedRange(fact);
  return (since === undefined || last.slice(0, 10) >= since) && (until === undefined || first.slice(0, 10) <= until);
};

/** The key of the section a fact belongs to. */
const sectionOf = (fact: Fact): string | undefined => {
  switch (fact.type) {
    case 'agreement':
      return sectionOfFields(fact.value.fields) ?? sectionOfWords(fact.value.subject ?? '') ?? 'other';
    case 'commitment':
      return sectionOfFields(fact.value.fields) ?? sectionOfWords(fact.value.action) ?? 'other';
    case 'figure':
      return sectionOfWords(fact.value.of ?? '') ?? sectionOfIndicator(fact.value.indicator) ?? sectionOfWords(evidenceText(fact)) ?? 'other';
    default:
      return undefined;
  }
};

/** How far, in UTF-16 code units, a figure looks for an instrument or a promise that tells what it is about. */
const NEIGHBOURHOOD = 400;

/** The section of the instrument or promise that a report tells next to the fact. */
const neighbourSection = (fact: Fact, facts: readonly Fact[]): string | undefined => {
  const distances = facts
    .filter((other) => other.type === 'agreement' || other.type === 'commitment')
    .flatMap((other) => {
      const gaps = fact.statements.flatMap((statement) =>
        other.statements
          .filter(({ document }) => document === statement.document)
          .map(({ evidence }) => Math.abs((evidence[0]?.start ?? 0) - (statement.evidence[0]?.start ?? 0))),
      );
      return gaps.length === 0 ? [] : [{ key: sectionOf(other), gap: Math.min(...gaps) }];
    });
  const [nearest] = distances.filter(({ gap }) => gap <= NEIGHBOURHOOD).sort((a, b) => a.gap - b.gap);
  return nearest?.key;
};

/** Facts by section. Promises that an instrument of the section tells already are left out. */
const bySection = (facts: readonly Fact[]): Map<string, Fact[]> => {
  const sections = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = sectionOf(fact);
    const key = own === 'other' && fact.type === 'figure' ? (neighbourSection(fact, facts) ?? own) : own;
    if (key === undefined) continue;
    const members = sections.get(key);
    if (members === undefined) sections.set(key, [fact]);
    else members.push(fact);
  }
  for (const [key, members] of sections) {
    const agreements = factsOf(members, 'agreement');
    sections.set(key, members.filter((fact) => fact.type !== 'commitment' || !isCovered(fact, agreements)));
  }
  return sections;
};

/** A meeting leads while the reports are fresh: forty days at most lie between it and the last of them. */
const LEAD_DAYS = 40;

const leadMeeting = (facts: readonly Fact[], pair: readonly [string, string]): Fact<'meeting'> | undefined => {
  const newest = Math.max(...facts.map((fact) => Date.parse(publishedRange(fact).last)).filter((time) => !Number.isNaN(time)));
  const held = factsOf(facts, 'meeting').filter(({ value }) => value.status === 'held' && pair.every((state) => value.parties.includes(state)));
  const dated = held.flatMap((fact) => {
    const day = fact.value.date === undefined ? undefined : dateRange(fact.value.date).end;
    return day !== undefined && newest - Date.parse(day) <= LEAD_DAYS * 86_400_000 ? [{ fact, day }] : [];
  });
  const weight = (fact: Fact<'meeting'>): number => fact.documents.length + (fact.value.participants?.length ?? 0) / 2;
  return dated.sort((a, b) => weight(b.fact) - weight(a.fact) || b.day.localeCompare(a.day))[0]?.fact;
};

const dayOf = (fact: Fact): string => {
  const date = dateOf(fact);
  const bounds = date === undefined ? {} : dateRange(date);
  return bounds.end ?? bounds.start ?? publishedRange(fact).last;
};

const latestTrade = (facts: readonly Fact[]): Fact<'figure'> | undefined =>
  onePerPeriod(factsOf(facts, 'figure'))
    .filter(({ value }) => value.indicator === 'trade-turnover' && value.status === 'observed' && value.quantity !== undefined && value.period !== undefined)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .at(-1);

const latestTarget = (facts: readonly Fact[]): Fact<'figure'> | undefined =>
  factsOf(facts, 'figure')
    .filter(({ value }) => value.indicator === 'trade-turnover' && value.status === 'target' && value.quantity !== undefined)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .at(-1);

const SHORT = 80;

const headlineOf = (facts: readonly Fact[], pair: readonly [string, string], lead: Fact<'meeting'> | undefined): BriefSentence | undefined => {
  const names = capitalized(partiesInWords(pair));
  const signed = byImportance(factsOf(facts, 'agreement').filter(({ value }) => value.status === 'signed' || value.status === 'agreed'));
  const top = signed.find((fact) => fact.value.subject !== undefined && agreementInWords(fact).length <= SHORT);
  if (lead !== undefined) {
    const place = lead.value.place === undefined ? '' : ` in ${partyInWords(lead.value.place)}`;
    const counted = byImportance(factsOf(facts, 'package').filter(({ value }) => value.status === 'signed'))[0];
    const statements = citesOf(lead, ['parties', 'place']);
    if (counted !== undefined) {
      const among = top === undefined ? '' : `, among them ${agreementInWords(top)}`;
      return { text: `${names} sign ${packageInWords(counted)}${place}${among}`, statements: [...statements, ...citesOf(counted, ['count']), ...(top === undefined ? [] : citesOf(top, ['subject', 'instrument']))] };
    }
    if (top !== undefined && top.value.status === 'signed') {
      return { text: `${names} sign ${agreementInWords(top)}${place}`, statements: [...statements, ...citesOf(top, ['subject', 'instrument', 'status'])] };
    }
    const when = lead.value.date === undefined ? '' : `, ${dateInWords(lead.value.date)}`;
    return { text: `${names} hold talks${place}${when}`, statements: citesOf(lead, ['parties', 'place', 'date']) };
  }
  const [trade, target] = [latestTrade(facts), latestTarget(facts)];
  if (trade?.value.period !== undefined) {
    const aim = target === undefined || target === trade ? '' : `; ${figureAmount(target) ?? ''} the target${target.value.period === undefined ? '' : ` for ${dateInWords(target.value.period)}`}`;
    return {
      text: `${names}: trade at ${figureAmount(trade) ?? ''} in ${dateInWords(trade.value.period)}${aim}`,
      statements: [...citesOf(trade, ['quantity', 'period', 'parties']), ...(target === undefined ? [] : citesOf(target, ['quantity', 'period', 'status']))],
    };
  }
  const [latest] = [...factsOf(facts, 'agreement')].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  if (latest !== undefined) return { text: `${names}: ${agreementInWords(latest)}`, statements: citesOf(latest, ['subject', 'instrument']) };
  const [any] = facts;
  return any === undefined ? undefined : { text: `${names}: what the reports tell`, statements: any.record.statements };
};

const isSentence = (sentence: BriefSentence | undefined): sentence is BriefSentence => sentence !== undefined;

/** "in reports since 1 January 2024", for the message that there are none. */
const windowInWords = ({ since, until }: Pick<BriefInput, 'since' | 'until'>): string =>
  [since === undefined ? '' : ` since ${since}`, until === undefined ? '' : ` until ${until}`].join('');

/**
 * The brief on two states: every sentence rests on statements of the register and says nothing that they do not say.
 * A part for which there is no evidence is empty. The same input gives the same brief.
 *
 * @throws EntenteError `not-found` where no report in the given time tells anything of the two
 * @example composeBrief({ pair: ['RU', 'UZ'], records, statements, documents })
 */
export const composeBrief = ({ pair, since, until, records, statements, documents }: BriefInput): Brief => {
  const sources: Sources = {
    statements: new Map(statements.flatMap((statement) => (statement.id === undefined ? [] : [[statement.id, statement] as const]))),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  const all = records.map((record) => factOf(record, sources)).filter((fact) => fact !== undefined);
  const ofPair = new Set(all.filter((fact) => pair.every((state) => partiesOf(fact).includes(state))).flatMap((fact) => fact.documents.map(({ id }) => id)));
  const relevant = all.filter(concerns(pair, ofPair));
  const window = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const facts = relevant.filter((fact) => inWindow(fact, window));
  const earlier = since === undefined ? [] : relevant.filter((fact) => publishedRange(fact).first.slice(0, 10) < since);

  const lead = leadMeeting(facts, pair);
  const asOf = facts.map((fact) => publishedRange(fact).last.slice(0, 10)).sort().at(-1) ?? '';
  const scene = sceneOf(lead?.value.date, asOf);
  const persons = personNames(documents, pair);
  const told = bySection(facts);

  const sections: BriefSection[] = SECTIONS.flatMap(({ key, title }) => {
    const sentences = sectionSentences(told.get(key) ?? [], pair, scene);
    return sentences.length === 0 ? [] : [{ key, title, sentences }];
  });
  const meetings = factsOf(facts, 'meeting');
  const others = [...meetings].sort((a, b) => dayOf(a).localeCompare(dayOf(b))).filter((fact) => fact !== lead && pair.every((state) => fact.value.parties.includes(state)));
  const packages = factsOf(facts, 'package');
  const [trade, target] = [latestTrade(facts), latestTarget(facts)];
  const chief = byImportance(factsOf(facts, 'agreement').filter(({ value }) => value.subject !== undefined))[0];
  const figures = [trade, target].map((fact) => (fact === undefined ? undefined : figureSentence(fact, scene)));
  const instrument = chief === undefined ? undefined : sectionSentences([chief], pair, scene)[0];
  const opening =
    lead === undefined
      ? [...figures, instrument]
      : [meetingSentence(lead, pair, persons), ...packages.map((fact) => packageSentence(fact, scene)), instrument, ...figures];
  const summary = withPronouns(withoutRepeats(opening.filter(isSentence)), pair);
  const encounters = withoutRepeats(others.map((fact) => meetingSentence(fact, pair, persons)).filter(isSentence));
  const weightOf = (key: string): number => Math.max(0, ...(told.get(key) ?? []).map(importanceOf));
  const takeaways = [...SECTIONS]
    .sort((a, b) => weightOf(b.key) - weightOf(a.key))
    .map(({ key, title }) => takeawayOf(title, told.get(key) ?? []))
    .filter(isSentence)
    .slice(0, 6);
  const headline = headlineOf(facts, pair, lead);
  if (headline === undefined) {
    throw new EntenteError('not-found', `no report${windowInWords(window)} tells of ${partiesInWords(pair)}`);
  }
  const parts = {
    headline,
    summary,
    takeaways,
    sections: encounters.length === 0 ? sections : [...sections, { key: 'meetings', title: lead === undefined ? 'Meetings' : 'Other meetings', sentences: encounters }],
    whyItMatters: whyItMatters({
      pair,
      facts,
      figures: factsOf(relevant, 'figure'),
      sections: told,
      earlierSections: new Set(bySection(earlier).keys()),
      ...(since === undefined ? {} : { since }),
    }),
    openPoints: openPoints(facts),
    disagreements: disagreements(facts, sources),
  };
  return {
    pair,
    ...window,
    ...parts,
    sources: sourcesOf(sentencesOfParts(parts), sources),
  };
};

type Parts = Omit<Brief, 'pair' | 'since' | 'until' | 'sources'>;

/** All sentences of a brief, in the order in which it is read. */
export const sentencesOfParts = (parts: Parts): BriefSentence[] => [
  parts.headline,
  ...parts.summary,
  ...parts.takeaways,
  ...parts.sections.flatMap((section) => section.sentences),
  ...parts.whyItMatters,
  ...parts.openPoints,
  ...parts.disagreements,
];
