import { EntenteError } from '../model/entente-error.js';
import { Indicator } from '../model/statement.js';

/** What a column can tell of a figure or of a treaty. */
export const FIGURE_KEYS = [
  'reporter',
  'partner',
  'indicator',
  'of',
  'value',
  'unit',
  'scale',
  'period',
  'status',
  'decimal',
] as const;
export const TREATY_KEYS = [
  'title',
  'parties',
  'party',
  'act',
  'date',
  'status',
  'place',
  'signed',
  'ratified',
  'in-force',
  'provisional',
  'extended',
  'suspended',
  'ended',
  'number',
] as const;

type Key = (typeof FIGURE_KEYS)[number] | (typeof TREATY_KEYS)[number] | Indicator;

/** Key → the column that tells it, or after a colon what holds for every row: `partner` → `Country`, `unit` → `:USD`. */
export type ColumnMap = ReadonlyMap<Key, string>;

const KEYS: readonly Key[] = [...new Set<Key>([...FIGURE_KEYS, ...TREATY_KEYS, ...Indicator.options])];

const isKey = (name: string): name is Key => KEYS.some((key) => key === name);

const ofEntries = (entries: readonly (readonly [key: string, column: string])[]): ColumnMap => {
  const map = new Map<Key, string>();
  for (const [key, column] of entries) {
    if (!isKey(key)) throw new EntenteError('usage', `--map: “${key}” is none of ${KEYS.join(', ')}`);
    map.set(key, column);
  }
  return map;
};

/** Commas part entries only where a key and a sign of equality follow: `value=Value, in USD,period=Year`. */
const ENTRY = /,(?=\s*[a-z][a-z-]*=)/u;

/**
 * A column map as the command line gives it: `reporter=:UY,partner=Country,exports=Exports,unit=:USD million,period=Year`. A key is
 * a column's, or after `=:` what holds for every row; the name of an indicator as key makes its column a figure of its own.
 *
 * @throws EntenteError `usage`
 */
export const parseColumnMap = (text: string): ColumnMap =>
  ofEntries(
    text.split(ENTRY).map((entry) => {
      const at = entry.indexOf('=');
      if (at < 1) throw new EntenteError('usage', `--map: “${entry.trim()}” reads not key=Column or key=:value`);
      return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()] as const;
    }),
  );

/** The same as a JSON object: `{"reporter": ":UY", "partner": "Country", …}`. Throws `usage`. */
export const columnMapOfJson = (value: unknown): ColumnMap => {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new EntenteError('usage', '--map: the file holds no JSON object');
  return ofEntries(
    Object.entries(value).map(([key, column]: [string, unknown]) => {
      if (typeof column !== 'string' && typeof column !== 'number')
        throw new EntenteError('usage', `--map: “${key}” is neither a column nor a value after a colon`);
      return [key, String(column)] as const;
    }),
  );
};

/** Names that columns have where no map is given; compared without case, blanks and signs. */
const USUAL: Readonly<Partial<Record<Key, readonly string[]>>> = {
  reporter: ['reporter', 'reporting country', 'reporter name', 'reporter iso', 'country', 'state', 'economy', 'geo'],
  partner: ['partner', 'partner country', 'partner name', 'partner iso', 'counterpart', 'counterparty'],
  indicator: ['indicator', 'flow', 'trade flow', 'measure', 'series', 'variable'],
  of: ['of', 'commodity', 'product', 'goods'],
  value: ['value', 'amount', 'obs value', 'trade value'],
  unit: ['unit', 'currency', 'unit of measure'],
  scale: ['scale', 'multiplier', 'magnitude'],
  period: ['period', 'year', 'time period', 'time', 'date'],
  status: ['status', 'obs status', 'observation status'],
  'trade-turnover': ['trade turnover', 'turnover', 'total trade', 'trade'],
  exports: ['exports', 'export'],
  imports: ['imports', 'import'],
  title: ['title', 'name', 'treaty', 'name of treaty', 'treaty title', 'agreement', 'instrument'],
  parties: ['parties', 'participants', 'contracting parties', 'states', 'signatories', 'countries', 'between'],
  party: ['party', 'participant', 'state'],
  act: ['act', 'action', 'event', 'type of action'],
  date: ['date', 'date of action', 'effective date'],
  place: ['place', 'place of signature', 'place of conclusion', 'signed at', 'done at'],
  signed: [
    'signed',
    'signature',
    'date of signature',
    'signature date',
    'signed on',
    'date signed',
    'date of conclusion',
    'concluded',
  ],
  ratified: ['ratified', 'ratification', 'date of ratification', 'ratified on'],
  'in-force': [
    'in force',
    'entry into force',
    'date of entry into force',
    'entered into force',
    'in force since',
    'eif',
  ],
  provisional: ['provisional application', 'provisionally applied', 'applied provisionally', 'provisional'],
  extended: ['extended', 'renewed', 'extension', 'date of extension', 'date of renewal'],
  suspended: ['suspended', 'suspension', 'date of suspension'],
  ended: ['ended', 'terminated', 'termination', 'date of termination', 'denounced', 'expired'],
  number: ['number', 'registration number', 'treaty number', 'no', 'id'],
};

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds the column that tells a key among those of a table: by the map, else by its usual names. */
export const columnOf = (key: Key, columns: readonly string[], map: ColumnMap): string | undefined => {
  const mapped = map.get(key);
  if (mapped !== undefined)
    return mapped.startsWith(':') ? undefined : columns.find((one) => folded(one) === folded(mapped));
  for (const name of USUAL[key] ?? []) {
    const found = columns.find((column) => folded(column) === name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a map says holds for every row. */
export const constantOf = (key: Key, map: ColumnMap): string | undefined => {
  const mapped = map.get(key);
  return mapped?.startsWith(':') ? mapped.slice(1).trim() : undefined;
};

/** Columns that a map names and the table has not. */
export const missingColumns = (columns: readonly string[], map: ColumnMap): string[] =>
  [...map.values()].filter(
    (name) => !name.startsWith(':') && !columns.some((column) => folded(column) === folded(name)),
  );
