/** A word of a vocabulary as people read it: `letter-of-intent` → "letter of intent", `oil-gas` → "oil and gas". */
export const inWords = (name: string): string =>
  name === 'oil-gas' ? 'oil and gas' : name === 'in-force' ? 'in force' : name.replaceAll('-', ' ');

const number = new Intl.NumberFormat('en-GB');

/** A number with its groups: 12,345. */
export const numberText = (value: number): string => number.format(value);

const IRREGULAR: Readonly<Record<string, string>> = { party: 'parties', entry: 'entries', country: 'countries' };

/** A number of things: `counted(2, 'report')` → "2 reports". */
export const counted = (value: number, thing: string): string =>
  `${numberText(value)} ${value === 1 ? thing : (IRREGULAR[thing] ?? `${thing}s`)}`;

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language by its English name: `ru` → "Russian". */
export const languageText = (lang: string): string =>
  /^[a-z]{2,3}$/u.test(lang) ? (languages.of(lang) ?? lang) : lang;

/** How sure: 0.68 → "68 %". */
export const percentText = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
