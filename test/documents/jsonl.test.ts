import { describe, expect, test } from 'vitest';
import { documentFromReport, documentWithExactText, parseReportLine } from '../../src/documents/jsonl.js';

describe('parseReportLine', () => {
  test('keeps id and text to the letter', () => {
    const line = JSON.stringify({
      id: 'fj-1',
      text: ' Fiji\r\n and\u00a0Samoa \n',
      published: '2021-03-06',
      more: [1],
    });
    expect(parseReportLine(line, 'stdin:1')).toEqual({
      id: 'fj-1',
      text: ' Fiji\r\n and\u00a0Samoa \n',
      published: '2021-03-06',
    });
  });

  test('takes null and empty fields as absent, and other programs’ kinds as none', () => {
    const line = JSON.stringify({ id: 7, title: null, url: '', kind: 'wire', text: 'They met.' });
    expect(parseReportLine(line, 'stdin:1')).toEqual({ id: 7, text: 'They met.' });
  });

  test.each([
    { line: '{"text":', want: 'r.jsonl:3: is no JSON' },
    { line: '[1]', want: 'r.jsonl:3: is no JSON object' },
    { line: '{"id":"a"}', want: 'r.jsonl:3: “text” is missing or not of type string' },
    { line: '{"text":5}', want: 'r.jsonl:3: “text” is missing or not of type string' },
    { line: '{"text":" "}', want: 'r.jsonl:3: “text” is empty' },
    { line: '{"text":"x","title":5}', want: 'r.jsonl:3: “title” is missing or not of type string' },
    { line: '{"text":"x","published":"soon"}', want: 'r.jsonl:3: “published” is no date' },
  ])('refuses $line', ({ line, want }) => {
    expect(() => parseReportLine(line, 'r.jsonl:3')).toThrow(want);
  });
});

describe('documents of a line', () => {
  const report = parseReportLine(
    JSON.stringify({
      title: 'Pact signed',
      url: 'https://www.mfa.gov.fj/1',
      text: 'Pact signed\r\n\r\nNew Update\r\n\r\nFiji and\u00a0Samoa signed a pact.',
    }),
    'r.jsonl:1',
  );

  test('canonical, for a register', () => {
    const { document } = documentFromReport(report, 'r.jsonl:1');
    expect(document.text).toBe('Fiji and Samoa signed a pact.');
    expect(document.source).toMatchObject({ name: 'r.jsonl:1', kind: 'official', lang: 'en' });
  });

  test('exact, for whoever gave it', () => {
    const document = documentWithExactText(report, 'r.jsonl:1');
    expect(document.text).toBe(report.text);
    expect(document.source.kind).toBe('official');
  });
});
