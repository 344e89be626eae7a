import { isStateCode } from '../codes/states.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { EntenteError } from '../model/entente-error.js';
import {
  byTelling,
  type Fact,
  factOf,
  factsOf,
  publishedRange,
  type Sources,
  type ToldDocument,
} from '../model/fact.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { partiesOf } from '../model/statement-facts.js';
import type { Brief, BriefSection, BriefSentence } from './brief.js';
import { checkSentence } from './check-sentence.js';
import { byDate, sourcesOf } from './citations.js';
import { disagreements } from './disagreements.js';
import { figureSentence } from './figure-wording.js';
import { headlineOf, latestTarget, latestTrade, plainHeadline } from './headline.js';
import { byImportance, importanceOf } from './importance.js';
import { concludedAt, dayOf, leadMeeting, mainPackage } from './lead-meeting.js';
import { meetingSentence } from './meeting-wording.js';
import { openPoints } from './open-points.js';
import { packageSentence } from './package-wording.js';
import { personNames } from './person-wording.js';
import { bySection } from './placing.js';
import { sceneOf } from './scene.js';
import { sectionSentences, withoutRepeats, withPronouns } from './section-wording.js';
import { SECTIONS } from './sections.js';
import { type BriefParts, sentencesOf } from './sentences-of.js';
import { takeawayOf } from './takeaway-wording.js';
import { whyItMatters } from './why-it-matters.js';
import { worthTelling } from './worth-telling.js';

/** What a brief is made from. Times are ISO 8601 days and bound the publication of the reports, both ends included. */
export interface BriefInput {
  readonly pair: readonly [string, string];
  readonly since?: string;
  readonly until?: string;
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly ToldDocument[];
}

/** Whether a fact tells of the two states together, by its parties or, where it has none of its own, by its report. */
const concerns =
  (pair: readonly [string, string], ofPair: ReadonlySet<string>) =>
  (fact: Fact): boolean => {
    const parties = partiesOf(fact.value);
    if (pair.every((state) => parties.includes(state))) return true;
    const states = parties.filter(isStateCode);
    if (states.some((state) => !pair.includes(state)) || fact.type === 'quote') return false;
    return fact.documents.some(({ id }) => ofPair.has(id));
  };

const inWindow = (fact: Fact, { since, until }: Pick<BriefInput, 'since' | 'until'>): boolean => {
  const { first, last } = publishedRange(fact);
  return (since === undefined || last.slice(0, 10) >= since) && (until === undefined || first.slice(0, 10) <= until);
};

const isSentence = (sentence: BriefSentence | undefined): sentence is BriefSentence => sentence !== undefined;

/** "in reports since 1 January 2024", for the message that there are none. */
const windowInWords = ({ since, until }: Pick<BriefInput, 'since' | 'until'>): string =>
  [since === undefined ? '' : ` since ${since}`, until === undefined ? '' : ` until ${until}`].join('');

/** Only the sentences that the check lets pass; sections that lose all of theirs go with them. */
const supportedParts = (isSupported: (sentence: BriefSentence) => boolean, parts: BriefParts): BriefParts => ({
  headline: parts.headline,
  summary: parts.summary.filter(isSupported),
  takeaways: parts.takeaways.filter(isSupported),
  sections: parts.sections
    .map((section) => ({ ...section, sentences: section.sentences.filter(isSupported) }))
    .filter(({ sentences }) => sentences.length > 0),
  whyItMatters: parts.whyItMatters.filter(isSupported),
  openPoints: parts.openPoints.filter(isSupported),
  disagreements: parts.disagreements.filter(isSupported),
});

/**
 * The brief on two states: every sentence rests on statements of the register and says nothing that they do not say; one
 * whose numbers, dates or names do not stand in its sources is left out.
 * A part for which there is no evidence is empty. The same input gives the same brief.
 *
 * @throws EntenteError `not-found` where no report in the given time tells anything of the two
 * @example composeBrief({ pair: ['RU', 'UZ'], records, statements, documents })
 */
