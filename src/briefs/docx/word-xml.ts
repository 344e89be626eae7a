import { xmlEscaped } from '../../model/xml-text.js';

/** A stretch of text in one style of characters. */
export const run = (text: string, style?: string): string =>
  `<w:r>${style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${xmlEscaped(text)}</w:t></w:r>`;

/** A paragraph in one of the styles of the document. */
export const paragraph = (style: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join('')}</w:p>`;

/** Runs that lead to a bookmark of the document. */
export const linkWithin = (bookmark: string, ...runs: readonly string[]): string =>
  `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs.join('')}</w:hyperlink>`;

/** Runs that lead to what a relationship of the document names. */
export const linkOut = (relation: string, ...runs: readonly string[]): string =>
  `<w:hyperlink r:id="${relation}" w:history="1">${runs.join('')}</w:hyperlink>`;

/** A place in the document that links lead to; `id` is a number of its own. */
export const bookmarked = (name: string, id: number, ...content: readonly string[]): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content.join('')}<w:bookmarkEnd w:id="${id}"/>`;
