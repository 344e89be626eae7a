import { firstDay } from '../../model/date-range.js';

/** A node of a JSON-LD document. */
export type Node = Readonly<Record<string, unknown>>;

/** What a node of the register is. */
export type NodeKind = 'document' | 'statement' | 'annotation' | 'record' | 'decision' | 'agent' | 'party';

/** The name of a node on the web of data. @example nodeId('party', 'UZ') // 'urn:entente:party:UZ' */
export const nodeId = (kind: NodeKind, id: string): string => `urn:entente:${kind}:${encodeURIComponent(id)}`;

/** A reference to a node. */
export const ref = (kind: NodeKind, id: string): Node => ({ id: nodeId(kind, id) });

/** Only what is told. */
export const told = (node: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

const PRECISION: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date at the precision it has, as XML Schema types it. */
export const dateLiteral = (date: string): Node => ({
  '@value': date.slice(0, 10),
  '@type': PRECISION[date.slice(0, 10).length] ?? 'xsd:string',
});

/** An instant. */
export const instantLiteral = (instant: string): Node => ({
  '@value': instant.length > 10 ? instant : `${firstDay(instant)}T00:00:00Z`,
  '@type': 'xsd:dateTime',
});
