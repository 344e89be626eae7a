import { dateInWords } from '../codes/wording/date-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import type { Fact } from '../model/fact.js';
import { agreementInWords } from './agreement-wording.js';
import { tidied } from './phrase.js';

/** What a fact is, as a sentence names it: "the roadmap for mutual trade", "documents signed"; `undefined` for words and claims. */
export const matterOf = (fact: Fact): string | undefined => {
  switch (fact.type) {
    case 'package':
      return `documents ${fact.value.status === 'signed' ? 'signed' : 'announced'}`;
    case 'agreement':
      return agreementInWords(fact, 'definite');
    case 'figure': {
      const measure = measureInWords(fact.value) ?? fact.value.of;
      const period = fact.value.period === undefined ? '' : ` (${dateInWords(fact.value.period)})`;
      return measure === undefined ? undefined : `${measure.charAt(0).toLowerCase()}${measure.slice(1)}${period}`;
    }
    case 'meeting':
      return `the ${fact.value.form === 'talks' ? 'meeting' : fact.value.form}`;
    case 'commitment':
      return `the undertaking of ${partiesInWords(fact.value.actor)} to ${tidied(fact.value.action)}`;
    default:
      return undefined;
  }
};
