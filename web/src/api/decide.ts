import type { Decision } from '../../../src/model/decision.js';
import type { LinkKind } from '../../../src/model/record.js';
import type { RecordSummary } from './answers.js';
import { tell } from './ask.js';
import { refreshAll } from './use-resource.js';

/** What an analyst decides. Ids are those of records or statements. */
export type Deciding =
  | { readonly kind: 'confirm' | 'reject'; readonly id: string }
  | { readonly kind: 'correct'; readonly id: string; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'correct'; readonly id: string; readonly words: Readonly<Record<string, string>> }
  | { readonly kind: 'merge'; readonly ids: readonly string[] }
  | { readonly kind: 'split'; readonly id: string; readonly statements: readonly string[] }
  | { readonly kind: 'split-pair'; readonly left: string; readonly right: string }
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly as: LinkKind }
  | { readonly kind: 'note'; readonly id: string; readonly text: string }
  | { readonly kind: 'undo'; readonly decision?: string };

/** What came of it. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** The records that it bears on, as they are now. */
  readonly records: readonly RecordSummary[];
}

const NAME_KEY = 'entente-analyst';

/** The name that decisions are signed with. */
export const analystName = (): string => localStorage.getItem(NAME_KEY) ?? '';
export const keepAnalystName = (name: string): void => localStorage.setItem(NAME_KEY, name);

/** Takes a decision; everything shown is asked for again. */
export const decide = async (deciding: Deciding, reason?: string): Promise<Decided> => {
  const by = analystName().trim();
  const decided = await tell<Decided>('/api/decisions', {
    ...deciding,
    ...(by !== '' && { by }),
    ...(reason !== undefined && reason !== '' && { reason }),
  });
  refreshAll();
  return decided;
};
