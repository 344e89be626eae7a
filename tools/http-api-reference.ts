import { MODELS } from '../src/server/http/models.js';
import { openApi } from '../src/server/http/open-api.js';
import { allRoutes } from '../src/server/routes/routes.js';

type Schema = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}
interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>;
interface Description {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Longer alternatives are told by their kind. */
const MANY = 16;

const properties = (schema: Schema): string => {
  const own = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const parts = Object.entries(own).map(([name, value]) => `${name}${required.has(name) ? '' : '?'}: ${shape(value)}`);
  return `{ ${parts.join('; ')} }`;
};

const alternatives = (values: readonly unknown[]): string =>
  values.length > MANY
    ? `one of ${values.length} words`
    : values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ');

/** A JSON Schema as TypeScript would write its type. */
const shape = (schema: Schema): string => {
  const { $ref, type, items, anyOf, oneOf, enum: values, const: only, additionalProperties, prefixItems } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? $ref;
  if (Array.isArray(prefixItems)) return `[${(prefixItems as Schema[]).map(shape).join(', ')}]`;
  if (only !== undefined) return alternatives([only]);
  if (Array.isArray(values)) return alternatives(values);
  const either = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (either !== undefined) return either.map(shape).join(' | ');
  if (type === 'array') {
    const item = shape(items as Schema);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (type === 'object') {
    const values = typeof additionalProperties === 'object' ? (additionalProperties as Schema) : undefined;
    return values === undefined ? properties(schema) : `{ [name]: ${shape(values)} }`;
  }
  return typeof type === 'string' ? type : 'any';
};

const parameterLine = ({ name, in: place, description, schema }: Parameter): string => {
  const preset = 'default' in schema ? `; ${JSON.stringify(schema['default'])} if not given` : '';
  const about = description === undefined ? '' : `: ${description}`;
  return `- \`${name}\`${place === 'path' ? ' (path)' : ''} ${shape(schema).replaceAll('|', '\\|')}${preset}${about}`;
};

const contents = (content: Content | undefined, schemas: Readonly<Record<string, Schema>>): string =>
  Object.entries(content ?? {})
    .map(([type, { schema }]) => {
      const name = shape(schema);
      const own = /(?:Answer|Body)$/u.test(name) ? schemas[name] : undefined;
      return type === 'application/json' ? `\`${own === undefined ? name : shape(own)}\`` : `\`${type}\``;
    })
    .join(' or ');

const operationText = (
  path: string,
  method: string,
  { operation, schemas }: { operation: Operation; schemas: Description['components']['schemas'] },
): string => {
  const answer = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  return [
    `#### ${method.toUpperCase()} ${path}`,
    `${operation.summary}.${operation.description === undefined ? '' : ` ${operation.description}`}`,
    ...(operation.parameters.length === 0 ? [] : [operation.parameters.map(parameterLine).join('\n')]),
    ...(operation.requestBody === undefined ? [] : [`Takes ${contents(operation.requestBody.content, schemas)}`]),
    `Answers ${answer?.[0] ?? ''}: ${contents(answer?.[1].content, schemas)}`,
  ].join('\n\n');
};

/** The part of docs/http-api.md that lists every route with its parameters and shapes, made of the routes themselves. */
export const httpApiReference = (): string => {
  const { paths, tags, components } = openApi(allRoutes(), { version: '', models: MODELS }) as unknown as Description;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const chapters = tags.flatMap(({ name, description }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    if (own.length === 0) return [];
    const told = own.map(({ path, method, operation }) =>
      operationText(path, method, { operation, schemas: components.schemas }),
    );
    return [`### ${description}`, ...told];
  });
  const shapes = Object.entries(components.schemas)
    .filter(([name]) => !/(?:Answer|Body)$/u.test(name))
    .map(([name, schema]) => `- **${name}** \`${shape(schema)}\``);
  return [...chapters, '### Shapes', shapes.join('\n')].join('\n\n');
};
