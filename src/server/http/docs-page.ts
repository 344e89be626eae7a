import { escapeHtml } from '../../model/escape-html.js';

/** The description of the interface, as far as the page tells it. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1 { font-size: 1.6rem } h2 { margin-top: 2.5rem; border-bottom: 1px solid #ccc } h3 { margin: 1.8rem 0 .3rem; font-size: 1rem }
code, pre { font: .9em/1.45 ui-monospace, monospace } pre { overflow-x: auto; background: #f5f5f4; padding: .75rem }
table { border-collapse: collapse; width: 100% } td { vertical-align: top; padding: .2rem .8rem .2rem 0; border-top: 1px solid #e5e5e5 }
p { margin: .3rem 0 } a { color: #1d4e89 } .method { color: #666 }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616 } pre { background: #222 } td, h2 { border-color: #3a3a3a } a { color: #9cc4f2 } .method { color: #aaa } }
`;

const link = (name: string): string => `<a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>`;

/** A schema in a word, with a way to where it is told. */
const shape = (schema: Readonly<Record<string, unknown>>): string => {
  const { $ref, type, items, enum: values } = schema;
  if (typeof $ref === 'string') return link($ref.split('/').at(-1) ?? $ref);
  if (type === 'array' && typeof items === 'object' && items !== null)
    return `list of ${shape(items as Readonly<Record<string, unknown>>)}`;
  if (Array.isArray(values)) return escapeHtml(values.map(String).join(' | '));
  return escapeHtml(typeof type === 'string' ? type : 'any');
};

const defaultOf = ({ schema }: Parameter): string =>
  'default' in schema ? `, ${escapeHtml(JSON.stringify(schema['default']))} if not given` : '';

const parameterRow = (parameter: Parameter): string =>
  `<tr><td><code>${escapeHtml(parameter.name)}</code></td><td>${shape(parameter.schema)}${defaultOf(parameter)}</td><td>${escapeHtml(parameter.description ?? '')}</td></tr>`;

const contentText = (content: Content | undefined): string =>
  Object.entries(content ?? {})
    .map(([type, { schema }]) => `${escapeHtml(type)}: ${shape(schema)}`)
    .join(', ');

const operationSection = (method: string, path: string, operation: Operation): string => {
  const { summary, description, parameters, requestBody, responses, operationId } = operation;
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'));
  return [
    `<h3 id="${escapeHtml(operationId)}"><span class="method">${escapeHtml(method.toUpperCase())}</span> <code>${escapeHtml(path)}</code></h3>`,
    `<p>${escapeHtml(summary)}.${description === undefined ? '' : ` ${escapeHtml(description)}`}</p>`,
    parameters.length === 0 ? '' : `<table>${parameters.map(parameterRow).join('')}</table>`,
    requestBody === undefined ? '' : `<p>Takes ${contentText(requestBody.content)}</p>`,
    answer === undefined ? '' : `<p>Answers ${escapeHtml(answer[0])} with ${contentText(answer[1].content)}</p>`,
  ].join('\n');
};

const withLinks = (schema: unknown): string =>
  escapeHtml(JSON.stringify(schema, null, 2)).replace(
    /#\/components\/schemas\/(?<name>\w+)/gu,
    (whole, name: string) => `<a href="#${name}">${whole}</a>`,
  );

/** The description of the interface as a page for people: no script, nothing loaded. */
export const docsPage = (given: unknown): string => {
  const { info, tags, paths, components } = given as Description;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const chapters = tags
    .map(({ name, description }) => ({
      name,
      description,
      own: operations.filter(({ operation }) => operation.tags.includes(name)),
    }))
    .filter(({ own }) => own.length > 0);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(info.title)}: the HTTP interface</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(info.title)} ${escapeHtml(info.version)}: the HTTP interface</h1>
<p>${escapeHtml(info.description)} The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
<p>Lists in parameters are separated by commas. Errors come as <a href="#Problem">Problem</a> (RFC 9457). Answers carry an ETag.</p>
${chapters
  .map(
    ({ description, own }) =>
      `<h2>${escapeHtml(description)}</h2>\n${own.map(({ method, path, operation }) => operationSection(method, path, operation)).join('\n')}`,
  )
  .join('\n')}
<h2>Shapes</h2>
${Object.entries(components.schemas)
  .map(([name, schema]) => `<h3 id="${escapeHtml(name)}">${escapeHtml(name)}</h3>\n<pre>${withLinks(schema)}</pre>`)
  .join('\n')}
</main>
</body>
</html>
`;
};
