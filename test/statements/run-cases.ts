import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Statement, StatementType } from '../../src/model/statement.js';
import type { Reader } from '../../src/pipeline/reader.js';

const folder = new URL('./', import.meta.url);

/** One sentence or short report and what must be read out of it; `want: []` asks for silence. */
export interface Case {
  readonly type: StatementType;
  readonly name: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  /** Slots that must stand so, null those that must be empty; what is not named is not looked at. */
  readonly want: readonly Readonly<Record<string, unknown>>[];
}

/** What became of a case: the reasons it fails, none where it holds. */
export interface Outcome {
  readonly case: Case;
  readonly reasons: readonly string[];
}

/** All rows of `*.cases.json`, the type taken from the file's name. */
export const allCases = (): Case[] =>
  readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.cases.json'))
    .sort()
    .flatMap((file) => {
      const type = file.slice(0, file.indexOf('.')) as StatementType;
      const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Case, 'type'>[];
      return rows.map((row) => ({ ...row, type }));
    });

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const agrees = (want: unknown, got: unknown): boolean => {
  if (want === null) return got === undefined;
  if (Array.isArray(want)) {
    const list = Array.isArray(got) ? got : [];
    return want.length === list.length && want.every((w) => list.some((g) => agrees(w, g)));
  }
  if (typeof want === 'object') {
    return (
      typeof got === 'object' &&
      got !== null &&
      Object.entries(want).every(([key, value]) => agrees(value, Reflect.get(got, key)))
    );
  }
  if (typeof want === 'string' && typeof got === 'string') return words(want) === words(got);
  if (typeof want === 'number' && typeof got === 'number')
    return Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
  return want === got;
};

const slotsThatDiffer = (want: Readonly<Record<string, unknown>>, got: Statement): string[] =>
  Object.keys(want).filter(
    (slot) =>
      !(slot === 'bound' && want[slot] === 'exactly' && Reflect.get(got, slot) === undefined) &&
      !agrees(want[slot], Reflect.get(got, slot)),
  );

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Holds a case against what was read: every wanted statement found once, none left over, evidence to the letter. */
export const judge = (row: Case, statements: readonly Statement[]): Outcome => {
  const reasons: string[] = [];
  for (const { start, end, exact } of statements.flatMap((s) => s.evidence)) {
    if (row.text.slice(start, end) !== exact) reasons.push(`evidence ${start}–${end} is not the text's`);
  }
  const left = statements.filter((s) => s.type === row.type);
  for (const want of row.want) {
    const best = left.map((s) => ({ s, off: slotsThatDiffer(want, s) })).sort((a, b) => a.off.length - b.off.length)[0];
    if (!best) {
      reasons.push(`not read: ${show(want)}`);
      continue;
    }
    left.splice(left.indexOf(best.s), 1);
    for (const slot of best.off)
      reasons.push(`${slot}: wanted ${show(want[slot])}, read ${show(Reflect.get(best.s, slot))}`);
  }
  for (const s of left) reasons.push(`too much: «${s.evidence[0]?.exact.slice(0, 80) ?? ''}» ${s.rule}`);
  return { case: row, reasons };
};

/** Reads all cases in one batch. */
export const runCases = async (reader: Reader, cases: readonly Case[]): Promise<Outcome[]> => {
  const read = await reader.readAll(cases.map(({ text, title, published }) => ({ text, title, published })));
  return cases.map((row, i) => judge(row, read[i]?.statements ?? []));
};
