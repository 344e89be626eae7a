import { dateOf, isoDay } from '../full-date.js';
import type { HtmlDocument, HtmlElement } from '../html-node.js';

/** Names of months, by language, from January; forms of the same month are parted by "|". Stems are enough. */
const MONTHS: Readonly<Record<string, string>> = {
  es: 'ene febr? mar abr may jun jul ago se[pt] oct nov dic',
  fr: 'janv? f[ée]v mars avr mai juin juil ao[uû]t sept oct nov d[ée]c',
  de: 'j[aä]n feb m[aä]r|mrz apr mai jun jul aug sep okt nov dez',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb maa?r?t apr mei jun jul aug sep okt nov dec',
  ru: 'янв фев мар апр ма[йя] июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
  pl: 'sty lut mar kwi maj cze lip sie wrz pa[źz] lis gru',
  tr: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  id: 'jan feb mar apr mei jun jul agu sep okt nov des',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  da: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  no: 'jan feb mar apr mai jun jul aug sep okt nov des',
  ar: 'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|ابريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
};

/** "8 de febrero de 2022" · "16. Mai 2024" · "1er octobre 2024" · "14 июня 2023" */
const DAY_MONTH_YEAR =
  /(?<!\d)(?<day>\d{1,2})(?:\.|º|er|-?го)? ?(?:de |del |d[’'])?(?<month>\p{L}[\p{L}\p{M}]{2,11}(?: \p{L}{4,6})?)\.?,? (?:de |del )?(?<year>\d{4})(?!\d)/giu;
/** "2024年3月19日" · "2024년 3월 19일" */
const EAST_ASIAN = /(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2})/u;
/** "15/07/2021" */
const SLASHED = /(?<!\d)(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/u;

const monthOf = (word: string, lang: string): number => {
  const names = MONTHS[lang]?.split(' ') ?? [];
  const plain = word.toLowerCase();
  return names.findIndex((name) => new RegExp(`^(?:${name.replaceAll('_', ' ')})`, 'u').test(plain)) + 1;
};

const inLanguage = (text: string, lang: string): string | undefined => {
  for (const { groups = {} } of text.matchAll(DAY_MONTH_YEAR)) {
    const month = monthOf(groups.month ?? '', lang);
    const date = month === 0 ? undefined : isoDay(Number(groups.year), month, Number(groups.day));
    if (date !== undefined) return date;
  }
  return undefined;
};

const inNumbers = (text: string, locale: string): string | undefined => {
  const asian = EAST_ASIAN.exec(text)?.groups;
  if (asian !== undefined) return isoDay(Number(asian.year), Number(asian.month), Number(asian.day));
  const { first, second, year } = SLASHED.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const [day, month] = /^en-(?:us|ph)/iu.test(locale) ? [second, first] : [first, second];
  return isoDay(Number(year), Number(month), Number(day)) ?? isoDay(Number(year), Number(day), Number(month));
};

/**
 * The day that a page writes out in its language.
 *
 * "8 de febrero de 2022" on a page in `es` is 2022-02-08; "03/07/2019" is 3 July but on pages of the United States.
 */
export const shownDate = (text: string, locale: string): string | undefined => {
  const lang = locale.slice(0, 2).toLowerCase();
  return dateOf(text) ?? inLanguage(text, lang) ?? inNumbers(text, locale);
};

/** Places where a date of publication stands, the most telling first. */
const PLACES = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish" i]',
  '[class*="publish" i] time',
  'article time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '[class*="publish" i]',
  '[class*="date" i]:not([class*="update" i])',
  '[class*="posted" i]',
  '[class*="submitted" i]',
  '[class*="timestamp" i]',
  '[id*="date" i]',
];

const clean = (value: string | null | undefined): string => (value ?? '').replace(/\s+/gu, ' ').trim();

const LONGEST_DATE = 120;

const dateAt = (element: HtmlElement, locale: string): string | undefined => {
  const told = dateOf(clean(element.getAttribute('datetime') ?? element.getAttribute('content')));
  const shown = clean(element.textContent);
  return told ?? (shown.length <= LONGEST_DATE ? shownDate(shown, locale) : undefined);
};

/** Elements looked at in one place. */
const MOST_ELEMENTS = 4;

/** Words in front of the date at which a page is looked at, not made. */
const OTHER_DATE = /updated|modified|today|обновлено|aktualisiert|actualizado|mis à jour/iu;

/** Short texts next to the headline, where pages show their date. */
const nearHeadline = (document: HtmlDocument, headline: string, locale: string): string | undefined => {
  const text = clean(document.body?.textContent);
  const at = text.indexOf(headline);
  if (headline === '' || at < 0) return undefined;
  const end = at + headline.length;
  const after = text.slice(end, end + 200);
  if (OTHER_DATE.test(after.slice(0, 40))) return undefined;
  return shownDate(after, locale) ?? shownDate(text.slice(Math.max(0, at - 60), at), locale);
};

/** The day of publication that a page shows, in a place that is named for it or beside its headline. */
export const pageDate = (document: HtmlDocument, headline: string, locale: string): string | undefined => {
  for (const place of PLACES) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MOST_ELEMENTS)) {
      const date = dateAt(element, locale);
      if (date !== undefined) return date;
    }
  }
  return nearHeadline(document, headline, locale);
};
