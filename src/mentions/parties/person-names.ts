import type { Scan } from './scan.js';
import { HONORIFICS, NAME_PARTICLES, NOT_NAMES, PORTFOLIO, TITLE_HEADS } from './titles.js';
import { isCapital, possessiveLength, type Word } from './words.js';

/** A person's name: words `[first, end)` and its text. */
export interface PersonName {
  readonly first: number;
  readonly end: number;
  readonly name: string;
}

const LONGEST = 9;
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'xiv', 'xvi']);
const isMark = (word: Word | undefined, key: string): boolean => word !== undefined && word.key === key;

const textBetween = (found: Scan, first: number, end: number): string =>
  found.text.slice(found.words[first]?.start ?? 0, found.words[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');

const canBeName = (found: Scan, at: number): boolean => {
  const word = found.words[at];
  return isCapital(word) && !NOT_NAMES.has(word.key) && !(TITLE_HEADS.has(word.key) && !word.glued);
};

/** Skips "H.E.", "Mr.", "Sheikh Dr." and the like before a name; returns the index of the first word after them. */
export const skipHonorifics = (found: Scan, at: number): number => {
  let i = at;
  for (;;) {
    const word = found.words[i];
    if (!isCapital(word) || !HONORIFICS.has(word.key)) return i;
    const dotted = isMark(found.words[i + 1], '.') && found.words[i + 1]?.glued === true;
    // "E. Spiropali" is an initial, "H.E." is not.
    if (
      word.form.length === 1 &&
      word.key !== 'u' &&
      !(
        dotted &&
        ((word.key === 'h' && found.words[i + 2]?.key === 'e') || (word.key === 'e' && found.words[i - 2]?.key === 'h'))
      )
    )
      return i;
    if ((word.form.length > 1 && NAME_PARTICLES.has(word.key)) || !isCapital(found.words[i + (dotted ? 2 : 1)]))
      return i;
    i += dotted ? 2 : 1;
  }
};

/**
 * The person's name that begins at word `at`: capitalised words, initials, particles and hyphened parts.
 * Undefined where the word there can't begin a name. "Luiz Inácio Lula da Silva", "A. Tajani", "Moon Jae-in".
 */
export const personNameAt = (found: Scan, at: number): PersonName | undefined => {
  const { words } = found;
  const known = found.from.get(at);
  if (known?.listed.kind === 'leader') {
    const longer = extendKnown(found, known.end);
    return { first: at, end: longer, name: textBetween(found, at, longer) };
  }
  if (known !== undefined || !canBeName(found, at) || PORTFOLIO.has(found.words[at]?.key ?? '')) return undefined;
  const end = extend(found, at, at + 1);
  const only = words[at];
  if (end === at + 1 && only !== undefined && only.form.length < 2) return undefined;
  return { first: at, end, name: textBetween(found, at, end) };
};

/** A known name goes on only with a generation or an Arabic patronymic: "Tamim bin Hamad" + "Al Thani". */
const extendKnown = (found: Scan, from: number): number => {
  let end = from;
  if (found.words[end]?.key === 'jr' || GENERATIONS.has(found.words[end]?.key ?? '')) end++;
  while (/^(?:bin|al|ibn)$/u.test(found.words[end]?.key ?? '')) {
    const next = found.words[end + 1]?.key === '-' ? end + 2 : end + 1;
    if (!isCapital(found.words[next]) || found.from.has(next)) break;
    end = next + 1;
  }
  return end;
};

const extend = (found: Scan, first: number, from: number): number => {
  const { words } = found;
  let end = from;
  while (end < words.length && end - first < LONGEST) {
    const word = words[end];
    if (word === undefined || word.opensLine) break;
    if (possessiveLength(words, end) > 0 && !(isCapital(words[end + 1]) && words[end + 1]?.glued === true)) break;
    const previous = words[end - 1];
    const initial =
      word.key === '.' &&
      word.glued &&
      previous !== undefined &&
      previous.shape === 'caps' &&
      previous.form.length === 1;
    const generation =
      word.key === '.' && word.glued && previous !== undefined && (previous.key === 'jr' || previous.key === 'sr');
    if (generation) return end + 1;
    if (initial && end - first < LONGEST - 1 && (isCapital(words[end + 1]) || words[end + 1]?.shape === 'mark')) {
      end++;
      continue;
    }
    if (
      (word.key === '-' || word.key === "'") &&
      word.glued &&
      words[end + 1]?.glued === true &&
      words[end + 1]?.shape !== 'mark' &&
      words[end + 1]?.shape !== 'digit'
    ) {
      // "Seoul-Busan" is no name, "Moon Jae-in" and "al-Sisi" are; "Xi-led" is not.
      if (/^(?:led|era|backed|style|hosted|brokered|chaired|the|to)$/u.test(words[end + 1]?.key ?? '')) break;
      end += 2;
      continue;
    }
    if (isCapital(words[end])) {
      const hit = found.from.get(end);
      if (hit !== undefined && hit.listed.kind !== 'leader') break;
      if (!GENERATIONS.has(word.key) && !canBeName(found, end)) break;
      end++;
      continue;
    }
    // A lower-case particle counts only when a capitalised word follows: "Mohammed bin Salman", "de la Fuente".
    if (word.shape === 'lower' && NAME_PARTICLES.has(word.key)) {
      let after = end + 1;
      while (
        (words[after]?.shape === 'lower' && NAME_PARTICLES.has(words[after]?.key ?? '')) ||
        isMark(words[after], '-') ||
        (isMark(words[after], "'") && words[after]?.glued === true)
      )
        after++;
      if (after - end > 4 || !isCapital(words[after]) || found.from.has(after)) break;
      end = after + 1;
      continue;
    }
    break;
  }
  return end;
};

/** The full name (two words or more) that ends before word `end`, as in "Sergey Lavrov, the …". */
export const personNameBefore = (found: Scan, end: number): PersonName | undefined => {
  const known = found.until.get(end);
  if (known?.listed.kind === 'leader') return { first: known.first, end, name: textBetween(found, known.first, end) };
  for (let first = Math.max(0, end - 6); first < end - 1; first++) {
    const opener = found.words[first - 1];
    if (
      first > 0 &&
      isCapital(opener) &&
      !TITLE_HEADS.has(opener.key) &&
      !found.inside.has(first - 1) &&
      !NOT_NAMES.has(opener.key)
    )
      continue;
    // Not from within "H.E." or "Dr."
    if (skipHonorifics(found, first) !== first) continue;
    const name = personNameAt(found, first);
    if (name !== undefined && name.end === end && /\s/u.test(name.name)) return name;
  }
  return undefined;
};
