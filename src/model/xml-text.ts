import { escapeHtml } from './escape-html.js';

/** Text without what XML 1.0 cannot hold: control characters other than tab and line break, halves of characters, non-characters. */
export const xmlText = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, ' ').replace(/[\p{Cs}\uFFFE\uFFFF]/gu, ' ');

/** The same for elements and quoted attributes. @example xmlEscaped('a < b') // 'a &lt; b' */
export const xmlEscaped = (text: string): string => escapeHtml(xmlText(text));
