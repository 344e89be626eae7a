import type { DyadMonth } from '../../model/dyad-month.js';
import type { Event, EventActor, EventMention } from '../../model/event.js';
import type { TableColumn } from './column.js';

type Side = 'source' | 'target';

const actorColumns = (side: Side): TableColumn<EventMention>[] => {
  const of = (name: keyof EventActor): TableColumn<EventMention> => ({
    name: `${side}_${name}`,
    shape: 'text',
    cell: (mention) => mention[side][name] ?? null,
  });
  return [of('country'), of('role'), of('party'), of('text')];
};

/** A period goes by its first day, or its last where only that is told. */
const dateOf = ({ date }: EventMention): string | null =>
  typeof date === 'string' ? date : (date?.start ?? date?.end ?? null);

const TOLD: readonly TableColumn<EventMention>[] = [
  { name: 'date', shape: 'text', cell: dateOf },
  ...actorColumns('source'),
  ...actorColumns('target'),
  { name: 'root', shape: 'text', cell: ({ root }) => root },
  { name: 'mode', shape: 'text', cell: ({ mode }) => mode ?? null },
  { name: 'contexts', shape: { list: 'text' }, cell: ({ contexts }) => contexts },
  { name: 'quad', shape: 'integer', cell: ({ quad }) => quad },
  { name: 'cameo', shape: 'text', cell: ({ cameo }) => cameo },
  { name: 'goldstein', shape: 'number', cell: ({ goldstein }) => goldstein },
  { name: 'future', shape: 'boolean', cell: ({ future }) => future },
  { name: 'hypothetical', shape: 'boolean', cell: ({ hypothetical }) => hypothetical },
  { name: 'basis', shape: 'text', cell: ({ basis }) => basis },
  { name: 'place', shape: 'text', cell: ({ place }) => place ?? null },
];

const GROUNDS: readonly TableColumn<EventMention>[] = [
  { name: 'evidence', shape: 'text', cell: ({ evidence }) => evidence.exact },
  { name: 'words', shape: { list: 'text' }, cell: ({ words }) => words },
  { name: 'statements', shape: { list: 'text' }, cell: ({ statements }) => statements },
];

/** The columns of a mention of an event. */
export const MENTION_COLUMNS: readonly TableColumn<EventMention>[] = [
  ...TOLD,
  { name: 'document', shape: 'text', cell: ({ document }) => document ?? null },
  ...GROUNDS,
];

/** The columns of an event. */
export const EVENT_COLUMNS: readonly TableColumn<Event>[] = [
  { name: 'id', shape: 'text', cell: ({ id }) => id },
  ...TOLD,
  { name: 'reports', shape: 'integer', cell: ({ reports }) => reports },
  { name: 'mentions', shape: 'integer', cell: ({ mentions }) => mentions },
  { name: 'documents', shape: { list: 'text' }, cell: ({ documents }) => documents },
  ...GROUNDS,
];

/** The columns of what one party did towards another in a month. */
export const DYAD_MONTH_COLUMNS: readonly TableColumn<DyadMonth>[] = [
  { name: 'month', shape: 'text', cell: ({ month }) => month },
  { name: 'source', shape: 'text', cell: ({ source }) => source },
  { name: 'target', shape: 'text', cell: ({ target }) => target },
  { name: 'verbal_cooperation', shape: 'integer', cell: ({ quads }) => quads[0] },
  { name: 'material_cooperation', shape: 'integer', cell: ({ quads }) => quads[1] },
  { name: 'verbal_conflict', shape: 'integer', cell: ({ quads }) => quads[2] },
  { name: 'material_conflict', shape: 'integer', cell: ({ quads }) => quads[3] },
  { name: 'events', shape: 'integer', cell: ({ events }) => events },
  { name: 'reports', shape: 'integer', cell: ({ reports }) => reports },
  { name: 'goldstein', shape: 'number', cell: ({ goldstein }) => goldstein },
];
