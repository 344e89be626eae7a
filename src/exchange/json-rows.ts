import { EntenteError } from '../model/entente-error.js';
import type { Row, RowProblem } from './imported.js';

/** Characters of a value that a message shows. */
const LONGEST_SHOWN = 40;

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Lines in which objects begin that lie so many brackets deep, in the order of the text. */
const objectLines = (text: string, depth: number): number[] => {
  const found: number[] = [];
  let line = 1;
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') line++;
    else if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      if (char === '{' && level === depth) found.push(line);
      level++;
    } else if (char === '}' || char === ']') level--;
  }
  return found;
};

/** Cells by key; an object inside adds its own keys after a dot, a list its words parted by semicolons. */
const cellsOf = (value: Json, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const name = `${before}${key}`;
    if (inner === null || inner === undefined) return [];
    if (Array.isArray(inner)) {
      const list: readonly unknown[] = inner;
      return list.every((one) => typeof one === 'string' || typeof one === 'number') ? [[name, list.join('; ')]] : [];
    }
    return isObject(inner)
      ? cellsOf(inner, `${name}.`)
      : [[name, typeof inner === 'string' ? inner : JSON.stringify(inner)]];
  });

const rowOf = (value: Json, line: number, keys: ReadonlySet<string> | undefined): Row => {
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null && (keys === undefined || keys.has(key)));
  return { line, text: JSON.stringify(Object.fromEntries(kept)), cells: new Map(cellsOf(value)), value };
};

/** JSON as it was parsed, with its list of rows. */
export interface JsonTable {
  readonly whole: unknown;
  readonly rows: readonly Row[];
  /** What stands in the list and is no object. */
  readonly problems: readonly RowProblem[];
}

/** The list of rows in what was parsed, and how many brackets deep its objects lie. */
const listIn = (whole: unknown): { list: readonly unknown[]; depth: number } | undefined => {
  if (Array.isArray(whole)) {
    const inner: unknown = whole[1];
    return Array.isArray(inner) ? { list: inner, depth: 2 } : { list: whole, depth: 1 };
  }
  if (!isObject(whole)) return undefined;
  const lists = Object.values(whole).filter((value): value is readonly unknown[] => Array.isArray(value));
  const [list] = lists.sort((a, b) => b.length - a.length);
  return list === undefined ? undefined : { list, depth: 2 };
};

/** JSON text as a value. Throws `input-malformed`, naming line and column where the engine tells them. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const place = /position (?<at>\d+)/u.exec(String(cause))?.groups?.['at'];
    const line = place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length;
    throw new EntenteError('input-malformed', `${line === undefined ? '' : `line ${line}: `}is no JSON`, { cause });
  }
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};

/**
 * Rows of a JSON text: a list of objects; a list inside an object (`{"data": [ … ]}`); a list after what is said about it
 * (`[{"page": 1}, [ … ]]`). With `keys` only these stand in a row's text.
 *
 * @throws EntenteError `input-malformed`
 */
export const readJson = (text: string, keys?: ReadonlySet<string>): JsonTable => {
  const whole = parseJson(text);
  const found = listIn(whole);
  if (found === undefined) throw new EntenteError('input-malformed', 'holds no list of rows');
  const objects = found.list.filter(isObject);
  const lines = objectLines(text, found.depth);
  // what stands before the rows at the same depth are objects of another list
  const offset = lines.length - objects.length;
  const lineOf = (at: number): number => lines[at + Math.max(0, offset)] ?? 1;
  let before = 0;
  const problems = found.list.flatMap((value): RowProblem[] => {
    if (isObject(value)) before++;
    // what is no object has no line of its own: that of the object before it, or where the first begins
    return isObject(value) ? [] : [{ line: lineOf(Math.max(0, before - 1)), reason: `${shown(value)} is no row` }];
  });
  return { whole, rows: objects.map((value, at) => rowOf(value, lineOf(at), keys)), problems };
};
