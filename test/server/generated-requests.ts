import fc from 'fast-check';
import type { Operation } from './answer-check.js';

type Json = Readonly<Record<string, unknown>>;

/** A request that may or may not be what the server wants. */
export interface GeneratedRequest {
  readonly operation: Operation;
  readonly url: string;
  readonly payload?: string;
  readonly contentType?: string;
}

/** Things that the sample register knows, beside many that it does not. */
const KNOWN = [
  'report-1',
  'report-2',
  'report-1-0',
  'report-2-1',
  'GH',
  'NO',
  'Norway',
  'ghanaian',
  'treaty',
  'EU',
  '2019-03',
];

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e99',
    'NaN',
    'null',
    'true',
    '../../etc/passwd',
    '%00',
    '__proto__',
    "' OR 1=1 --",
    '"',
    '🌍',
    '{}',
    ',,,',
  ),
);

const known = fc.constantFrom(...KNOWN);

const number = ({ minimum = -5, maximum = 1000, type }: Json): fc.Arbitrary<number> => {
  const [min, max] = [Number(minimum), Math.min(Number(maximum), 10_000)];
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
};

const text = ({ minLength = 0, pattern }: Json): fc.Arbitrary<string> => {
  if (typeof pattern === 'string')
    return fc.oneof(fc.constantFrom('2019', '2019-03', '2020-02-30', '2019-03-12', 'en'), junk);
  return fc.oneof(known, fc.string({ minLength: Number(minLength), maxLength: 40 }), fc.lorem({ maxCount: 5 }));
};

/** Values that a schema allows, as far as it says. `schemas` are those that it may refer to. */
const allowedBy = (schema: Json, schemas: Readonly<Record<string, Json>>): fc.Arbitrary<unknown> => {
  const { $ref, const: only, enum: values, anyOf, oneOf, type, items, properties = {}, required = [] } = schema;
  const inner = (one: unknown): fc.Arbitrary<unknown> => allowedBy(one as Json, schemas);
  if (typeof $ref === 'string') return inner(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  const either = (anyOf ?? oneOf) as readonly Json[] | undefined;
  if (either !== undefined) return fc.oneof(...either.map(inner));
  switch (type) {
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(inner(items ?? {}), { minLength: Number(schema['minItems'] ?? 0), maxLength: 4 });
    case 'object': {
      const own = Object.entries(properties as Readonly<Record<string, Json>>);
      if (own.length === 0)
        return fc.dictionary(fc.constantFrom('status', 'date', 'quantity', 'colour'), fc.oneof(known, fc.jsonValue()), {
          maxKeys: 3,
        });
      return fc.record(Object.fromEntries(own.map(([name, one]) => [name, inner(one)])), {
        requiredKeys: required as string[],
      });
    }
    case 'string':
      return text(schema);
    default:
      return fc.jsonValue();
  }
};

/** Mostly what the schema allows, now and then something else. */
const mostly = (right: fc.Arbitrary<unknown>, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: wrong });

const written = (value: unknown): string =>
  encodeURIComponent(
    Array.isArray(value) ? value.map(String).join(',') : String(value).replace(/\p{Surrogate}/gu, '?'),
  );

const urlOf = ({ path, parameters }: Operation, schemas: Readonly<Record<string, Json>>): fc.Arbitrary<string> => {
  const values = parameters.map(({ schema }) => mostly(fc.oneof(allowedBy(schema, schemas), known), junk));
  const given = parameters.map(({ in: place }) => (place === 'path' ? fc.constant(true) : fc.boolean()));
  const extra = fc.option(fc.tuple(fc.constantFrom('colour', '__proto__', 'limit', ''), junk), { freq: 8 });
  return fc.tuple(fc.tuple(...values), fc.tuple(...given), extra).map(([chosen, isGiven, more]) => {
    let address: string = path;
    const query: string[] = [];
    for (const [at, { name, in: place }] of parameters.entries()) {
      if (place === 'path') {
        // an empty part, or one of dots alone, would make it the address of something else
        const part = written(chosen[at]);
        address = address.replace(`{${name}}`, () => (/^\.*$/u.test(part) ? 'none' : part));
      } else if (isGiven[at] === true) query.push(`${name}=${written(chosen[at])}`);
    }
    if (more !== null) query.push(more.map(written).join('='));
    return query.length === 0 ? address : `${address}?${query.join('&')}`;
  });
};

const bodyOf = ({ method, body }: Operation, schemas: Readonly<Record<string, Json>>): fc.Arbitrary<object> => {
  if (method === 'GET') return fc.constant({});
  const right = body === undefined ? fc.jsonValue() : allowedBy(body, schemas);
  const json = mostly(right, fc.jsonValue()).map((value) => ({
    payload: JSON.stringify(value),
    contentType: 'application/json',
  }));
  const other = fc.record({
    payload: junk,
    contentType: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', 'text/html'),
  });
  return fc.oneof({ weight: 6, arbitrary: json }, { weight: 1, arbitrary: other });
};

/** Requests for every operation that ends, made of its description. */
export const generatedRequests = (
  operations: readonly Operation[],
  description: Json,
): fc.Arbitrary<GeneratedRequest> => {
  const { schemas } = description['components'] as { schemas: Readonly<Record<string, Json>> };
  const ending = operations.filter(({ path }) => path !== '/api/events');
  return fc
    .constantFrom(...ending)
    .chain((operation) =>
      fc
        .tuple(urlOf(operation, schemas), bodyOf(operation, schemas))
        .map(([url, sent]) => ({ operation, url, ...sent })),
    );
};
