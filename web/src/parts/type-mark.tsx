import type { ReactNode } from 'react';
import type { StatementType } from '../../../src/model/statement.js';

/** A type of statement by colour and name. */
export const TypeMark = ({ type }: { readonly type: StatementType }): ReactNode => (
  <span className={`type-mark ${type}`}>{type}</span>
);
