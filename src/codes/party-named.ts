import { BODIES } from './bodies.js';
import { alpha2OfAlpha3 } from './iso-3166.js';
import { STATES } from './states.js';

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .replace(/’/gu, "'")
    .replace(/^the\s/iu, '')
    .trim()
    .toLowerCase();

/** Earlier lists win: a code over a name, a name over a demonym, a state over a body. */
const table = (): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const put = (name: string, id: string): void => {
    const key = fold(name);
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { code } of STATES) put(code, code);
  for (const { id } of BODIES) put(id, id);
  for (const { code, name } of STATES) put(name, code);
  for (const { code, names } of STATES) for (const name of names) put(name, code);
  for (const { id, names, acronyms } of BODIES) for (const name of [...names, ...acronyms]) put(name, id);
  for (const { code, demonyms } of STATES) for (const name of demonyms) put(name, code);
  return ids;
};

let ids: ReadonlyMap<string, string> | undefined;

/**
 * The id of the state or body that a user or a table names by code (of two or three letters), name, acronym or demonym, in capitals
 * or not.
 *
 * @example partyNamed('uzbek') // 'UZ'
 */
export const partyNamed = (name: string): string | undefined => {
  ids ??= table();
  return ids.get(fold(name)) ?? alpha2OfAlpha3(name.trim().toUpperCase());
};
