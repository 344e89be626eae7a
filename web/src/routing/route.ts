/** Parts of the page of a pair. */
export const PAIR_TABS = [
  'brief',
  'figures',
  'timeline',
  'agreements',
  'commitments',
  'disagreements',
  'sources',
] as const;
export type PairTab = (typeof PAIR_TABS)[number];

/** What the browser shows. */
export type Route =
  | { readonly page: 'home' | 'records' | 'reports' | 'tracker' | 'review' | 'search' | 'unknown' }
  | { readonly page: 'pair'; readonly one: string; readonly other: string; readonly tab: PairTab }
  | { readonly page: 'record' | 'report'; readonly id: string };

const LISTS = ['records', 'reports', 'tracker', 'review', 'search'] as const;

const isTab = (name: string): name is PairTab => PAIR_TABS.some((tab) => tab === name);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The route that a path stands for. @example routeOf('/pairs/RU/UZ/figures') */
export const routeOf = (path: string): Route => {
  const [first = '', second, third, fourth, ...more] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (first === '') return { page: 'home' };
  const list = LISTS.find((name) => name === first);
  if (list !== undefined && second === undefined) return { page: list };
  if (first === 'records' && second !== undefined && third === undefined) return { page: 'record', id: second };
  if (first === 'reports' && second !== undefined && third === undefined) return { page: 'report', id: second };
  if (first === 'pairs' && second !== undefined && third !== undefined && more.length === 0) {
    if (fourth === undefined) return { page: 'pair', one: second, other: third, tab: 'brief' };
    if (isTab(fourth)) return { page: 'pair', one: second, other: third, tab: fourth };
  }
  return { page: 'unknown' };
};

/** Addresses of pages. */
export const recordPath = (id: string): string => `/records/${encodeURIComponent(id)}`;
export const reportPath = (id: string, statement?: string): string =>
  `/reports/${encodeURIComponent(id)}${statement === undefined ? '' : `?at=${encodeURIComponent(statement)}`}`;
export const pairPath = ([one, other]: readonly [string, string], tab: PairTab = 'brief'): string =>
  `/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}${tab === 'brief' ? '' : `/${tab}`}`;
