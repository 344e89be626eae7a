import type { Bound } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { matchesNear, stretchesAround } from '../stretches.js';
import { boundBefore } from './bounds.js';
import { readCardinal } from './read-number.js';

/** A change told by a word instead of a percentage: "doubled", "halved", "rose fivefold". */
export interface Multiple {
  readonly span: Span;
  /** Percent: 100 for "doubled", 200 for "tripled", 50 for "halved", 400 for "fivefold". */
  readonly value: number;
  readonly direction: 'up' | 'down';
  readonly bound?: Bound;
  /** Told by holding one thing against another: "twice the", "three times as much as". */
  readonly compares?: true;
}

/** Verbs that multiply, with their percent of change. */
const verbs: Readonly<Record<string, { readonly value: number; readonly direction: 'up' | 'down' }>> = {
  doubl: { value: 100, direction: 'up' },
  redoubl: { value: 100, direction: 'up' },
  tripl: { value: 200, direction: 'up' },
  trebl: { value: 200, direction: 'up' },
  quadrupl: { value: 300, direction: 'up' },
  quintupl: { value: 400, direction: 'up' },
  sextupl: { value: 500, direction: 'up' },
  halv: { value: 50, direction: 'down' },
};

const stems = Object.keys(verbs).join('|');
const number = String.raw`one\s+and\s+a\s+half|two\s+and\s+a\s+half|\d{1,4}(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred`;
const pattern = new RegExp(
  [
    // "trade doubled", "nearly tripling", "has halved"
    String.raw`(?<![a-z\u00c0-\u024f-])(?<verb>${stems})(?:ed|ing|es(?=\s+(?:to|its|the|in|every)))(?![a-z\u00c0-\u024f]|[\s-]+(?:down|up\s+as|room|bed))`,
    // "to double trade", "will triple", "more than double"; not "double taxation", "a double standard"
    String.raw`(?<=(?<![a-z\u00c0-\u024f])(?:to|will|would|could|can|may|might|should|must|shall|and|or|more\s+than|nearly|almost|roughly|about)\s+(?:more\s+than\s+|nearly\s+|almost\s+|at\s+least\s+)?)(?<bare>${stems})e(?![a-z\u00c0-\u024f-]|\s+(?:tax|taxation|track|standards?|digits?|counting|entry|check|down)(?![a-z\u00c0-\u024f]))`,
    // "fivefold", "38-fold", "a 2.5-fold rise", "ten fold"
    String.raw`(?<![a-z\u00c0-\u024f\d.,])(?<fold>${number})[\s-]?fold(?![a-z\u00c0-\u024f])`,
    // "grew by 2.5 times", "three times higher than", "rose five times"
    String.raw`(?<=(?<![a-z\u00c0-\u024f])(?:grew|grown|grow|rose|risen|rise|increased?|expanded?|jumped|soared|surged|up|multiplied)\s+(?:by\s+)?(?:more\s+than\s+|nearly\s+|almost\s+|about\s+|some\s+|over\s+|around\s+)?)(?<grown>${number})[\s-]+times(?!\s+(?:in|since|during|a|this|last)\s)|(?<![a-z\u00c0-\u024f\d.,])(?<more>${number})[\s-]+times\s+(?=(?:more|higher|larger|bigger|greater|as\s+(?:much|many|large|big|high|great)|the\s+(?:level|figure|amount|volume|size|sum|value))(?![a-z\u00c0-\u024f]))`,
    // "half as much again", "double the figure of 2019"
    String.raw`(?<![a-z\u00c0-\u024f-])(?<half>half\s+(?:as\s+(?:much|many|large|big|high)\s+again|again\s+as\s+(?:much|many|large|big|high)))(?![a-z\u00c0-\u024f])`,
    String.raw`(?<![a-z\u00c0-\u024f-])(?<double>double)(?=\s+(?:the\s+(?:level|figure|amount|volume|size|sum|value|number|\d{4})|that\s+of|what)(?![a-z\u00c0-\u024f]))`,
    // "twice as much as", "twice the volume of"
    String.raw`(?<![a-z\u00c0-\u024f-])(?<twice>twice|thrice)(?=\s+(?:as\s+(?:much|many|large|big|high)|the\s+(?:\d{4}|level|figure|amount|volume|size|sum|value|number)|what|more|that\s+of)(?![a-z\u00c0-\u024f]))`,
  ].join('|'),
  'giu',
);

// one of these is in each of them: the pattern is tried nowhere else
const hint = new RegExp(`${stems}|fold|times|twice|thrice|half`, 'giu');

const numberOf = (written: string): number =>
  /^\d/u.test(written)
    ? Number(written.replace(',', '.'))
    : written.toLowerCase() === 'hundred'
      ? 100
      : (readCardinal(written, 0)?.value ?? 1);

const wordFactors: Readonly<Record<string, number>> = { twice: 2, thrice: 3, double: 2 };

// "fell fivefold", "a threefold drop"
const falling =
  /(?<![a-z\u00c0-\u024f])(?:fell|fallen|falls?|dropped|drop|decreased?|declined?|shrank|shrunk|down|reduced|reduction|cut|lower|less|fewer)(?![a-z\u00c0-\u024f])/iu;

/**
 * Finds changes told by a multiplying word, in percent and with their direction and bound: "more than doubled" → at least 100 up,
 * "halved" → 50 down, "grew 2.5 times" → 150 up.
 */
export const findMultiples = (text: string): Multiple[] =>
  matchesNear(text, pattern, stretchesAround(text.matchAll(hint))).flatMap((match): Multiple[] => {
    const { verb, bare, fold, grown, more, twice, half, double } = match.groups ?? {};
    const told = verbs[(verb ?? bare ?? '').toLowerCase()];
    const times = fold ?? grown ?? more;
    const factor =
      times !== undefined
        ? numberOf(times)
        : half !== undefined
          ? 1.5
          : wordFactors[(twice ?? double ?? '').toLowerCase()];
    const end = match.index + match[0].trimEnd().length;
    const isFall = factor !== undefined && falling.test(text.slice(Math.max(0, match.index - 24), end + 12));
    const change =
      told ??
      (factor === undefined || factor <= 1
        ? undefined
        : isFall
          ? { value: (1 - 1 / factor) * 100, direction: 'down' as const }
          : { value: (factor - 1) * 100, direction: 'up' as const });
    if (!change) return [];
    const bound = boundBefore(text, match.index);
    return [
      {
        span: { start: bound?.at ?? match.index, end },
        value: Number(change.value.toPrecision(6)),
        direction: change.direction,
        ...(bound ? { bound: bound.bound } : {}),
        ...((more ?? twice ?? half ?? double) === undefined ? {} : { compares: true as const }),
      },
    ];
  });
