import { dateAsAdverbial } from '../codes/wording/date-wording.js';
import { capitalized, joinList } from '../codes/wording/list-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, factsOf } from '../model/fact.js';
import type { DateValue } from '../model/mention.js';
import { monthsCovered } from '../model/months-covered.js';
import { agreementSentences } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { commitmentSentence } from './commitment-wording.js';
import { figureAmount, figureSentence } from './figure-wording.js';
import { onePerPeriod, periodStart } from './one-per-period.js';
import type { Scene } from './scene.js';

const union = (sentences: readonly BriefSentence[]): string[] => [
  ...new Set(sentences.flatMap(({ statements }) => statements)),
];

/** A period of twelve months that is no calendar year. */
const isSplitYear = (period: DateValue): boolean => !(dateRange(period).start ?? '').endsWith('-01-01');

/** Values told in one sentence; of a longer series the first and the last ones. */
const LONGEST_SERIES = 5;

/** Several observed amounts of one measure in one sentence: "Trade … came to $118 million in 2014 and $139 million in 2016." */
const seriesSentence = (figures: readonly Fact<'figure'>[]): BriefSentence | undefined => {
  const [first] = figures;
  const measure = first === undefined ? undefined : measureInWords(first.value);
  const single = onePerPeriod(figures);
  if (measure === undefined || single.length < 2) return undefined;
  const years = single.filter(
    ({ value }) => value.period !== undefined && monthsCovered(value.period) === 12 && !isSplitYear(value.period),
  );
  const told = single.length <= LONGEST_SERIES || years.length < 2 ? single : years;
  const shown = told.length <= LONGEST_SERIES ? told : [...told.slice(0, 1), ...told.slice(1 - LONGEST_SERIES)];
  const values = shown.map((fact) => `${figureAmount(fact) ?? ''} ${dateAsAdverbial(fact.value.period ?? '')}`);
  return {
    text: `${measure} came to ${joinList(values)}.`,
    statements: [...new Set(shown.flatMap((fact) => citesOf(fact, ['quantity', 'period', 'parties'])))],
  };
};

/** Planned figures told side by side make one sentence: "Six reactors are planned; the capacity … is put at 330 megawatts." */
const plannedSentence = (figures: readonly Fact<'figure'>[], scene: Scene): BriefSentence[] => {
  const counts = figures.filter(({ value }) => value.indicator === 'count');
  const others = figures.filter(({ value }) => value.indicator !== 'count');
  const sentences = [...counts, ...others]
    .map((fact) => figureSentence(fact, scene))
    .filter((sentence) => sentence !== undefined);
  if (sentences.length !== 2 || counts.length !== 1) return sentences;
  const text = sentences.map((sentence) => sentence.text.replace(/\.$/u, ''));
  return [
    {
      text: `${text[0] ?? ''}; ${(text[1] ?? '').charAt(0).toLowerCase()}${(text[1] ?? '').slice(1)}.`,
      statements: union(sentences),
    },
  ];
};

const figureSentences = (figures: readonly Fact<'figure'>[], scene: Scene): BriefSentence[] => {
  const key = ({ value }: Fact<'figure'>): string =>
    JSON.stringify([value.indicator, value.of ?? '', [...value.parties].sort()]);
  const inSeries = ({ value }: Fact<'figure'>): boolean =>
    value.status === 'observed' && value.quantity !== undefined && value.period !== undefined;
  const done = new Set<Fact<'figure'>>();
  const sentences: BriefSentence[] = [];
  const planned = figures.filter(({ value }) => value.status === 'planned');
  sentences.push(...plannedSentence(planned, scene));
  const ordered = [...figures].sort(
    (a, b) =>
      Number(a.value.status === 'target') - Number(b.value.status === 'target') ||
      (a.value.status === 'target' ? periodStart(a).localeCompare(periodStart(b)) : 0),
  );
  for (const fact of ordered) {
    if (done.has(fact) || planned.includes(fact)) continue;
    const series = inSeries(fact) ? figures.filter((other) => inSeries(other) && key(other) === key(fact)) : [];
    const sentence = seriesSentence(series) ?? figureSentence(fact, scene);
    for (const member of series.length > 1 ? series : [fact]) done.add(member);
    if (sentence !== undefined) sentences.push(sentence);
  }
  return sentences;
};

