import { type ReactNode, useState } from 'react';
import type { DroppedWords } from '../../api/answers.js';
import { useResource } from '../../api/use-resource.js';
import { Empty, Loaded } from '../../parts/loaded.js';

const List = ({ id }: { readonly id: string }): ReactNode => {
  const path = `/api/reports/${encodeURIComponent(id)}/dropped`;
  const resource = useResource<{ readonly items: readonly DroppedWords[] }>(path);
  return (
    <Loaded resource={resource} path={path}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>Nothing that was looked at was left out.</Empty>
        ) : (
          <ul className="dropped">
            {items.map(({ rule, reason, start, exact }) => (
              <li key={`${start} ${rule}`}>
                <q>{exact}</q>{' '}
                <span className="small">
                  {reason} · {rule}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};

/** What the reading looked at and left out, and why; read anew when it is asked for. */
export const Dropped = ({ id }: { readonly id: string }): ReactNode => {
  const [open, setOpen] = useState(false);
  return (
    <details className="left-out" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>What was looked at and left out</summary>
      {open ? <List id={id} /> : null}
    </details>
  );
};
