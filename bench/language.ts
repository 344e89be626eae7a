/**
 * Measures the language layer: `npm run bench:language -- --data PATH [--model FOLDER] [--only trees,raw,names,speed] [--sentences N]`.
 *
 * PATH holds `ud/*.conllu.gz` and `ner/*.iob2.gz` as told in training/README.md. Prints Markdown tables, which docs/language.md quotes.
 */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/language.js';
import { analyseWords } from './language/gold-tokens.js';
import { readNames } from './language/name-data.js';
import { addCuts, addTrees, count, f1, type Hits, noHits, noTreeScores, type TreeScores } from './language/scores.js';
import { measureSpeed } from './language/speed.js';
import { type GoldDocument, readTreebank } from './language/treebank.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string' },
    only: { type: 'string', default: 'trees,raw,names,speed' },
    sentences: { type: 'string' },
  },
});
const data = values.data;
if (data === undefined) {
  console.error('bench:language needs --data PATH, the folder with ud/ and ner/');
  process.exit(2);
}
const model = values.model === undefined ? undefined : pathToFileURL(`${values.model}/`);
const parts = new Set(values.only.split(','));
const most = values.sentences === undefined ? Number.POSITIVE_INFINITY : Number(values.sentences);
const percent = (hits: Hits): string => f1(hits).toFixed(1);
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]): void => {
  row(...cells);
  row(...cells.map((_, i) => (i === 0 ? '---' : '---:')));
};
const TREEBANKS = { 'EWT-test': 'ewt-test', 'GUM-test': 'gum-test', PUD: 'pud-test' } as const;
const read = (file: string): GoldDocument[] => {
  let left = most;
  return readTreebank(`${data}/ud/${file}.conllu.gz`).filter((d) => {
    left -= d.sentences.length;
    return left + d.sentences.length > 0;
  });
};

/** Scores on gold tokens, placed anew on the words joined by spaces. */
const onGoldTokens = async (documents: readonly GoldDocument[], repaired: boolean): Promise<TreeScores> => {
  const sentences = documents.flatMap((d) => d.sentences);
  const analysed = await analyseWords(
    model,
    sentences.map((s) => s.words.map((w) => w.form)),
    repaired,
  );
  const scores = noTreeScores();
  sentences.forEach((gold, i) => {
    const said = analysed[i];
    if (said === undefined) return;
    const words = gold.words.map((word, k) => ({ ...word, span: said.tokens[k]?.span ?? word.span }));
    addTrees(scores, [{ ...gold, words }], [said]);
  });
  return scores;
};

if (parts.has('trees')) {
  console.log('\n### Gold tokens\n');
  head('', 'UPOS', 'features', 'lemmas', 'UAS', 'LAS', 'LAS with subtypes', 'LAS without punctuation');
  const relations = new Map<string, TreeScores>();
  for (const [name, file] of Object.entries(TREEBANKS)) {
    const documents = read(file);
    for (const repaired of [false, true]) {
      const s = await onGoldTokens(documents, repaired);
      relations.set(`${name}${repaired ? '' : ', no repair'}`, s);
      row(
        `${name}${repaired ? '' : ', no repair'}`,
        ...[s.upos, s.feats, s.lemmas, s.uas, s.las, s.full, s.words].map(percent),
      );
    }
  }
  console.log('\n### Relations (F1, gold tokens)\n');
  const shown = [
    'nsubj',
    'nsubj:pass',
    'obj',
    'obl',
    'obl:agent',
    'nmod',
    'nmod:poss',
    'amod',
    'compound',
    'nummod',
    'conj',
    'appos',
    'flat',
    'acl',
    'acl:relcl',
    'advcl',
    'ccomp',
    'xcomp',
    'aux:pass',
    'root',
  ];
  head('', ...shown);
  for (const [name, s] of relations) row(name, ...shown.map((r) => percent(s.relations.get(r) ?? noHits())));
}

if (parts.has('raw')) {
  console.log('\n### Raw text\n');
  head('', 'sentences', 'words', 'UPOS', 'LAS', 'LAS without punctuation');
  const language = await loadLanguage(model === undefined ? {} : { model });
  for (const [name, file] of Object.entries(TREEBANKS)) {
    const documents = read(file);
    const analysed = await language.analyse(documents.map((d) => d.text));
    const cuts = { sentences: noHits(), tokens: noHits() };
    const trees = noTreeScores();
    documents.forEach((d, i) => {
      addCuts(cuts, d, analysed[i] ?? []);
      addTrees(trees, d.sentences, analysed[i] ?? []);
    });
    row(name, ...[cuts.sentences, cuts.tokens, trees.upos, trees.las, trees.words].map(percent));
  }
  await language.close();
}

if (parts.has('names')) {
  console.log('\n### Names (F1 of span and type, gold tokens)\n');
  const types = ['person', 'organization', 'place'];
  head('', 'all', ...types, 'span alone');
  for (const [name, file] of Object.entries({
    'UNER-PUD': 'uner-pud-test.iob2.gz',
    'UNER-EWT test': 'uner-ewt-test.iob2.gz',
    'CrossNER politics test': 'crossner-politics-test.conll.gz',
  })) {
    const sentences = readNames(`${data}/ner/${file}`).slice(0, most);
    const analysed = await analyseWords(
      model,
      sentences.map((s) => s.words),
    );
    const all = noHits();
    const spans = noHits();
    const each = new Map(types.map((t) => [t, noHits()]));
    sentences.forEach((gold, i) => {
      const said = (analysed[i]?.names ?? [])
        .map((n) => ({ type: n.type, at: `${n.first}-${n.last}` }))
        .filter((n) => types.includes(n.type));
      const wanted = gold.names
        .filter((n) => types.includes(n.type))
        .map((n) => ({ type: n.type, at: `${n.first}-${n.last}` }));
      count(
        all,
        wanted.map((n) => n.type + n.at),
        said.map((n) => n.type + n.at),
      );
      count(
        spans,
        wanted.map((n) => n.at),
        said.map((n) => n.at),
      );
      for (const [type, hits] of each)
        count(
          hits,
          wanted.filter((n) => n.type === type).map((n) => n.at),
          said.filter((n) => n.type === type).map((n) => n.at),
        );
    });
    row(name, percent(all), ...[...each.values()].map(percent), percent(spans));
  }
}

if (parts.has('speed'))
  await measureSpeed(
    read('pud-test').map((d) => d.text),
    model,
  );