/** Undertakings of the same actor worded alike are drawn together: "Uruguay pledged to A, to B and to C." */
const commitmentSentences = (facts: readonly Fact<'commitment'>[]): BriefSentence[] => {
  const sentences = facts.map(commitmentSentence).filter((sentence) => sentence !== undefined);
  const groups = new Map<string, BriefSentence[]>();
  for (const sentence of sentences) {
    const opening =
      /^.*?\b(?:agreed|pledged|offered|intends?|expected) to (?=[a-z])/u.exec(sentence.text)?.[0] ?? sentence.text;
    const key = /, according to|;/u.test(sentence.text) ? sentence.text : opening;
    groups.set(key, [...(groups.get(key) ?? []), sentence]);
  }
  return [...groups].flatMap(([opening, members]) => {
    const [first] = members;
    if (first === undefined || members.length < 2 || !opening.endsWith(' to ')) return members;
    const actions = members.map(({ text }) => text.slice(opening.length).replace(/\.$/u, ''));
    if (members.length > 3 || actions.some((action) => / and |,/u.test(action))) {
      const [, subject = '', verb = ''] = /^(.*?) (agreed|pledged|offered|intends?) to $/u.exec(opening) ?? [];
      const again = subject === '' ? opening : `${subject.includes(' and ') ? 'They' : 'It'} also ${verb} to `;
      return members.map((sentence, index) =>
        index === 0 ? sentence : { ...sentence, text: `${again}${actions[index] ?? ''}.` },
      );
    }
    const joined = joinList(actions.map((action, index) => (index === 0 ? action : `to ${action}`)));
    return [{ text: `${opening}${joined}.`, statements: union(members) }];
  });
};

/** Sentences that say the same in the same words are one, with the sources of both. */
export const withoutRepeats = (sentences: readonly BriefSentence[]): BriefSentence[] => {
  const byText = new Map<string, BriefSentence>();
  for (const sentence of sentences) {
    const known = byText.get(sentence.text);
    byText.set(sentence.text, known === undefined ? sentence : { ...known, statements: union([known, sentence]) });
  }
  return [...byText.values()];
};

/** After the first mention in a paragraph the two states are "the two sides", and trade needs no "between". */
export const withPronouns = (sentences: readonly BriefSentence[], pair: readonly [string, string]): BriefSentence[] => {
  const names = [partiesInWords(pair), partiesInWords([pair[1], pair[0]])];
  let named = false;
  return sentences.map((sentence) => {
    const name = names.find((words) => sentence.text.includes(words) || sentence.text.startsWith(capitalized(words)));
    if (name === undefined) return sentence;
    if (!named) {
      named = true;
      return sentence;
    }
    const text = sentence.text
      .replace(` between ${name}`, '')
      .replace(`Representatives of ${name}`, 'Representatives of the two states');
    return {
      ...sentence,
      text: text.startsWith(`${capitalized(name)} `) ? `The two sides${text.slice(name.length)}` : text,
    };
  });
};

/** Words that tell a matter; short ones and those that any instrument has do not. */
const matterWords = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter(
      (word) => !/^(?:with|from|that|this|their|cooperation|field|establish\w*|open\w*|creat\w*)$/u.test(word),
    ),
  );

/** Whether an instrument of the section is about what a promise promises: the instrument tells it already. */
export const isCovered = ({ value }: Fact<'commitment'>, agreements: readonly Fact<'agreement'>[]): boolean => {
  const action = matterWords(value.action);
  return (
    action.size > 1 &&
    value.stage !== 'completion' &&
    value.quantity === undefined &&
    agreements.some((agreement) => {
      const subject = matterWords(agreement.value.subject ?? '');
      return [...action].filter((word) => subject.has(word)).length / action.size >= 0.75;
    })
  );
};

/** The sentences of one section: instruments, then undertakings, then figures. */
export const sectionSentences = (
  facts: readonly Fact[],
  pair: readonly [string, string],
  scene: Scene,
): BriefSentence[] =>
  withPronouns(
    withoutRepeats([
      ...agreementSentences(factsOf(facts, 'agreement'), scene),
      ...commitmentSentences(factsOf(facts, 'commitment')),
      ...figureSentences(factsOf(facts, 'figure'), scene),
    ]),
    pair,
  );
