import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import {
  type Cell,
  type Group,
  isGroup,
  isList,
  type NamedColumn,
  type Plain,
  type PlainCell,
  type Shape,
  type TableRow,
} from './column.js';

type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number];

const PLAIN: Readonly<Record<Plain, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

type Repetition = 'OPTIONAL' | 'REQUIRED';

const element = (name: string, shape: Plain | Group, repetition: Repetition): SchemaElement[] =>
  isGroup(shape)
    ? [
        { name, repetition_type: repetition, num_children: Object.keys(shape.group).length },
        ...Object.entries(shape.group).flatMap(([key, kind]) => element(key, kind, 'OPTIONAL')),
      ]
    : [{ name, repetition_type: repetition, ...PLAIN[shape] }];

/** Lists as the format's own rules have them: a group with a repeated group `list` in it, and in that the `element`. */
const elements = (name: string, shape: Shape): SchemaElement[] =>
  isList(shape)
    ? [
        { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...element('element', shape.list, 'REQUIRED'),
      ]
    : element(name, shape, isGroup(shape) ? 'REQUIRED' : 'OPTIONAL');

const plainValue = (cell: PlainCell, kind: Plain): unknown =>
  kind === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : (cell ?? undefined);

const itemValue = (cell: Cell, shape: Plain | Group): unknown =>
  isGroup(shape)
    ? Object.fromEntries(
        Object.entries(shape.group).map(([key, kind]) => [
          key,
          plainValue((cell as Readonly<Record<string, PlainCell>>)[key] ?? null, kind),
        ]),
      )
    : plainValue(cell as PlainCell, shape);

const cellValue = (cell: Cell, shape: Shape): unknown =>
  isList(shape) ? (cell as readonly Cell[]).map((item) => itemValue(item, shape.list)) : itemValue(cell, shape);

/** A table as Parquet, its groups and lists kept as such. Days are dates; what is not told is null. */
export const parquetTable = (columns: readonly NamedColumn[], rows: readonly TableRow[]): Uint8Array => {
  const writer = new ByteWriter();
  void parquetWrite({
    writer,
    schema: [
      { name: 'schema', num_children: columns.length },
      ...columns.flatMap(({ name, shape }) => elements(name, shape)),
    ],
    columnData: columns.map(({ name, shape }) => ({
      name,
      data: rows.map((row) => cellValue(row[name] ?? null, shape)),
    })),
    createdBy: 'entente',
  });
  return writer.getBytes();
};