export const composeBrief = ({ pair, since, until, records, statements, documents }: BriefInput): Brief => {
  const sources: Sources = {
    statements: new Map(
      statements.flatMap((statement) => (statement.id === undefined ? [] : [[statement.id, statement] as const])),
    ),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  const all = records
    .map((record) => factOf(record, sources))
    .filter((fact) => fact !== undefined)
    .sort(byTelling);
  const ofPair = new Set(
    all
      .filter((fact) => pair.every((state) => partiesOf(fact.value).includes(state)))
      .flatMap((fact) => fact.documents.map(({ id }) => id)),
  );
  const relevant = worthTelling(all.filter(concerns(pair, ofPair)), pair);
  const window = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const facts = relevant.filter((fact) => inWindow(fact, window));
  const earlier = since === undefined ? [] : relevant.filter((fact) => publishedRange(fact).first.slice(0, 10) < since);

  const lead = leadMeeting(facts, pair);
  const asOf =
    facts
      .map((fact) => publishedRange(fact).last.slice(0, 10))
      .sort()
      .at(-1) ?? '';
  const scene = sceneOf(lead?.value.date, asOf);
  const persons = personNames([...documents].sort(byDate), pair);
  const told = bySection(facts);

  const sections: BriefSection[] = SECTIONS.flatMap(({ key, title }) => {
    const sentences = sectionSentences(told.get(key) ?? [], pair, scene);
    return sentences.length === 0 ? [] : [{ key, title, sentences }];
  });
  const meetings = factsOf(facts, 'meeting');
  const others = [...meetings]
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .filter((fact) => fact !== lead && pair.every((state) => fact.value.parties.includes(state)));
  const announced = mainPackage(facts, lead);
  const [trade, target] = [latestTrade(facts), latestTarget(facts)];
  const chief = byImportance(concludedAt(facts, lead))[0] ?? byImportance(factsOf(facts, 'agreement'))[0];
  const figures = [trade, target].map((fact) => (fact === undefined ? undefined : figureSentence(fact, scene)));
  const instrument = chief === undefined ? undefined : sectionSentences([chief], pair, scene)[0];
  const opening =
    lead === undefined
      ? [...figures, instrument]
      : [
          meetingSentence(lead, pair, persons),
          announced === undefined ? undefined : packageSentence(announced, scene),
          instrument,
          ...figures,
        ];
  const summary = withPronouns(withoutRepeats(opening.filter(isSentence)), pair);
  const encounters = withPronouns(
    withoutRepeats(others.map((fact) => meetingSentence(fact, pair, persons)).filter(isSentence)),
    pair,
  );
  const weightOf = (key: string): number => Math.max(0, ...(told.get(key) ?? []).map(importanceOf));
  const takeaways = [...SECTIONS]
    .sort((a, b) => weightOf(b.key) - weightOf(a.key))
    .map(({ key, title }) => takeawayOf(title, told.get(key) ?? []))
    .filter(isSentence)
    .slice(0, 6);
  const isSupported = (sentence: BriefSentence): boolean => checkSentence(sentence, pair, sources).length === 0;
  const title = headlineOf(facts, pair, lead);
  const headline = title !== undefined && isSupported(title) ? title : plainHeadline(facts, pair);
  if (headline === undefined) {
    throw new EntenteError('not-found', `no report${windowInWords(window)} tells of ${partiesInWords(pair)}`);
  }
  const parts = supportedParts(isSupported, {
    headline,
    summary,
    takeaways,
    sections:
      encounters.length === 0
        ? sections
        : [
            ...sections,
            { key: 'meetings', title: lead === undefined ? 'Meetings' : 'Other meetings', sentences: encounters },
          ],
    whyItMatters: whyItMatters({
      pair,
      facts,
      figures: factsOf(relevant, 'figure'),
      sections: told,
      earlierSections: new Set(bySection(earlier).keys()),
      ...(since === undefined ? {} : { since }),
    }),
    openPoints: openPoints(facts, announced),
    disagreements: disagreements(facts, sources),
  });
  return {
    pair,
    ...window,
    ...parts,
    sources: sourcesOf(sentencesOf(parts), sources),
  };
};
