import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, type Run, root, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

const register = join(scratchFolder(), 'sample.db');
const onSample = (...args: readonly string[]): Promise<Run> => entente(args, { env: { ENTENTE_REGISTER: register } });

beforeAll(async () => {
  await buildIfStale();
  await makeSampleRegister(register);
}, 300_000);

describe('register', () => {
  test('prints tables that fit in 80 columns', async () => {
    const { code, stdout, stderr } = await onSample('register', '--between', 'norway', 'Ghanaian');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout.replace(/ +[acfp][0-9a-f]{5}$/gmu, ' ID')).toMatchInlineSnapshot(`
      "Agreements (1)
      date         instrument and subject  status  reports  id
      ───────────  ──────────────────────  ──────  ───────  ──────
      12 Mar 2019  treaty: Fisheries       signed        2 ID

      Packages of documents (1)
      date         documents  named here    status  reports  id
      ───────────  ─────────  ────────────  ──────  ───────  ──────
      12 Mar 2019  7          1, 6 unknown  signed        1 ID

      Commitments (1)
      who    is to do what                      by          stage   reports  id
      ─────  ─────────────────────────────────  ──────────  ──────  ───────  ──────
      Ghana  license 40 Norwegian vessels · 40  until 2021  pledge        1 ID

      Figures (1)
      period  figure              amount  change  status    reports  id
      ──────  ──────────────────  ──────  ──────  ────────  ───────  ──────
      2018    trade turnover      $340 m   +12 %  observed        2 ID
              ≠ quantity: $310 m
      "
    `);
  });

  test.each([
    ['nothing on others', ['--between', 'NO', 'SE'], []],
    ['by type', ['--type', 'packages,figure'], ['package', 'figure']],
    ['by field', ['--field', 'fisheries'], ['agreement', 'commitment']],
    ['by confidence', ['--min-confidence', '0.85'], ['agreement']],
    ['disputed', ['--disputed'], ['figure']],
    ['until', ['--until', '2018-12-31'], ['figure']],
  ])('%s', async (_, options, types) => {
    const { code, stdout } = await onSample('register', '--format', 'jsonl', ...options);
    const found = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect([...found].sort()).toEqual([...types].sort());
    expect(code).toBe(0);
  });

  test('what is disputed: each telling with its outlet, its day and the sentence', async () => {
    const table = (await onSample('register', '--disputed')).stdout;
    expect(table).toMatch(/^quantity\ntold +by +on +in these words$/mu);
    expect(table).toMatch(/^≠ \$310 m +\S/mu);
    const page = (await onSample('register', '--disputed', '--format', 'md')).stdout;
    expect(page).toMatch(/^\| \$340 m \| [^|]+ \| \d{1,2} \p{L}{3} \d{4} \| [^|«]*«[^»|]+»[^|]* \|$/mu);
    expect(page).toMatch(/^\| ≠ \$310 m \| [^|]+ \| \d{1,2} \p{L}{3} \d{4} \| [^|«]*«[^»|]+»[^|]* \|$/mu);
  });

  test('CSV: a header and a line a record', async () => {
    const { stdout } = await onSample('register', '--format', 'csv');
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^id,type,status,start,end,place,parties,/u);
    expect(lines).toHaveLength(5);
    expect(stdout).toContain(
      ',figure,observed,2018-01-01,2018-12-31,,"GH; NO",,,trade-turnover,,,,340000000,,USD,12,percent,0.8,2,',
    );
  });

  test('Markdown and JSON', async () => {
    expect((await onSample('register', '--format', 'md')).stdout).toMatch(/^## Agreements\n\n\| date \|/u);
    const records: unknown = JSON.parse((await onSample('register', '--format', 'json')).stdout);
    expect(records).toHaveLength(4);
  });
});

