import { loadModule } from 'cld3-asm';

/** The beginning of a text tells its language, in UTF-16 code units. */
const SAMPLE = 1_500;
/** With fewer letters nothing is told. */
const FEWEST_LETTERS = 12;

/** Compact Language Detector 3, a small neural model over the letters of a text; it is part of the package and asks no network. */
const detector = (await loadModule()).create(0, 4 * SAMPLE);

/** Codes that the detector has other names for. */
const CODES: Readonly<Record<string, string>> = { iw: 'he', nb: 'no', fil: 'tl' };

/** The commonest words of English: names of foreign places and people make the detector doubt a short text, these do not. */
const ENGLISH = new Set('the of and to that with was by from has this are its which were their said'.split(' '));
/** A text of fewer letters must be told with more certainty: a headline of names looks like many a language. */
const FEW_LETTERS = 100;
const CERTAIN = 0.9;
/** From so many letters on English has one of its commonest words. */
const SOME_LETTERS = 50;
/** Share of such words that is English whatever else is in a text, and the share that will do where nothing else is known. */
const SURELY_ENGLISH = 0.15;
const PERHAPS_ENGLISH = 0.08;

const englishShare = (text: string): number => {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Mark}’']+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
};

/**
 * The language of a text: an ISO 639-1 code, or that of ISO 639-2 where there is none; `und` where it can't be told.
 *
 * "The two ministers signed the protocol in Suva." is `en`; "Le ministre a signé le protocole." `fr`; "Fiji 2021" `und`.
 */
export const languageOf = (text: string): string => {
  const sample = text
    .slice(0, SAMPLE)
    .replace(/https?:\S+|\S+@\S+|\0/gu, ' ')
    .trim();
  const letters = sample.match(/\p{Letter}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return 'und';
  const english = englishShare(sample);
  if (english >= SURELY_ENGLISH) return 'en';
  const { language, probability, is_reliable: isReliable } = detector.findLanguage(sample);
  const code = /^[a-z]{2,3}/u.exec(language)?.[0] ?? 'und';
  const isForeign = letters > 2 * (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
  const isLong = letters >= FEW_LETTERS || (english === 0 && letters >= SOME_LETTERS);
  if (isForeign || (isReliable && (isLong || probability >= CERTAIN))) return CODES[code] ?? code;
  return english >= PERHAPS_ENGLISH ? 'en' : 'und';
};

/** What is told from outside, else what the text shows, else what the source declares: templates declare what they will. */
export const langOf = (text: string, told: string | undefined, declared: string | undefined): string => {
  if (told !== undefined) return told;
  const shown = languageOf(text);
  return shown === 'und' ? (declared ?? shown) : shown;
};
