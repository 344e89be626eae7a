import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countSources } from '../../src/documents/count-sources.js';
import { asInputError, type ReadOutcome } from '../../src/documents/read-outcome.js';
import { type ReadOptions, readSources } from '../../src/documents/read-sources.js';

const REPORT = 'Fiji and Samoa sign\n\nSuva, 6 March 2021\n\nFiji and Samoa signed a fisheries agreement.\n';
const PAGE = `<html><head><title>Pact signed in Suva</title></head><body><p>${'Fiji and Samoa signed a fisheries agreement in Suva. '.repeat(5)}</p></body></html>`;
const line = (fields: object): string => `${JSON.stringify({ text: 'Fiji and Samoa signed a pact.', ...fields })}\n`;

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-documents-'));
  for (const name of ['mixed', 'mixed/below', 'nothing', 'loop', 'loop/below']) mkdirSync(at(name));
  put('report.txt', REPORT);
  put('page.html', PAGE);
  put('page-saved-as.txt', PAGE);
  put('noextension', REPORT);
  put('report.unknown', REPORT);
  put('lines.jsonl', line({ id: 'a' }) + line({ id: 'b', text: 'Tonga signed too.' }));
  put('bad-lines.jsonl', `${line({})}{"text":\n\n{"id":"x"}\n${line({ text: 'Tonga signed too.' })}`);
  put('long-line.jsonl', line({ text: 'x'.repeat(5000) }) + line({}));
  put('one.json', JSON.stringify({ title: 'Pact', text: 'Fiji and Samoa signed a pact.' }, null, 2));
  put('several.json', JSON.stringify([{ text: 'Fiji and Samoa signed a pact.' }, { title: 'No text' }]));
  put('rows.json', '[{"page":1},[{"value":3}]]');
  put('other.json', '{"name":"fiji"}');
  put('broken.json', '{"text":');
  put('empty.txt', '');
  put('blank.txt', ' \n\n ');
  put('empty.jsonl', '');
  put('blank.jsonl', '\n\n');
  put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  put('paper.pdf', '%PDF-1.7\n');
  put(
    'noise.bin',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  );
  put('no-article.html', '<html><body><nav><a href="/">Home</a></nav></body></html>');
  put('cut.html', PAGE.slice(0, -40));
  put(
    'damaged.txt',
    Buffer.concat([
      Buffer.from('Réunion à Suva, déjà. Fiji and Samoa met '),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('.'),
    ]),
  );
  put('long-single-line.txt', 'Fiji and Samoa signed a pact. '.repeat(700_000));
  put('mixed/b.md', '# Second\n\nFiji and Samoa met.');
  put('mixed/a.txt', REPORT);
  put('mixed/.hidden.txt', REPORT);
  put('mixed/logo.png', 'x');
  put('mixed/README.md', '# About');
  put('mixed/below/c.txt', REPORT);
  put('nothing/logo.png', 'x');
  put('loop/a.txt', REPORT);
  symlinkSync(at('loop'), at('loop/below/up'));
  symlinkSync(at('itself'), at('itself'));
  symlinkSync(at('gone'), at('dangling'));
  execFileSync('mkfifo', [at('pipe')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readAll = async (inputs: readonly string[], options: ReadOptions = {}): Promise<ReadOutcome[]> => {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readSources(inputs, options)) outcomes.push(outcome);
  return outcomes;
};

/** Outcomes in short, with paths as seen from the folder: "report.txt" or "empty.txt: is empty (input-empty)". */
const inShort = (outcomes: readonly ReadOutcome[]): string[] =>
  outcomes.map((outcome) =>
    outcome.ok
      ? relative(folder, outcome.document.source.name)
      : `${outcome.error.message.replaceAll(`${folder}/`, '')} (${outcome.error.code})`,
  );

const stream = async function* (...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
};

describe('readSources', () => {
  test.each([
    'report.txt',
    'page.html',
    'page-saved-as.txt',
    'noextension',
    'report.unknown',
    'one.json',
    'cut.html',
    'damaged.txt',
  ])('reads %s', async (name) => {
    const outcomes = await readAll([at(name)]);
    expect(inShort(outcomes)).toEqual([name]);
  });

  test.each([
    { name: 'missing.txt', want: ['missing.txt: no such file or folder (input-missing)'] },
    { name: 'empty.txt', want: ['empty.txt: is empty (input-empty)'] },
    { name: 'blank.txt', want: ['blank.txt: is empty (input-empty)'] },
    { name: 'empty.jsonl', want: ['empty.jsonl: is empty (input-empty)'] },
    { name: 'blank.jsonl', want: ['blank.jsonl: is empty (input-empty)'] },
    { name: 'picture.txt', want: ['picture.txt: is a picture, not text (input-binary)'] },
    { name: 'paper.pdf', want: ['paper.pdf: is no sound PDF (input-malformed)'] },
    { name: 'noise.bin', want: ['noise.bin: is binary data, not text (input-binary)'] },
    { name: 'no-article.html', want: ['no-article.html: holds no article text (input-malformed)'] },
    { name: 'other.json', want: ['other.json: “text” is missing or not of type string (input-malformed)'] },
    { name: 'rows.json', want: ['rows.json: holds no reports: nothing in it has a “text” (input-malformed)'] },
    { name: 'broken.json', want: ['broken.json: is no JSON (input-malformed)'] },
    {
      name: 'several.json',
      want: ['several.json#1', 'several.json#2: “text” is missing or not of type string (input-malformed)'],
    },
    {
      name: 'bad-lines.jsonl',
      want: [
        'bad-lines.jsonl:1',
        'bad-lines.jsonl:2: is no JSON (input-malformed)',
        'bad-lines.jsonl:4: “text” is missing or not of type string (input-malformed)',
        'bad-lines.jsonl:5',
      ],
    },
    {
      name: 'long-single-line.txt',
      want: ['long-single-line.txt: is larger than 10 MB, the limit for one document (input-too-large)'],
    },
    { name: 'nothing', want: ['nothing: holds no reports (no-reports)'] },
    { name: 'pipe', want: ['pipe: is a named pipe, not a file (input-unreadable)'] },
    { name: 'itself', want: ['itself: symbolic links lead back to themselves (input-unreadable)'] },
    { name: 'dangling', want: ['dangling: no such file or folder (input-missing)'] },
    {
      name: 'loop',
      want: ['loop/a.txt', 'loop/below/up: symbolic link leads back to a folder that it is in (input-unreadable)'],
    },
    { name: 'mixed', want: ['mixed/a.txt', 'mixed/b.md', 'mixed/below/c.txt'] },
  ])('$name: $want', async ({ name, want }) => {
    expect(inShort(await readAll([at(name)]))).toEqual(want);
  });

  test('refuses a device', async () => {
    expect(inShort(await readAll(['/dev/zero']))).toEqual(['/dev/zero: is a device, not a file (input-unreadable)']);
  });

  test.skipIf(process.getuid?.() === 0)('names a file that it may not read', async () => {
    put('secret.txt', REPORT);
    execFileSync('chmod', ['000', at('secret.txt')]);
    expect(inShort(await readAll([at('secret.txt')]))).toEqual(['secret.txt: permission denied (input-unreadable)']);
  });

  test('goes on after bad inputs, in the order given', async () => {
    const outcomes = await readAll([at('missing.txt'), at('report.txt'), at('empty.txt'), at('lines.jsonl')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false, true, true]);
  });

  test('reads what is over the limit if the limit is raised, in seconds', async () => {
    const started = Date.now();
    const [outcome] = await readAll([at('long-single-line.txt')], { maxBytes: 30_000_000 });
    expect(outcome?.ok).toBe(true);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  test('refuses a long line of JSONL and reads the next', async () => {
    expect(inShort(await readAll([at('long-line.jsonl')], { maxBytes: 1000 }))).toEqual([
      'long-line.jsonl:1: is larger than 1,000 bytes, the limit for one document (input-too-large)',
      'long-line.jsonl:2',
    ]);
  });

  test('notes what is wrong with a page that breaks off and with damaged text', async () => {
    const rules = (await readAll([at('cut.html'), at('damaged.txt')])).map((outcome) =>
      outcome.ok ? outcome.notes.map(({ rule }) => rule) : [],
    );
    expect(rules[0]).toContain('html-truncated');
    expect(rules[1]).toContain('charset');
  });

  test.each([
    { what: 'text', pieces: [REPORT.slice(0, 7), REPORT.slice(7)], want: ['stdin'] },
    { what: 'a page', pieces: [PAGE], want: ['stdin'] },
    { what: 'lines', pieces: [line({}).slice(0, 9), line({}).slice(9) + line({})], want: ['stdin:1', 'stdin:2'] },
    {
      what: 'lines, one of them bad',
      pieces: [`${line({})}oops\n`],
      want: ['stdin:1', 'stdin:2: is no JSON (input-malformed)'],
    },
    { what: 'a JSON object over lines', pieces: ['{\n  "text": "Fiji and Samoa met."\n}'], want: ['stdin'] },
    { what: 'a text in braces', pieces: ['{draft}\nFiji and Samoa met.'], want: ['stdin'] },
    { what: 'nothing', pieces: [], want: ['stdin: is empty (input-empty)'] },
  ])('standard input: $what', async ({ pieces, want }) => {
    const outcomes = await readAll(['-'], { stdin: stream(...pieces) });
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.document.source.name : inShort([outcome])[0]))).toEqual(
      want,
    );
  });

  test('standard input is read once', async () => {
    expect((await readAll(['-', '-'], { stdin: stream(REPORT) })).map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('standard input is read line by line: the first report is there before the last is written', async () => {
    let written = 0;
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      for (written = 1; written <= 3; written++) yield await Promise.resolve(Buffer.from(line({})));
    };
    for await (const outcome of readSources(['-'], { stdin: slow() })) {
      expect(outcome.ok).toBe(true);
      break;
    }
    expect(written).toBeLessThan(3);
  });

  test('given fields outrank the source’s', async () => {
    const [outcome] = await readAll([at('report.txt')], {
      now: '2021-04-01T00:00:00Z',
      fields: { outlet: 'Example News', published: '2021-03-07' },
    });
    expect(outcome?.ok === true && outcome.document.source).toMatchObject({
      outlet: 'Example News',
      published: '2021-03-07',
      retrieved: '2021-04-01T00:00:00Z',
    });
  });
});

describe('countSources', () => {
  test('counts files, lines and failures', async () => {
    expect(await countSources([at('report.txt'), at('lines.jsonl'), at('mixed'), at('missing.txt')])).toBe(7);
  });
  test('does not know standard input', async () => {
    expect(await countSources([at('report.txt'), '-'])).toBeUndefined();
  });
});

describe('asInputError', () => {
  test.each([
    { code: 'EACCES', want: 'a.txt: permission denied', as: 'input-unreadable' },
    { code: 'ENOENT', want: 'a.txt: no such file or folder', as: 'input-missing' },
    { code: 'EBUSY', want: 'a.txt: can’t be read (EBUSY)', as: 'input-unreadable' },
    { code: undefined, want: 'a.txt: can’t be read: two lines', as: 'input-malformed' },
  ])('$code', ({ code, want, as }) => {
    const cause = Object.assign(new Error('two\nlines'), code === undefined ? {} : { code });
    expect(asInputError(cause, 'a.txt')).toMatchObject({ code: as, message: want });
  });
});
