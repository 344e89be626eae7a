import { headOf, nounPhraseOf, spanOf, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps } from '../../model/span.js';
import type { ReportContext } from '../context/report-context.js';
import type { Draft } from '../statement-reader.js';
import { betweenStates, onlyForOne, ordersOnly, takenBack } from './admits.js';
import { GENERIC_NOUNS } from './claim-nouns.js';
import { type ClaimOwner, claimOwner, isDefinite } from './claim-owner.js';
import { type ClaimPhrase, claimPhraseAt } from './claim-phrase.js';
import { LAND, REGIONAL } from './claim-words.js';
import { type Claim, findClaims, formAt, lemmaAt } from './find-claims.js';
import { readFirstTime } from './first-time.js';
import { type Stretch, textOfStretch } from './phrase-bounds.js';
import { readRank } from './read-rank.js';
import { readRecord } from './read-records.js';
import { standsFor } from './stands-for.js';

type Claimed = Draft<'distinction'> | string;

const tidy = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '')
    .trim();

/** "in Central Asia" → "Central Asia"; "in 36 years", "with any country", "since the war" stay whole. */
const scopeWords = (words: string, time: boolean): string =>
  time ? words : words.replace(/^(?:in|of|within|across|on)\s+(?:the\s+)?/iu, '');

const BARE_OPENERS = /^(?:to|by|in|of|that|which|who|from|on|between|with|for|since|under|outside|among|ever|such)$/u;

/** What may follow a claim that stands alone behind a comma: "a tax treaty, their first". */
const ENDS = /^[.,;:–—)]?$/u;

/** What "the first to …" stands for, with its own words behind. */
const bareSubject = (
  context: ReportContext,
  tree: Tree,
  { claim, phrase, before }: { claim: Claim; phrase: ClaimPhrase; before: Sentence | undefined },
): string | undefined => {
  const one = formAt(tree, claim.to) === 'one';
  const opener = formAt(tree, one ? claim.to + 1 : claim.to);
  const own = ENDS.test(opener) && claim.form === 'noun' && formAt(tree, claim.from - 2) === ',';
  if (!BARE_OPENERS.test(opener) && !own) return undefined;
  const tail = phrase.subject.map((s) => textOfStretch(context, tree, s)).join(' ');
  if (opener === 'of' && /^(?:which|whom)$/u.test(formAt(tree, claim.to + 1))) return undefined;
  if (opener === 'of' && !/^of (?:its|their) (?:kind|type|sort)\b/iu.test(tail) && !/ to \p{L}/u.test(tail))
    return undefined;
  if (/^(?:in|of) (?:a|the) (?:\S+ )?(?:series|line|row|string|number|set|sequence)\b/iu.test(tail)) return undefined;
  const infinitive =
    /^to (?:\S+ly )?\p{Ll}/u.test(tail) && /^(?:VERB|AUX)$/u.test(tree.tokens[claim.to + (one ? 2 : 1)]?.upos ?? '');
  if (infinitive && !one) return tail.replace(/^to\s+/iu, '');
  const lead = standsFor(context, tree, { word: claim.from, before, withAgent: !/\bby\b/u.test(tail) });
  return lead === undefined ? undefined : `${lead} ${tail}`.trim();
};

const subjectBeside = (subject: string | undefined): { subject?: string } => (subject === undefined ? {} : { subject });

const SELF = /\s+to do (?:so|it|that)\b.*$/iu;

/** "A Climate Centre, the first facility of its kind": what the general noun is set beside. */
const besideGeneric = (
  context: ReportContext,
  tree: Tree,
  { claim, phrase }: { claim: Claim; phrase: ClaimPhrase },
): string | undefined => {
  const { head } = phrase;
  if (head === undefined || !GENERIC_NOUNS.has(lemmaAt(tree, head)) || formAt(tree, claim.from - 2) !== ',')
    return undefined;
  const tail = phrase.subject.map((s) => textOfStretch(context, tree, s)).join(' ');
  const above = headOf(tree, head);
  if (!/^of (?:its|the|this|that) (?:kind|type|sort)$/u.test(tail) || above < 0 || above >= claim.from)
    return undefined;
  const span = spanOf(
    tree,
    nounPhraseOf(tree, above).filter((t) => t < claim.from - 2),
  );
  return context.text.slice(span.start, span.end).replace(/^(?:the|an?)\s+/iu, '');
};

const nounSubject = (
  context: ReportContext,
  tree: Tree,
  core: Stretch,
  phrase: ClaimPhrase,
): { subject: string; regional?: string } => {
  const words = textOfStretch(context, tree, core);
  const regional =
    /^(?<region>\S+(?: (?:African|Asian|American|European))?) (?<noun>country|state|nation|government|economy|capital|member|member state|republic)$/u.exec(
      words,
    )?.groups;
  const scope =
    regional?.['region'] !== undefined && REGIONAL.test(regional['region']) ? regional['region'] : undefined;
  const noun = scope === undefined ? words : (regional?.['noun'] ?? words);
  const tail = phrase.subject.map((s) => textOfStretch(context, tree, s)).join(' ');
  return { subject: `${noun} ${tail}`.trim(), ...(scope === undefined ? {} : { regional: scope }) };
};

