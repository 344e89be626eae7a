import type { EventActor, EventMention } from '../../src/model/event.js';

/** An event that a case tells: `mutual` where it makes no difference who comes first. */
interface Wanted {
  readonly source: string;
  readonly target: string;
  readonly root: string;
  readonly mutual: boolean;
}

export interface EventCase {
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

const wantedOf = (cell: string): Wanted => {
  const {
    source = '',
    sign,
    target = '',
    root = '',
  } = /^(?<source>[^=>]+)(?<sign>[=>])(?<target>.+) (?<root>[A-Z]+)$/u.exec(cell)?.groups ?? {};
  if (root === '') throw new SyntaxError(`no event: ${cell}`);
  return { source, target, root, mutual: sign === '=' };
};

/** Reads rows of `sentence | source>target ROOT; …`. */
export const readCases = (table: string): EventCase[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', events = ''] = row.split('|').map((cell) => cell.trim());
      const cells = events.split(';').filter((cell) => cell.trim() !== '');
      return { text, wanted: cells.map((cell) => wantedOf(cell.trim())) };
    });

const nameOf = ({ country, party }: EventActor): string | undefined => (country === 'IGO' ? party : country);

const fits = ({ source, target, root, mutual }: Wanted, mention: EventMention): boolean => {
  const [a, b] = [nameOf(mention.source), nameOf(mention.target)];
  return root === mention.root && ((a === source && b === target) || (mutual && a === target && b === source));
};

/** Precision and recall of source, target and root, over what is told between two states or bodies. */
export const scoreCases = (
  cases: readonly EventCase[],
  told: readonly (readonly EventMention[])[],
): { readonly precision: number; readonly recall: number; readonly wanted: number } => {
  let right = 0;
  let found = 0;
  let wantedAll = 0;
  for (const [at, { wanted }] of cases.entries()) {
    const open = [...wanted];
    wantedAll += wanted.length;
    for (const mention of told[at] ?? []) {
      if (mention.hypothetical || nameOf(mention.source) === undefined || nameOf(mention.target) === undefined)
        continue;
      found++;
      const hit = open.findIndex((one) => fits(one, mention));
      if (hit < 0) continue;
      right++;
      open.splice(hit, 1);
    }
  }
  return { precision: right / found, recall: right / wantedAll, wanted: wantedAll };
};
