import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewSession } from '../../src/cli/review/review-session.js';
import { fitted } from '../../src/cli/review/terminal.js';
import type { Document } from '../../src/model/document.js';
import { Statement } from '../../src/model/statement.js';
import { reviewQueue } from '../../src/pipeline/review-queue.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, scratchFolder } from './run-entente.js';
import { type Action, scriptedTerminal } from './scripted-terminal.js';

const folder = scratchFolder();
let files = 0;

const agreement = { type: 'agreement', instrument: 'memorandum', fields: ['fisheries'], status: 'signed' } as const;

/** Two reports that may tell of one memorandum, and one doubtful reading of a figure. */
const REPORTS = [
  {
    id: 'wire',
    text: 'Norway and Ghana signed a memorandum on training of fishermen. Trade was $310 million.',
    says: [
      [
        'a memorandum on training of fishermen',
        { ...agreement, subject: 'training of fishermen', parties: ['NO', 'GH'], date: '2019-03-12', confidence: 0.9 },
      ],
      [
        'Trade was $310 million',
        {
          type: 'figure',
          indicator: 'trade-turnover',
          parties: ['GH', 'NO'],
          quantity: { value: 310_000_000, unit: 'USD' },
          status: 'observed',
          confidence: 0.3,
        },
      ],
    ],
  },
  {
    id: 'herald',
    text: 'A memorandum on fisheries was signed by Ghana and Norway. \u001B[2J',
    says: [
      [
        'A memorandum on fisheries',
        { ...agreement, subject: 'fisheries', parties: ['GH', 'NO'], date: '2019-03-12', confidence: 0.9 },
      ],
    ],
  },
] as const;

const openRegister = async (path = join(folder, `${files++}.db`)): Promise<Store> => {
  const store = openSqliteStore(path, 'create');
  for (const { id, text, says } of REPORTS) {
    const document: Document = {
      id,
      title: '',
      text,
      source: { name: id, kind: 'news', lang: 'en', published: '2019-03-13' },
    };
    const statements = says.map(([exact, slots], at) => {
      const start = text.indexOf(exact);
      const evidence = [{ start, end: start + exact.length, exact }];
      return Statement.parse({ ...slots, id: `${id}-${at}`, document: id, evidence, rule: 'by hand' });
    });
    await store.addDocument(document, statements);
  }
  await reconcileIncremental(
    store,
    REPORTS.map(({ id }) => id),
  );
  return store;
};

/** Holds a session with a script of keys. */
const hold = async (store: Store, script: readonly Action[]) => {
  const terminal = scriptedTerminal(script);
  const deciding = { by: 'A. Analyst', now: () => new Date('2024-02-03T10:00:00Z') };
  const reviewed = await reviewSession(await reviewQueue(store, { below: 0.5 }), { store, terminal, deciding });
  return { ...reviewed, ...terminal, kinds: (await store.decisions()).map(({ kind }) => kind) };
};

const agreements = async (store: Store): Promise<number> => (await store.records({ types: ['agreement'] })).length;

