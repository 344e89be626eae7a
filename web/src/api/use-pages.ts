import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from './answers.js';
import { ask } from './ask.js';
import { useResource } from './use-resource.js';

/** A list that comes a page at a time. */
export interface Pages<T, P extends Page<T>> {
  readonly items: readonly T[];
  /** The first page, with what it tells of the whole list. */
  readonly first: P | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
}

interface Rest<T> {
  /** The first page that these follow. */
  readonly after: Page<T>;
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** The list at `path`, its later pages as they are asked for. A change of the register begins it anew. */
export const usePages = <T, P extends Page<T> = Page<T>>(path: string): Pages<T, P> => {
  const { data: first, error, loading } = useResource<P>(path);
  const [rest, setRest] = useState<Rest<T>>();
  const [failure, setFailure] = useState<unknown>();
  const asking = useRef(false);
  const current = rest !== undefined && rest.after === first ? rest : undefined;
  const next = current === undefined ? first?.next : current.next;
  useEffect(() => {
    if (first !== undefined) setFailure(undefined);
  }, [first]);
  const more = useCallback(() => {
    if (first === undefined || next === undefined || asking.current) return;
    asking.current = true;
    const separator = path.includes('?') ? '&' : '?';
    ask<Page<T>>(`${path}${separator}cursor=${encodeURIComponent(next)}`)
      .then((page) =>
        setRest((before) => ({
          after: first,
          items: [...(before?.after === first ? before.items : []), ...page.items],
          next: page.next,
        })),
      )
      .catch(setFailure)
      .finally(() => {
        asking.current = false;
      });
  }, [first, next, path]);
  return {
    items: current === undefined ? (first?.items ?? []) : [...(first?.items ?? []), ...current.items],
    first,
    error: error ?? failure,
    loading,
    hasMore: next !== undefined,
    more,
  };
};
