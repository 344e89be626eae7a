import { EntenteError } from '../model/entente-error.js';
import type { Field } from '../model/field.js';
import type { DateValue } from '../model/mention.js';
import type { AgreementStatus, Instrument } from '../model/statement.js';
import { type ColumnMap, columnOf, constantOf, missingColumns, TREATY_KEYS } from './column-map.js';
import { readCsv } from './csv-rows.js';
import {
  type Cite,
  failed,
  type ImportedFact,
  type ImportedFile,
  type Row,
  type RowOutcome,
  readRows,
} from './imported.js';
import { readJson } from './json-rows.js';
import { isMissing } from './number-text.js';
import { readPeriod } from './period-text.js';
import { partyInTable } from './table-party.js';

/** What a title says by itself. */
export interface TreatyTitle {
  readonly instrument: Instrument;
  readonly subject?: string;
  readonly fields: readonly Field[];
  /** Whom it names as its sides. */
  readonly parties: readonly string[];
}

/** Reads the title of an instrument; undefined where it is none. */
export type TitleReader = (title: string) => TreatyTitle | undefined;

const RULE = 'import/treaties';

/** Acts that a column or an entry tells, with the status that they give. Provisional application is told by the column's name. */
const ACTS = [
  ['signed', 'signed'],
  ['ratified', 'ratified'],
  ['provisional', 'in-force'],
  ['in-force', 'in-force'],
  ['extended', 'extended'],
  ['suspended', 'suspended'],
  ['ended', 'ended'],
] as const satisfies readonly (readonly [key: (typeof TREATY_KEYS)[number], status: AgreementStatus])[];

/** Words for acts and for a status, as lists have them. */
const STATUS_WORDS: readonly (readonly [status: AgreementStatus, words: RegExp])[] = [
  ['ended', /\b(?:terminat|denounc|denunci|ended|expired|withdraw|no longer in force|not in force any)/iu],
  ['suspended', /\bsuspend|\bsuspension/iu],
  ['extended', /\b(?:extend|extension|renew|prolong)/iu],
  ['in-force', /\b(?:provisional|(?<!not (?:yet )?)(?:in|into) force|effective)/iu],
  ['ratified', /\b(?:ratif|approv|accept|accession|acced)/iu],
  ['initialled', /\binitial/iu],
  ['signed', /\b(?:sign|conclu|done|adopt|not (?:yet )?in force|pending)/iu],
  ['negotiating', /\bnegotiat/iu],
];

const statusNamed = (words: string): AgreementStatus | undefined =>
  STATUS_WORDS.find(([, form]) => form.test(words))?.[0];

/** The stretch of a row's text in which a cell stands. */
const partOf = (row: Row, from: string, to = from): Cite => {
  const at = row.text.indexOf(from);
  const end = at < 0 ? -1 : row.text.indexOf(to, at);
  return at < 0 || end < 0 || from === '' ? { row } : { row, part: { start: at, end: end + to.length } };
};

/** Names of parties in one cell: "Kenya; Norway", "Kenya and Norway", "Kenya / Norway", "Kenya, Norway". */
const namesIn = (cell: string): string[] => {
  const split = (by: RegExp): string[] =>
    cell
      .split(by)
      .map((name) => name.trim())
      .filter(Boolean);
  for (const by of [/[;|\n]/u, /\s[/–-]\s/u, /,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/u]) {
    const names = split(by);
    if (names.length > 1 && (by.source.startsWith('[') || names.every((name) => partyInTable(name) !== undefined)))
      return names;
  }
  return [cell.trim()];
};

interface Told {
  readonly status: AgreementStatus;
  readonly date?: DateValue;
  readonly cites: readonly [Cite, ...Cite[]];
}

/** Columns, and what holds for every row, by key. */
type Cells = (key: (typeof TREATY_KEYS)[number]) => string;

/** Acts that the columns of a row date; a reason where a date is none. */
const datedActs = (
  row: Row,
  {
    cells,
    columnNamed,
    head,
  }: { cells: Cells; columnNamed: (key: (typeof TREATY_KEYS)[number]) => string; head: Row | undefined },
): Told[] | string => {
  const acts: Told[] = [];
  for (const [key, status] of ACTS) {
    const cell = cells(key);
    if (isMissing(cell)) continue;
    const date = readPeriod(cell);
    if (date === undefined) return `“${cell}” under ${columnNamed(key)} is no date, or may be two`;
    // that an agreement is applied provisionally stands in the column's name, not in the row
    acts.push({
      status,
      date,
      cites: key === 'provisional' && head !== undefined ? [{ row }, partOf(head, columnNamed(key))] : [{ row }],
    });
  }
  return acts;
};

/** An act that a row tells of one party or of all: "Kenya, ratification, 2019-05-02". */
const toldAct = (row: Row, cells: Cells): Told | string | undefined => {
  const [party, act, date] = [cells('party'), cells('act'), cells('date')];
  if (act === '') return undefined;
  const status = statusNamed(act);
  if (status === undefined) return `“${act}” is no act of an agreement’s life`;
  const when = isMissing(date) ? undefined : readPeriod(date);
  if (when === undefined && !isMissing(date)) return `“${date}” is no date, or may be two`;
  const title = partOf(row, cells('title'));
  const cites: Told['cites'] = party === '' ? [{ row }] : [title, partOf(row, party, isMissing(date) ? act : date)];
  return { status, ...(when === undefined ? {} : { date: when }), cites };
};