describe('show', () => {
  const idOf = async (type: string): Promise<string> => {
    const { stdout } = await onSample('register', '--type', type, '--format', 'json');
    const [record] = JSON.parse(stdout) as { id: string }[];
    return record?.id ?? '';
  };

  test('a record with both sources, each in its sentence', async () => {
    const id = await idOf('agreement');
    const { code, stdout } = await onSample('show', id.slice(0, 7));
    expect(code).toBe(0);
    expect(stdout).toContain(`agreement ${id}`);
    expect(stdout).toContain('Fjord Wire, 12 Mar 2019, news: Norway, Ghana sign fisheries treaty');
    expect(stdout).toContain('Norway and Ghana «signed a treaty on fisheries» in Accra on Tuesday.');
    expect(stdout).toContain('Presidency of Ghana, 13 Mar 2019, official: Joint communiqué');
  });

  test('rivals name their outlets', async () => {
    const { stdout } = await onSample('show', await idOf('figure'));
    expect(stdout).toMatch(/quantity\s+\$340 m\n\s+≠ \$310 m \(Fjord Wire\)/u);
  });

  test('why statements are one thing', async () => {
    expect((await onSample('show', await idOf('agreement'), '--why')).stdout).toMatch(
      /report-1-0 and report-2-0: same \(\d\.\d\d, by machine\)/u,
    );
    expect((await onSample('show', await idOf('package'), '--why')).stdout).toContain(
      'It rests on one statement alone.',
    );
  });

  test('by the id of a statement; an unknown id', async () => {
    expect((await onSample('show', 'report-1-2')).stdout).toContain('trade-turnover');
    const unknown = await onSample('show', 'zzz');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toBe('entente: zzz: the register holds no such record or statement\n');
  });
});

describe('brief', () => {
  test('in each format', async () => {
    const markdown = await onSample('brief', 'Norway', 'GH');
    expect(markdown.code).toBe(0);
    expect(markdown.stdout).toMatch(/^# /u);
    expect(markdown.stdout).toContain('Fjord Wire');
    expect((await onSample('brief', 'NO', 'GH', '--format', 'html')).stdout).toMatch(/^<!doctype html>/iu);
    const brief: unknown = JSON.parse((await onSample('brief', 'NO', 'GH', '--format', 'json')).stdout);
    expect(brief).toHaveProperty('headline.text');
  });

  test('on a pair that the register does not know', async () => {
    const { code, stdout, stderr } = await onSample('brief', 'SE', 'PE');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/holds nothing on Sweden and Peru\n$/u);
  });
});

describe('extract --jsonl', () => {
  test('answers in order, tells bad lines, goes on', async () => {
    const input = [
      {
        id: 'first',
        published: '2019-03-13',
        text: 'Norway and Ghana signed a treaty on fisheries in Accra on Tuesday.\r\nMore follows.',
      },
      'no JSON',
      { id: 'no text' },
      { id: 2, title: null, text: 'Nothing of that kind.' },
    ];
    const lines = input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, stdout, stderr } = await entente(['extract', '--jsonl'], { input: `\uFEFF${lines.join('\n')}` });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: unknown;
            statements: { evidence: { start: number; end: number; exact: string }[] }[];
          },
      );
    expect(answers.map(({ id }) => id)).toEqual(['first', 2]);
    for (const { start, end, exact } of answers[0]?.statements.flatMap((statement) => statement.evidence) ?? []) {
      expect((input[0] as { text: string }).text.slice(start, end)).toBe(exact);
    }
    expect(answers[0]?.statements.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^entente: stdin:2: .+\nentente: stdin:3: .+\n$/u);
    expect(code).toBe(1);
  });
});

