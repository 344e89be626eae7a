import type { DateMention, PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MeetingForm, MeetingStatus } from '../../model/statement.js';

/**
 * How people come together in a telling: `movement` to a place, `encounter` face to face or by wire, `event` that has a name or a
 * number ("the 9th session"), `signing` with people present, `act` done together in a town.
 */
export type TellingKind = 'movement' | 'encounter' | 'event' | 'signing' | 'act';

/** A predicate that tells of an encounter and the tokens that fill its roles. */
export interface Found {
  readonly kind: TellingKind;
  readonly form: MeetingForm;
  readonly predicate: number;
  /** Who comes, receives, speaks. */
  readonly actors: readonly number[];
  /** Whom they meet. */
  readonly partners: readonly number[];
  /** Where a movement leads. */
  readonly destinations: readonly number[];
  /** Where a movement comes from: "flew home from Lima". */
  readonly origins: readonly number[];
  /** Told as to come whatever its verb's form: "is expected in Lima". */
  readonly expected?: boolean;
  /** Asked to come: a plan only where the invitation is accepted. */
  readonly invited?: boolean;
  /** A number without its noun: "the next one". */
  readonly elliptical?: boolean;
  /** A gathering of business people beside the leaders' own: a meeting apart. */
  readonly forum?: boolean;
}

/** One telling of an encounter in one clause. */
export interface Encounter {
  readonly kind: TellingKind;
  readonly form: MeetingForm;
  readonly status: MeetingStatus;
  /** People by full name, in the order told. */
  readonly people: readonly PartyMention[];
  /** States, bodies and organizations told or acted for. */
  readonly parties: readonly string[];
  /** Whether the clause itself tells who came and whom they came to. */
  readonly complete: boolean;
  /** A number without its noun: form and parties are those of the event told before. */
  readonly elliptical?: boolean;
  /** A gathering of business people beside the leaders' own: a meeting apart. */
  readonly forum?: boolean;
  readonly date?: DateMention;
  /** City as named, else the state's code. */
  readonly place?: string;
  /** The state the place lies in. */
  readonly state?: string;
  readonly span: Span;
  /** The verb or noun that tells it. */
  readonly at: Span;
}
