import type { Tree } from '../../language/walk.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';

/** "GHANA / NORWAY.", "Malta and Kenya:", "Peru–Chile —": what heads a passage with its two parties. */
const HEAD =
  /^[\s>*•▪-]*(?<names>(?:the\s+)?\p{Lu}[\p{L}.'’ ]{1,30}?(?:\s?[/–-]\s?|\s(?:and|&)\s)(?:the\s+)?\p{Lu}[\p{L}.'’ ]{1,30}?(?:\s?[/,–-]\s?(?:and\s)?\p{Lu}[\p{L}.'’ ]{1,30}?)?)\s*(?:[:.|]|\s[-–—])(?:\s|$)/u;

const pairIn = (context: ReportContext, span: Span): string[] | undefined => {
  const names = HEAD.exec(context.text.slice(span.start, span.end))?.groups?.['names'];
  if (names === undefined) return undefined;
  const start = context.text.indexOf(names, span.start);
  const parties = within(context.parties, { start, end: start + names.length })
    .filter((m) => isStateLike(m) && m.value.type !== 'person')
    .map(partyId);
  const known = [...new Set(parties)];
  return known.length >= 2 ? known : undefined;
};

/** The parties that a passage of a round-up names at its head, for its sentences; undefined where it has no such head. */
export const localPair = (context: ReportContext, tree: Tree): string[] | undefined => {
  const { span } = tree.sentence;
  const block = within(context.blocks, span)[0];
  return pairIn(context, span) ?? (block && pairIn(context, block.span));
};
