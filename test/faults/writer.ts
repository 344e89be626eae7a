import { writeSync } from 'node:fs';
import { openStore } from '../../src/cli/open-register.js';
import { addReports, reportsOf } from './reports.js';

/** A process that adds reports to a register and prints the id of each once it is in: `writer.ts REGISTER COUNT [EVERY REMAINDER]`. */
const [register = '', count = '', every = '1', remainder = '0'] = process.argv.slice(2);
const mine = reportsOf(Number(count)).filter((_, at) => at % Number(every) === Number(remainder));
const store = await openStore(register, 'create');
await addReports(store, mine, (id) => writeSync(1, `${id}\n`));
await store.close();
