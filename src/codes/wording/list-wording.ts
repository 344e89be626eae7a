/** Joins items as running text does: "a", "a and b", "a, b and c". */
export const joinList = (items: readonly string[], conjunction = 'and'): string => {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1] ?? ''}`;
};

/** The words with a capital letter in front: "six reactors" → "Six reactors". */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a" or "an", by how the word that follows is usually spoken: "an MoU", "a union", "an hour". */
export const indefiniteArticle = (next: string): 'a' | 'an' => {
  if (/^(?:uni|use|usu|eu|one\b|u[A-Z.])/u.test(next)) return 'a';
  return /^(?:[aeiou]|hour|honou?r|heir|(?:[FHLMNRSX][A-Z]|MoU)\b)/iu.test(next) ? 'an' : 'a';
};
