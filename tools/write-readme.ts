import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = join(root, 'README.md');
const folder = mkdtempSync(join(tmpdir(), 'entente-readme-'));

const entente = (args: readonly string[]): string => {
  const env = { ...process.env, ENTENTE_REGISTER: join(folder, 'entente.db') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/entente.js'), ...args], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`entente ${args.join(' ')}: ${stderr}`);
  return stdout;
};

const samples = readdirSync(join(root, 'samples'))
  .filter((name) => name.startsWith('tashkent-'))
  .map((name) => join(root, 'samples', name));
entente(['add', ...samples]);

// The block after each `output` comment is what the command prints on the three reports of one visit.
const BLOCK = /<!-- output: (?<command>[^>]+) -->\n```console\n[^`]*```/gu;
const written = readFileSync(readme, 'utf8').replace(BLOCK, (_, command: string) => {
  const output = entente(command.split(' ')).trimEnd();
  return `<!-- output: ${command} -->\n\`\`\`console\n$ npx entente ${command}\n${output}\n\`\`\``;
});
writeFileSync(readme, written);
rmSync(folder, { recursive: true });
