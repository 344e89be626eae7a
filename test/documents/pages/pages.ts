import { ARTICLES, type Article, type ArticleName, goldText } from './articles.js';
import { ASIDE_LAYOUTS } from './layouts-aside.js';
import { KNOWN_LAYOUTS, type Layout } from './layouts-known.js';

/** A page as a site has it, and what should be read from it. */
export interface Page {
  readonly name: string;
  readonly html: string;
  readonly article: Article;
  readonly body: string;
  /** Whether the page itself tells it. */
  readonly tells: readonly ('byline' | 'published' | 'outlet')[];
}

type Row = readonly [layout: string, article: ArticleName, untold?: readonly ('byline' | 'published' | 'outlet')[]];

const KNOWN_ROWS: readonly Row[] = [
  ['blogTheme', 'blog'],
  ['blogTheme', 'feature'],
  ['blogTheme', 'french'],
  ['ministrySite', 'ministry'],
  ['ministrySite', 'trade'],
  ['wireComponents', 'wire'],
  ['wireComponents', 'business'],
  ['mobileVersion', 'wire'],
  ['mobileVersion', 'spanish'],
  ['scriptedPage', 'business'],
  ['scriptedPage', 'german'],
  ['liveReport', 'live'],
  ['oldTables', 'ministry', ['byline']],
  ['oldTables', 'wire', ['byline']],
  ['longReads', 'blog'],
  ['longReads', 'feature'],
  ['printView', 'trade', ['byline', 'outlet']],
  ['printView', 'ministry', ['byline', 'outlet']],
  ['wall', 'paywalled'],
  ['newsPortal', 'russian'],
  ['newsPortal', 'spanish'],
  ['newsPortal', 'arabic'],
  ['brokenUpBody', 'business'],
  ['brokenUpBody', 'feature'],
];

/** Written before the extractor was mended, and looked at only as a sum. */
const ASIDE_ROWS: readonly Row[] = [
  ['broadcaster', 'feature'],
  ['broadcaster', 'wire'],
  ['newsletterPlatform', 'blog'],
  ['newsletterPlatform', 'business'],
  ['presidency', 'ministry'],
  ['presidency', 'wire'],
  ['endlessPage', 'wire'],
  ['endlessPage', 'business'],
  ['businessSite', 'business'],
  ['businessSite', 'feature'],
  ['regionalDaily', 'spanish'],
  ['regionalDaily', 'french'],
  ['qualityDaily', 'feature'],
  ['forumThread', 'wire'],
  ['newsService', 'arabic', ['byline']],
  ['newsService', 'trade', ['byline']],
  ['newsService', 'chinese', ['byline']],
  ['pageBuilder', 'blog'],
  ['pageBuilder', 'trade'],
  ['plainDivs', 'ministry', ['byline']],
  ['plainDivs', 'russian', ['byline']],
  ['consentLayer', 'german'],
  ['consentLayer', 'french'],
];

const pagesOf = (rows: readonly Row[], layouts: Readonly<Record<string, Layout>>): Page[] =>
  rows.map(([layout, name, untold = []]) => {
    const article: Article = ARTICLES[name];
    const html = layouts[layout]?.(article) ?? '';
    const tells = (['byline', 'published', 'outlet'] as const).filter((field) => !untold.includes(field));
    return { name: `${layout}/${name}`, html, article, body: goldText(article), tells };
  });

export const KNOWN_PAGES: readonly Page[] = pagesOf(KNOWN_ROWS, KNOWN_LAYOUTS);
export const ASIDE_PAGES: readonly Page[] = pagesOf(ASIDE_ROWS, ASIDE_LAYOUTS);

const shinglesOf = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - 4); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** F1, precision and recall of the four-word shingles of a text against those wanted, as multisets. */
export const shingleScore = (found: string, wanted: string): { f1: number; precision: number; recall: number } => {
  const have = shinglesOf(found);
  const want = shinglesOf(wanted);
  const shared = sum([...want].map(([shingle, count]) => Math.min(count, have.get(shingle) ?? 0)));
  const precision = shared / Math.max(1, sum(have.values()));
  const recall = shared / Math.max(1, sum(want.values()));
  return { f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
};
