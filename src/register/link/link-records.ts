import type { Link, Record as RegisterRecord } from '../../model/record.js';
import type { Resolved } from '../decide/resolve-decisions.js';
import type { RegisterStatement } from '../input.js';
import { findLinks, isLinkable, type Linkable } from './find-links.js';

/** A record with what its statements say, ready to be linked. */
export const linkableOf = (
  record: RegisterRecord,
  statementOf: (id: string) => RegisterStatement | undefined,
): Linkable => {
  const statements = record.statements.flatMap((id) => statementOf(id) ?? []);
  return {
    record,
    evidence: statements.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)),
    documents: [...new Set(statements.map(({ document }) => document))],
  };
};

/** Puts links on records: those found in their words, and those that analysts drew. */
export const linkRecords = (
  records: readonly RegisterRecord[],
  statementOf: (id: string) => RegisterStatement | undefined,
  drawn: Resolved['links'],
): RegisterRecord[] => {
  const found = findLinks(records.filter(isLinkable).map((record) => linkableOf(record, statementOf)));
  const recordOf = new Map(records.flatMap((record) => record.statements.map((id) => [id, record.id])));
  const byHand = new Map<string, Link[]>();
  for (const { kind, from, to, by } of drawn) {
    const [source, target] = [recordOf.get(from), recordOf.get(to)];
    if (source === undefined || target === undefined) continue;
    byHand.set(source, [...(byHand.get(source) ?? []), { kind, to: target, reason: `linked by ${by}` }]);
  }
  return records.map((record) => {
    const links = [...(byHand.get(record.id) ?? []), ...(found.get(record.id) ?? [])];
    const seen = new Set<string>();
    return {
      ...record,
      links: links.filter(({ kind, to }) => {
        const key = `${kind} ${to}`;
        return !seen.has(key) && seen.add(key);
      }),
    };
  });
};
