import { dateInWords } from '../codes/wording/date-wording.js';
import { webAddress } from '../model/web-address.js';
import type { Brief, BriefSentence, BriefSource } from './brief.js';
import { briefParts } from './brief-parts.js';
import { citationLabel, citationsOf } from './citations.js';

/** Marks that Markdown would read as markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/gu, '\\$&');

const cited = (sentence: BriefSentence, sources: readonly BriefSource[]): string => {
  const labels = citationsOf(sentence, sources).map(citationLabel);
  return labels.length === 0 ? escaped(sentence.text) : `${escaped(sentence.text)} [${labels.join(', ')}]`;
};

/** Web addresses lead there; what else a report gives as its address is text. */
const addressOf = (url: string | undefined): string => {
  const address = webAddress(url);
  return address === undefined ? escaped(url === undefined ? '' : ` ${url}`) : ` <${address}>`;
};

/** "1. *Meridian Digest*, 28 May 2024: Title. <https://…>" with the passages cited below. */
const sourceLines = ({ number, outlet, published, title, url, kind, reprints, passages }: BriefSource): string[] => [
  `${number}. ${[outlet === undefined ? undefined : `*${escaped(outlet)}*`, kind === 'official' ? 'official' : undefined, published === undefined ? undefined : dateInWords(published.slice(0, 10)), reprints === undefined ? undefined : `the text of ${reprints}`].filter((part) => part !== undefined).join(', ')}: ${escaped(title)}${addressOf(url)}`,
  ...passages.map(({ label, exact }) => `   - ${label} “${escaped(exact.replace(/\s+/gu, ' '))}”`),
];

/** The brief as Markdown. The numbers in brackets lead to the source and the passage in it: `[2.3]` is the third passage of source 2. */
export const renderMarkdown = (brief: Brief): string => {
  const { sources } = brief;
  const paragraph = (sentences: readonly BriefSentence[]): string =>
    sentences.map((sentence) => cited(sentence, sources)).join(' ');
  const list = (sentences: readonly BriefSentence[]): string =>
    sentences.map((sentence) => `- ${cited(sentence, sources)}`).join('\n');
  const blocks = [
    `# ${escaped(brief.headline.text)}`,
    ...(brief.summary.length === 0 ? [] : [paragraph(brief.summary)]),
    ...briefParts(brief).flatMap(({ title, form, sentences }) => [
      `## ${title}`,
      form === 'list' ? list(sentences) : paragraph(sentences),
    ]),
    ...(sources.length === 0 ? [] : ['## Sources', sources.flatMap(sourceLines).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
