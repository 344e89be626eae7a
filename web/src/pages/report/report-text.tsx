import type { ReactNode } from 'react';
import type { Statement } from '../../../../src/model/statement.js';
import type { ReportDetail } from '../../api/answers.js';
import { type Mark, type Stretch, stretchesOf } from './marked-text.js';
import { StatementCard } from './statement-card.js';

interface MarkedProps {
  readonly stretch: Stretch;
  readonly chosen: string | undefined;
}

/** A stretch within its marks, one inside another; it leads to the statement that was read in it. */
const Marked = ({ stretch: { text, marks }, chosen }: MarkedProps): ReactNode => {
  const [inner] = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  if (inner === undefined) return text;
  const isChosen = marks.some(({ statement }) => statement === chosen);
  return [...new Set(marks.map(({ type }) => type))].reduceRight<ReactNode>(
    (words, type) => (
      <mark key={type} className={isChosen ? `${type} chosen` : type} title={type}>
        {words}
      </mark>
    ),
    <a href={`?at=${encodeURIComponent(inner.statement)}`}>{text}</a>,
  );
};

interface LineProps {
  readonly text: string;
  readonly line: { readonly start: number; readonly end: number };
  readonly marks: readonly Mark[];
  readonly statements: ReportDetail['statements'];
  readonly chosen: string | undefined;
  readonly choose: (statement: string) => void;
}

const startOf = ({ evidence: [first] }: Statement): number => first?.start ?? 0;

/** A line of the report with its evidence marked, and beside it what was read in it. */
export const ReportLineRow = ({ text, line, marks, statements, chosen, choose }: LineProps): ReactNode => {
  const told = statements.filter(({ statement }) => {
    const at = startOf(statement);
    return at >= line.start && at <= line.end;
  });
  return (
    <div className="line">
      <p>
        {stretchesOf(text, line, marks).map((stretch) => (
          <Marked key={stretch.start} stretch={stretch} chosen={chosen} />
        ))}
      </p>
      <div className="read">
        {told.map(({ statement, record }) => (
          <StatementCard
            key={statement.id}
            statement={statement}
            record={record}
            chosen={statement.id === chosen}
            choose={choose}
          />
        ))}
      </div>
    </div>
  );
};
