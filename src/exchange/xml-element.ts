import { xmlEscaped } from '../model/xml-text.js';

/** Attributes in the order given; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element around pieces of XML that are escaped already. @example xmlElement('a', { n: '1' }, 'b') // '<a n="1">b</a>' */
export const xmlElement = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const told = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${xmlEscaped(value)}"`,
  );
  const inner = content.join('');
  return inner === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inner}</${name}>`;
};
