import { z } from 'zod';

/** What is said of one property of an object's schema, as far as reading it from an address needs. */
interface PropertySchema {
  readonly type?: string;
  readonly items?: { readonly type?: string };
}

const asNumber = (given: string): unknown => (given.trim() === '' ? given : Number(given));

/** Readers of parameters by the type that their schema names; what does not fit is left for the schema to refuse. */
const READERS: Readonly<Record<string, (given: string) => unknown>> = {
  number: asNumber,
  integer: asNumber,
  boolean: (given) => (given === 'true' ? true : given === 'false' ? false : given),
  array: (given) => given.split(',').map((item) => item.trim()),
};

/** Reads the words of an address's query by the types of a schema: `type=meeting,figure&limit=20` is a list and a number. */
export const queryReader = (schema: z.ZodType): ((raw: Readonly<Record<string, unknown>>) => unknown) => {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Readonly<Record<string, PropertySchema>>;
  };
  return (raw) =>
    Object.fromEntries(
      Object.entries(raw).map(([name, given]) => {
        const type = Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
        // a list may also be told item by item: `type=meeting&type=figure`
        if (type === 'array' && Array.isArray(given)) return [name, given.flatMap((one) => String(one).split(','))];
        return [name, typeof given === 'string' && type !== undefined ? (READERS[type]?.(given) ?? given) : given];
      }),
    );
};
