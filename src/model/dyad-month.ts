/** What one party did towards another in one month. */
export interface DyadMonth {
  /** `2024-05`. */
  readonly month: string;
  /** Alpha-3 code of a state, id of a body. */
  readonly source: string;
  readonly target: string;
  /** Events of each quad class: verbal and material cooperation, verbal and material conflict. */
  readonly quads: readonly [number, number, number, number];
  readonly events: number;
  /** Reports, added up over the events. */
  readonly reports: number;
  /** Mean of the events on Goldstein's scale. */
  readonly goldstein: number;
}
