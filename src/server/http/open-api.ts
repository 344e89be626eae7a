import { z } from 'zod';
import { PROBLEM_TYPE, Problem } from './problem.js';
import { type Route, TAGS } from './route.js';

type Json = { readonly [name: string]: unknown };

const TAG_TEXTS: Readonly<Record<(typeof TAGS)[number], string>> = {
  register: 'What the register holds as a whole',
  reports: 'Reports, their texts and what they say',
  records: 'One real thing a record: what was met, agreed, promised, counted and claimed',
  pairs: 'Two states or bodies: brief, series, timeline, disagreements',
  tracking: 'Targets and promises against what came later',
  review: 'What wants an analyst’s word, and what analysts decided',
  search: 'Words in reports and records',
  exports: 'The register as files',
  server: 'How the server is',
};

/** Names of the models that stand for themselves. */
type Names = ReadonlyMap<z.ZodType, string>;

const withoutIds = ({ $schema: _schema, $id: _id, ...rest }: Json): Json => rest;

/** A name for what a route takes or gives: `GET /api/records/{id}` → `GetApiRecordsId`. */
const operationOf = ({ method, path }: Route): string =>
  [method.toLowerCase(), ...path.split(/[^a-zA-Z]+/u)]
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const parametersOf = (place: 'path' | 'query', schema: z.ZodType | undefined): Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Readonly<Record<string, Json>>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    ...(property['type'] === 'array' && { style: 'form', explode: false }),
    schema: property,
  }));
};

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const problems = (description: string): Json => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: reference('Problem') } },
});

const answersOf = (route: Route, names: Names): Json => {
  const content =
    'answer' in route
      ? { 'application/json': { schema: reference(names.get(route.answer) ?? `${operationOf(route)}Answer`) } }
      : Object.fromEntries(
          ('source' in route ? ['text/event-stream'] : route.mediaTypes).map((type) => [
            type,
            { schema: { type: 'string' } },
          ]),
        );
  return {
    [('answer' in route ? route.status : undefined) ?? 200]: { description: 'as asked', content },
    ...(route.method === 'GET' &&
      !('source' in route) && { 304: { description: 'what `If-None-Match` names is still so' } }),
    '4XX': problems('the request cannot be answered'),
    '5XX': problems('the server cannot answer'),
  };
};

/** Files as a form sends them. */
const FORM: Json = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
        required: ['files'],
      },
    },
  },
};

const operationObject = (route: Route, names: Names): Json => ({
  operationId: operationOf(route),
  tags: [route.tag],
  summary: route.summary,
  ...(route.description !== undefined && { description: route.description }),
  parameters: [...parametersOf('path', route.params), ...parametersOf('query', route.query)],
  ...(route.body !== undefined && {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: reference(`${operationOf(route)}Body`) } },
    },
  }),
  ...(route.files === true && { requestBody: FORM }),
  ...(route.writes === true && { security: [{}, { token: [] }] }),
  responses: answersOf(route, names),
});

const schemasOf = (routes: readonly Route[], models: Readonly<Record<string, z.ZodType>>): Json => {
  const uri = (id: string): string => `#/components/schemas/${id}`;
  const given = z.registry<{ id: string }>();
  const taken = z.registry<{ id: string }>();
  for (const [id, model] of Object.entries({ ...models, Problem })) given.add(model, { id });
  for (const route of routes) {
    if ('answer' in route && !given.has(route.answer)) given.add(route.answer, { id: `${operationOf(route)}Answer` });
    if (route.body !== undefined) taken.add(route.body, { id: `${operationOf(route)}Body` });
  }
  const { schemas: answers } = z.toJSONSchema(given, { uri, io: 'output' });
  const { schemas: bodies } = z.toJSONSchema(taken, { uri, io: 'input' });
  return Object.fromEntries(
    Object.entries({ ...answers, ...bodies }).map(([name, schema]) => [name, withoutIds(schema as Json)]),
  );
};

/** The description of the interface, made of the routes and the named models that they speak of (OpenAPI 3.1). */
export const openApi = (
  routes: readonly Route[],
  { version, models }: { readonly version: string; readonly models: Readonly<Record<string, z.ZodType>> },
): Json => {
  const names: Names = new Map(Object.entries(models).map(([name, model]) => [model, name]));
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationObject(route, names) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'A sourced register of what states agree, promise and deliver.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS.map((name) => ({ name, description: TAG_TEXTS[name] })),
    paths,
    components: {
      schemas: schemasOf(routes, models),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
};
