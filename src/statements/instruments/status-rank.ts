import type { AgreementStatus } from '../../model/statement.js';

/** How far each standing has come: of several told of one instrument the furthest counts. */
const RANK: Readonly<Record<AgreementStatus, number>> = {
  proposed: 0,
  negotiating: 1,
  agreed: 2,
  initialled: 3,
  signed: 4,
  ratified: 5,
  'in-force': 6,
  extended: 7,
  suspended: 8,
  ended: 9,
};

/** Whether standing `a` is further on than `b`: an instrument in force has been signed, one that has ended was in force. */
export const isFurther = (a: AgreementStatus, b: AgreementStatus): boolean => RANK[a] > RANK[b];
