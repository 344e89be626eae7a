import type { Slot } from '../../model/record.js';
import type { Store } from '../../store/store.js';
import type { Telling } from '../schemas/details.js';
import type { RecordSummary } from '../schemas/summaries.js';
import type { RegisterView } from './register-view.js';
import { tellingsOf } from './tellings.js';

interface ToldValue {
  readonly value: unknown;
  readonly chosen: boolean;
  readonly tellings: { statement: string; report: Telling['report']; passages: Telling['passages'] }[];
}

interface Disagreement {
  readonly record: RecordSummary;
  readonly slot: string;
  readonly values: ToldValue[];
}

const valuesOf = ({ chosen, statements, rivals }: Slot) => [
  { value: chosen, chosen: true, statements },
  ...rivals.map((rival) => ({ ...rival, chosen: false })),
];

/** Slots of these records that reports fill with contradicting values, each value with the words it is told in. */
export const disagreementsOf = async (
  records: readonly RecordSummary[],
  { store, view }: { readonly store: Store; readonly view: RegisterView },
): Promise<Disagreement[]> => {
  const disputed = records.filter((record) => record.disputed.length > 0);
  const found: Disagreement[] = [];
  for (const summary of disputed) {
    const record = await store.record(summary.id);
    if (record === undefined) continue;
    const tellings = new Map(
      (await tellingsOf(await store.statements({ ids: record.statements }), { store, view })).map((telling) => [
        telling.statement.id,
        telling,
      ]),
    );
    const told = (ids: readonly string[]): ToldValue['tellings'] =>
      ids.flatMap((id) => {
        const telling = tellings.get(id);
        return telling === undefined ? [] : [{ statement: id, report: telling.report, passages: telling.passages }];
      });
    for (const [slot, values] of Object.entries(record.slots)) {
      if (values.rivals.length === 0) continue;
      found.push({
        record: summary,
        slot,
        values: valuesOf(values).map(({ value = null, chosen, statements }) => ({
          value,
          chosen,
          tellings: told(statements),
        })),
      });
    }
  }
  return found;
};
