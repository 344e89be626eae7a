import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../src/cli/keep/backup.js';
import { takeDecisions } from '../../src/pipeline/take-decisions.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { addReports, exported, reportsOf, undisturbed } from './reports.js';
import { startWriter } from './run-writer.js';

const REPORTS = 160;
const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('two programs on one file', () => {
  let wanted = '';
  beforeAll(async () => {
    wanted = await undisturbed(REPORTS, folder);
  });

  it('write by turns: nothing is lost, and the register is that of one writer', async () => {
    const writers = ['0', '1'].map((half) => startWriter([at('two.db'), String(REPORTS), '2', half]));
    for (const writer of writers) {
      expect(await writer.ended).toEqual({ how: 0, stderr: '' });
      expect(writer.acknowledged).toHaveLength(REPORTS / 2);
    }
    const store = openSqliteStore(at('two.db'), 'read');
    expect(await store.check()).toEqual([]);
    expect(await exported(store)).toBe(wanted);
    await store.close();
  });

  it('one that is kept waiting says so, and nothing is broken', async () => {
    const store = openSqliteStore(at('busy.db'), 'create');
    const other = new DatabaseSync(at('busy.db'));
    other.exec('BEGIN IMMEDIATE');
    await expect(store.setMark('changes', '2025-01-01T00:00:00.000Z')).rejects.toMatchObject({
      code: 'store-unusable',
      message: `${at('busy.db')} is locked by another program`,
    });
    other.exec('ROLLBACK');
    other.close();
    await store.setMark('changes', '2025-01-01T00:00:00.000Z');
    expect(await store.mark('changes')).toBe('2025-01-01T00:00:00.000Z');
    await store.close();
  });

  it('a backup made while another writes is one state, and sound', async () => {
    const writer = startWriter([at('live.db'), String(REPORTS)], ({ acknowledged, process }) => {
      if (acknowledged.length === 16) process.emit('spawn');
    });
    await new Promise<void>((begun) => writer.process.once('spawn', () => writer.process.once('spawn', () => begun())));
    let documents = 0;
    for (let copy = 0; copy < 3; copy++) {
      await backUp(at(`copy-${copy}.db`), { register: at('live.db') });
      const store = openSqliteStore(at(`copy-${copy}.db`), 'read');
      const found = (await store.documents()).length;
      expect(found).toBeGreaterThanOrEqual(Math.max(16, documents));
      expect(await store.check()).toEqual([]);
      documents = found;
      await store.close();
    }
    expect((await writer.ended).how).toBe(0);
  });
});

const mounted = (path: string): string | undefined => {
  try {
    mkdirSync(path);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', path], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `no small disk can be made here: ${(error as Error).message.split('\n')[0]}`;
  }
};

describe('a full disk', () => {
  const disk = at('disk');
  const reason = mounted(disk);
  afterAll(() => {
    if (reason === undefined) execFileSync('umount', ['-l', disk]);
  });

  it('is told, the register stays readable, and goes on when there is room', async ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const path = join(disk, 'full.db');
    const acknowledged: string[] = [];
    const reports = reportsOf(4000);
    const store = openSqliteStore(path, 'create');
    await expect(addReports(store, reports, (id) => acknowledged.push(id))).rejects.toMatchObject({
      code: 'store-unusable',
      message: `${path} could not be written: the disk is full`,
    });
    expect(acknowledged.length).toBeGreaterThan(0);
    expect((await store.documents()).map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    expect(await store.check()).toEqual([]);
    await store.close();
    execFileSync('mount', ['-o', 'remount,size=60m', disk]);
    const again = openSqliteStore(path, 'write');
    expect((await again.documents()).map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    await addReports(again, reports.slice(0, acknowledged.length + 32));
    expect(await again.documents()).toHaveLength(acknowledged.length + 32);
    expect(await again.check()).toEqual([]);
    await again.close();
  });
});

describe('a clock that goes back', () => {
  it('loses no decision and no report, and no two decisions become one', async () => {
    const store = openSqliteStore(at('clock.db'), 'create');
    const [first, second] = reportsOf(2);
    if (first === undefined || second === undefined) throw new Error('no reports');
    await store.addDocument(first.document, first.statements, '2025-06-01T12:00:00.000Z');
    await store.addDocument(second.document, second.statements, '2025-06-01T11:00:00.000Z');
    const note = {
      kind: 'note' as const,
      text: 'ask again',
      target: {
        id: first.statements[0]?.id ?? '',
        document: first.document.id,
        type: first.statements[0]?.type ?? 'meeting',
        evidence: first.statements[0]?.evidence ?? [],
      },
    };
    const times = ['2025-06-01T12:00:00.000Z', '2025-06-01T11:00:00.000Z', '2025-06-01T12:00:00.000Z'];
    for (const time of times) await takeDecisions(store, [note], { by: 'A. Analyst', now: () => new Date(time) });
    expect(await store.decisions()).toHaveLength(3);
    expect((await store.additions('')).documents.map(({ id }) => id)).toEqual([second.document.id, first.document.id]);
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});
