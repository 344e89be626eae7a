import { fieldsOf } from '../../codes/fields.js';
import { tokenAt } from '../../language/walk.js';
import type { Span } from '../../model/span.js';
import type { Instrument } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import type { Anchor } from '../instruments/anchor.js';
import { bindingIn, type Found } from '../instruments/bound-parties.js';
import { namedSides, sidesOf } from '../instruments/named-sides.js';
import { matterOf } from '../instruments/title.js';
import { whenWhere } from '../instruments/when-where.js';
import { plainlyTold, type Told } from './told.js';

const BETWEEN = /\bbetween\s/gu;
const ABOUT = /\s(?:on|for|about|covering|concerning|regarding)\s/u;
/** What joins one pair to the next, and where the sentence ends. */
const END = /[;.]/u;
const JOINT = /(?:[,;\s]|\band|\bone)+$/u;
/** What stands before a pair: a mark, or "and". */
const LEAD = /(?:^|[,;:]|\band|\bone)\s*$/u;
const LONGEST = 600;
/** Characters that the sides of one pair, or its matter, may take. */
const LONG = 120;

interface Paired {
  readonly parties: readonly string[];
  readonly subject: string;
  readonly span: Span;
}

/** States and companies known of, else the two names as they stand. */
const boundBy = (context: ReportContext, span: Span): readonly string[] => {
  const known = bindingIn(context, span);
  const names = sidesOf(context.text, span);
  return known.length !== 2 && names.length === 2 && names.every((name) => /^\p{Lu}/u.test(name)) ? names : known;
};

const pairsAfter = (context: ReportContext, { tree, token }: Anchor): Paired[] => {
  const from = tokenAt(tree, token).span.end;
  const words = context.text.slice(from, Math.min(tree.sentence.span.end, from + LONGEST));
  const starts = [...words.matchAll(BETWEEN)]
    .map((match) => ({ at: match.index, after: match.index + match[0].length }))
    .filter(({ at }) => LEAD.test(words.slice(Math.max(0, at - 8), at)));
  return starts.flatMap(({ after }, k): Paired[] => {
    const piece = words.slice(after, starts[k + 1]?.at ?? words.length).replace(JOINT, '');
    const about = ABOUT.exec(piece);
    if (!about || about.index > LONG) return [];
    const told = piece.slice(about.index + about[0].length);
    const matter = told.slice(0, END.exec(told)?.index ?? told.length);
    const subject = matterOf(matter);
    if (subject === undefined || matter.length > LONG) return [];
    const span = { start: from + after, end: from + after + about.index };
    const parties = namedSides(context, span) ?? boundBy(context, span);
    const end = span.end + about[0].length + matter.length;
    return parties.length === 2 ? [{ parties, subject, span: { start: span.start, end } }] : [];
  });
};

/** "two memoranda, between A and B on ports and between C and D on fish": one instrument for each pair. Empty where fewer are told. */
export const pairedMatters = (context: ReportContext, found: Found, instrument: Instrument): Told[] => {
  if (!found.anchor.plural) return [];
  const pairs = pairsAfter(context, found.anchor);
  if (pairs.length < 2) return [];
  return pairs.map(({ parties, subject, span }): Told => {
    const fields = fieldsOf(subject);
    return plainlyTold({
      type: 'agreement',
      rule: 'agreement/paired',
      evidence: [span],
      instrument,
      subject,
      parties: [...parties],
      status: found.standing.status,
      ...(fields.length > 0 ? { fields } : {}),
      ...whenWhere(context, found, parties),
    });
  });
};