describe('review, on a register in SQLite', () => {
  it('shows a pair side by side: differing slots marked, parties in another order not', async () => {
    const { screens } = await hold(await openRegister(), ['q']);
    const [screen = ''] = screens;
    expect(screen).toContain('Review · 1 of 2 · 0 decided by A. Analyst');
    expect(screen).toContain('Do these tell of one agreement?');
    expect(screen).toContain('Norway and Ghana signed «a memorandum on training of fishermen»');
    expect(screen).toMatch(/^≠ +subject +fisheries +training of fishermen *$/mu);
    expect(screen).toMatch(/^ +parties +Ghana, Norway +Norway, Ghana *$/mu);
    expect(screen).toMatch(/speaks for one thing\n +\+\d/u);
    expect(screen).not.toContain('\u001B');
  });

  it('y merges, and asks the next', async () => {
    const store = await openRegister();
    expect(await agreements(store)).toBe(2);
    const held = await hold(store, ['y', 'q']);
    expect(held).toMatchObject({ decided: 1, left: 1, kinds: ['merge'] });
    expect(held.screens[1]).toContain('Was this figure read rightly?');
    expect(held.screens[1]).toContain('They are one thing now.');
    expect(await agreements(store)).toBe(1);
  });

  it('n says two things, and rejects a reading', async () => {
    const store = await openRegister();
    expect(await hold(store, ['n', 'n'])).toMatchObject({ decided: 2, left: 0, kinds: ['split', 'reject'] });
    expect(await agreements(store)).toBe(2);
    expect(await store.records({ types: ['figure'] })).toEqual([]);
    expect(await reviewQueue(store, { below: 0.5 })).toEqual([]);
  });

  it('u takes back and goes back to the place', async () => {
    const store = await openRegister();
    const held = await hold(store, ['y', 'u', 'u', 'q']);
    expect(held).toMatchObject({ decided: 0, left: 2, kinds: ['merge', 'revoke'] });
    expect(held.screens[2]).toContain('Taken back.');
    expect(held.screens[2]).toContain('1 of 2');
    expect(held.screens[3]).toContain('Nothing was decided in this session');
    expect(await agreements(store)).toBe(2);
  });

  it('s leaves for later, and a session that was quit goes on where it ended', async () => {
    const store = await openRegister();
    expect(await hold(store, ['s', 'y'])).toMatchObject({ decided: 1, left: 1, kinds: ['confirm'] });
    const again = await hold(store, ['quit']);
    expect(again.screens[0]).toContain('1 of 1');
    expect(again.screens[0]).toContain('Do these tell of one agreement?');
  });

  it('c corrects slots until nothing more is typed, and tells what a slot does not take', async () => {
    const store = await openRegister();
    const lines = ['quantity', 'status=sined', 'quantity=$320 million', 'period = 2018', ''];
    const held = await hold(store, ['s', 'c', ...lines.map((types) => ({ types }))]);
    expect(held).toMatchObject({ decided: 1, left: 1, kinds: ['correct', 'correct'] });
    expect(held.prompts[1]).toContain('"quantity" is no correction: write slot=value');
    expect(held.prompts[2]).toContain('status cannot be "sined"');
    const [record] = await store.records({ types: ['figure'] });
    expect(record?.slots).toMatchObject({
      quantity: { chosen: { value: 320_000_000, unit: 'USD' } },
      period: { chosen: '2018' },
    });
  });

  it('t notes and stays; c and t given up change nothing', async () => {
    const store = await openRegister();
    const script: readonly Action[] = [
      't',
      { types: 'ask the embassy' },
      't',
      { types: undefined },
      's',
      'c',
      { types: '' },
    ];
    const held = await hold(store, [...script, 'q']);
    expect(held).toMatchObject({ decided: 1, left: 2, kinds: ['note'] });
    expect(held.screens[1]).toContain('Noted.');
  });

  it('keys that an item does not take, and arrows, decide nothing', async () => {
    const store = await openRegister();
    const held = await hold(store, ['c', 'x', 'up', 'down', 'pagedown', 'w', 'return', 'q']);
    expect(held).toMatchObject({ decided: 0, left: 2, kinds: [] });
    expect(held.screens).toHaveLength(8);
  });
});

describe('what fits on a screen', () => {
  const screen = { body: ['1', '2', '3', '4', '5', '6'], footer: ['keys'] };
  it.each([
    [8, 0, ['1', '2', '3', '4', '5', '6', '', 'keys'], 0],
    [5, 0, ['1', '2', '3', '   ↓ 3 more (arrow keys)', 'keys'], 0],
    [5, 2, ['3', '4', '5', '   ↓ 1 more (arrow keys)', 'keys'], 2],
    [5, 99, ['4', '5', '6', '   ↑ arrow keys', 'keys'], 3],
    [5, -1, ['1', '2', '3', '   ↓ 3 more (arrow keys)', 'keys'], 0],
  ])('%i rows from line %i', (rows, scroll, lines, used) => {
    expect(fitted(screen, { rows, scroll })).toEqual({ lines, scroll: used });
  });
});

describe('entente review', () => {
  beforeAll(async () => buildIfStale(), 300_000);

  it('lists what is open, and asks only at a terminal', async () => {
    const path = join(folder, 'listed.db');
    await (await openRegister(path)).close();
    const env = { ENTENTE_REGISTER: path };
    const listed = await entente(['review', '--list'], { env });
    expect(listed.stderr).toBe('entente: 2 questions open\n');
    expect(listed.stdout).toMatch(/^one thing\? 0\.\d\d\n {2}[0-9a-f]+ {2}agreement.*\n {2}[0-9a-f]+ {2}agreement/u);
    expect(listed.stdout).toContain('read rightly? 0.30\n  wire-1  figure');
    const lines = await entente(['review', '--list', '--only', 'pair', '--format', 'jsonl'], { env });
    expect(JSON.parse(lines.stdout)).toMatchObject({ kind: 'pair', judgement: { verdict: 'unsure' } });
    const asked = await entente(['review'], { env });
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toMatch(/^entente: review is held at a terminal, with the keyboard/u);
  });
});
