import { Readability } from '@mozilla/readability';
import { documentFromHtml } from '../src/documents/html.js';
import { htmlDocument } from '../src/documents/html-node.js';
import { ASIDE_PAGES, KNOWN_PAGES, type Page, shingleScore } from '../test/documents/pages/pages.js';

/**
 * Article text of the project’s own pages by four-word shingles, against Readability on the same parser. `--each` prints
 * every page that was looked at while the extractor was written; the pages set aside are told as a sum only.
 */
const readable = ({ html }: Page): string => {
  const found = new Readability(htmlDocument(html)).parse();
  return htmlDocument(found?.content ?? '').body?.textContent ?? '';
};

const own = ({ html, name }: Page) => {
  try {
    const { document } = documentFromHtml({ name, text: html }, { unmarked: true });
    return { text: document.text, ...document.source };
  } catch {
    return { text: '', byline: undefined, published: undefined, outlet: undefined };
  }
};

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);

const line = (name: string, scores: readonly ReturnType<typeof shingleScore>[]): string =>
  `${name.padEnd(32)} F1 ${mean(scores.map(({ f1 }) => f1))}  precision ${mean(scores.map(({ precision }) => precision))}  recall ${mean(scores.map(({ recall }) => recall))}`;

const measure = (name: string, pages: readonly Page[], each: boolean): void => {
  const scores = pages.map((page) => shingleScore(own(page).text, page.body));
  if (each) {
    for (const [at, page] of pages.entries()) {
      const { byline, published, outlet } = own(page);
      const wrong = page.tells.filter((field) => ({ byline, published, outlet })[field] !== page.article[field]);
      const said = wrong.map((field) => `${field}=${{ byline, published, outlet }[field]}`).join(' ');
      const score = scores[at];
      if (score !== undefined) console.log(`${line(page.name, [score])} ${said}`);
    }
  }
  console.log(line(`${name}, ${pages.length} pages`, scores));
  console.log(
    line(
      '  Readability',
      pages.map((page) => shingleScore(readable(page), page.body)),
    ),
  );
  for (const field of ['byline', 'published', 'outlet'] as const) {
    const telling = pages.filter(({ tells }) => tells.includes(field));
    const right = telling.filter((page) => own(page)[field] === page.article[field]);
    console.log(`  ${field}: ${right.length} of ${telling.length}`);
  }
};

const started = performance.now();
measure('known', KNOWN_PAGES, process.argv.includes('--each'));
measure('set aside', ASIDE_PAGES, false);
console.log(`${Math.round(performance.now() - started)} ms`);
