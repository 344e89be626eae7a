const ENDINGS = new Set([' ', '.', ',', ';', ':', '\n', '\t']);

/** A phrase out of a report made fit for a sentence: white space single, nothing hanging at its end, no "to" in front of a verb. */
export const tidied = (phrase: string): string => {
  const words = phrase.trim().replace(/\s+/gu, ' ').replace(/^to /u, '');
  let end = words.length;
  while (end > 0 && ENDINGS.has(words.charAt(end - 1))) end--;
  return words.slice(0, end);
};
