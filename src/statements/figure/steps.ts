import { headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { Site } from './site.js';

/** What it costs to pass the arc of a relation, from either end. */
const ARCS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nummod: 0.5,
    compound: 0.7,
    nmod: 1,
    amod: 0.7,
    flat: 0.5,
    fixed: 0.5,
    appos: 1,
    obj: 1,
    iobj: 1,
    nsubj: 1,
    csubj: 2,
    obl: 1,
    cop: 0.5,
    xcomp: 1,
    acl: 1.2,
    advcl: 2.5,
    ccomp: 3,
    conj: 2,
    parataxis: 3,
    list: 2,
    dep: 2,
    advmod: 1,
    orphan: 1,
    dislocated: 2,
    vocative: 4,
  }),
);
const RELATIVE_CLAUSE = 2;

/** Marks between two words that part what they say. */
const MARKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ';': 4,
    ':': 1,
    ',': 0.8,
    '(': 1,
    ')': 1,
    '-': 0.5,
    '–': 1.5,
    '—': 2,
    '.': 4,
    '|': 4,
    '•': 4,
  }),
);

/** Marks and words that close an amount's clause on its right, where what it measures seldom follows. */
const AHEAD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ',': 1.5,
    '(': 2.5,
    ':': 2,
    and: 2.5,
    or: 1.5,
    but: 3,
    while: 4,
    as: 2,
    when: 3,
    which: 2.5,
    including: 2.5,
    against: 2,
    from: 1,
    to: 0.8,
  }),
);

/** A word passed over on the way. */
const WORD = 0.12;
const OTHER_AMOUNT = 1.2;
/**
 * Left of an amount, within its clause, the line itself counts too: "imports from it at |$75 million" whatever the parser makes of
 * it. A start, and a toll for a verb on the way.
 */
const LINE = 0.9;
const VERB = 0.5;
/** The word right before a label's mark. */
const LABEL = 0.3;
/** Marks after a label: "imports: $77m", "imports - 77 million". No verb is looked for beyond them. */
const LABELLING: ReadonlySet<string> = new Set([':', '-', '–', '—', '=']);
const CLOSING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const WINDOW = 60;

const arc = (tree: Tree, child: number): number => {
  const token = tokenAt(tree, child);
  return token.deprel === 'acl:relcl' ? RELATIVE_CLAUSE : (ARCS.get(relation(token)) ?? 3);
};

/** Least cost along the tree from the amount to each token of its surroundings. */
const alongTree = (site: Site, from: number, to: number): ReadonlyMap<number, number> => {
  const { tree } = site;
  const costs = new Map<number, number>();
  const queue: number[] = [];
  for (let i = site.first; i <= site.last; i++) {
    costs.set(i, 0);
    queue.push(i);
  }
  const relax = (i: number, cost: number): void => {
    if (i < from || i > to) return;
    const known = costs.get(i);
    if (known !== undefined && known <= cost) return;
    costs.set(i, cost);
    queue.push(i);
  };
  for (const at of queue) {
    const cost = costs.get(at) ?? 0;
    const head = headOf(tree, at);
    if (head >= 0) relax(head, cost + arc(tree, at));
    for (const child of tree.children[at] ?? []) relax(child, cost + arc(tree, child));
  }
  return costs;
};

/**
 * How far each word is from an amount: steps along the tree, plus what lies between on the line (words, marks, other amounts).
 * Only words within 60 tokens are given; the smaller the number, the surer that the word speaks of the amount.
 */
export const stepsFrom = (site: Site, amounts: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const { tree } = site;
  const from = Math.max(0, site.first - WINDOW);
  const to = Math.min(tree.tokens.length - 1, site.last + WINDOW);
  const tree2 = alongTree(site, from, to);
  const out = new Map<number, number>();
  const walk = (start: number, step: 1 | -1): void => {
    let between = 0;
    let open = step < 0;
    let verbs = 0;
    let labelled = false;
    for (let i = start; i >= from && i <= to; i += step) {
      const token = tokenAt(tree, i);
      const direct = tree2.get(i);
      const onLine = labelled
        ? LABEL
        : open && verbs < 2
          ? LINE + between * 2 + Math.floor(verbs) * VERB
          : Number.POSITIVE_INFINITY;
      if (direct !== undefined || open) out.set(i, Math.min((direct ?? Number.POSITIVE_INFINITY) + between, onLine));
      if (token.upos === 'VERB') verbs++;
      labelled = false;
      const isLabel = i === site.first - 1 && LABELLING.has(token.form);
      if (isLabel) {
        verbs = 1.5;
        labelled = true;
      }
      if ((CLOSING.has(token.upos) && !isLabel) || amounts.has(i)) open = false;
      between += (MARKS.get(token.form) ?? WORD) + (step > 0 ? (AHEAD.get(token.form.toLowerCase()) ?? 0) : 0);
      if (amounts.has(i) && !amounts.has(i + step)) between += OTHER_AMOUNT;
    }
  };
  walk(site.last + 1, 1);
  walk(site.first - 1, -1);
  return out;
};
