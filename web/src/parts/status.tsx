import type { ReactNode } from 'react';
import type { RecordSummary } from '../api/answers.js';
import { dateText } from '../format/date-text.js';
import { inWords } from '../format/words.js';

/** The stages that a record of each type goes through, in order; other words stand outside. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  agreement: ['proposed', 'negotiating', 'agreed', 'signed', 'ratified', 'in-force'],
  package: ['negotiating', 'agreed', 'signed', 'ratified', 'in-force'],
  commitment: ['pledge', 'commitment', 'implementation', 'completion'],
};
const STAGE_OF: Readonly<Record<string, string>> = { initialled: 'agreed', extended: 'in-force' };
const OVER: ReadonlySet<string> = new Set(['ended', 'suspended', 'cancelled']);

const actsText = ({ acts }: RecordSummary): string =>
  acts.map(({ act, date }) => `${inWords(act)}${date === undefined ? '' : ` ${dateText(date)}`}`).join(', then ');

/** How far a record is: a step for each stage, those it is past filled in; one that is over is struck through. */
export const Status = ({ record }: { readonly record: RecordSummary }): ReactNode => {
  const { type, status } = record;
  if (status === undefined) return null;
  const stages = STAGES[type];
  const over = OVER.has(status);
  const passed = over
    ? Math.max(0, ...record.acts.map(({ act }) => (stages ?? []).indexOf(STAGE_OF[act] ?? act)))
    : (stages ?? []).indexOf(STAGE_OF[status] ?? status);
  return (
    <span className={`status ${type}${over ? ' over' : ''}`} title={actsText(record)}>
      {stages === undefined ? null : (
        <span className="steps" aria-hidden="true">
          {stages.map((stage, at) => (
            <i key={stage} className={at <= passed ? 'done' : ''} />
          ))}
        </span>
      )}
      {inWords(status)}
    </span>
  );
};
