import type { Token } from '../model/sentence.js';

/**
 * The forms under which the lexicon may hold a word, the likeliest first: its lemma, then what its ending can come from, as the lemmas of
 * rarer verbs are not always found ("lifted", "conceded", "freed").
 */
export const lexicalForms = ({ lemma, form }: Token): string[] => {
  const word = form.toLowerCase();
  const out = [lemma.toLowerCase(), word];
  const ending = /(?:ied|ed|ing|ies|es|s)$/u.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < 2) return out;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ied' || ending === 'ies') return [...out, `${stem}y`, `${stem}ie`];
  out.push(`${stem}e`, stem);
  if (ending === 'ed') out.push(`${stem}ee`.replace(/eee$/u, 'ee'));
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
  return out;
};
