import type { Draft } from '../statement-reader.js';

/** One telling of an instrument, before tellings of the same instrument are brought together. */
export interface Told {
  readonly draft: Draft<'agreement'>;
  /** Where it is told. */
  readonly at: number;
  /** "the deal", "this treaty", "it": points back (or ahead) to an instrument told elsewhere. */
  readonly definite: boolean;
  /** Acronyms and names it goes by: "CEPA". */
  readonly aliases: readonly string[];
  /** Whether a clause of its own tells which one is meant: "the treaty the two signed last June". */
  readonly restricted: boolean;
  /** "a Joint Declaration": written as a title. */
  readonly titled: boolean;
  /** Whether only a clause tells its matter: "an accord under which …". */
  readonly clausal: boolean;
  /** "a similar accord with Peru": takes its matter from another, and is not that one. */
  readonly like?: boolean;
  /** Whether its parties were told with it. */
  readonly ownParties: boolean;
}

/** A telling by its draft alone: nothing in it points elsewhere, and its parties are its own where no doubt says otherwise. */
export const plainlyTold = (draft: Draft<'agreement'>, at = draft.evidence[0]?.start ?? 0): Told => ({
  draft,
  at,
  definite: false,
  aliases: [],
  clausal: false,
  titled: false,
  restricted: false,
  ownParties: !(draft.doubts ?? []).includes('parties-inherited'),
});