/** Joins whose it is with where: "Chile's … in Latin America" → "Chile in Latin America". */
const scopeOf = (
  context: ReportContext,
  tree: Tree,
  { claim, owner, phrase, regional }: { claim: Claim; owner: ClaimOwner; phrase: ClaimPhrase; regional?: string },
): string | undefined => {
  const told = phrase.scope.map((s) => textOfStretch(context, tree, s)).join(' ');
  const own = owner.person ? undefined : owner.owner;
  if (regional !== undefined) return regional;
  if (phrase.time) return told;
  if (told === '') return own;
  const where = scopeWords(told, false);
  return claim.kind === 'largest' && own !== undefined ? `${own} ${told}` : where;
};

const UNNAMED_OWNER = new RegExp(`^(?:${LAND}|state|nation|region|continent|bloc|world)$`, 'iu');

const readNoun = (context: ReportContext, tree: Tree, claim: Claim, before: Sentence | undefined): Claimed => {
  const owner = claimOwner(context, tree, claim);
  const phrase = claimPhraseAt(context, tree, formAt(tree, claim.to) === 'one' ? claim.to + 1 : claim.to, claim.kind);
  const placed = { claim, owner, phrase };
  const off = takenBack(tree, claim, owner) ?? ordersOnly(tree, placed);
  if (off !== undefined) return off;
  if (onlyForOne(context, tree, placed)) return 'a person’s own first, or one since a date';
  const { core } = phrase;
  if (core !== undefined && /^such$/u.test(formAt(tree, core.start)) && !isToldAnew(tree, owner.start)) return 'orders';
  if (!betweenStates(context, tree, placed)) return 'about one country alone';
  const told =
    core === undefined
      ? !isDefinite(owner) && owner.determiner !== 'as'
        ? undefined
        : bareSubject(context, tree, { claim, phrase, before })
      : {
          ...nounSubject(context, tree, core, phrase),
          ...subjectBeside(besideGeneric(context, tree, { claim, phrase })),
        };
  const bounded = claim.ever || phrase.ever || phrase.scope.length > 0 || formAt(tree, claim.to) === 'that';
  if (core === undefined && claim.kind === 'largest' && !bounded) return 'nothing told that it is claimed of';
  if (told === undefined) return 'nothing told that it is claimed of';
  const { subject: raw, regional } = typeof told === 'string' ? { subject: told, regional: undefined } : told;
  const scope = scopeOf(context, tree, { claim, owner, phrase, ...(regional === undefined ? {} : { regional }) });
  const ofOwner =
    claim.kind === 'first' &&
    owner.determiner === "'s" &&
    owner.owner !== undefined &&
    !UNNAMED_OWNER.test(owner.owner) &&
    !scope?.includes(owner.owner) &&
    phrase.scope.length > 0 &&
    !phrase.time
      ? ` of ${owner.owner}`
      : '';
  const ranked = /^(?:no|number|#)/u.test(formAt(tree, claim.from))
    ? `${textOfStretch(context, tree, { start: claim.from, end: claim.to })} `
    : '';
  const subject = tidy(`${ranked}${raw.replace(SELF, '')}${ofOwner}`);
  if (subject.length < 3) return 'nothing told that it is claimed of';
  return {
    type: 'distinction',
    rule: `distinction/${claim.kind}`,
    evidence: [
      {
        start: tokenAt(tree, owner.start).span.start,
        end: tokenAt(tree, Math.max(phrase.end, claim.to) - 1).span.end,
      },
    ],
    kind: claim.kind,
    subject,
    ...(scope ? { scope: tidy(scope) } : {}),
  };
};

/** "the first such accord" tells anew after "is", "became" or a comma; elsewhere it points back to one of a row. */
const isToldAnew = (tree: Tree, at: number): boolean =>
  tree.tokens.slice(Math.max(0, at - 3), at).some((t) => t.form === ',' || ['be', 'become', 'as'].includes(t.lemma));

const READERS: Readonly<
  Record<Claim['form'], (context: ReportContext, tree: Tree, claim: Claim, before: Sentence | undefined) => Claimed>
> = {
  noun: readNoun,
  record: (context, tree, claim) => readRecord(context, tree, claim) ?? 'no measure of relations',
  time: (context, tree, claim) => readFirstTime(context, tree, claim) ?? 'a person’s own first, or one since a date',
  rank: (context, tree, claim) => readRank(context, tree, claim) ?? 'no rank told',
};

const keyOf = ({ kind, subject }: Draft<'distinction'>): string => `${kind} ${subject.toLowerCase()}`;

/** Reads claims to be the first, largest, only or a record: "the first nuclear power plant in Central Asia". */
export const readDistinctions = (context: ReportContext): Draft<'distinction'>[] => {
  const out: Draft<'distinction'>[] = [];
  const told = new Set<string>();
  for (const [n, sentence] of context.sentences.entries()) {
    if (context.skipped.some((s) => overlaps(s, sentence.span))) continue;
    const tree = treeOf(sentence);
    for (const claim of findClaims(tree)) {
      const read = READERS[claim.form](context, tree, claim, context.sentences[n - 1]);
      if (typeof read === 'string') {
        context.dropped('distinction', tokenAt(tree, claim.from).span, read);
        continue;
      }
      if (told.has(keyOf(read))) continue;
      told.add(keyOf(read));
      out.push(read);
    }
  }
  return out;
};
