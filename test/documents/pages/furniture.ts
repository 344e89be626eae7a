import type { Article, Part } from './articles.js';

/** Turns the parts of an article into markup, with what a site puts between them. */
export interface PartMarkup {
  readonly p?: (words: string, at: number) => string;
  readonly h?: (words: string) => string;
  readonly q?: (words: string) => string;
  /** What stands after the part of that number. */
  readonly after?: Readonly<Record<number, string>>;
}

const items = (list: readonly string[]): string => list.map((item) => `<li>${item}</li>`).join('\n');

const tableOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  const cells = (row: readonly string[], tag: string): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rest.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}</tbody></table>`;
};

export const bodyOf = (article: Article, markup: PartMarkup = {}): string => {
  const { p = (words) => `<p>${words}</p>`, h = (words) => `<h2>${words}</h2>`, after = {} } = markup;
  const { q = (words) => `<blockquote><p>${words}</p></blockquote>` } = markup;
  const one = (part: Part, at: number): string => {
    if ('p' in part) return p(part.p, at);
    if ('h' in part) return h(part.h);
    if ('q' in part) return q(part.q);
    if ('ul' in part) return `<ul>\n${items(part.ul)}\n</ul>`;
    if ('ol' in part) return `<ol>\n${items(part.ol)}\n</ol>`;
    return tableOf(part.table);
  };
  return article.parts.map((part, at) => `${one(part, at)}\n${after[at] ?? ''}`).join('\n');
};

const HEADLINES = [
  'Copper slips as smelters in the north cut orders',
  'Ten photographs of the harvest festival in the hills',
  'Parliament returns to a crowded autumn agenda',
  'What the new customs code means for small shops',
  'Striking dockers accept offer after eleven days',
  'A bridge, a bishop and a very long argument',
  'Rains late again, and the reservoirs show it',
  'Second city to get trams by the end of the decade',
];

const TEASERS = [
  'Orders from the two largest smelters fell for the third month running, and traders say that the bottom has not been reached yet.',
  'Our photographer spent a week in the villages above the lake, where the harvest is still brought in by hand and by mule.',
  'Members come back to forty-one bills, a budget that does not add up and a speaker who has lost his voice.',
  'From January every parcel will need a form. We asked six shopkeepers what they make of it, and none had heard.',
  'The union called the offer “just about decent”; the port authority said that it had been the same since the first day.',
  'It began with a loose stone. Nine years later the town council is still in court over who should have paid for it.',
  'Farmers look to the sky and then to the water board, and get the same answer from both of them this year.',
  'The first line is to link the station with the hospital; a second will follow as soon as the money is there.',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
export const headline = (at: number): string => pick(HEADLINES, at);
export const teaser = (at: number): string => pick(TEASERS, at);

/** Repeats a piece of markup. */
export const times = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('\n');

export const navigation = (names = 'Home World Politics Business Opinion Culture Sport Video'): string =>
  names
    .split(' ')
    .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
    .join('');

export const COOKIE_WORDS =
  'We and our 214 partners store and access information on a device, such as unique identifiers in cookies, in order to process personal data. You may accept or manage your choices at any time by clicking below, and object where legitimate interest is used.';

export const NEWSLETTER_WORDS =
  'Get the stories that matter, explained by our correspondents, in your inbox every weekday morning. You can unsubscribe at any time with one click.';

export const COMMENTS = [
  'I have read this twice and still do not see who is going to pay for it. My cousin works in the port and says that the same was promised under the last government, and the one before.',
  'Good piece, thanks. One small thing: the figure in the fourth paragraph was corrected by the ministry on Friday, as far as I know it should be lower by some two million.',
  'Nonsense. Everybody knows that these agreements are signed for the cameras and forgotten by the time that the delegation is back at the airport.',
  'Could somebody explain why this took nine months? When I was young such things were settled by two clerks and a stamp, and nobody flew anywhere.',
];

export const ldJson = (article: Article, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: `${article.published}T09:30:00+00:00`,
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'Organization', name: article.outlet, logo: { '@type': 'ImageObject', url: '/logo.png' } },
    ...more,
  })}</script>`;

export const openGraph = (article: Article): string =>
  `<meta property="og:title" content="${article.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${article.outlet}"><meta property="og:description" content="${article.deck}">`;

/** A page around a head and a body. */
export const page = (article: Article, { head = '', body = '', bodyClass = '' }): string =>
  `<!DOCTYPE html>
<html lang="${article.lang}"><head><meta charset="utf-8"><title>${article.title} | ${article.outlet}</title>${head}</head>
<body class="${bodyClass}">${body}</body></html>`;
