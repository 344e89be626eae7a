import type { HtmlDocument } from '../html-node.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a JSON-LD block, those under `@graph` and `mainEntity` too. */
const objectsOf = (value: unknown, depth = 0): JsonObject[] => {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsOf(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsOf(value['@graph'], depth + 1), ...objectsOf(value.mainEntity, depth + 1)];
};

const ARTICLE_TYPE = /Article|Report|BlogPosting|LiveBlog|PressRelease|SocialMediaPosting/u;

const typesOf = (object: JsonObject): string => [object['@type']].flat().join(' ');

/** What a page's JSON-LD tells of its article; blocks that are no JSON are passed over, as browsers do. */
export const articleData = (document: HtmlDocument): JsonObject | undefined => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = objectsOf(parsed(script.textContent ?? '')).find((object) => ARTICLE_TYPE.test(typesOf(object)));
    if (found !== undefined) return found;
  }
  return undefined;
};

const parsed = (text: string): unknown => {
  try {
    // some systems leave line breaks within texts, which JSON forbids, or wrap the block in CDATA
    return JSON.parse(
      text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '').replace(/[\n\r\t]+/gu, ' '),
    );
  } catch {
    return undefined; // another block, or the tags, may tell
  }
};
