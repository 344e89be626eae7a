import { createHash } from 'node:crypto';
import type { ExportInput } from '../export-input.js';
import { entitiesOf } from './entities-of.js';
import { type Claim, type Entity, PROPERTY_TYPES } from './entity.js';

const DATASET = 'entente';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const entityLine = ({ id, schema, claims }: Entity): string => {
  const properties: Record<string, string[]> = {};
  for (const { property, value, isRival } of claims) {
    if (isRival === true) continue;
    const values = properties[property] ?? [];
    if (!values.includes(value)) properties[property] = [...values, value];
  }
  return line({ id, schema, properties });
};

/** A selection as entities of FollowTheMoney, one a line, with the values that the register chose. */
export const ftmEntities = (input: ExportInput): string => entitiesOf(input).map(entityLine).join('');

/** Claims of the same value of one property as one: said by whoever said any of them. */
const joined = (claims: readonly Claim[]): Claim[] => {
  const byValue = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.property}\n${claim.value}`;
    const { origins = [], seen = [] } = byValue.get(key) ?? {};
    byValue.set(key, {
      ...claim,
      origins: [...new Set([...origins, ...claim.origins])],
      seen: [...seen, ...claim.seen].sort(),
    });
  }
  return [...byValue.values()];
};

const statementLines = ({ id, schema, claims }: Entity): string =>
  joined(claims)
    .map(({ property, value, origins: [origin], seen }) =>
      line({
        id: createHash('sha1').update(`${DATASET}.${id}.${property}.${value}`).digest('hex'),
        entity_id: id,
        canonical_id: id,
        schema,
        prop: property,
        prop_type: PROPERTY_TYPES[property],
        value,
        dataset: DATASET,
        external: false,
        ...(origin === undefined ? {} : { origin }),
        ...(seen.length === 0 ? {} : { first_seen: seen[0], last_seen: seen[seen.length - 1] }),
      }),
    )
    .join('');

/**
 * A selection as statements of FollowTheMoney, one a line: each value by itself with the report it came from, contradicting ones side by
 * side.
 */
export const ftmStatements = (input: ExportInput): string => entitiesOf(input).map(statementLines).join('');
