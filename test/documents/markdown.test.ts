import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../src/documents/edited-text.js';
import { documentFromMarkdown } from '../../src/documents/markdown.js';

const ROWS: readonly { what: string; text: string; want: string }[] = [
  {
    what: 'emphasis',
    text: 'Fiji and **Samoa** signed *two* ___binding___ pacts.',
    want: 'Fiji and Samoa signed two binding pacts.',
  },
  {
    what: 'a lone asterisk',
    text: 'Trade reached $5* million and snake_case_name stays.',
    want: 'Trade reached $5* million and snake_case_name stays.',
  },
  {
    what: 'links',
    text: 'The [two sides](https://example.org "x") met, see [here][1].\n\n[1]: https://example.org',
    want: 'The two sides met, see here.',
  },
  {
    what: 'pictures',
    text: 'They met.\n\n![The prime ministers](p.jpg)\n\nThey signed.',
    want: 'They met.\n\nThey signed.',
  },
  {
    what: 'lines of a paragraph',
    text: 'Fiji and Samoa\nsigned a pact\nin Suva.',
    want: 'Fiji and Samoa signed a pact in Suva.',
  },
  { what: 'hard breaks', text: 'Suva  \nApia', want: 'Suva\nApia' },
  {
    what: 'lists',
    text: 'Signed were:\n\n1. A pact\n2. A memorandum\n   on customs\n\n* Tuna\n* Copra',
    want: 'Signed were:\n\n1. A pact\n2. A memorandum on customs\n\n* Tuna\n* Copra',
  },
  { what: 'headings', text: 'They met.\n## Trade\nIt doubled.', want: 'They met.\n\nTrade\n\nIt doubled.' },
  { what: 'quotations', text: '> We are glad.\n> We signed.', want: 'We are glad. We signed.' },
  {
    what: 'rules and comments',
    text: 'They met.\n\n---\n\n<!-- draft -->They <b>signed</b>.<br>Both.',
    want: 'They met.\n\nThey signed.\nBoth.',
  },
  { what: 'escapes and entities', text: 'Fiji \\& Samoa &amp; Tonga\\*', want: 'Fiji & Samoa & Tonga*' },
  { what: 'tables', text: '| no | what |\n|---|:--|\n| 1 | A pact |', want: '| no | what |\n| 1 | A pact |' },
];

describe('documentFromMarkdown', () => {
  test.each(ROWS)('$what', ({ text, want }) => {
    expect(documentFromMarkdown({ name: 'report.md', text }).document.text).toBe(want);
  });

  test('takes its fields from front matter and its title from the top heading', () => {
    const text =
      '---\ndate: 2021-03-06\nsource: "Ministry of Fisheries of Fiji"\nurl: https://example.org/1\ndraft: true\n---\n\n# Fiji and Samoa **sign**\n\nFiji and Samoa signed a pact.\n';
    const { document } = documentFromMarkdown({ name: 'report.md', text });
    expect(document.title).toBe('Fiji and Samoa sign');
    expect(document.text).toBe('Fiji and Samoa signed a pact.');
    expect(document.source).toMatchObject({
      published: '2021-03-06',
      outlet: 'Ministry of Fisheries of Fiji',
      url: 'https://example.org/1',
      kind: 'official',
    });
  });

  test('takes an underlined heading too', () => {
    const { document } = documentFromMarkdown({ name: 'report.md', text: 'Fiji and Samoa sign\n=====\n\nThey met.' });
    expect([document.title, document.text]).toEqual(['Fiji and Samoa sign', 'They met.']);
  });

  test('leads back to the source across marks', () => {
    const text = '# Pact\n\nFiji and **Samoa** [signed](https://example.org) it.';
    const { document } = documentFromMarkdown({ name: 'report.md', text });
    const span = sourceSpan(document.origin ?? [], { start: 9, end: 21 });
    expect(document.text.slice(9, 21)).toBe('Samoa signed');
    expect(text.slice(span?.start, span?.end)).toBe('Samoa** [signed');
  });
});
