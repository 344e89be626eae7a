import {
  currenciesOfNoun,
  currencyCodes,
  currencyDefaults,
  currencyNames,
  currencyNoun,
  currencyPlurals,
  currencySigns,
  placesOfCurrency,
  weakSigns,
} from '../../codes/currencies.js';
import { rememberLast } from '../../model/remember-last.js';

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

// "500 million| USD", "5 bn| €"
const signAfter = new RegExp(
  String.raw`[\s\u00a0-]?(?<sign>${longestFirst(['US$', 'US dollars', '€', '£', '₽', '₹', '₺', '₸', '₴', '₩', '₫', 'zł', 'Kč', 'RMB', 'TL', 'Dhs', ...currencyCodes])})(?![A-Za-z\u00c0-\u024f\d])`,
  'uy',
);
const nouns = longestFirst(
  currencyNames.flatMap(({ noun }) => [noun, `${noun}s`]).concat(Object.keys(currencyPlurals)),
);
const adjectives = longestFirst(currencyNames.map(({ adjective }) => adjective));
// "3 billion| Mexican pesos", "50-million|-dollar grant", "2 bln| U.S. dollars"
const nounAfter = new RegExp(
  String.raw`(?:\s+in)?[\s\u00a0-](?:(?<adjective>${adjectives}|Saudi Arabian|Bosnian|of US|worth of)[\s-]+)?(?<noun>${nouns})(?![A-Za-z\u00c0-\u024f\d])`,
  'iuy',
);

/** Nouns that are words of their own, so that they only count as money behind a large figure: "won", "sum", "real". */
const everyday: ReadonlySet<string> = new Set([
  'won',
  'sum',
  'som',
  'real',
  'sol',
  'crown',
  'colon',
  'mark',
  'kip',
  'tala',
  'lek',
  'dram',
  'pula',
]);

/** Currency words beside an amount and where they begin (before it) or end (after it). */
export interface CurrencyWords {
  readonly code: string;
  readonly at: number;
  /** Whether the words alone don't prove money: "K", "won". */
  readonly weak: boolean;
}

const occurrences = (text: string, word: string): number => text.split(word).length - 1;

/** How often a text names the places of a currency, each currency counted once a text. */
const namedIn = rememberLast((text: string) => {
  const counts = new Map<string, number>();
  return (code: string): number => {
    const known = counts.get(code);
    if (known !== undefined) return known;
    const count = placesOfCurrency(code).reduce((sum, place) => sum + occurrences(text, place), 0);
    counts.set(code, count);
    return count;
  };
});

/** Of several codes the one whose place or adjective the text names most; the first, the usual one, where none is or they draw. */
const likeliest = (codes: readonly string[], text: string): string | undefined => {
  const count = namedIn(text);
  let best = codes[0];
  let most = 0;
  for (const code of codes) if (count(code) > most) [best, most] = [code, count(code)];
  return best;
};

// "all figures in Canadian dollars"
const dollarsTold = new RegExp(
  String.raw`\b(?:figures|amounts|sums|values|prices)\s+(?:\w+\s+)?in\s+(?<adjective>${adjectives})\s+dollars\b`,
  'iu',
);

/** The dollars that a text says it counts in. */
const dollarsOf = rememberLast((text: string): { readonly code: string | undefined } => {
  const adjective = dollarsTold.exec(text)?.groups?.adjective?.toLowerCase();
  return { code: currenciesOfNoun('dollar').find((name) => name.adjective.toLowerCase() === adjective)?.code };
});

const codeOfSign = (sign: string, text: string): string | undefined => {
  if (sign === '$') {
    const told = dollarsOf(text).code;
    if (told !== undefined) return told;
  }
  const codes = currencySigns[sign];
  if (codes) return codes.length === 1 ? codes[0] : likeliest(codes, text);
  return currencyCodes.has(sign) ? sign : undefined;
};

/** Codes that are words or acronyms of their own: "COP29", "ALL 27". */
const wordCodes: ReadonlySet<string> = new Set([
  'ALL',
  'COP',
  'TOP',
  'TRY',
  'CUP',
  'PEN',
  'MAD',
  'SOS',
  'BAM',
  'GEL',
  'RON',
  'MOP',
  'ANG',
  'LAK',
  'LSL',
  'STN',
  'GIP',
  'PAB',
]);
const longestSign = Math.max(...Object.keys(currencySigns).map((sign) => sign.length));
/** What a sign or code ends in: most characters before a figure end none. */
const signEnds: ReadonlySet<string> = new Set(
  [...Object.keys(currencySigns), ...currencyCodes].map((sign) => sign.slice(-1)),
);

/** The sign or code right before a figure that starts at `at`: "US$" in "US$4.1bn". */
export const currencyBefore = (text: string, at: number): CurrencyWords | undefined => {
  const isSpaced = /\s/u.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '\n';
  const end = isSpaced ? at - 1 : at;
  if (!signEnds.has(text.charAt(end - 1))) return undefined;
  for (let length = Math.min(longestSign, end); length > 0; length--) {
    const sign = text.slice(end - length, end);
    if (currencySigns[sign] === undefined && !currencyCodes.has(sign)) continue;
    if (/[\p{L}\p{N}$]/u.test(text.charAt(end - length - 1))) continue;
    const weak = weakSigns.has(sign) || wordCodes.has(sign);
    if (weak && length === 1 && isSpaced) return undefined;
    const code = codeOfSign(sign, text);
    return code === undefined ? undefined : { code, at: end - length, weak };
  }
  return undefined;
};

/** The noun, sign or code right after a figure: "Mexican pesos" in "3 billion Mexican pesos"; a noun that several states share goes by its adjective, else by the report. */
export const currencyAfter = (text: string, at: number): CurrencyWords | undefined => {
  nounAfter.lastIndex = at;
  const named = nounAfter.exec(text);
  const noun = currencyNoun(named?.groups?.noun?.replace(/\s+/gu, ' ') ?? '');
  if (named && noun !== undefined) {
    const end = at + named[0].length;
    if (noun === 'pound' && /^\s+of\s/u.test(text.slice(end, end + 4))) return undefined;
    const candidates = currenciesOfNoun(noun);
    const adjective = named.groups?.adjective?.toLowerCase();
    const told = candidates.find((name) => name.adjective.toLowerCase() === adjective);
    const usual = currencyDefaults[noun];
    const codes = [...new Set([...(usual === undefined ? [] : [usual]), ...candidates.map((name) => name.code)])];
    const code = told?.code ?? (noun === 'dollar' ? codeOfSign('$', text) : likeliest(codes, text));
    return code === undefined ? undefined : { code, at: end, weak: everyday.has(noun) };
  }
  signAfter.lastIndex = at;
  const signed = signAfter.exec(text);
  const sign = signed?.groups?.sign;
  if (!signed || sign === undefined) return undefined;
  const code = sign === 'US dollars' ? 'USD' : codeOfSign(sign, text);
  return code === undefined ? undefined : { code, at: at + signed[0].length, weak: false };
};
