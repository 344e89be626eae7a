import type { Span } from '../../model/span.js';
import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, OPENERS } from './abbreviations.js';
import { GIVEN_NAME } from './given-names.js';

/** "https://example.org/a?b", "www.example.org" */
const URL_LIKE = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+`;
/** "press@mfa.example" */
const EMAIL = String.raw`[\p{L}\d_][\p{L}\d._%+\-]{0,63}@[\p{L}\d\-]{1,63}(?:\.[\p{L}\d\-]{1,63}){1,8}`;
/** "example.com", "bbc.co.uk/news" */
const DOMAIN = String.raw`(?:[a-zA-Z0-9][a-zA-Z0-9\-]{0,62}\.){1,8}(?:com|org|net|gov|edu|int|info|co\.uk|gov\.uk)(?:\/[^\s<>"“”]*)?(?![\p{L}\d])`;
/** "@MFA_example", "#summit" */
const HANDLE = String.raw`(?<![\p{L}\d])[@#][\p{L}_][\p{L}\d_]*`;
/** ":-)", where it stands alone */
const EMOTICON = String.raw`(?<=\s)[:;=]-?[()DPp](?=\s|$)`;
/** "14:30", "27.05.2024", "2024-05-27", "5/27/2024" */
const CLOCK_OR_DATE = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|\d{1,4}\/\d{1,2}\/\d{2,4}(?!\d)`;
/** "20th", "1980s", "1990's", "1/2", "816,000", "3.8", ".5" */
const NUMBER = String.raw`\d+(?:,\d{3})*(?:st|nd|rd|th)(?![\p{L}\d])|\d{1,4}['’]?s(?![\p{L}\d])|\d+\/\d+(?![\d\/])|\d+(?:[.,]\d+)*|(?<![\p{L}\d])\.\d+`;
/** "US$", "HK$" */
const CURRENCY = String.raw`(?:US|U\.S\.|HK|NZ|NT|AU|CA|[ACRSZ])\$`;
/** "U.S.", "p.m.", "a.m.", "U.A.E" */
const DOTTED = String.raw`(?:(?<![\p{L}\d])\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\d]))?|(?<![\p{L}\d])(?:Ph\.D|M\.Sc|B\.Sc)\.`;
/** "re-election", "non-proliferation", "mid-1980s": prefixes that Universal Dependencies leaves on their word. */
const PREFIXED = String.raw`(?<![\p{L}\d])(?:e|re|co|non|anti|pro|pre|post|ex|mid|semi|multi|inter|sub|un|pan|mini|extra|socio|de|uh|intra|neo|quasi)-[\p{L}\d]+`;
/** "Kazakhstan", "O'Brien", "don't", "AT&T", "Mi6" */
const WORD = String.raw`[\p{L}\p{M}_][\p{L}\p{M}\d_]*(?:['’][\p{L}\p{M}]+)*(?:&\p{Lu}+)?`;
/** "'s" apart from its word, "'60s" */
const LOOSE_CLITIC = String.raw`(?<=[\p{L}\d)\]"”])['’](?:s|S)(?![\p{L}\d])|['’]\d0s`;
/** "...", "--", "?!", "***" */
const SIGNS = String.raw`\.{2,}|-{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,}|'{2}|${'`'}{2}`;

const TOKEN = new RegExp(
  [
    URL_LIKE,
    EMAIL,
    DOMAIN,
    HANDLE,
    EMOTICON,
    CLOCK_OR_DATE,
    NUMBER,
    CURRENCY,
    DOTTED,
    GIVEN_NAME,
    PREFIXED,
    WORD,
    LOOSE_CLITIC,
    SIGNS,
    String.raw`\S`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'gu',
);

/** "hasn't" → "has" + "n't", "Russia's" → "Russia" + "'s" */
const CLITIC = /^.+?(?<clitic>n['’]t|['’](?:[sdm]|re|ve|ll))$/iu;
/** Written as one word, analysed as two. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
]);
/** Units and the like that follow a number without a space: "4.1bn", "35mm", "10am". */
const UNIT =
  /^(?:[kmbtgKMBx]|bn|BN|mn|mln|bln|tn|trn|tr|mm|cm|km|KM|kms|kg|KG|kgs|mg|mt|MT|lbs?|ft|ha|sq|[kmMGT]?W|[kMGT]Wh|kV|[kMG]?Hz|[MGT]B|bcm|bpd|mph|kph|hrs?|mins?|am|pm|AM|PM|pct|bps|pp)$/u;
const URL_END = /[.,;:!?'"”’)\]]+$/u;

/**
 * Cuts `text` between `from` and `to` into syntactic words by the conventions of Universal Dependencies' English treebanks: clitics, hyphens, slashes,
 * currency signs and units stand apart, abbreviations keep their full stop. Never empty spans, none holding white space.
 *
 * @example
 * tokenize('They can’t sell US$4.1bn.') // They ca n’t sell US$ 4.1 bn .
 */
export const tokenize = (text: string, from = 0, to = text.length): Span[] => {
  const spans: Span[] = [];
  const push = (start: number, end: number): void => {
    if (start < end) spans.push({ start, end });
  };
  const part = text.slice(from, to);
  TOKEN.lastIndex = 0;
  for (;;) {
    for (let word = plainWord(part, TOKEN.lastIndex); word !== undefined; word = plainWord(part, word.end)) {
      push(from + word.start, from + word.end);
      TOKEN.lastIndex = word.end;
    }
    const match = TOKEN.exec(part);
    if (match === null) return spans;
    let form = match[0];
    const start = from + match.index;
    const first = form.charCodeAt(0);
    if (isDigit(first)) {
      // The letters right after a number: a unit stands apart ("4.1bn"), anything else is part of a name ("4chan", "5G").
      const letters =
        /^\p{L}+(?![\p{L}\d])/u.exec(part.slice(match.index + form.length, match.index + form.length + 12))?.[0] ?? '';
      if (letters !== '' && /^[\d.,]+$/u.test(form)) {
        TOKEN.lastIndex += letters.length;
        push(start, start + form.length);
        if (UNIT.test(letters)) push(start + form.length, start + form.length + letters.length);
        else spans[spans.length - 1] = { start, end: start + form.length + letters.length };
        continue;
      }
      push(start, start + form.length);
      continue;
    }
    if (/^(?:https?:|ftp:|www\.)/u.test(form)) {
      const tail = URL_END.exec(form)?.[0] ?? '';
      if (tail !== '') {
        form = form.slice(0, form.length - tail.length);
        TOKEN.lastIndex = match.index + form.length;
      }
      push(start, start + form.length);
      continue;
    }
    const end = start + form.length;
    if (text.charAt(end) === '.' && end < to && keepsStop(text, form, start, end, to)) {
      TOKEN.lastIndex += 1;
      push(start, end + 1);
      continue;
    }
    const fused = FUSED.get(form.toLowerCase());
    if (fused !== undefined) {
      push(start, start + fused);
      push(start + fused, end);
      continue;
    }
    const clitic = form.includes("'") || form.includes('’') ? CLITIC.exec(form)?.groups?.['clitic'] : undefined;
    if (clitic !== undefined && !/^['’]?[dol]['’]/iu.test(form)) {
      push(start, end - clitic.length);
      push(end - clitic.length, end);
      continue;
    }
    push(start, end);
  }
};

/** The word that begins at or right after `at`, if it is of plain letters, before a space or comma, and not fused: what most words are, found fast. */
const plainWord = (text: string, at: number): Span | undefined => {
  const start = text.charCodeAt(at) === SPACE ? at + 1 : at;
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end === start || (next !== SPACE && next !== COMMA)) return undefined;
  const fusible = end - start === 5 || end - start === 6;
  return fusible && FUSED.has(text.slice(start, end).toLowerCase()) ? undefined : { start, end };
};

const SPACE = 32;
const COMMA = 44;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the full stop after the word `form` belongs to it: "Gen.", "No." before a number, the initial in "J. Smith". */
const keepsStop = (text: string, form: string, start: number, end: number, to: number): boolean => {
  const low = form.toLowerCase();
  const after = text.slice(end + 1, Math.min(to, end + 40));
  const word = /^\s*(?<word>[\p{L}\p{M}]+|\d)?/u.exec(after)?.groups?.['word'] ?? '';
  if (/^\p{L}$/u.test(form)) return isInitial(text, form, start, word);
  if (BEFORE_NAME.has(low) && /^\p{Lu}/u.test(form)) return true;
  if (BEFORE_NUMBER.has(low) && /^\s*\d/u.test(after)) return true;
  if (!ANYWHERE.has(low)) return false;
  // Words that are also words ("sat", "mar", "ill") need a capital before and something after that goes on.
  if (low === 'etc' || low === 'vs' || low === 'al' || low === 'viz') return true;
  if (!/^\p{Lu}/u.test(form)) return false;
  return !AMBIGUOUS.has(low) || (word !== '' && !/^\p{Lu}/u.test(word));
};

/** Abbreviations that are common words too, so that a sentence may well end in them: "He was ill." */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'ill',
  'ind',
  'mass',
  'miss',
  'ore',
  'wash',
  'del',
  'la',
  'sat',
  'sun',
  'mon',
  'mar',
  'may',
  'est',
  'ed',
  'co',
  'no',
  'jun',
  'pa',
  'ala',
  'tex',
  'mo',
  'ga',
  'ark',
]);

/** "J. Smith" and "George W. Bush", not "vitamin C. The". */
const isInitial = (text: string, form: string, start: number, next: string): boolean => {
  if (!/^\p{Lu}$/u.test(form) || !/^\p{Lu}/u.test(next)) return false;
  if (OPENERS.has(next.toLowerCase())) return false;
  const before = /(?<word>[\p{L}\p{M}.]+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.groups?.['word'];
  return before === undefined || /^\p{Lu}/u.test(before) || form !== 'I';
};
