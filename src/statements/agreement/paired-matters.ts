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
import type { Told } from './told.js';

/** "between A and B on ports", one after another. */
const PAIRED =
  /(?:^|,|;|:|\band)\s*(?:one\s+)?between\s+(?<sides>[^;.]{3,120}?)\s+(?:on|for|about|covering|concerning|regarding)\s+(?<matter>[^;.]{3,120}?)(?=\s*(?:,\s*and|,|;|\band)\s+(?:one\s+)?between\s|[.;]|$)/dgu;
const LONGEST = 600;

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
  return [...words.matchAll(PAIRED)].flatMap((match): Paired[] => {
    const { sides, matter } = match.indices?.groups ?? {};
    const subject = matterOf(match.groups?.['matter'] ?? '');
    if (!sides || !matter || subject === undefined) return [];
    const span = { start: from + sides[0], end: from + sides[1] };
    const parties = namedSides(context, span) ?? boundBy(context, span);
    return parties.length === 2 ? [{ parties, subject, span: { start: span.start, end: from + matter[1] } }] : [];
  });
};

/** "two memoranda, between A and B on ports and between C and D on fish": one instrument for each pair. Empty where fewer are told. */
export const pairedMatters = (context: ReportContext, found: Found, instrument: Instrument): Told[] => {
  if (!found.anchor.plural) return [];
  const pairs = pairsAfter(context, found.anchor);
  if (pairs.length < 2) return [];
  return pairs.map(({ parties, subject, span }): Told => {
    const fields = fieldsOf(subject);
    return {
      at: span.start,
      definite: false,
      aliases: [],
      clausal: false,
      titled: false,
      restricted: false,
      ownParties: true,
      draft: {
        type: 'agreement',
        rule: 'agreement/paired',
        evidence: [span],
        instrument,
        subject,
        parties: [...parties],
        status: found.standing.status,
        ...(fields.length > 0 ? { fields } : {}),
        ...whenWhere(context, found, parties),
      },
    };
  });
};
