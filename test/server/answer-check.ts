import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';

type Json = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema: Json }>>;

/** An operation of the description, as far as tests need it. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: Json;
  }[];
  readonly body?: Json;
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The description that a server gives of itself, with a check of its answers. */
export interface Described {
  readonly description: Json;
  readonly operations: readonly Operation[];
  /** What in an answer is not as described; empty when all is. */
  readonly faults: (operation: Operation, answer: Answer) => string[];
}

const responseFor = (operation: Operation, status: number): { readonly content?: Content } | undefined =>
  operation.responses[String(status)] ?? operation.responses[`${Math.floor(status / 100)}XX`];

/** Reads a server's description and makes a check out of its schemas. */
export const describeServer = async (app: FastifyInstance): Promise<Described> => {
  const description = (await app.inject('/openapi.json')).json<Json>();
  const paths = description['paths'] as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', ...description });
  const resolved = (schema: Json): Json => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as Json;
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  const validatorOf = (schema: Json) => {
    const key = JSON.stringify(schema);
    const known = validators.get(key) ?? ajv.compile(resolved(schema));
    validators.set(key, known);
    return known;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody, responses }]): Operation => {
      const body = (requestBody as { content?: Content } | undefined)?.content?.['application/json']?.schema;
      return {
        method: method.toUpperCase() as Operation['method'],
        path,
        parameters: parameters as Operation['parameters'],
        responses: responses as Operation['responses'],
        ...(body !== undefined && { body }),
      };
    }),
  );
  return {
    description,
    operations,
    faults: (operation, { statusCode, headers, body }) => {
      const response = responseFor(operation, statusCode);
      if (response === undefined) return [`status ${statusCode} is not described`];
      if (statusCode === 304) return body === '' ? [] : ['304 with a body'];
      const type = String(headers['content-type']).split(';', 1)[0] ?? '';
      const schema = response.content?.[type]?.schema;
      if (schema === undefined) return [`media type ${type} is not described for ${statusCode}`];
      if (!type.endsWith('json')) return [];
      const validate = validatorOf(schema);
      return validate(JSON.parse(body))
        ? []
        : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
    },
  };
};
