import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { addReports } from './add.js';
import { printBrief } from './brief.js';
import { importFiles } from './import.js';
import { printRegister } from './register.js';
import { bold, print } from './terminal/print.js';
import { printTracking } from './track.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

const REPORTS = [
  'tashkent-wire.txt',
  'tashkent-article.html',
  'tashkent-documents.md',
  'lisbon-readout.md',
  'gulf-trade-brief.txt',
  'railway-setback.txt',
  'decade',
];

const OFFICIAL = ['official/uruguay-indonesia-comtrade.json', 'official/uruguay-indonesia-treaties.json'];

const heading = (command: string): Promise<void> => print(`\n${bold(`$ entente ${command}`)}\n\n`);

const NEXT = (register: string): string => `
${bold('What to try next')}

  export ENTENTE_REGISTER=${register}
  npx entente register --between RU UZ --disputed    where the three reports differ
  npx entente show ID                                a record with each source sentence
  npx entente register --type agreement --format csv everything signed, for a spreadsheet
  npx entente brief PT MA                            another pair of states
  npx entente explain samples/tashkent-wire.txt      how a report was read
  npx entente add YOUR-REPORTS/ --register my.db     a register of your own

The register of this demo is thrown away with the folder it is in.
`;

const run = async (): Promise<void> => {
  const register = join(mkdtempSync(join(tmpdir(), 'entente-demo-')), 'entente.db');
  await heading('add samples/*.txt samples/*.html samples/*-*.md samples/decade');
  await addReports(
    REPORTS.map((name) => join(samples, name)),
    { register },
  );
  await heading('import samples/official/uruguay-indonesia-*');
  await importFiles(
    OFFICIAL.map((name) => join(samples, name)),
    { register, format: 'table' },
  );
  await heading('brief RU UZ');
  await printBrief('RU', 'UZ', { register, format: 'md' });
  await heading('register --between RU UZ');
  await printRegister({ register, format: 'table', between: ['RU', 'UZ'] });
  await heading('track UY ID --today 2025-06-01');
  await printTracking('UY', 'ID', { register, format: 'text', today: '2025-06-01' });
  await print(NEXT(register));
};

/** `entente demo`: the sample reports through everything, in a register that is thrown away. */
export const demoCommand = (program: Command): void => {
  program
    .command('demo')
    .description('read the sample reports into a throw-away register and show what comes of it')
    .action(run);
};
