import { type Unit, units } from '../../codes/units.js';

/** What kind of thing a unit measures. */
export type UnitClass = 'money' | 'percent' | 'goods' | 'power' | 'length' | 'area' | 'time' | 'count' | 'other';

const OF_DIMENSION: Readonly<Record<Unit['dimension'], UnitClass>> = {
  ratio: 'percent',
  power: 'power',
  voltage: 'power',
  energy: 'goods',
  mass: 'goods',
  volume: 'goods',
  flow: 'goods',
  freight: 'goods',
  length: 'length',
  area: 'area',
  time: 'time',
  speed: 'other',
  data: 'other',
};

const CLASSES: ReadonlyMap<string, UnitClass> = new Map([
  ['1', 'count' as const],
  ...units.map((unit): [string, UnitClass] => [unit.unit, OF_DIMENSION[unit.dimension]]),
]);

/** Class of a unit as quantities carry it: `USD` → money, `m3` → goods, `1` → count. */
export const unitClass = (unit: string): UnitClass =>
  CLASSES.get(unit) ?? (/^[A-Z]{3}$/u.test(unit) ? 'money' : 'other');
