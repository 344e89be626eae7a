import type { Edit } from './edited-text.js';

/** One construct within a line: what is found, and what stays of it. */
interface InlineRule {
  readonly pattern: RegExp;
  /** Group that stays, or the text put in its place. */
  readonly keeps: { readonly group: string } | { readonly text: string };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
};

/** In the order applied, each to what the one before left. Lengths are bounded so that no text takes long. */
const INLINE_RULES: readonly InlineRule[] = [
  // <!-- a comment -->
  { pattern: /<!--(?:[^-]|-(?!->)){0,2000}-->/gu, keeps: { text: '' } },
  // ![caption](picture.jpg "title")
  { pattern: /!\[[^[\]\n]{0,400}\]\([^()\n]{0,800}\)/gu, keeps: { text: '' } },
  // [text](https://example.org) · [text][1]
  { pattern: /\[(?<text>[^[\]\n]{1,400})\](?:\([^()\n]{0,800}\)|\[[^[\]\n]{0,80}\])/gu, keeps: { group: 'text' } },
  // [^1]
  { pattern: /\[\^[^[\]\n]{1,40}\]/gu, keeps: { text: '' } },
  // <https://example.org>
  { pattern: /<(?<address>https?:\/\/[^<>\s]{1,800})>/gu, keeps: { group: 'address' } },
  // <br>
  { pattern: /<br ?\/?>/giu, keeps: { text: '\n' } },
  // <span class="x"> · </div>
  { pattern: /<\/?[a-z][^<>\n]{0,400}>/giu, keeps: { text: '' } },
  // `code`
  { pattern: /`(?<code>[^`\n]{1,400})`/gu, keeps: { group: 'code' } },
  // **strong** · *emphasis* · ***both***; a lone asterisk stays
  { pattern: /\*\*(?=\S)(?<strong>(?:[^*\n]|\*(?!\*)){1,800}?)(?<!\s)\*\*(?!\*)/gu, keeps: { group: 'strong' } },
  { pattern: /(?<!\*)\*(?=[^\s*])(?<emphasis>[^*\n]{1,800})(?<!\s)\*(?!\*)/gu, keeps: { group: 'emphasis' } },
  // _emphasis_ · __strong__ · ___both___, but not snake_case_names
  {
    pattern: /(?<![\p{L}\p{N}_])(?<mark>_{1,3})(?=\S)(?<emphasis>[^_\n]{1,800})(?<!\s)\k<mark>(?![\p{L}\p{N}_])/gu,
    keeps: { group: 'emphasis' },
  },
];

/** One edit list a construct; the caller applies them one after the other. */
export const INLINE_EDITS: readonly ((text: string) => Edit[])[] = [
  ...INLINE_RULES.map(
    ({ pattern, keeps }) =>
      (text: string): Edit[] =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const start = match.index;
          const end = start + match[0].length;
          if ('text' in keeps) return [{ start, end, by: keeps.text }];
          const kept = match.groups?.[keeps.group] ?? '';
          const from = start + match[0].indexOf(kept, 1);
          return [
            { start, end: from, by: '' },
            { start: from + kept.length, end, by: '' },
          ];
        }),
  ),
  // \* · \[
  (text) => [...text.matchAll(/\\(?=[\p{P}\p{S}])/gu)].map(({ index }) => ({ start: index, end: index + 1, by: '' })),
  (text) =>
    [...text.matchAll(/&(?:amp|lt|gt|quot|#39|apos|nbsp|ndash|mdash);/gu)].map(({ 0: entity, index }) => ({
      start: index,
      end: index + entity.length,
      by: ENTITIES[entity] ?? entity,
    })),
];

/** Marks at the start of a line, or lines that are nothing but marks. `stands`: the line is a paragraph of its own. */
interface BlockRule {
  readonly pattern: RegExp;
  readonly stands: boolean;
}

/** Tried on lines without the white space at their end. */
const BLOCK_RULES: readonly BlockRule[] = [
  // "## Heading": the marks go, the heading stands alone
  { pattern: /^ {0,3}#{1,6}[ \t]+/u, stands: true },
  // "> quoted"
  { pattern: /^ {0,3}>[ \t]?/u, stands: false },
  // "===" or "---" under a heading, "* * *"
  { pattern: /^ {0,3}(?:={2,}|(?:[-*_] ?){3,})$/u, stands: true },
  // fences of code
  { pattern: /^ {0,3}(?:`{3}|~{3}).*$/u, stands: true },
  // [1]: https://example.org
  { pattern: /^ {0,3}\[[^\]]{1,80}\]:\s.*$/u, stands: true },
];

/** |---|:--:| under a table's head */
const TABLE_RULE = /^ {0,3}(?:\|[ :]{0,2}-|:?-{1,40}:? ?\|)[ |:-]*$/u;
const QUOTED = /^ {0,3}>/u;

/** Items, headings, quotes and tables begin a line of their own; any other line goes on with the paragraph above. */
const OPENS_BLOCK = /^\s*(?:[-*+•–—]\s|\(?\d{1,3}[.)]\s|#{1,6}\s|>|\||`{3}|~{3}|<\/?[a-z]|\[[^\]]{1,80}\]:)/iu;
const HARD_BREAK = /(?: {2}|\\)$/u;

const blockRuleOf = (line: string): BlockRule | undefined =>
  BLOCK_RULES.find(({ pattern }) => pattern.test(line.trimEnd()));

/** Whether a line goes on in the next one, which then is the same paragraph. */
const goesOn = (line: string, next: string): boolean => {
  if (line.trim() === '' || next.trim() === '' || HARD_BREAK.test(line)) return false;
  if (QUOTED.test(line) && QUOTED.test(next)) return true;
  const opens = OPENS_BLOCK.test(next) || blockRuleOf(next) !== undefined;
  return !opens && blockRuleOf(line)?.stands !== true && !line.trimStart().startsWith('|');
};

/** The edits that take the marks of blocks out of a Markdown text and join the lines of its paragraphs. */
export const blockEdits = (text: string): Edit[] => {
  const edits: Edit[] = [];
  let offset = 0;
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    const end = offset + line.length;
    const next = lines[at + 1];
    if (TABLE_RULE.test(line)) {
      edits.push({ start: offset, end: Math.min(end + 1, text.length), by: '' });
    } else {
      const rule = blockRuleOf(line);
      const mark = rule?.pattern.exec(line.trimEnd())?.[0] ?? '';
      edits.push({ start: offset, end: offset + mark.length, by: rule?.stands === true ? '\n' : '' });
      if (next !== undefined && goesOn(line, next)) edits.push({ start: end, end: end + 1, by: ' ' });
      else if (next !== undefined && rule?.stands === true) edits.push({ start: end, end, by: '\n' });
    }
    offset = end + 1;
  });
  return edits;
};

/** The first heading of the highest level, without its marks: "# Fiji and Samoa sign", or a line over "====". */
export const topHeadingOf = (text: string): string | undefined => {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (/^ {0,3}#[ \t]/u.test(line)) return line.trimStart().slice(1).trim();
    if (line.trim() !== '' && /^={2,}\s*$/u.test(lines[at + 1] ?? '')) return line.trim();
  }
  return undefined;
};
