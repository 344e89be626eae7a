/** A unit as reports write it. */
export interface Unit {
  /** Short name in a quantity's `unit`: `MW`, `t`, `m3`, `bbl/d`. */
  readonly unit: string;
  /** What one of the written unit is in `unit`: 1e9 for "bcm" in `m3`. */
  readonly factor: number;
  readonly dimension:
    | 'ratio'
    | 'power'
    | 'energy'
    | 'voltage'
    | 'mass'
    | 'volume'
    | 'flow'
    | 'length'
    | 'area'
    | 'speed'
    | 'freight'
    | 'data'
    | 'time';
  /** Symbols, read with their case: "MW", "km²". */
  readonly symbols: readonly string[];
  /** Words, read in any case: "megawatt", "megawatts". */
  readonly words: readonly string[];
}

type Row = readonly [unit: string, factor: number, dimension: Unit['dimension'], symbols: string, words: string];

/** Symbols and words are parted by `|`; a word ending in `~` also takes a plural s. */
const rows: readonly Row[] = [
  ['percent', 1, 'ratio', '%|％', 'percent|per cent|per-cent|pct|pc|p.c.'],
  ['pp', 1, 'ratio', 'pp|p.p.', 'percentage point~|percent point~'],
  ['bp', 1, 'ratio', 'bps', 'basis point~'],
  ['kW', 1, 'power', 'kW|KW', 'kilowatt~'],
  ['MW', 1, 'power', 'MW|MWe|MWp|MWt|Mw|mW', 'megawatt~|mega-watt~|mega watt~'],
  ['MW', 1000, 'power', 'GW|GWe|GWp|Gw', 'gigawatt~|giga-watt~'],
  ['kWh', 1, 'energy', 'kWh|KWh|kwh|kW.h|kW/h', 'kilowatt hour~|kilowatt-hour~'],
  ['MWh', 1, 'energy', 'MWh|MW/h', 'megawatt hour~|megawatt-hour~'],
  ['GWh', 1, 'energy', 'GWh', 'gigawatt hour~|gigawatt-hour~'],
  ['TWh', 1, 'energy', 'TWh', 'terawatt hour~|terawatt-hour~'],
  ['MMBtu', 1, 'energy', 'MMBtu|MMBTU|mmBtu|mmbtu|mBtu', 'million british thermal unit~'],
  ['kV', 1, 'voltage', 'kV|KV|kv', 'kilovolt~'],
  ['MVA', 1, 'power', 'MVA', ''],
  ['kg', 1, 'mass', 'kg|kgs', 'kilogram~|kilogramme~|kilo~'],
  ['t', 1, 'mass', 't|t/y|t/yr|t/a|tpa|tpy|MT', 'tonne~|ton~|metric ton~|metric tonne~|tons per year|tonnes per annum'],
  ['t', 1e3, 'mass', 'kt|ktpa|kt/y', 'kilotonne~|kiloton~'],
  ['t', 1e6, 'mass', 'Mt|Mt/y|Mt/yr|Mt/a|mt/y|Mtpa|mtpa|MTPA|mmt|MMT|MMTPA', 'megatonne~|megaton~'],
  ['oz', 1, 'mass', 'oz', 'ounce~|troy ounce~'],
  ['ct', 1, 'mass', '', 'carat~'],
  ['m3', 1, 'volume', 'm3|m³|m3/d|m³/d|cu m|cu. m|cu.m', 'cubic metre~|cubic meter~|cubic m'],
  ['m3', 1e3, 'volume', '', 'thousand cubic metre~|thousand cubic meter~'],
  ['m3', 1e6, 'volume', 'mcm|MCM|mmcm', ''],
  ['m3', 1e9, 'volume', 'bcm|Bcm|BCM|bcma|bcm/y|bcm/yr|bcm/a|bn m3|bn m³', ''],
  ['m3', 1e12, 'volume', 'tcm|Tcm|TCM', ''],
  ['km3', 1, 'volume', 'km3|km³', 'cubic kilometre~|cubic kilometer~'],
  ['ft3', 1, 'volume', 'cf', 'cubic foot|cubic feet'],
  ['ft3', 1e6, 'volume', 'mmcf|MMcf', ''],
  ['ft3', 1e9, 'volume', 'bcf|Bcf', ''],
  ['ft3', 1e12, 'volume', 'tcf|Tcf|TCF', ''],
  ['ft3', 1e6, 'volume', 'mmcfd|MMcfd|mmscfd|MMSCFD', ''],
  ['L', 1, 'volume', '', 'litre~|liter~'],
  ['gal', 1, 'volume', '', 'gallon~'],
  ['bbl', 1, 'volume', 'bbl|bbls', 'barrel~|barrels of oil|barrels of crude|barrels of oil equivalent'],
  ['boe', 1, 'volume', 'boe', ''],
  [
    'bbl/d',
    1,
    'flow',
    'bbl/d|b/d|bpd|BPD|bopd',
    'barrels per day|barrels a day|barrels daily|barrels/day|barrels of oil per day|barrels of oil a day|barrels of crude per day|barrels of crude a day|barrel-per-day|barrels-per-day|barrel-a-day|barrels-a-day|barrel per day',
  ],
  ['bbl/d', 1e3, 'flow', 'kb/d|kbpd|kbd', ''],
  ['bbl/d', 1e6, 'flow', 'mb/d|mbpd|mbd|mmb/d|mmbpd', ''],
  ['cusec', 1, 'flow', '', 'cusec~'],
  ['m3/s', 1, 'flow', 'm3/s|m³/s', 'cubic metres per second|cubic meters per second|cubic metres a second'],
  ['km', 1, 'length', 'km|kms|Km|KM', 'kilometre~|kilometer~'],
  ['m', 1, 'length', '', 'metre~|meter~'],
  ['mm', 1, 'length', 'mm', 'millimetre~|millimeter~'],
  ['cm', 1, 'length', 'cm', 'centimetre~|centimeter~'],
  ['mi', 1, 'length', '', 'mile~'],
  ['nmi', 1, 'length', 'nmi', 'nautical mile~'],
  ['ft', 1, 'length', 'ft', 'foot|feet'],
  ['km/h', 1, 'speed', 'km/h|kph|kmh', 'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour'],
  ['ha', 1, 'area', 'ha', 'hectare~'],
  ['acre', 1, 'area', '', 'acre~'],
  ['m2', 1, 'area', 'm2|m²|sqm|sq m|sq. m|sq.m', 'square metre~|square meter~'],
  ['km2', 1, 'area', 'km2|km²|sq km|sq. km|sq.km', 'square kilometre~|square kilometer~'],
  ['mi2', 1, 'area', 'sq mi', 'square mile~'],
  ['ft2', 1, 'area', 'sq ft|sq. ft', 'square foot|square feet'],
  ['TEU', 1, 'freight', 'TEU|TEUs|teu', 'twenty-foot equivalent unit~'],
  ['DWT', 1, 'freight', 'dwt|DWT', 'deadweight ton~|deadweight tonne~'],
  ['Mbps', 1, 'data', 'Mbps|Mbit/s|Mb/s', 'megabits per second'],
  ['Gbps', 1, 'data', 'Gbps|Gbit/s|Gb/s', 'gigabits per second'],
  ['Tbps', 1, 'data', 'Tbps|Tbit/s|Tb/s', 'terabits per second'],
  ['a', 1, 'time', 'yrs|yr', 'year~'],
  ['mo', 1, 'time', '', 'month~'],
  ['wk', 1, 'time', '', 'week~'],
  ['d', 1, 'time', '', 'day~'],
  ['h', 1, 'time', '', 'hour~'],
  ['min', 1, 'time', '', 'minute~'],
];

const listed = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** Units of measure by symbol and word. */
export const units: readonly Unit[] = rows.map(([unit, factor, dimension, symbols, words]) => ({
  unit,
  factor,
  dimension,
  symbols: listed(symbols),
  words: listed(words).flatMap((word) => (word.endsWith('~') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
}));

const bySymbol = new Map(units.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)));
const byWord = new Map(units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)));

/** The unit that a symbol ("MW", its case kept) or a word ("Megawatts", any case) writes; undefined for anything else. */
export const unitOf = (written: string): Unit | undefined =>
  bySymbol.get(written) ?? byWord.get(written.toLowerCase().replace(/\s+/gu, ' '));
