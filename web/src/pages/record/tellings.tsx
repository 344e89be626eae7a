import type { ReactNode } from 'react';
import type { RecordDetail, Telling } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { sameMembers, slotName, slotText } from '../../format/slot-text.js';
import { counted, percentText } from '../../format/words.js';
import { decideAndTell } from '../../parts/notice.js';
import { Passages, ReportLine } from '../../parts/passages.js';

interface Deviation {
  readonly slot: string;
  readonly value: unknown;
  /** Whether it contradicts the record, or is only looser or finer. */
  readonly contradicts: boolean;
}

/** Slots in which a statement says something else than the record. */
const deviating = ({ record }: RecordDetail, id: string): readonly Deviation[] =>
  Object.entries(record.slots).flatMap(([slot, { chosen, rivals, compatible = [] }]) => [
    ...rivals
      .filter(({ statements }) => statements.includes(id))
      .map(({ value }) => ({ slot, value, contradicts: true })),
    ...compatible
      .filter(({ value, statements }) => statements.includes(id) && !sameMembers(value, chosen))
      .map(({ value }) => ({ slot, value, contradicts: false })),
  ]);

const Actions = ({ detail, telling }: { readonly detail: RecordDetail; readonly telling: Telling }): ReactNode => {
  const id = telling.statement.id ?? '';
  const alone = detail.record.statements.length === 1;
  const where = telling.report.outlet ?? telling.report.title;
  return (
    <p className="small actions">
      {alone ? null : (
        <button
          type="button"
          className="plain"
          aria-label={`${where} tells of another thing`}
          onClick={() =>
            void decideAndTell(
              { kind: 'split', id: detail.record.id, statements: [id] },
              { done: `What ${where} tells is another thing now.` },
            )
          }
        >
          tells of another thing
        </button>
      )}
      {alone ? null : (
        <button
          type="button"
          className="plain"
          aria-label={`${where} was misread`}
          onClick={() => void decideAndTell({ kind: 'reject', id }, { done: `What was read in ${where} is out.` })}
        >
          was misread
        </button>
      )}
    </p>
  );
};

/** What each report says, its sentence around the words that were read. */
export const Tellings = ({
  detail,
  writable,
}: {
  readonly detail: RecordDetail;
  readonly writable: boolean;
}): ReactNode => {
  const nameOf = useNames();
  return (
    <section aria-labelledby="tellings">
      <h2 id="tellings">In the words of {counted(detail.summary.reports, 'report')}</h2>
      <ol className="tellings">
        {detail.tellings.map((telling) => {
          const { statement, report, passages } = telling;
          const others = deviating(detail, statement.id ?? '');
          return (
            <li key={statement.id}>
              <ReportLine report={report} statement={statement.id} />
              <Passages passages={passages} type={statement.type} />
              <p className="small">
                {others.map(({ slot, value, contradicts }) => (
                  <span key={slot} className={contradicts ? 'disputed' : undefined}>
                    {slotName(slot)}: {slotText(slot, value, nameOf)} ·{' '}
                  </span>
                ))}
                {statement.attributedTo === undefined ? null : <>according to {nameOf(statement.attributedTo)} · </>}
                read by {statement.rule}, {percentText(statement.confidence)} sure
              </p>
              {writable ? <Actions detail={detail} telling={telling} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
