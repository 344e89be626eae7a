import { defaultModel, Model } from '@alephdata/followthemoney';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportInput } from '../../src/exchange/export-input.js';
import { PROPERTY_TYPES } from '../../src/exchange/follow-the-money/entity.js';
import { ftmEntities, ftmStatements } from '../../src/exchange/follow-the-money/follow-the-money.js';
import { toldInput } from './told-input.js';

const model = new Model(defaultModel);

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, string[]>>;
}

interface FtmStatement {
  readonly id: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly prop: string;
  readonly prop_type: string;
  readonly value: string;
  readonly origin?: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
}

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

describe('FollowTheMoney', () => {
  let input: ExportInput;
  let data: FtmEntity[];
  let statements: FtmStatement[];
  beforeAll(async () => {
    input = await toldInput();
    data = linesOf<FtmEntity>(ftmEntities(input));
    statements = linesOf<FtmStatement>(ftmStatements(input));
  });

  it('is what the model of FollowTheMoney allows: its schemata, their properties, and what they require', () => {
    for (const { schema: name, properties, id } of data) {
      const schema = model.getSchema(name);
      for (const required of schema.required) expect(properties, `${id} of ${schema.name}`).toHaveProperty(required);
      for (const [property, values] of Object.entries(properties)) {
        const { type, stub } = schema.getProperty(property);
        expect(stub, property).toBe(false);
        expect(type.name, property).toBe(PROPERTY_TYPES[property as keyof typeof PROPERTY_TYPES]);
        for (const value of values) {
          if (type.name === 'country') expect([...type.values.keys()]).toContain(value);
          if (type.name === 'date') expect(value).toMatch(/^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+Z)?$/u);
          if (type.name === 'url') expect(value).toMatch(/^https?:/u);
          if (type.name === 'number') expect(Number(value)).not.toBeNaN();
        }
      }
      expect(model.getEntity({ schema: name, properties, id }).id).toBe(id);
    }
  });

  it('refers only to entities that it holds, of the schema that the property wants', () => {
    const schemata = new Map(data.map(({ id, schema }) => [id, model.getSchema(schema)]));
    for (const { schema, properties } of data) {
      for (const [name, values] of Object.entries(properties)) {
        const property = model.getSchema(schema).getProperty(name);
        if (property.type.name !== 'entity') continue;
        const range = property.getRange();
        for (const value of values) expect(schemata.get(value)?.isA(range)).toBe(true);
      }
    }
  });

  it('has events, projects with who takes part, reports and parties', () => {
    const count = (schema: string): number => data.filter((one) => one.schema === schema).length;
    const ofType = (type: string): number => input.records.filter(({ record }) => record.type === type).length;
    expect(count('Event')).toBe(ofType('meeting') + ofType('agreement') + ofType('package'));
    expect(count('Project')).toBe(ofType('commitment'));
    expect(count('Article')).toBe(input.documents.length);
    expect(count('ProjectParticipant')).toBeGreaterThanOrEqual(ofType('commitment'));
    const uruguay = data.find(({ properties }) => properties['country']?.includes('uy'));
    expect(uruguay).toMatchObject({ schema: 'PublicBody', properties: { name: ['Uruguay'] } });
  });

  it('gives each value as a statement with its source, and all values of the entities among them', () => {
    const told = new Set(statements.map(({ entity_id: entity, prop, value }) => `${entity} ${prop} ${value}`));
    expect(told.size).toBe(statements.length);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { id, properties } of data)
      for (const [prop, values] of Object.entries(properties))
        for (const value of values) expect(told).toContain(`${id} ${prop} ${value}`);
    const documents = new Set(input.documents.map(({ id }) => id));
    const sourceless = statements.filter(({ origin = '' }) => !documents.has(origin));
    // what a party is called is told by no report, and one place by an analyst
    expect(new Set(sourceless.map(({ prop }) => prop))).toEqual(new Set(['name', 'country', 'location']));
    for (const { first_seen: first = '', last_seen: last = '' } of statements) expect(first <= last).toBe(true);
  });

  it('is the same bytes every time', async () => {
    const again = await toldInput();
    expect(ftmEntities(again)).toBe(ftmEntities(input));
    expect(ftmStatements(again)).toBe(ftmStatements(input));
  });
});
