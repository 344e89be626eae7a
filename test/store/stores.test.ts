import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { storeContract } from './store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

storeContract('memory store', () => new MemoryStore());
storeContract('SQLite store', () => openSqliteStore(join(folder, `${files++}.db`), 'create'));
