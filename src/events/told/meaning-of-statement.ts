import type { Agreement, Commitment, Meeting, Package, Statement } from '../../model/statement.js';
import { type Meaning, meaning, operate } from '../meaning.js';
import { themeOfCommitment } from './commitment-theme.js';

/**
 * Who acts on whom: `each` with every other of the parties; `given`: each source on each target; `actor`: the party that does it, which the
 * sentence tells, on the others; `guest`: all on the party in whose state it is.
 */
export type ToldRoles =
  | { readonly kind: 'each' | 'actor' | 'guest'; readonly parties: readonly string[] }
  | { readonly kind: 'given'; readonly sources: readonly string[]; readonly targets: readonly string[] };

/** What a statement tells as an event. */
export interface ToldMeaning {
  readonly meaning: Meaning;
  readonly roles: ToldRoles;
  /** Told as to come. */
  readonly future: boolean;
}

const each = (parties: readonly string[], told: Meaning, future = false): ToldMeaning => ({
  meaning: told,
  roles: { kind: 'each', parties },
  future,
});

const THEME_OF_FORM: Readonly<Record<Meeting['form'], string>> = {
  call: 'telephone',
  visit: 'visit',
  talks: 'meeting',
  session: 'meeting',
  ceremony: 'meeting',
};

const ofMeeting = ({ form, parties, status }: Meeting): ToldMeaning => {
  const theme = THEME_OF_FORM[form];
  switch (status) {
    case 'held':
      return { meaning: meaning(theme), roles: { kind: form === 'visit' ? 'guest' : 'each', parties }, future: false };
    case 'planned':
      return each(parties, meaning(theme, 'intend'), true);
    case 'cancelled':
      return { meaning: operate('end', meaning(theme)), roles: { kind: 'actor', parties }, future: false };
  }
};

/**
 * Signing, ratifying and extending are SUPPORT, what is agreed to is AGREE; who suspends or ends rejects. What is only proposed, under
 * negotiation or in force is no event of that day.
 */
const ofInstrument = ({
  parties,
  status,
}: Pick<Agreement | Package, 'parties' | 'status'>): ToldMeaning | undefined => {
  switch (status) {
    case 'signed':
    case 'ratified':
    case 'extended':
      return each(parties, meaning('agreement'));
    case 'agreed':
    case 'initialled':
      return each(parties, meaning('agreement', 'intend'));
    case 'suspended':
    case 'ended':
      return { meaning: operate('end', meaning('agreement')), roles: { kind: 'actor', parties }, future: false };
    case 'proposed':
    case 'negotiating':
    case 'in-force':
      return undefined;
  }
};

const operationOf = ({ stage, strength }: Commitment): 'do' | 'intend' | 'end' | 'refuse' | undefined => {
  switch (stage) {
    case 'pledge':
    case 'commitment':
      return strength === 'expectation' ? undefined : 'intend';
    case 'implementation':
    case 'completion':
      return 'do';
    case 'suspended':
      return 'end';
    case 'cancelled':
      return 'refuse';
  }
};

const ofCommitment = (statement: Commitment): ToldMeaning | undefined => {
  const { actor, beneficiary = [] } = statement;
  const operation = operationOf(statement);
  if (operation === undefined) return undefined;
  const { name } = themeOfCommitment(statement);
  const told = operation === 'end' ? operate('end', meaning(name)) : meaning(name, operation);
  const targets = beneficiary.filter((party) => !actor.includes(party));
  return {
    meaning: told,
    roles: targets.length > 0 ? { kind: 'given', sources: actor, targets } : { kind: 'each', parties: actor },
    future: false,
  };
};

/** What a statement tells as an event, and who takes part how; undefined where it tells none. */
export const meaningOfStatement = (statement: Statement): ToldMeaning | undefined => {
  switch (statement.type) {
    case 'meeting':
      return ofMeeting(statement);
    case 'agreement':
    case 'package':
      return ofInstrument(statement);
    case 'commitment':
      return ofCommitment(statement);
    case 'figure':
    case 'quote':
    case 'distinction':
      return undefined;
  }
};
