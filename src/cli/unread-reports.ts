import type { Document } from '../model/document.js';
import { isReadLanguage } from '../pipeline/report-input.js';
import { languageText } from './format/language-text.js';
import { printable } from './format/printable.js';
import { tell } from './terminal/print.js';

/** Counts reports in languages that are not read yet. */
export class UnreadReports {
  readonly #byLanguage = new Map<string, number>();

  /** Takes note of a report, if it is one. */
  note({ source: { lang } }: Document): void {
    if (!isReadLanguage(lang)) this.#byLanguage.set(lang, (this.#byLanguage.get(lang) ?? 0) + 1);
  }

  /** Says how many there are, and in which languages, if there are any. */
  tell(): void {
    const counts = [...this.#byLanguage].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
    if (counts.length === 0) return;
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const languages = counts.map(([lang, count]) => `${count} ${printable(languageText(lang))}`).join(', ');
    tell(`${total} of these ${total === 1 ? 'is' : 'are'} kept but not read yet, not being in English: ${languages}`);
  }
}
