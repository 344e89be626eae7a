import type { ReactNode } from 'react';
import type { PairDetail } from '../../api/answers.js';
import { Choice, Only, Words } from '../../parts/filters.js';
import { RecordList } from '../../parts/record-list.js';
import { RECORD_COLUMNS } from '../../parts/record-table.js';

const { date, title, instrument, fields, status, reports } = RECORD_COLUMNS;
const COLUMNS = [date, title, instrument, fields, status, reports];

/** Agreements and packages of a pair, narrowed and sorted as one likes. */
export const AgreementsTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => (
  <RecordList
    caption="Agreements and packages"
    columns={COLUMNS}
    fixed={{ between: pair, type: ['agreement', 'package'] }}
    sort="-date"
    filters={(counts) => (
      <>
        <Words label="Words" name="text" />
        <Choice label="Field" name="field" counts={counts.field} />
        <Choice label="Instrument" name="instrument" counts={counts.instrument} />
        <Choice label="Status" name="status" counts={counts.status} />
        <Only label="told officially" name="official" />
        <Only label="disputed" name="disputed" />
      </>
    )}
    empty="No report tells of an agreement between the two."
  />
);