describe('reconcile --jsonl', () => {
  test('joins statements by reference', async () => {
    const statement = (ref: string, text: string) => ({
      ref,
      type: 'agreement',
      instrument: 'treaty',
      subject: 'fisheries',
      parties: ['NO', 'GH'],
      status: 'signed',
      date: '2019-03-12',
      evidence: [{ start: 0, end: text.length, exact: text }],
    });
    const reports = ['a', 'b'].map((id) => ({
      id,
      title: '',
      published: '2019-03-13',
      text: 'x',
      statements: [statement(`${id}#0`, 'x')],
    }));
    const { code, stdout } = await entente(['reconcile', '--jsonl'], {
      input: reports.map((report) => JSON.stringify(report)).join('\n'),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'agreement', members: ['a#0', 'b#0'], rivals: {} });
  });
});

describe('usage', () => {
  test('--help shows the three commands one needs', async () => {
    const { code, stdout } = await entente(['--help']);
    expect(code).toBe(0);
    for (const command of ['entente add reports/', 'entente register --between RU UZ', 'entente brief RU UZ']) {
      expect(stdout.split('\n').slice(0, 10).join('\n')).toContain(command);
    }
  });

  test.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/u],
    ['an unknown option', ['register', '--nope'], /unknown option '--nope'/u],
    [
      'an unknown state',
      ['register', '--between', 'NO', 'Narnia'],
      /'Narnia' is invalid\. No state or body is known by it/u,
    ],
    ['an unknown type', ['register', '--type', 'rumour'], /A type is one of meeting, agreement/u],
    ['no date', ['register', '--since', 'May'], /A date reads 2024, 2024-05 or 2024-05-27/u],
    ['no format', ['register', '--format', 'xml'], /Allowed choices are table, json/u],
    ['no files', ['add'], /missing required argument 'path'/u],
    ['no input', ['extract'], /name a file to read/u],
    ['files and lines', ['extract', '--jsonl', 'a.txt'], /--jsonl reads standard input/u],
    ['brief on what is no state', ['brief', 'NO', 'Narnia'], /no state or body is known as "Narnia"/u],
  ])('%s', async (_, args, reason) => {
    const { code, stdout, stderr } = await entente(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^entente: /u);
    expect(stderr).toMatch(reason);
    expect(code).toBe(2);
  });
});

describe('import', () => {
  const comtrade = join(root, 'samples/official/uruguay-indonesia-comtrade.json');
  test('adds official figures, and nothing the second time', async () => {
    const path = join(scratchFolder(), 'official.db');
    const first = await entente(['import', comtrade, '--register', path]);
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain('34 statements added');
    const second = await entente(['import', comtrade, '--register', path]);
    expect(second.stderr).toContain('0 statements added, 1 of 1 tables known already');
    const { stdout } = await entente(['register', '--between', 'UY', 'ID', '--since', '2024', '--register', path]);
    expect(stdout).toContain('$368.21 m');
  });

  test('says with --dry-run what it would add, names bad rows and does the rest', async () => {
    const input =
      'reporter,partner,indicator,value,unit,period\nCL,PE,exports,12,USD,2019\nCL,Atlantis,exports,1,USD,2019\n';
    const { code, stdout, stderr } = await entente(['import', '-', '--dry-run', '--format', 'jsonl'], { input });
    expect([code, stderr]).toEqual([1, 'entente: stdin:3: no state or body is known as “Atlantis”\n']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { source: 'stdin', statements: [{ type: 'figure', evidence: [{ exact: 'CL,PE,exports,12,USD,2019' }] }] },
    ]);
  });

  test.each([
    [['--map', 'colour=Red'], 2, /“colour” is none of/u],
    [['--as', 'runes'], 2, /runes/u],
    [[join(root, 'LICENSE')], 1, /say not what they are/u],
    [[join(root, 'samples')], 1, /samples: is a folder, not a file/u],
    [[join(root, 'models/en/parser.onnx')], 1, /is binary data, not text/u],
    [[join(root, 'nowhere.csv')], 1, /nowhere\.csv: no such file/u],
  ])('%j', async (args, code, says) => {
    const run = await entente(['import', comtrade, '--dry-run', ...args]);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(says);
  });
});