/** Acts in a list inside a JSON object: `{"party": "Kenya", "act": "ratified", "date": "2019-05-02"}`. */
const listedActs = (row: Row, title: string): Told[] | string => {
  const value = row.value as { readonly acts?: unknown } | undefined;
  if (!Array.isArray(value?.acts)) return [];
  const acts: Told[] = [];
  for (const one of value.acts as readonly unknown[]) {
    const { act, date } = (one ?? {}) as { readonly act?: unknown; readonly date?: unknown };
    const status = typeof act === 'string' ? statusNamed(act) : undefined;
    if (status === undefined) return `an act says not what it is: ${JSON.stringify(one)}`;
    const when = typeof date === 'string' ? readPeriod(date) : undefined;
    if (when === undefined && date !== undefined && date !== null)
      return `${JSON.stringify(date)} is no date, or may be two`;
    acts.push({
      status,
      ...(when === undefined ? {} : { date: when }),
      cites: [partOf(row, JSON.stringify(title)), partOf(row, JSON.stringify(one))],
    });
  }
  return acts;
};

const partiesIn = (cells: Cells, title: TreatyTitle | undefined): readonly string[] | string => {
  const cell = cells('parties');
  if (cell === '') {
    const named = title?.parties ?? [];
    return named.length > 1 ? named : 'names no two parties';
  }
  const names = namesIn(cell);
  const ids = names.map((name) => partyInTable(name) ?? name);
  const unknown = names.find((name) => partyInTable(name) === undefined);
  if (unknown !== undefined) return `no state or body is known as “${unknown}”`;
  return new Set(ids).size > 1 ? [...new Set(ids)] : 'names no two parties';
};

const rowReader = (
  columns: readonly string[],
  { map, titleOf, head }: { map: ColumnMap; titleOf: TitleReader; head: Row | undefined },
) => {
  const places = new Map(TREATY_KEYS.map((key) => [key, columnOf(key, columns, map)] as const));
  /** Title and parties → the row that first told of it, so that rows with an act each are of one instrument. */
  const known = new Map<string, Row>();
  return (row: Row): RowOutcome => {
    const cells: Cells = (key) => {
      const column = places.get(key);
      return ((column === undefined ? constantOf(key, map) : row.cells.get(column)) ?? '').trim();
    };
    const title = cells('title');
    if (title === '') return failed('has no title');
    const read = titleOf(title);
    const parties = partiesIn(cells, read);
    if (typeof parties === 'string') return failed(parties);
    const dated = datedActs(row, { cells, columnNamed: (key) => places.get(key) ?? key, head });
    if (typeof dated === 'string') return failed(dated);
    const told = toldAct(row, cells);
    if (typeof told === 'string') return failed(told);
    const listed = listedActs(row, title);
    if (typeof listed === 'string') return failed(listed);
    const acts = [...dated, ...(told === undefined ? [] : [told]), ...listed];
    const status = statusNamed(cells('status'));
    if (status !== undefined && !acts.some((act) => act.status === status)) acts.push({ status, cites: [{ row }] });
    if (acts.length === 0) return failed('tells neither a date nor what became of it');

    const key = JSON.stringify([title, [...parties].sort(), cells('number')]);
    const first = known.get(key) ?? row;
    known.set(key, first);
    const place = cells('place');
    const facts = acts.map((act): ImportedFact => {
      const later =
        first === row ? act.cites : ([partOf(first, title), ...act.cites.slice(1)] as unknown as Told['cites']);
      return {
        rule: RULE,
        cites: later,
        slots: {
          type: 'agreement',
          instrument: read?.instrument ?? 'document',
          subject: read?.subject ?? title,
          parties: [...parties],
          ...(read === undefined || read.fields.length === 0 ? {} : { fields: [...read.fields] }),
          status: act.status,
          ...(act.date === undefined ? {} : { date: act.date }),
          ...(place === '' || act.status !== 'signed' ? {} : { place }),
        },
      };
    });
    return { kind: 'read', facts };
  };
};

/**
 * Reads a list of treaties: CSV or JSON with a title, the parties, and dates in columns of their own (signed, ratified, entry into
 * force, provisional application, extended, suspended, terminated), or a row an act with party, act and date, or in JSON a list
 * `acts` of these. Each act becomes a statement; instrument and matter come from the title.
 *
 * @throws EntenteError `input-malformed`
 */
export const readTreaties = (text: string, map: ColumnMap, titleOf: TitleReader): ImportedFile => {
  const json = /^\s*[[{]/u.test(text) ? readJson(text) : undefined;
  const csv = json === undefined ? readCsv(text, (cells) => columnOf('title', cells, map) !== undefined) : undefined;
  const columns = csv?.columns ?? [...new Set((json?.rows ?? []).flatMap(({ cells }) => [...cells.keys()]))];
  const missing = missingColumns(columns, map);
  if (missing.length > 0 || columnOf('title', columns, map) === undefined)
    throw new EntenteError(
      'input-malformed',
      `has no column “${missing.length > 0 ? missing.join('”, “') : 'title'}”; it has ${columns.join(', ')}`,
    );
  const read = readRows(
    json?.rows ?? csv?.rows ?? [],
    rowReader(columns, {
      map,
      titleOf,
      head: csv === undefined ? undefined : { line: 1, text: csv.head, cells: new Map() },
    }),
  );
  return {
    ...(csv === undefined ? {} : { head: csv.head }),
    ...read,
    problems: [...(json?.problems ?? []), ...(csv?.problems ?? []), ...read.problems],
  };
};
