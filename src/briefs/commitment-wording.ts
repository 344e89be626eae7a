import { deadlineInWords } from '../codes/wording/date-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { numberInWords, quantityInWords } from '../codes/wording/quantity-wording.js';
import { fillFirst } from '../codes/wording/template.js';
import { citesOf, type Fact } from '../model/fact.js';
import type { Commitment, Stage, Strength } from '../model/statement.js';
import { attributionOf } from './attribution.js';
import type { BriefSentence } from './brief.js';
import { tidied } from './phrase.js';

/** What somebody undertook, by how firmly it was said. `{action}` is a verb phrase, `{deed}` any other phrase. */
const UNDERTAKINGS: Readonly<Record<Strength, readonly string[]>> = {
  agreed: [
    '{actor} agreed to {action}[ {deadline}][ ({quantity})][, according to {source}].',
    '{actor} agreed on {deed}[ {deadline}][ ({quantity})][, according to {source}].',
  ],
  pledge: [
    '{actor} pledged to {action}[ {deadline}][ ({quantity})][, according to {source}].',
    '{actor} pledged the following: {deed}[ {deadline}][ ({quantity})][, according to {source}].',
  ],
  intention: [
    '{actor} {intends} to {action}[ {deadline}][ ({quantity})][, according to {source}].',
    '{actor} {plans} {deed}[ {deadline}][ ({quantity})][, according to {source}].',
  ],
  offer: [
    '{actor} offered to {action}[ {deadline}][ ({quantity})][, according to {source}].',
    '{actor} offered {deed}[ {deadline}][ ({quantity})][, according to {source}].',
  ],
  expectation: [
    '{actor} {is} expected to {action}[ {deadline}][ ({quantity})][, according to {source}].',
    '{deed} {is} expected[ {deadline}][ ({quantity})][, according to {source}].',
  ],
};

/** What has become of it since, where more than the promise is told. */
const OUTCOMES: Readonly<Record<Exclude<Stage, 'pledge' | 'commitment'>, readonly string[]>> = {
  implementation: [
    '{actor} {has} begun to {action}[, due {deadline}][ ({quantity})][, according to {source}].',
    '{deed}: under way[, according to {source}].',
  ],
  completion: [
    'The undertaking of {actor} to {action}[ {deadline}] has been carried out[, according to {source}].',
    '{deed}: carried out[, according to {source}].',
  ],
  suspended: [
    'The undertaking of {actor} to {action}[ {deadline}] has been suspended[, according to {source}].',
    '{deed}: suspended[, according to {source}].',
  ],
  cancelled: [
    'The undertaking of {actor} to {action}[ {deadline}] has been cancelled[, according to {source}].',
    '{deed}: cancelled[, according to {source}].',
  ],
};

const GERUND = /^\w+ing\b/u;

/** An action that already names the year or the amount needs neither told again. */
const tellsNumber = (action: string, value: number): boolean =>
  action.includes(numberInWords(value)) || /\d/u.test(action);

/** The words for an actor: the two states by name, whoever else by name. */
const actorInWords = (actor: Commitment['actor']): string => partiesInWords(actor);

/** A promise, plan, offer or expectation in one sentence, worded for what it is and for what became of it. */
export const commitmentSentence = (fact: Fact<'commitment'>): BriefSentence | undefined => {
  const { actor, action, deadline, quantity, strength, stage } = fact.value;
  const words = tidied(action);
  const many = actor.length > 1;
  const year = deadline === undefined ? undefined : deadlineInWords(deadline).slice(-4);
  const asVerb = !GERUND.test(words) && /^[a-z]/u.test(words);
  const source = attributionOf(fact, actor);
  const slots = {
    actor: actorInWords(actor),
    action: asVerb ? words : undefined,
    deed: words,
    deadline:
      deadline === undefined || (year !== undefined && words.includes(year)) || /\bby [A-Z\d]/u.test(words)
        ? undefined
        : deadlineInWords(deadline),
    quantity: quantity === undefined || tellsNumber(words, quantity.value) ? undefined : quantityInWords(quantity),
    source,
    intends: many ? 'intend' : 'intends',
    plans: many ? 'plan' : 'plans',
    is: many ? 'are' : 'is',
    has: many ? 'have' : 'has',
  };
  const templates = stage === 'pledge' || stage === 'commitment' ? UNDERTAKINGS[strength] : OUTCOMES[stage];
  const text = fillFirst(templates, slots);
  return text === undefined
    ? undefined
    : { text, statements: citesOf(fact, ['actor', 'action', 'deadline', 'quantity', 'stage']) };
};
