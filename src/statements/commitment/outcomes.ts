import { fieldsOf } from '../../codes/fields.js';
import { ancestorsOf, nounPhraseOf, spanOf, type Tree, tokenAt, tokenIndexAt, treeOf } from '../../language/walk.js';
import { resolveDeadline } from '../../mentions/dates/date-role.js';
import type { Quantity } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Stage } from '../../model/statement.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { whoAt } from './actors.js';
import { DEEDS } from './undertakings.js';
import { deedLemmaOf } from './verb-group.js';

/** What became of a promise, as a sentence tells it together with the promise. */
interface Outcome {
  readonly rule: string;
  readonly actors: readonly string[];
  readonly action: string;
  readonly stage: Stage;
  readonly quantity?: Quantity;
}

/** "(that) it had promised", "as pledged", "promised to Ghana": words that a promise was made before. */
const PROMISED =
  /\b(?:had|has|have)\s+(?:\p{L}+ly\s+)?(?:promised|pledged|undertaken|vowed)\b|\bas\s+(?:promised|pledged|agreed)\b|\b(?:promised|pledged)\b(?!\s+(?:to\s+(?!\p{Lu})|that\b|on\b|a\b|an\b|the\b|\d))/u;

/** Nouns that name a deed, with its verb: "the construction of the cold store" is a promise to build it. */
const DEED_NOUNS: Readonly<Record<string, string>> = {
  delivery: 'deliver',
  construction: 'build',
  opening: 'open',
  supply: 'supply',
  transfer: 'transfer',
  payment: 'pay',
  shipment: 'ship',
  training: 'train',
  purchase: 'buy',
  provision: 'provide',
  establishment: 'establish',
  launch: 'launch',
  reconstruction: 'rebuild',
  expansion: 'expand',
  restoration: 'restore',
};
const DEED_OF = new RegExp(String.raw`\b(?<noun>${Object.keys(DEED_NOUNS).join('|')})\s+of\s(?<what>[^,.;:]+)`, 'iu');
/** "its pledge to finance a cold store". */
const PROMISE_TO = /\b(?:pledge|promise|undertaking|commitment|plan|offer)\s+to\s(?<deed>\p{Ll}[^,.;:]*)/u;
/** "made in 2016", "by the end of 2020": when it was promised, or by when. */
const WHEN = /\s(?:made|of \d{4}|in \d{4}|by (?:the end of )?\d{4})\b/u;
/** Verbs by which a party calls off what it promised: "cancelled", "went back on". */
const CALLED_OFF = /^(?:cancel|scrap|drop|abandon|shelve|withdraw|renege|break|rescind|revoke|retract)$/u;

/** Where the words of a deed end: at a comma, a time, or the promise itself. */
const ENDS =
  /[,.;:]|\s+(?:on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\s+\d{4}|that\s|which\s|as\s+(?:promised|pledged|agreed)|(?:it|they)\s+had)\b|\s+(?:promised|pledged)\b/u;

const clipped = (text: string): string => {
  const end = ENDS.exec(text);
  return (end === null ? text : text.slice(0, end.index)).replace(/\s+/gu, ' ').trim();
};

const words = ({ text }: ReportContext, { start, end }: Span): string => text.slice(start, end);

/** Who does what a verb tells; where its subject is taken for the place of a dateline, the party named next before the verb. */
const whoDid = (context: ReportContext, tree: Tree, verb: number): readonly string[] => {
  const told = whoAt(context, tree, argumentsOf(tree, verb).agents);
  if (told.length > 0) return told;
  const before = { start: tree.sentence.span.start, end: tokenAt(tree, verb).span.start };
  const near = within(context.parties, before).findLast(isStateLike);
  return near === undefined || before.end - near.span.end > 2 ? [] : [partyId(near)];
};

/** "opened a consulate, as it had promised": a deed told as done, and the promise of it after. */
const kept = (context: ReportContext, tree: Tree): Outcome | undefined => {
  const verb = tree.root;
  const token = tokenAt(tree, verb);
  if (token.upos !== 'VERB' || isPassive(tree, verb) || !DEEDS.has(deedLemmaOf(tree, verb))) return undefined;
  const { mode, negated, time } = factualityOf(tree, verb);
  if (mode !== 'asserted' || negated || time !== 'past') return undefined;
  const after = words(context, { start: token.span.end, end: tree.sentence.span.end });
  if (!PROMISED.test(after)) return undefined;
  const [object] = argumentsOf(tree, verb).patients;
  const actors = whoDid(context, tree, verb);
  if (object === undefined || actors.length === 0) return undefined;
  const phrase = spanOf(tree, nounPhraseOf(tree, object));
  const what = clipped(words(context, { start: phrase.start, end: tree.sentence.span.end }));
  return { rule: 'commitment/kept', actors, action: `${token.lemma} ${what}`, stage: 'completion' };
};

/** " promised to Ghanaian students by 2026": more than a party alone. */
const TO_WHOM = /\s(?:promised|pledged)\s(?<whom>to\s\p{Lu}\p{L}+\s\p{Ll}\p{L}*)(?=\sby\b|[,.;:]|$)/u;

/** " buses that Norway had promised to deliver by the end of 2021, 120 had": the clause and how many. */
const CLAUSE_AND_DONE = /^(?<clause>[^,.;:]+),\s(?<done>\d[\d,]*)\s/u;
const HAD_PROMISED = /\shad (?:promised|pledged) to (?<verb>\p{Ll}+)/u;

