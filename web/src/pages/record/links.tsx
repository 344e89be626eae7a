import type { ReactNode } from 'react';
import type { LinkedRecord, RecordDetail } from '../../api/answers.js';
import { inWords } from '../../format/words.js';
import { RecordLine } from '../../parts/record-line.js';

const BACKWARDS: Readonly<Record<string, string>> = {
  amends: 'amended by',
  renews: 'renewed by',
  implements: 'implemented by',
  replaces: 'replaced by',
  'part-of': 'holds',
  fulfils: 'fulfilled by',
};

const kindOf = ({ kind, direction }: LinkedRecord): string =>
  direction === 'to' ? inWords(kind) : (BACKWARDS[kind] ?? `${inWords(kind)} this`);

/** Records that this one amends, is part of, was fulfilled by … */
export const Links = ({ detail: { linked } }: { readonly detail: RecordDetail }): ReactNode =>
  linked.length === 0 ? null : (
    <section aria-labelledby="links">
      <h2 id="links">Tied to</h2>
      <ul>
        {linked.map((link) => (
          <li key={`${link.kind} ${link.direction} ${link.record.id}`} className="link">
            <p className="small" title={link.reason}>
              {kindOf(link)}
            </p>
            <RecordLine record={link.record} />
          </li>
        ))}
      </ul>
    </section>
  );
