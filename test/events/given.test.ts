import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPairCoder, type PairCoder } from '../../src/pipeline/pair-coder.js';
import { GIVEN_CASES } from './given-cases.js';

let coder: PairCoder;
beforeAll(async () => {
  coder = await createPairCoder();
});
afterAll(() => coder.close());

/** A time that is given stands for an ultimatum only by its sense, which no word tells. */
const NOT_READ = ['Iran gave Israel a week to pull back.'];

test('sentences whose actors are given', async () => {
  const cases = GIVEN_CASES.trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([sentence = '', source = '', target = '', root = '']) => ({ sentence, source, target, root }));
  const coded = await coder.code(cases);
  const wrong = cases.filter(({ root }, at) => coded[at]?.root !== root);
  expect(wrong.map(({ sentence }) => sentence)).toEqual(NOT_READ);
});

test.each([
  ['words like names of built-in properties', '__proto__ met constructor in toString.', '__proto__', 'constructor'],
  ['actors that are not there', 'Peru met Chile.', '', 'Mars'],
  ['no sentence', ' ', 'Peru', 'Chile'],
])('holds out against %s', async (_, sentence, source, target) => {
  const [event] = await coder.code([{ sentence, source, target }]);
  expect(event).toBeDefined();
});
