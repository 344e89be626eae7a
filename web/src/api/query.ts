/** A value of a parameter; lists are separated by commas, what is undefined or empty is left out. */
export type Parameter = string | number | boolean | readonly string[] | undefined;

const textOf = (value: Parameter): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(',') : String(value);

/** A path of the server with its parameters. @example apiPath('/api/records', { type: ['figure'], limit: 5 }) */
export const apiPath = (path: string, parameters: Readonly<Record<string, Parameter>> = {}): string => {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (textOf(value) === '' ? [] : [[name, textOf(value)]])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
};
