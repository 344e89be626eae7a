import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { KNOWN_PAGES } from '../documents/pages/pages.js';
import { entente } from './run-entente.js';

beforeAll(() => buildIfStale());

describe('entente documents --jsonl', () => {
  test('answers each page in a line, in the order of the input', async () => {
    const [page] = KNOWN_PAGES;
    const lines = [
      { id: 'a', url: 'https://margins.example/2024/small-treaties', html: page?.html },
      { id: 7, html: '<p>x</p>' },
      { id: 'c', url: null, html: page?.html },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"id":"d"}\n`;
    const { code, stdout, stderr } = await entente(['documents', '--jsonl'], { input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c']);
    expect(answers[0]).toMatchObject({
      title: page?.article.title,
      byline: page?.article.byline,
      published: page?.article.published,
      outlet: page?.article.outlet,
    });
    expect(answers[0]?.articleBody).toBe(answers[2]?.articleBody);
    expect(answers[1]).toEqual({ id: 7, title: null, byline: null, published: null, outlet: null, articleBody: '' });
    expect(stderr).toContain('stdin:2: holds no article text');
    expect(stderr).toContain('stdin:4: has no “html”');
    expect(code).toBe(1);
  });

  test('prints reports as they are read', async () => {
    const { code, stdout } = await entente(['documents', 'samples/tashkent-article.html']);
    expect(code).toBe(0);
    expect(stdout).toContain('Tashkent');
  });
});
