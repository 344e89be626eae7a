import { dateAsAdverbial } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { countInWords, quantityInWords } from '../codes/wording/quantity-wording.js';
import { citesOf, evidenceText, type Fact } from '../model/fact.js';
import type { BriefSentence } from './brief.js';
import type { Scene } from './scene.js';

/** What a report calls the things it counts. */
const COUNTED =
  /\b(?<noun>agreements|accords|deals|documents|instruments|memoranda|memorandums|MoUs|contracts|treaties|protocols|pacts|papers)\b/u;

const VERBS: Readonly<Partial<Record<Fact<'package'>['value']['status'], string>>> = {
  proposed: 'are to be signed',
  negotiating: 'are under negotiation',
  agreed: 'were agreed',
  ratified: 'were ratified',
  'in-force': 'are in force',
};

/** "27 documents": the count in the reports' own noun, "documents" where none of it stands in the evidence. */
export const packageInWords = (fact: Fact<'package'>): string => {
  const { count, bound } = fact.value;
  const noun = COUNTED.exec(evidenceText(fact))?.groups?.noun ?? 'documents';
  const number =
    (bound ?? 'exactly') === 'exactly'
      ? countInWords(count)
      : quantityInWords({ value: count, unit: '1', ...(bound === undefined ? {} : { bound }) });
  return `${number} ${count === 1 ? noun.replace(/s$/u, '') : noun}`;
};

/** "The two sides signed 27 documents." */
export const packageSentence = (fact: Fact<'package'>, scene: Scene): BriefSentence => {
  const { date, status } = fact.value;
  const when = date === undefined || scene.includes(date) ? '' : ` ${dateAsAdverbial(date)}`;
  const statements = citesOf(fact, ['count', 'status', 'date']);
  if (status === 'signed') return { text: `The two sides signed ${packageInWords(fact)}${when}.`, statements };
  return { text: `${capitalized(packageInWords(fact))} ${VERBS[status] ?? 'were signed'}${when}.`, statements };
};
