import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

const folder = scratchFolder();
const register = join(folder, 'sample.db');

beforeAll(async () => {
  await buildIfStale();
  await makeSampleRegister(register);
}, 300_000);

describe('export', () => {
  test('goes to standard output or a file, and import takes it from either', async () => {
    const { code, stdout, stderr } = await entente(['export', '--register', register]);
    expect([code, stderr]).toEqual([0, '']);
    const file = join(folder, 'out.jsonl');
    await entente(['export', '--register', register, '--out', file]);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    for (const [name, path, input] of [
      ['piped', '-', stdout],
      ['filed', file, ''],
    ] as const) {
      const other = join(folder, `${name}.db`);
      const taken = await entente(['import', path, '--register', other], { input });
      expect([taken.code, taken.stderr]).toEqual([0, `entente: 2 reports with 6 statements (${other})\n`]);
      expect((await entente(['export', '--register', other])).stdout).toBe(stdout);
    }
    const again = await entente(['import', file, '--register', register]);
    expect(again.stderr).toBe(`entente: 0 reports with 0 statements, 2 known already (${register})\n`);
  });

  test('a selection, and what importing it would add', async () => {
    const { stdout } = await entente(['export', '--register', register, '--type', 'agreement', '--since', '2019']);
    const kinds = stdout.split('\n').flatMap((line) => /^\{"kind":"(\w+)"/u.exec(line)?.[1] ?? []);
    expect(kinds.filter((kind) => kind === 'record')).toHaveLength(1);
    const { stdout: dry } = await entente(['import', '-', '--dry-run', '--format', 'jsonl'], { input: stdout });
    expect(dry.trimEnd().split('\n')).toHaveLength(2);
    const none = await entente(['export', '--register', register, '--between', 'SE', 'PE']);
    expect(none.stdout).toBe('{"kind":"register","version":1}\n');
  });

  test('names the line that is wrong and does the rest', async () => {
    const { stdout } = await entente(['export', '--register', register]);
    const file = join(folder, 'damaged.jsonl');
    writeFileSync(file, stdout.replace('{"kind":"statement"', '{"kind":"statement'));
    const other = join(folder, 'damaged.db');
    const { code, stderr } = await entente(['import', file, '--register', other]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:3: is no JSON`);
    expect(stderr).toContain('1 report with 2 statements');
  });

  test('leaves no half of a file behind', async () => {
    const nowhere = join(folder, 'nowhere', 'out.jsonl');
    const { code, stderr } = await entente(['export', '--register', register, '--out', nowhere]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--out: ${nowhere} cannot be written`);
    expect(existsSync(nowhere)).toBe(false);
  });

  test('tables: a file for one type, a folder for several', async () => {
    const one = await entente(['export', '--register', register, '--format', 'csv', '--type', 'agreement']);
    expect(one.code).toBe(0);
    const [head = '', row = '', ...rest] = one.stdout.replace(/^\uFEFF/u, '').split('\r\n');
    expect(head).toMatch(/^id,instrument,subject,parties_code,parties_name,fields,status,date,/u);
    expect(row).toMatch(/^a[0-9a-f]{10},treaty,Fisheries,"GH; NO","Ghana; Norway",fisheries,signed,2019-03-12,/u);
    expect(rest).toEqual(['']);
    const several = await entente(['export', '--register', register, '--format', 'csv']);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain('name a folder with --out, or one --type');
    const out = join(folder, 'tables');
    const made = await entente(['export', '--register', register, '--format', 'parquet', '--out', out]);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(readdirSync(out)).toContain('agreements.parquet');
    expect(readdirSync(out)).toHaveLength(7);
    const low = ['--format', 'records', '--type', 'figure', '--min-confidence', '0.95'];
    expect((await entente(['export', '--register', register, ...low])).stdout).toBe('');
  });

  test('a brief as a document, the same by either command', async () => {
    const [one, other] = [join(folder, 'one.docx'), join(folder, 'other.docx')];
    const made = ['--format', 'docx', '--register', register];
    expect((await entente(['brief', 'NO', 'Ghana', ...made, '--out', one])).stderr).toBe('');
    expect((await entente(['export', '--between', 'NO', 'GH', ...made, '--out', other])).stderr).toBe('');
    expect(readFileSync(one)).toEqual(readFileSync(other));
    expect(readFileSync(one).subarray(0, 2).toString()).toBe('PK');
    const alone = await entente(['export', ...made]);
    expect([alone.code, alone.stderr]).toEqual([
      2,
      'entente: docx: a brief is on two parties, which `between` names\n',
    ]);
  });
});
