import { type Arc, relationsOf } from './arcs.js';
import type { BatchScores, Network } from './network.js';

/** The relations of which a word has one at most, whatever the subtype; an outer subject (`nsubj:outer`) stands beside another. */
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass']);
/** Other heads that are looked at for each of a word's subjects. */
const HEADS = 4;

/** A batch's trees, and the scores of their arcs' relations: arcs × relations, the sentences' arcs one after another. Both are changed. */
export interface Trees {
  readonly heads: readonly Int32Array[];
  readonly relations: Float32Array;
}

export type OneSubject = (network: Network, scores: BatchScores, trees: Trees) => Promise<void>;

/** A row of relation scores, in an array of such rows. */
interface Row {
  readonly of: Float32Array;
  readonly at: number;
}

/** One way out for one subject too many, and how much less likely it is than what the tree has, as a logarithm. */
interface Way {
  readonly loss: number;
  readonly dependent: number;
  readonly head: number;
  readonly row: Row;
  readonly isSubject: boolean;
}

/**
 * Sees to it that no word has two subjects: all but one of those it has get the relation or the head that the network likes next best, the least loss first.
 * Where a relation may not be, its score becomes minus infinity.
 */
export const oneSubject = (labels: readonly string[]): OneSubject => {
  const rows = rowsOf(labels);
  return async (network, scores, trees) => {
    const sentences = sentencesOf(rows, scores, trees);
    const crowds = sentences.map((sentence) => sentence.crowds());
    if (crowds.every((ofSentence) => ofSentence.length === 0)) return;
    const arcs = crowds.flatMap((ofSentence, b) =>
      ofSentence
        .flat()
        .flatMap((dependent) => sentences[b]?.otherHeads(dependent).map((head) => ({ b, dependent, head })) ?? []),
    );
    const scored = await relationsOf(network, scores, arcs);
    const others = arcs.map((arc, at) => ({ arc, row: { of: scored, at } }));
    crowds.forEach((ofSentence, b) => {
      const own = others.filter(({ arc }) => arc.b === b);
      for (const crowd of ofSentence) sentences[b]?.settle(crowd, own);
    });
  };
};

/** What can be asked of rows of relation scores. */
const rowsOf = (labels: readonly string[]) => {
  const count = labels.length;
  const all = labels.flatMap((label, i) => (label === 'root' ? [] : [i]));
  const subjects = all.filter((i) => SUBJECTS.has(labels[i] ?? ''));
  const others = all.filter((i) => !SUBJECTS.has(labels[i] ?? ''));
  const score = ({ of, at }: Row, relation: number): number => of[at * count + relation] ?? Number.NEGATIVE_INFINITY;
  const best = (row: Row, among: readonly number[]): number =>
    among.reduce((found, i) => (score(row, i) > score(row, found) ? i : found), among[0] ?? 0);
  return {
    isSubject: (row: Row): boolean => subjects.includes(best(row, all)),
    /** The log-probability of a row's best relation, or of its best one that is no subject. */
    likelihood: (row: Row, subjectToo: boolean): number => {
      const top = score(row, best(row, all));
      const sum = all.reduce((total, i) => total + Math.exp(score(row, i) - top), 0);
      return score(row, best(row, subjectToo ? all : others)) - top - Math.log(sum);
    },
    copy: (from: Row, to: Row, subjectToo: boolean): void => {
      to.of.set(from.of.slice(from.at * count, (from.at + 1) * count), to.at * count);
      if (!subjectToo) for (const i of subjects) to.of[to.at * count + i] = Number.NEGATIVE_INFINITY;
    },
  };
};

const sentencesOf = (rows: ReturnType<typeof rowsOf>, scores: BatchScores, { heads, relations }: Trees) => {
  let start = 0;
  return heads.map((of, b) => {
    const first = start;
    start += of.length;
    const rowAt = (dependent: number): Row => ({ of: relations, at: first + dependent });
    const arc = (dependent: number, head: number): number =>
      scores.arcs[(b * scores.time + dependent) * (scores.time + 1) + head + 1] ?? Number.NEGATIVE_INFINITY;
    const isSubjectOf = (head: number, dependent: number): boolean =>
      of[dependent] === head && rows.isSubject(rowAt(dependent));

    /** The least loss among the ways out for a crowd. */
    const bestWay = (crowd: readonly number[], others: readonly { arc: Arc; row: Row }[]): Way | undefined => {
      let best: Way | undefined;
      const consider = (dependent: number, head: number, row: Row, isSubject: boolean): void => {
        const own = rowAt(dependent);
        // The arcs' scores are those of one softmax, so that their difference is that of their log-probabilities.
        const loss =
          arc(dependent, of[dependent] ?? -1) +
          rows.likelihood(own, true) -
          arc(dependent, head) -
          rows.likelihood(row, isSubject);
        if (best === undefined || loss < best.loss) best = { loss, dependent, head, row, isSubject };
      };
      for (const dependent of crowd) {
        consider(dependent, of[dependent] ?? -1, rowAt(dependent), false);
        for (const { arc: other, row } of others) {
          if (other.dependent !== dependent || isBelow(of, other.head, dependent)) continue;
          consider(dependent, other.head, row, !of.some((_, d) => d !== dependent && isSubjectOf(other.head, d)));
        }
      }
      return best;
    };

    return {
      /** The subjects of each word that has more than one. */
      crowds: (): number[][] => {
        const byHead = new Map<number, number[]>();
        of.forEach((head, dependent) => {
          if (head !== -1 && isSubjectOf(head, dependent)) byHead.set(head, [...(byHead.get(head) ?? []), dependent]);
        });
        return [...byHead.values()].filter((crowd) => crowd.length > 1);
      },
      /** The heads that the network likes next best for a word, and that do not hang on it. */
      otherHeads: (dependent: number): number[] =>
        Array.from(of, (_, head) => head)
          .filter((head) => head !== of[dependent] && !isBelow(of, head, dependent))
          .sort((a, b) => arc(dependent, b) - arc(dependent, a) || a - b)
          .slice(0, HEADS),
      settle: (crowd: readonly number[], others: readonly { arc: Arc; row: Row }[]): void => {
        let left = crowd;
        while (left.length > 1) {
          const way = bestWay(left, others);
          if (way === undefined) return;
          of[way.dependent] = way.head;
          rows.copy(way.row, rowAt(way.dependent), way.isSubject);
          left = left.filter((dependent) => dependent !== way.dependent);
        }
      },
    };
  });
};

/** Whether a word is another one, or hangs on it over however many arcs. */
const isBelow = (heads: Int32Array, word: number, other: number): boolean => {
  for (let at = word; at !== -1; at = heads[at] ?? -1) if (at === other) return true;
  return false;
};
