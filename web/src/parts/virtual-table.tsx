import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import './virtual-table.css';

/** A column of a table. */
export interface Column<T> {
  readonly key: string;
  readonly head: string;
  /** CSS width; `auto` takes what is left. */
  readonly width: string;
  /** Name that the list is sorted by, where it can be. */
  readonly sort?: string;
  readonly align?: 'end';
  readonly cell: (item: T) => ReactNode;
}

/** How the list is sorted: a column's `sort`, with a minus the greatest first. */
export interface Sorting {
  readonly by: string;
  readonly change: (by: string) => void;
}

interface VirtualTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** How many there are in all, loaded or not. */
  readonly total: number;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly sorting?: Sorting;
}

const ROW = 44;

/** Whether the page is being printed, when all that is there must stand on it. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = matchMedia('print');
    const change = (): void => flushSync(() => setPrinting(print.matches));
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    print.addEventListener('change', change);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      print.removeEventListener('change', change);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
};

const Head = <T,>({ column, sorting }: { readonly column: Column<T>; readonly sorting: Sorting | undefined }) => {
  const { sort, head, align } = column;
  const className = align === 'end' ? 'end' : undefined;
  if (sort === undefined || sorting === undefined)
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  const up = sorting.by === sort;
  const down = sorting.by === `-${sort}`;
  return (
    <th scope="col" className={className} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" className="sort" onClick={() => sorting.change(up ? `-${sort}` : sort)}>
        {head}
        <span aria-hidden="true">{up ? ' ↑' : down ? ' ↓' : ''}</span>
      </button>
    </th>
  );
};

/** A table that draws only the rows in view, and asks for more as its end comes near. */
export const VirtualTable = <T,>(props: VirtualTableProps<T>): ReactNode => {
  const { caption, columns, items, keyOf, total, hasMore, more, sorting } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  const printing = usePrinting();
  useLayoutEffect(() => {
    setMargin((body.current?.getBoundingClientRect().top ?? 0) + scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - 20) more();
  }, [hasMore, last, items.length, more]);
  const shown = printing ? items.map((_, index) => ({ index, key: index })) : rows;
  const above = printing ? 0 : Math.max(0, (rows[0]?.start ?? margin) - margin);
  const below = printing ? 0 : Math.max(0, virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin));
  return (
    <table className="list" aria-rowcount={total + 1}>
      <caption className="unseen">{caption}</caption>
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Head key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {above > 0 ? <tr className="gap" style={{ height: above }} /> : null}
        {shown.map(({ index }) => {
          const item = items[index];
          return item === undefined ? null : (
            <tr
              key={keyOf(item)}
              ref={printing ? undefined : virtualizer.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
            >
              {columns.map(({ key, head, align, cell }) => (
                <td key={key} data-head={head} className={align === 'end' ? 'end' : undefined}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          );
        })}
        {below > 0 ? <tr className="gap" style={{ height: below }} /> : null}
      </tbody>
    </table>
  );
};
