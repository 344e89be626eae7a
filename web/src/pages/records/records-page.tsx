import type { ReactNode } from 'react';
import { Choice, Only, Words } from '../../parts/filters.js';
import { Page } from '../../parts/page.js';
import { RecordList } from '../../parts/record-list.js';
import { RECORD_COLUMNS } from '../../parts/record-table.js';

const { type, date, title, pair, fields, status, reports } = RECORD_COLUMNS;
const COLUMNS = [type, date, title, pair, fields, status, reports];

/** Every record, narrowed and sorted as one likes. */
export const RecordsPage = (): ReactNode => (
  <Page title="Records">
    <RecordList
      caption="Records"
      columns={COLUMNS}
      fixed={{}}
      sort="-date"
      filters={(counts) => (
        <>
          <Words label="Words" name="text" />
          <Choice label="Type" name="type" counts={counts.type} />
          <Choice label="Field" name="field" counts={counts.field} />
          <Choice label="Status" name="status" counts={counts.status} />
          <Only label="told officially" name="official" />
          <Only label="disputed" name="disputed" />
        </>
      )}
      empty="There are no records yet. Add a report on the first page, and what it tells will stand here."
    />
  </Page>
);
