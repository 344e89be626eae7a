import type { SourceKind } from '../model/document.js';
import { dateOf } from './full-date.js';
import { linesOf } from './text-line.js';

/** What a source says of its report beside the text; all of it optional. */
export interface ReportFields {
  readonly title?: string | undefined;
  /** ISO 8601 date at the precision given. */
  readonly published?: string | undefined;
  /** ISO 8601 date of its last change. */
  readonly updated?: string | undefined;
  /** What stands under the headline. */
  readonly deck?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly lang?: string | undefined;
}

/** Names under which headers and front matter give a field. */
const FIELD_NAMES: Readonly<Record<string, keyof ReportFields>> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  date: 'published',
  published: 'published',
  'published on': 'published',
  'publication date': 'published',
  pubdate: 'published',
  url: 'url',
  link: 'url',
  permalink: 'url',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  agency: 'outlet',
  author: 'byline',
  byline: 'byline',
  kind: 'kind',
  lang: 'lang',
  language: 'lang',
};

/** `Title: Fiji and Samoa sign …` */
const FIELD_LINE = /^(?<name>[A-Za-z][A-Za-z ]{1,20}) ?: ?(?<value>\S.*)$/u;

/** The fields that the parts overlay, the first that has one counting. */
export const firstOf = (...parts: readonly ReportFields[]): ReportFields => {
  const fields: Record<string, string> = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'string' && value !== '') fields[name] ??= value;
    }
  }
  return fields;
};

const fieldOf = (line: string): ReportFields | undefined => {
  const { name = '', value = '' } = FIELD_LINE.exec(line)?.groups ?? {};
  const field = FIELD_NAMES[name.trim().toLowerCase()];
  if (field === undefined) return undefined;
  const plain = value.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>').trim();
  switch (field) {
    case 'published':
    case 'updated': {
      const date = dateOf(plain);
      return date === undefined ? {} : { [field]: date };
    }
    case 'kind':
      return plain === 'official' || plain === 'news' ? { kind: plain } : {};
    case 'lang':
      return /^[a-z]{2}(?:-|$)/iu.test(plain) ? { lang: plain.slice(0, 2).toLowerCase() } : {};
    case 'outlet':
      return /^https?:\/\//u.test(plain) ? { url: plain } : { outlet: plain };
    case 'url':
    case 'title':
    case 'byline':
    case 'deck':
      return { [field]: plain };
  }
};

/** Fields at the top of a text, and where the text goes on: an offset into it. */
export interface Header {
  readonly fields: ReportFields;
  readonly end: number;
}

const NONE: Header = { fields: {}, end: 0 };

/**
 * A block of at least two `Name: value` lines that opens a text, as archives and mail put them.
 *
 * "Title: Fiji and Samoa sign\nDate: 6 March 2021\n\nSUVA …" has a title and a date; the text goes on at "SUVA".
 */
export const headerOf = (text: string): Header => {
  const blank = /\n[ \t]*\n/u.exec(text);
  if (blank === null) return NONE;
  const lines = linesOf(text.slice(0, blank.index));
  const parts = lines.map((line) => fieldOf(line.text));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < 2 || lines.some((line) => !FIELD_LINE.test(line.text))) return NONE;
  return { fields: firstOf(...known), end: blank.index + blank[0].length };
};

/** Front matter longer than this is not looked for. */
const LONGEST_FRONT_MATTER = 20_000;

/** The YAML-like block between two lines of `---` that opens a Markdown text; only `name: value` lines are read. */
export const frontMatterOf = (text: string): Header => {
  const opening = /^---[ \t]*\n/u.exec(text);
  if (opening === null) return NONE;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (closing === null) return NONE;
  const lines = linesOf(text.slice(opening[0].length, closing.index));
  const parts = lines.flatMap((line) => fieldOf(line.text) ?? []);
  return { fields: firstOf(...parts), end: closing.index + closing[0].length };
};
