import { fieldsOf } from '../../codes/fields.js';
import { instrumentOf } from '../../codes/instruments.js';
import { isStateOrBody } from '../../codes/is-state-or-body.js';
import { childrenOf, spanOf, subtreeOf, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import type { Span } from '../../model/span.js';
import type { Instrument } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { acronymMatter, spelledOut } from '../instruments/acronyms.js';
import { afterNoun } from '../instruments/after-noun.js';
import { type Anchor, anchorAt, anchorsIn } from '../instruments/anchor.js';
import { beforeNoun } from '../instruments/before-noun.js';
import { boundParties, eachPartner, type Found } from '../instruments/bound-parties.js';
import { contextMatter } from '../instruments/context-matter.js';
import {
  assumedSigned,
  contextStanding,
  hadBySomebody,
  labelStanding,
  listsAfter,
  merelyNamed,
  standingAround,
  tellingOfItself,
} from '../instruments/context-standing.js';
import { ellipticAnchorsIn, pronounsIn } from '../instruments/elliptic-anchors.js';
import { fieldPhraseEnd } from '../instruments/matter.js';
import type { Standing } from '../instruments/standing.js';
import { standingOf } from '../instruments/standing-of.js';
import { type Subject, subjectOf, subjectsOf } from '../instruments/subject.js';
import { rangeOf } from '../instruments/surface.js';
import { surfaceStanding } from '../instruments/surface-standing.js';
import { whenWhere } from '../instruments/when-where.js';
import { isInstrument, isMereAgreement, isMereLabel } from './instrument-here.js';
import { alsoConcluded, alsoSo, followed, isLike, type LastMatter, withMatterBefore } from './like-before.js';
import { pairedMatters } from './paired-matters.js';
import type { Told } from './told.js';

/** The noun phrase up to the noun, with the part of the name after it: "memoranda of understanding". */
const phraseText = ({ tree, token }: Anchor, start: number, text: string): string => {
  const of = tree.tokens[token + 1]?.form.toLowerCase() === 'of' ? 3 : 1;
  const span = spanOf(tree, rangeOf(start, Math.min(tree.tokens.length, token + of)));
  return text.slice(span.start, span.end);
};

const DEFINITE = /^(?:the|this|that|these|those|its|their|such|said|both)$/u;

/** "such fields as", "areas like": only says what several instruments touch on. */
const namesFields = (anchor: Anchor, from: number | undefined): boolean =>
  from !== undefined &&
  rangeOf(anchor.token + 1, from).some((i) => fieldPhraseEnd(anchor.tree, i) > i) &&
  anchor.plural;

const countOn = (context: ReportContext, anchor: Anchor, start: number): number | undefined => {
  const from = tokenAt(anchor.tree, Math.max(0, start - 1)).span.start;
  const end = tokenAt(anchor.tree, anchor.token).span.start;
  return within(context.quantities, { start: from, end }).find((q) => q.value.unit === '1' && q.value.value >= 2)?.value
    .value;
};

const evidenceOf = ({ anchor, before }: Found, subject: Subject | undefined): Span => {
  const head = spanOf(anchor.tree, rangeOf(before.start, anchor.token + 1));
  if (!subject) return head;
  const whole = { start: Math.min(head.start, subject.span.start), end: Math.max(head.end, subject.span.end) };
  return whole.end - whole.start <= 600 ? whole : subject.span;
};

/** "An agreement was made to establish a school": the infinitive after the verb tells the matter. */
const infinitiveMatter = ({ tree, predicate, agents }: Standing, text: string): Subject | undefined => {
  const clause = childrenOf(tree, predicate, 'xcomp', 'advcl').find(
    (c) => c > predicate && childrenOf(tree, c, 'mark').some((m) => tokenAt(tree, m).form.toLowerCase() === 'to'),
  );
  // "Peru signed an accord to win votes": with somebody who acts, it tells what for
  if (clause === undefined || agents.length > 0) return undefined;
  const found = subjectOf(
    tree,
    subtreeOf(tree, clause).filter((t) => t >= clause),
    text,
  );
  return found ? { ...found, clausal: true } : undefined;
};

const MERE_INSTRUMENTS =
  /^(?:\p{Ll}+ )?(?:documents|papers|instruments|agreements|accords|treaties|contracts|protocols|memoranda|memorandums)$/iu;

/** The instruments of one anchor: one for each matter, or each partner. */
const toldOf = (context: ReportContext, found: Found, instrument: Instrument, near: readonly string[]): Told[] => {
  const { anchor, before, after, standing } = found;
  const { tree } = anchor;
  const count = countOn(context, anchor, before.start);
  const own = subjectsOf(context, anchor, before, after);
  const around =
    own.length === 0 && !anchor.plural
      ? (infinitiveMatter(standing, context.text) ?? contextMatter(context, anchor, before))
      : undefined;
  let subjects = around ? [around] : own;
  const acronym = subjects.length === 0 && before.start === anchor.token ? acronymMatter(tree, anchor) : undefined;
  if (acronym) subjects = [acronym];
  if (namesFields(anchor, after.matter?.from) && count !== subjects.length) subjects = [];
  // "the texts of the remaining documents": instruments are no matter of an instrument
  if (anchor.word.strength === 'weak') subjects = subjects.filter(({ text }) => !MERE_INSTRUMENTS.test(text));
  // "34 investment agreements", "these agreements": a package
  // "commercial papers", "the bilateral documents": a package
  if (anchor.plural && !after.matter && anchor.word.instrument === 'document' && !anchor.elliptic) subjects = [];
  if (anchor.plural && !after.matter && (count !== undefined || DEFINITE.test(anchor.determiner))) subjects = [];
  const named = boundParties(context, found);
  // parties told with the instrument before go for those told right after it without any
  const bound = named.told || near.length < 2 ? named : { ...named, parties: [...near] };
  // "the government adopted a plan": what one state does at home
  if (anchor.word.strength === 'weak' && bound.alone) return [];
  const groups = eachPartner(context, found, bound.parties);
  const like = isLike(anchor, context.text, found);
  if (
    subjects.length === 0 &&
    !like &&
    (anchor.plural || anchor.word.strength === 'weak') &&
    groups.length < 2 &&
    instrument !== 'declaration' &&
    instrument !== 'programme'
  )
    return [];
  if (subjects.length === 0 && anchor.plural && groups.length < 2 && !like) return [];
  const fieldText = (subject: Subject | undefined): string => subject?.text ?? '';
  return groups.flatMap((parties) =>
    (subjects.length > 0 ? subjects : [undefined]).map((subject): Told => {
      const fields = subject ? fieldsOf(fieldText(subject)) : [];
      return {
        at: subject
          ? Math.max(subject.span.start, tokenAt(tree, anchor.token).span.start)
          : tokenAt(tree, anchor.token).span.start,
        definite: DEFINITE.test(anchor.determiner) || isAlias(tree, anchor),
        aliases: isAlias(tree, anchor) ? [tokenAt(tree, anchor.token).form, ...after.aliases] : after.aliases,
        clausal: subject?.clausal === true,
        titled: /^\p{Lu}/u.test(tokenAt(tree, anchor.token).form) && before.start > 0 && anchor.determiner !== '',
        restricted: isRestricted(context, found),
        ownParties: bound.told,
        draft: {
          type: 'agreement',
          rule: 'agreement/prose',
          evidence: [evidenceOf(found, subject)],
          doubts: [
            ...(bound.told ? [] : ['parties-inherited']),
            ...(anchor.word.strength === 'weak' ? ['weak-noun'] : []),
            ...(subject ? [] : ['no-subject']),
          ],
          instrument,
          parties,
          status: standing.status,
          ...(subject ? { subject: subject.text } : {}),
          ...(fields.length > 0 ? { fields } : {}),
          ...whenWhere(context, found, parties),
        },
      };
    }),
  );
};

/** Whether its own clause tells which instrument is meant, by whom or when. */
const isRestricted = (context: ReportContext, { anchor, standing, after }: Found): boolean =>
  standing.tree === anchor.tree &&
  standing.predicate > anchor.token &&
  /^acl/u.test(tokenAt(anchor.tree, standing.predicate).deprel) &&
  (standing.agents.length > 0 ||
    after.partners.length > 0 ||
    within(context.dates, spanOf(standing.tree, subtreeOf(standing.tree, standing.predicate))).length > 0);

const isAlias = (tree: Tree, anchor: Anchor): boolean =>
  /^\p{Lu}{3,}$/u.test(tokenAt(tree, anchor.token).form) && anchor.determiner !== 'a' && anchor.determiner !== 'an';

const DOCUMENT = { instrument: 'document', strength: 'strong' } as const;

/** Sentences after an instrument whose parties still hold for others. */
const NEAR = 1;

/** Reads the instruments told in running text: "Peru and Chile inked a protocol on fisheries". */
export const readProse = (context: ReportContext, covered: readonly Span[]): Told[] => {
  const out: Told[] = [];
  const taken = covered.map((span) => ({ span }));
  const carriedStanding = contextStanding(context);
  let last: Anchor | undefined;
  let lastIn = -2;
  let lastMatter: LastMatter | undefined;
  let lastFound: (Found & { readonly instrument: Instrument }) | undefined;
  let near: { readonly parties: readonly string[]; readonly left: number } = { parties: [], left: 0 };
  context.sentences.forEach((sentence, number) => {
    const tree = treeOf(sentence);
    const nouns = anchorsIn(tree);
    const first = nouns[0];
    const carried = carriedStanding(tree, nouns);
    const anchors = [
      ...nouns,
      ...ellipticAnchorsIn(tree, last ?? first, nouns.length > 0 || number - lastIn <= 1),
    ].sort((a, b) => a.token - b.token);
    let previous: Anchor | undefined = last;
    let several: Standing | undefined = anchors.length === 0 ? undefined : labelStanding(tree, context.text);
    let matterEnds = 0;
    let lastStanding: Standing | undefined;
    for (const found of anchors) {
      const anchor = found.elliptic && previous ? { ...found, word: previous.word } : found;
      if (!found.elliptic) previous = anchor;
      const at = tokenAt(tree, anchor.token).span;
      if (within(taken, at).length > 0) continue;
      if (anchor.determiner === 'no' && !/^(?:fewer|less)$/u.test(tree.tokens[anchor.token - 3]?.form ?? '')) {
        context.dropped('agreement', at, 'said not to exist');
        continue;
      }
      if (nouns.some((other) => other.token < anchor.token && spelledOut(tree, other.token) === anchor.token)) {
        context.dropped('agreement', at, 'spells an acronym out');
        continue;
      }
      const before = beforeNoun(context, anchor);
      // "amending the treaty of 1994": named inside the matter of another
      if (anchor.token < matterEnds) {
        context.dropped('agreement', at, 'named only in the matter of another');
        continue;
      }
      const after = afterNoun(context, anchor);
      const own =
        standingOf(anchor, before.start) ??
        (anchor.word.strength === 'strong' || anchor.elliptic
          ? surfaceStanding(context, anchor, { start: before.start, end: after.end })
          : undefined) ??
        followed(anchor) ??
        alsoSo(anchor, context.text, before.start, lastStanding);
      if (anchor.plural) several = own ?? (listsAfter(tree, anchor) ? assumedSigned(tree, anchor.token) : several);
      const standing =
        (own && carried.ever && alsoConcluded(anchor, own, carried.ever)) ??
        own ??
        (anchor.plural ? undefined : several) ??
        several ??
        carried.inherited ??
        standingAround(anchor, carried.before) ??
        tellingOfItself(anchor, carried.ever) ??
        hadBySomebody(anchor) ??
        (out.some((t) => t.draft.status === 'signed') ? merelyNamed(anchor) : undefined);
      if (!standing) {
        context.dropped('agreement', at, 'no status told');
        if (!anchor.elliptic && !anchor.plural && anchor.word.strength === 'strong')
          lastFound = {
            anchor,
            before,
            after,
            standing: assumedSigned(tree, anchor.token),
            instrument: anchor.word.instrument,
          };
        continue;
      }
      const phrase = phraseText(anchor, before.start, context.text);
      if (isMereLabel(anchor, before.start)) {
        context.dropped('agreement', at, 'says what something is called');
        continue;
      }
      if (!isInstrument(anchor, standing, phrase)) {
        context.dropped('agreement', at, 'the noun names no instrument here');
        continue;
      }
      if (isMereAgreement(anchor, standing)) {
        context.dropped('agreement', at, 'agreement was reached on something, no instrument');
        continue;
      }
      const instrument = anchor.elliptic ? anchor.word.instrument : (instrumentOf(phrase) ?? anchor.word.instrument);
      matterEnds = Math.max(matterEnds, after.matter?.to ?? 0, after.clause?.to ?? 0);
      lastStanding = standing;
      const piece: Found = { anchor, standing, before, after };
      const paired = pairedMatters(context, piece, instrument);
      if (paired.length > 0) {
        out.push(...paired);
        continue;
      }
      const told = toldOf(context, piece, instrument, own ? [] : near.parties).map((t) =>
        isLike(anchor, context.text, piece) ? withMatterBefore(t, lastMatter, instrument) : t,
      );
      const named = told.find((t) => t.ownParties && t.draft.parties.length >= 2);
      // companies bind themselves only, states are often told once for several instruments
      if (named?.draft.parties.every(isStateOrBody)) near = { parties: named.draft.parties, left: NEAR };
      const subject = told.at(-1)?.draft.subject ?? subjectsOf(context, anchor, before, after)[0]?.text;
      if (subject !== undefined) lastMatter = { subject, instrument };
      out.push(...told);
      lastFound = anchor.elliptic ? lastFound : { ...piece, instrument };
    }
    // "a deal on tuna; it was signed in May"
    for (const token of pronounsIn(tree)) {
      const meant =
        lastFound && (lastFound.anchor.tree !== tree || lastFound.anchor.token < token) ? lastFound : undefined;
      const standing = standingOf({ ...anchorAt(tree, token, meant?.anchor.word ?? DOCUMENT), plural: false });
      if (!meant || !standing || number - lastIn > 1) continue;
      out.push(
        ...toldOf(context, { ...meant, standing }, meant.instrument, []).map((t) => ({
          ...t,
          at: tokenAt(tree, token).span.start,
          definite: true,
        })),
      );
    }
    if (nouns.length > 0) lastIn = number;
    last = previous ?? last;
    near = near.left > 0 ? { ...near, left: near.left - 1 } : { parties: [], left: 0 };
  });
  return out;
};
