import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, type Run, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

const folder = scratchFolder();
const clock = ['--now', '2024-02-03T10:00:00Z'];

/** A register of its own for each test. */
const registerAt = async (name: string) => {
  const path = join(folder, `${name}.db`);
  await makeSampleRegister(path);
  const run = (...args: readonly string[]): Promise<Run> =>
    entente(args, { env: { ENTENTE_REGISTER: path, ENTENTE_USER: 'A. Analyst' } });
  const recordOf = async (statement: string) => {
    const { stdout } = await run('show', statement, '--format', 'json');
    return (JSON.parse(stdout) as { record: { id: string; statements: string[]; slots: Record<string, unknown> } })
      .record;
  };
  return { path, run, recordOf };
};

beforeAll(async () => buildIfStale(), 300_000);

describe('deciding', () => {
  test('confirm, and show tells it with name and date', async () => {
    const { run, recordOf } = await registerAt('confirm');
    const { id } = await recordOf('report-1-3');
    const { code, stdout, stderr } = await run('confirm', id.slice(0, 6), '--reason', 'read the original', ...clock);
    expect(code).toBe(0);
    expect(stdout).toBe(`${id}  commitment · Ghana · license 40 Norwegian vessels · 40 · until 2021 · pledge\n`);
    expect(stderr).toBe('entente: confirmed 1 statement, by A. Analyst; `entente undo` takes it back\n');
    expect((await run('show', id)).stdout).toMatch(
      /Decided\n {2}confirmed\n {4}A\. Analyst, 3 Feb 2024, “read the original” · [0-9a-f]{16}\n/u,
    );
    const confident = await run('register', '--min-confidence', '0.95', '--format', 'jsonl');
    expect(confident.stdout).toContain(`"id":"${id}"`);
  });

  test('correct a record: the value stands before the tellings', async () => {
    const { run } = await registerAt('correct');
    const { code, stdout } = await run('correct', 'report-1-2', 'quantity=$320 million', ...clock);
    expect(code).toBe(0);
    expect(stdout).toContain('$340 m');
    const figure = stdout.slice(0, 11);
    await run('correct', figure, 'quantity=$325 million', ...clock);
    expect((await run('show', figure)).stdout).toMatch(
      /quantity {6}\$325 m \(A\. Analyst, 3 Feb 2024\)\n\s+≠ \$340 m \(Presidency of Ghana\)\n\s+≠ \$320 m \(Fjord Wire\)/u,
    );
  });

  test('correct refuses what the slot does not take', async () => {
    const { run } = await registerAt('refuse');
    const bad = await run('correct', 'report-1-0', 'status=sined');
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(bad.stderr).toMatch(/^entente: status cannot be "sined": expected one of "proposed"/u);
    expect((await run('correct', 'report-1-0', 'status')).stderr).toMatch(/write slot=value/u);
    expect((await run('decisions')).stderr).toBe('entente: nothing has been decided yet\n');
  });

  test('reject, show what was rejected, undo', async () => {
    const { run, recordOf } = await registerAt('reject');
    const { id } = await recordOf('report-1-1');
    expect((await run('reject', id, ...clock)).stderr).toMatch(/^entente: rejected 1 statement/u);
    expect((await run('show', id)).code).toBe(1);
    const shown = await run('show', 'report-1-1');
    expect(shown.stdout).toContain('rejected: it is in no record');
    expect(shown.stdout).toMatch(/Decided\n {2}rejected\n/u);
    expect((await run('undo', ...clock)).stderr).toMatch(/^entente: taken back: rejected, package/u);
    expect((await recordOf('report-1-1')).id).toBe(id);
    expect(await run('undo', ...clock)).toMatchObject({ code: 1, stdout: '' });
  });

  test('split and merge', async () => {
    const { run, recordOf } = await registerAt('split');
    const { id, statements } = await recordOf('report-1-0');
    expect(statements).toEqual(['report-1-0', 'report-2-0']);
    const split = await run('split', id, 'report-2-0', ...clock);
    expect(split.stdout.trimEnd().split('\n')).toHaveLength(2);
    const other = (await recordOf('report-2-0')).id;
    expect(other).not.toBe(id);
    expect((await run('show', id, '--why')).stdout).toContain(
      'report-1-0 and report-2-0: different (0.00, by A. Analyst)',
    );
    expect((await run('merge', id, other, ...clock)).code).toBe(0);
    expect((await recordOf('report-2-0')).id).toBe(id);
    expect((await run('merge', id, 'report-1-1')).stderr).toMatch(/cannot be one thing/u);
  });

  test('link and note', async () => {
    const { run, recordOf } = await registerAt('link');
    const [treaty, promise] = [(await recordOf('report-1-0')).id, (await recordOf('report-1-3')).id];
    expect((await run('link', promise, treaty, '--as', 'implements', ...clock)).code).toBe(0);
    expect((await run('note', promise, 'ask \u001b[31mthe\u001b[0m embassy', ...clock)).code).toBe(0);
    const { stdout } = await run('show', promise);
    expect(stdout).toMatch(new RegExp(`implements {4}${treaty}[^(]*\\(linked by A\\. Analyst\\)`, 'u'));
    expect(stdout).toContain('noted: ask  [31mthe [0m embassy');
    expect(stdout).not.toContain('\u001b');
    expect((await run('link', promise, treaty, '--as', 'likes')).code).toBe(2);
  });

  test('decisions go out and come in, hand-written lines too; bad lines are told', async () => {
    const from = await registerAt('from');
    await from.run('reject', 'report-1-1', ...clock);
    await from.run('note', 'report-1-0', 'see the gazette', ...clock);
    const { stdout: lines } = await from.run('decisions', 'export');
    expect(lines.trimEnd().split('\n')).toHaveLength(2);
    const file = join(folder, 'decisions.jsonl');
    const byHand = {
      kind: 'confirm',
      by: 'B. Other',
      at: '2024-02-04T00:00:00Z',
      target: {
        document: 'report-2',
        type: 'figure',
        evidence: [{ start: 80, end: 100, exact: 'that trade had come' }],
      },
    };
    const wrong = { ...byHand, kind: 'correct', scope: 'record', slot: 'status', value: 'sined' };
    const away = { ...byHand, target: { ...byHand.target, document: 'elsewhere' } };
    writeFileSync(file, `${lines}${[byHand, wrong, away].map((one) => JSON.stringify(one)).join('\n')}\nnonsense\n`);
    const to = await registerAt('to');
    const taken = await to.run('decisions', 'import', file);
    expect(taken.code).toBe(1);
    expect(taken.stderr).toBe(
      'entente: line 4: status of a figure cannot be "sined"\n' +
        'entente: line 6: not JSON: nonsense\n' +
        'entente: 4 decisions taken over, 0 known already, 2 failed, 1 waiting for statements that are not in the register (`entente decisions --waiting`)\n',
    );
    expect((await to.run('decisions', 'import', file)).stderr).toContain('0 decisions taken over, 4 known already');
    expect((await to.run('decisions', '--waiting')).stdout).toMatch(
      /^confirmed {2}B\. Other, 4 Feb 2024 · [0-9a-f]{16}\n {2}figure «that trade had come»\n {2}→ waits: its statement is not in the register\n/u,
    );
    const report = join(folder, 'added.txt');
    writeFileSync(
      report,
      'LIMA, 3 June 2021 - Peru and Vietnam signed a memorandum on rice exports in Lima on Thursday.\n',
    );
    expect((await to.run('add', report)).stderr.trimEnd().split('\n').at(-1)).toBe(
      'entente: 1 decision without effect as the register is: `entente decisions --waiting` says why',
    );
    expect((await to.run('show', 'report-1-1')).stdout).toContain('rejected');
    expect((await to.run('decisions', 'import', join(folder, 'none'))).stderr).toMatch(/none: no such file or folder/u);
  });
});
