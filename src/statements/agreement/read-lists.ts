import { fieldsOf } from '../../codes/fields.js';
import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { AgreementStatus } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { type ListEntry, lentNoun, listEntries, namesKindsOnly } from '../instruments/list-entry.js';
import type { InstrumentTitle } from '../instruments/title.js';
import { readAnyTitle } from '../instruments/title-forms.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { datedLine } from './dated-line.js';
import { listParties } from './list-parties.js';
import { listStatus } from './list-status.js';

/** A line that tells by itself what became of the instrument. */
const TELLS_FATE =
  /,\s+(?:which|that)\s+(?:was|were|is|are|has|had|will|ran|took|came|entered|expired)\b|\s(?:signed|inked|sealed|initialled|ratified|concluded|scrapped|suspended|renewed|exchanged|adopted|announced)(?=\s+(?:on|in|at|by|last|this|with)\b|\s*[.:!]?$)/iu;
/** A line that is a sentence of its own: "The Pilots Accord was never printed." */
const IS_SENTENCE = /^[^,(:]*\s(?:is|are|was|were|has|have|had|will|lapses?|expires?|remains?)\s/iu;

const isPlural = ({ noun, span }: InstrumentTitle, text: string): boolean =>
  noun.plural !== noun.noun && text.slice(span.start, span.end).toLowerCase().endsWith(noun.plural.toLowerCase());

/** "Lima, Santiago sign 14 MoUs", "How many agreements did they sign?", "About 14 MoUs": telling, asking and counting are no titles. */
const isTold = (context: ReportContext, { span }: ListEntry, { noun }: InstrumentTitle): boolean => {
  const words = context.text.slice(span.start, span.end);
  if (words.trimEnd().endsWith('?') || COUNTED.test(words)) return true;
  // "Pipeline deal to run for ten years"
  if (/^deal$/iu.test(noun.noun) && /\bdeals? to [a-z\u00c0-\u024f]/iu.test(words)) return true;
  const at = span.start + words.toLowerCase().indexOf(noun.noun.toLowerCase());
  return within(context.sentences, span).some(({ tokens }) =>
    tokens.some(
      (token) =>
        token.span.start >= span.start &&
        token.span.start < at &&
        token.upos === 'VERB' &&
        token.feats['VerbForm'] === 'Fin' &&
        token.deprel === 'root',
    ),
  );
};
/** "About 14 MoUs and …", "A. Two agreements". */
const COUNTED =
  /(?:^(?:[AQ][.:]\s+)?(?:(?:about|around|some|nearly|over|at least|more than|as many as)\s+)?|\b(?:signs?|inks?|seals?|exchanges?|adopts?|concludes?)\s+)(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen)\s+(?:[a-z\u00c0-\u024f]+\s+){0,3}(?:MoUs|agreements|accords|deals|memorand(?:a|ums)|documents|contracts|protocols|pacts|treaties)\b/iu;

/** What stands over an entry that can lend it its noun. */
const lentBy = (text: string, { over, inline }: ListEntry): ReturnType<typeof lentNoun> =>
  inline
    ? undefined
    : over.map((span) => lentNoun(text.slice(span.start, span.end))).find((noun) => noun !== undefined);

/** What is wanted, worked on or put off has neither a day nor a place. */
const undated = (status: Draft<'agreement'>['status']): boolean => status === 'negotiating' || status === 'proposed';

/** "May 2023: contract with …": signed then, or to be signed. */
const chronicled = (date: DateValue, published: string | undefined): AgreementStatus =>
  published !== undefined && (dateRange(date).start ?? published) > published ? 'negotiating' : 'signed';

/** "MoU on ports. Exchanged by: Minister A / Minister B": who put their names to it is told after the title. */
const SIGNERS =
  /[.;]\s+(?:exchanged|signed|inked|initialled|signatories|signatory|signed for)(?:\s+(?:by|for)\b[^:.]{0,40})?:\s.*$/isu;
const withoutSigners = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(SIGNERS, '').length,
});

/** Reads official lists: one statement for each entry that is the title of an instrument. */
export const readLists = (context: ReportContext): { drafts: Draft<'agreement'>[]; covered: Span[] } => {
  const drafts: Draft<'agreement'>[] = [];
  const covered: Span[] = [];
  const occasion = mainOccasion(context);
  const { text } = context;
  let before: InstrumentTitle | undefined;
  let day: DateValue | undefined;
  const { entries, sections } = listEntries(context);
  covered.push(...sections.filter((span) => namesKindsOnly(text.slice(span.start, span.end))));
  for (const entry of entries) {
    const span = withoutSigners(text, entry.span);
    const words = text.slice(span.start, span.end);
    const lent = entry.marked ? lentBy(text, entry) : undefined;
    const dated = entry.inline ? undefined : datedLine(context, span, day);
    day = dated?.date;
    const title = readAnyTitle(text, dated?.told ?? span, {
      ...(lent ? { lent } : {}),
      ...(before ? { before } : {}),
    });
    before = title ?? before;
    // "A pact of 1988, which both prolonged in 2008": a sentence, not a title
    if (!title || (TELLS_FATE.test(words) && !entry.inline) || IS_SENTENCE.test(words)) continue;
    if (!entry.inline && isTold(context, entry, title)) continue;
    // "A. MoUs": only heads what follows
    if (
      !title.parties &&
      ((!title.subject && isPlural(title, text)) ||
        (title.noun.noun.length < words.length && namesKindsOnly(words) && isPlural(title, text)))
    ) {
      covered.push(entry.span);
      continue;
    }
    const status =
      dated === undefined
        ? listStatus(context, entry, { title: title.span, head: entries[0]?.over.at(-1)?.end ?? entry.span.start })
        : chronicled(dated.date, context.published);
    if (!status) {
      context.dropped('agreement/list', entry.span, 'nothing says whether it was signed');
      continue;
    }
    const { parties, told } = listParties(context, title);
    const fields = fieldsOf(title.subject ?? text.slice(title.span.start, title.span.end));
    const { date, place } = dated ?? occasion;
    covered.push(entry.span);
    drafts.push({
      type: 'agreement',
      rule: 'agreement/list',
      evidence: [title.span],
      doubts: told ? [] : ['parties-inherited'],
      instrument: title.noun.instrument,
      parties,
      status,
      ...(title.subject ? { subject: title.subject } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      ...(undated(status) || date === undefined ? {} : { date }),
      ...(undated(status) || place === undefined ? {} : { place }),
    });
  }
  return { drafts, covered: covered.sort((a, b) => a.start - b.start) };
};
