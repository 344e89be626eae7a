import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { citesOf, evidenceText, type Fact } from '../model/fact.js';
import type { StatementType } from '../model/statement.js';
import { partiesOf } from '../model/statement-facts.js';
import { agreementSentences } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { commitmentSentence } from './commitment-wording.js';
import { distinctionSentence } from './distinction-wording.js';
import { figureSentence } from './figure-wording.js';
import { meetingSentence } from './meeting-wording.js';
import { packageSentence } from './package-wording.js';
import { personNames } from './person-wording.js';
import { tidied } from './phrase.js';
import { type Scene, sceneOf } from './scene.js';

type Teller<T extends StatementType> = (fact: Fact<T>, scene: Scene) => BriefSentence | undefined;

const TELLERS: { readonly [T in StatementType]: Teller<T> } = {
  meeting: (fact) => {
    const [first = '', second = ''] = fact.value.parties;
    return meetingSentence(fact, [first, second], personNames(fact.documents, fact.value.parties));
  },
  agreement: (fact, scene) => agreementSentences([fact], scene)[0],
  package: packageSentence,
  commitment: commitmentSentence,
  figure: figureSentence,
  quote: (fact) => ({
    text: `${fact.value.speaker}: “${tidied(fact.value.text)}”.`,
    statements: citesOf(fact, ['speaker', 'text']),
  }),
  distinction: distinctionSentence,
};

/**
 * One record in one sentence that stands by itself, its dates told in full. The two states that an instrument or a package is
 * between are not in it.
 *
 * @param asOf ISO 8601 day from which it is told: what aims at a time before it is past.
 */
export const recordSentence = (fact: Fact, asOf: string): BriefSentence => {
  const teller = TELLERS[fact.type] as (fact: Fact, scene: Scene) => BriefSentence | undefined;
  return (
    teller(fact, sceneOf(undefined, asOf)) ?? {
      text: `${capitalized(partiesInWords(partiesOf(fact.value)))}: ${tidied(evidenceText(fact))}.`,
      statements: [...fact.record.statements],
    }
  );
};
