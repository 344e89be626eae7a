import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

const notify = (): void => {
  for (const listener of listeners) listener();
};

/** Shows another address of these pages. */
export const go = (to: string): void => {
  history.pushState(null, '', to);
  window.scrollTo(0, 0);
  notify();
};

/** Changes the address without a new entry in the browser's history: for filters, sorting, where one reads. */
const replace = (to: string): void => {
  history.replaceState(null, '', to);
  notify();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The address that is shown: path and query. */
export const useAddress = (): string => useSyncExternalStore(subscribe, () => location.pathname + location.search);

/** The query of the address, and a function that changes some of its parameters; `undefined` removes one. */
export const useQuery = (): readonly [
  URLSearchParams,
  (changes: Readonly<Record<string, string | undefined>>) => void,
] => {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const change = useCallback((changes: Readonly<Record<string, string | undefined>>) => {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') query.delete(name);
      else query.set(name, value);
    }
    const text = query.toString();
    replace(`${location.pathname}${text === '' ? '' : `?${text}`}`);
  }, []);
  return [new URLSearchParams(search), change];
};

/** First parts of addresses that are not pages of these. */
const ELSEWHERE = /^\/(?:api|docs|mcp|openapi\.json|assets)(?:\/|$)/u;

const linkOf = (target: EventTarget | null): URL | undefined => {
  const anchor = target instanceof Element ? target.closest('a[href]') : null;
  // SVG links of charts carry their address in an attribute just the same
  const href = anchor?.getAttribute('href');
  if (anchor === null || href === null || href === undefined) return undefined;
  if (anchor.hasAttribute('target') || anchor.hasAttribute('download')) return undefined;
  const url = new URL(href, location.href);
  return url.origin === location.origin && !ELSEWHERE.test(url.pathname) ? url : undefined;
};

/** Follows plain clicks on links within these pages, wherever they stand, without loading them anew. */
export const followLinks = (): void => {
  addEventListener('popstate', notify);
  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    const url = linkOf(event.target);
    if (url === undefined) return;
    // a place within the page is the browser's own affair
    if (url.hash !== '' && url.pathname === location.pathname && url.search === location.search) return;
    event.preventDefault();
    // another state of the same page stays where the reader is
    if (url.pathname === location.pathname && url.search !== '') replace(url.pathname + url.search);
    else go(url.pathname + url.search + url.hash);
  });
};
