import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { escapeHtml } from '../model/escape-html.js';
import { webAddress } from '../model/web-address.js';
import type { Brief, BriefSentence, BriefSource } from './brief.js';
import { type BriefPart, briefParts, reportsInWords } from './brief-parts.js';
import { BRIEF_STYLE } from './brief-style.js';
import { citationLabel, citationsOf } from './citations.js';

const anchor = (label: string): string => `p${label.replace('.', '-')}`;

const citations = (sentence: BriefSentence, sources: readonly BriefSource[]): string => {
  const links = citationsOf(sentence, sources).map(
    (citation) => `<a href="#${anchor(citation.first)}">${escapeHtml(citationLabel(citation))}</a>`,
  );
  return links.length === 0 ? '' : `&#8288;<span class="cite">${links.join(' ')}</span>`;
};

const sentenceHtml = (sentence: BriefSentence, sources: readonly BriefSource[]): string =>
  `${escapeHtml(sentence.text).replace(/(?<=\d) %/gu, '&nbsp;%')}${citations(sentence, sources)}`;

const sourceHtml = ({ number, outlet, published, title, url, kind, reprints, passages }: BriefSource): string => {
  const name = outlet === undefined ? '' : `<cite>${escapeHtml(outlet)}</cite>`;
  const day = published?.slice(0, 10);
  const date = day === undefined ? '' : `<time datetime="${escapeHtml(day)}">${escapeHtml(dateInWords(day))}</time>`;
  const copy = reprints === undefined ? '' : `the text of ${reprints}`;
  const heading = [name, kind === 'official' ? 'official' : '', date, copy].filter((part) => part !== '').join(', ');
  const address = webAddress(url);
  // anything else that a report gives as its address is text
  const link =
    address === undefined
      ? escapeHtml(url === undefined ? '' : ` ${url}`)
      : ` <a class="address" href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  const quotes = passages.map(
    ({ label, exact }) =>
      `<li id="${anchor(label)}"><span class="label">${label}</span> <q>${escapeHtml(exact)}</q></li>`,
  );
  return `<li value="${number}" id="source-${number}"><p>${heading}${heading === '' ? '' : ': '}${escapeHtml(title)}${link}</p>\n<ul>\n${quotes.join('\n')}\n</ul></li>`;
};

/**
 * The brief as a complete page that stands alone: style inside, no script, nothing loaded. Every sentence's numbers lead to
 * the passages it rests on; all text of reports is escaped.
 */
export const renderHtml = (brief: Brief): string => {
  const { sources } = brief;
  const paragraph = (sentences: readonly BriefSentence[]): string =>
    `<p>${sentences.map((s) => sentenceHtml(s, sources)).join('\n')}</p>`;
  const list = (sentences: readonly BriefSentence[]): string =>
    `<ul>\n${sentences.map((s) => `<li>${sentenceHtml(s, sources)}</li>`).join('\n')}\n</ul>`;
  const part = ({ key, title: heading, form, sentences }: BriefPart): string =>
    form === 'list'
      ? `<section class="${key}"><h2>${heading}</h2>\n${list(sentences)}</section>`
      : `<section><h2>${escapeHtml(heading)}</h2>\n${paragraph(sentences)}</section>`;
  const title = escapeHtml(brief.headline.text);
  const body = [
    `<header><p class="kicker">${escapeHtml(capitalized(partiesInWords(brief.pair)))} <span>${escapeHtml(reportsInWords(sources))}</span></p>\n<h1>${title}</h1></header>`,
    brief.summary.length === 0 ? '' : `<div class="summary">${paragraph(brief.summary)}</div>`,
    ...briefParts(brief).map(part),
    sources.length === 0
      ? ''
      : `<section class="sources"><h2>Sources</h2>\n<ol>\n${sources.map(sourceHtml).join('\n')}\n</ol></section>`,
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${BRIEF_STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
};
