import { byText } from '../model/by-text.js';
import { type DateRange, dateRange } from '../model/date-range.js';
import { dateOf, mainParties, partiesOf } from '../model/statement-facts.js';
import type { SketchedDocument } from '../model/text-sketch.js';
import { type Terms, termsOf } from './compare/terms.js';
import type { RegisterDocument, RegisterStatement } from './input.js';

/** What a report as a whole tells, for judging whether another tells of the same event. */
export interface Profile {
  readonly id: string;
  /** First telling first: date of publication and id; undated reports come last. */
  readonly order: string;
  readonly official: boolean;
  readonly published?: DateRange;
  /** What reprints of its text are known by, with the day of publication. */
  readonly sketched: SketchedDocument;
  /** The two parties it is mostly about, in alphabetical order. */
  readonly main: readonly string[];
  /** Days of its meetings and signings between those two, as told to the day. */
  readonly eventDays: ReadonlySet<string>;
}

/** A statement with all that comparing needs, worked out once. */
export interface Prepared<S extends RegisterStatement = RegisterStatement> {
  readonly statement: S;
  readonly id: string;
  readonly profile: Profile;
  readonly parties: readonly string[];
  /** Of subject, action, `of`, or what is first; empty where nothing is told. */
  readonly terms: Terms;
  /** The wording that `terms` are of. */
  readonly wording: string;
  readonly range?: DateRange;
}

export type PreparedOf<T extends RegisterStatement['type']> = Prepared<Extract<RegisterStatement, { type: T }>>;

/** The wording that tells what a statement is about; empty for meetings and packages. */
export const wordingOf = (statement: RegisterStatement): string => {
  switch (statement.type) {
    case 'agreement':
      return statement.subject ?? '';
    case 'commitment':
      return statement.action;
    case 'figure':
      return statement.of ?? '';
    case 'distinction':
      return statement.subject;
    case 'quote':
      return statement.text;
    case 'meeting':
    case 'package':
      return '';
  }
};

const profileOf = (document: RegisterDocument, statements: readonly RegisterStatement[]): Profile => {
  const main = mainParties(statements);
  const days = statements.flatMap((statement) => {
    if (statement.type !== 'meeting' && statement.type !== 'agreement' && statement.type !== 'package') return [];
    const { date } = statement;
    if (typeof date !== 'string' || date.length !== 10 || !main.every((party) => statement.parties.includes(party)))
      return [];
    return [date];
  });
  const published = document.published?.slice(0, 10);
  return {
    id: document.id,
    order: `${published ?? '9999'}\n${document.id}`,
    official: document.kind === 'official',
    ...(published === undefined ? {} : { published: dateRange(published) }),
    sketched: { id: document.id, sketch: document.sketch, published },
    main,
    eventDays: new Set(days),
  };
};

/** Statements of one report, ready to be compared, in the order given. */
export const prepare = (document: RegisterDocument, statements: readonly RegisterStatement[]): Prepared[] => {
  const profile = profileOf(document, statements);
  return statements.map((statement) => {
    const date = dateOf(statement);
    const own = partiesOf(statement);
    const parties = own.length > 0 ? own : profile.main;
    const wording = wordingOf(statement);
    return {
      statement,
      id: statement.id,
      profile,
      parties,
      wording,
      terms: termsOf(wording, parties),
      ...(date === undefined ? {} : { range: dateRange(date) }),
    };
  });
};

/** Order of telling: by report, then by place in it, then by id. The same whatever order things came in. */
export const byTelling = (a: Prepared, b: Prepared): number => {
  if (a.profile.order !== b.profile.order) return a.profile.order < b.profile.order ? -1 : 1;
  const places = (a.statement.evidence[0]?.start ?? 0) - (b.statement.evidence[0]?.start ?? 0);
  return places || byText(a.id, b.id);
};