/** What such a clause says: of what so many were promised, to do what with them, and how many there are. */
const ofPromised = (after: string): { what: string; verb: string; done: number } | undefined => {
  const groups = CLAUSE_AND_DONE.exec(after)?.groups;
  const clause = groups?.['clause'] ?? '';
  const verb = HAD_PROMISED.exec(clause)?.groups?.['verb'];
  const end = clause.indexOf(' that ');
  if (verb === undefined || end < 0) return undefined;
  return { what: clause.slice(0, end).trim(), verb, done: Number((groups?.['done'] ?? '').replace(/,/gu, '')) };
};

/** "trained 40 of the 100 nurses promised", "of the 300 buses that Norway had promised to deliver, 120 had arrived". */
const partly = (context: ReportContext, tree: Tree): Outcome | undefined => {
  const { span } = tree.sentence;
  if (!PROMISED.test(words(context, span))) return undefined;
  const counts = within(context.quantities, span).filter(({ value }) => value.unit === '1');
  for (const all of counts) {
    const before = words(context, { start: span.start, end: all.span.start });
    const after = words(context, { start: all.span.end, end: span.end });
    const number = words(context, all.span);
    const stageOf = (done: number): Stage => (done >= all.value.value ? 'completion' : 'implementation');
    const promise = ofPromised(after);
    if (promise !== undefined && /^Of the\s*$/u.test(before)) {
      const who = within(context.parties, { start: all.span.end, end: span.end }).find(isStateLike);
      if (who === undefined) continue;
      const action = `${promise.verb} ${number} ${promise.what}`;
      const stage = stageOf(promise.done);
      return { rule: 'commitment/partly', actors: [partyId(who)], action, stage, quantity: all.value };
    }
    const done = counts.findLast((one) => one.span.end < all.span.start);
    if (done === undefined || words(context, { start: done.span.end, end: all.span.start }).trim() !== 'of the')
      continue;
    const verb = ancestorsOf(tree, tokenIndexAt(tree, done.span.start)).find((up) => tokenAt(tree, up).upos === 'VERB');
    const actors = verb === undefined ? [] : whoDid(context, tree, verb);
    if (verb === undefined || actors.length === 0) continue;
    const whom = TO_WHOM.exec(after)?.groups?.['whom'];
    const action = [tokenAt(tree, verb).lemma, number, clipped(after.trimStart()), whom ?? ''].join(' ').trim();
    return { rule: 'commitment/partly', actors, action, stage: stageOf(done.value.value), quantity: all.value };
  }
  return undefined;
};

/** "cancelled the delivery of the cattle promised in 2016", "dropped its pledge to finance a cold store". */
const dropped = (context: ReportContext, tree: Tree): Outcome | undefined => {
  for (const [verb, token] of tree.tokens.entries()) {
    if (token.upos !== 'VERB' || !CALLED_OFF.test(token.lemma) || isPassive(tree, verb)) continue;
    const { mode, negated } = factualityOf(tree, verb);
    const actors = mode !== 'asserted' || negated ? [] : whoDid(context, tree, verb);
    if (actors.length === 0) continue;
    const after = words(context, { start: token.span.end, end: tree.sentence.span.end });
    const pledge = PROMISE_TO.exec(after)?.groups?.['deed']?.split(WHEN)[0];
    const deed = PROMISED.test(after) ? DEED_OF.exec(after)?.groups : undefined;
    const named =
      deed?.['noun'] === undefined
        ? undefined
        : `${DEED_NOUNS[deed['noun'].toLowerCase()] ?? ''} ${clipped(deed['what'] ?? '')}`;
    const action = pledge ?? named;
    if (action !== undefined) return { rule: 'commitment/dropped', actors, action, stage: 'cancelled' };
  }
  return undefined;
};

/** The day by which it was promised, where the sentence tells one: "promised to Ghana by 2023". */
const deadlineIn = (context: ReportContext, span: Span): string | undefined => {
  const mention = within(context.dates, span).find(
    ({ span: own }) =>
      /\bby\s+(?:the\s+)?(?:end\s+of\s+)?$/u.test(context.text.slice(Math.max(0, own.start - 20), own.start)) ||
      /^(?:the\s+)?end\s+of\b/u.test(words(context, own)),
  );
  return mention === undefined ? undefined : resolveDeadline(mention);
};

/** Reads what became of promises where a report tells both: kept, kept in part, called off. */
export const readOutcomes = (context: ReportContext): Draft<'commitment'>[] =>
  context.sentences.flatMap((sentence): Draft<'commitment'>[] => {
    if (context.skipped.some((skipped) => overlaps(skipped, sentence.span))) return [];
    const tree = treeOf(sentence);
    const outcome = partly(context, tree) ?? dropped(context, tree) ?? kept(context, tree);
    if (outcome === undefined) return [];
    const { rule, actors, action, stage, quantity } = outcome;
    const pair = mainOccasion(context).parties;
    const other =
      actors.length === 1 && pair.includes(actors[0] ?? '') ? pair.find((party) => !actors.includes(party)) : undefined;
    const deadline = deadlineIn(context, sentence.span);
    const fields = fieldsOf(action);
    return [
      {
        type: 'commitment',
        rule,
        evidence: [sentence.span],
        actor: [...actors],
        ...(other === undefined ? {} : { beneficiary: [other] }),
        action,
        ...(fields.length === 0 ? {} : { fields }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(deadline === undefined ? {} : { deadline }),
        strength: 'pledge',
        stage,
        doubts: [],
      },
    ];
  });
