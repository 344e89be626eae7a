import { seatIn } from '../../codes/seats.js';
import {
  ancestorsOf,
  conjunctsOf,
  headIn,
  headOf,
  nounPhraseOf,
  prepositionOf,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  tokensIn,
  treeOf,
} from '../../language/walk.js';
import type { DateMention, PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MeetingForm } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Encounter, Found } from './encounter.js';
import { nounEncounter, serialEncounter } from './encounter-nouns.js';
import { capitalAt, mentionsAt, partiesOf, senseOf } from './encounter-people.js';
import { standingOf } from './encounter-standing.js';
import { clauseSpan, framesFor, hangsOn, whenMet, wideClause } from './encounter-time.js';
import { stateEncounter, verbEncounter } from './encounter-verbs.js';
import { AT_A_DISTANCE, SPORT } from './encounter-words.js';
import { signingAt } from './signings.js';
import type { TokenSense } from './verb-input.js';

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

interface Where {
  readonly place?: string;
  readonly state?: string;
}

/** The town or state that a token names: "Lima", "Peru", "the Peruvian capital". */
const placeAt = (context: ReportContext, tree: Tree, i: number): Where => {
  const span = spanOf(tree, nounPhraseOf(tree, i, ['appos', 'flat']));
  const here = within(context.places, span);
  const city = here.find((p) => p.value.type === 'city');
  if (city) return { place: city.value.name, ...(city.value.state ? { state: city.value.state } : {}) };
  const capital = capitalAt(context, tree, i);
  if (capital) return { place: capital.name, state: capital.state };
  const state = here.find((p) => p.value.type === 'state')?.value.state;
  if (state) return { place: state, state };
  const named = within(context.parties, tokenAt(tree, i).span).find(
    (m) => m.value.type === 'state' && ['name', 'capital', 'acronym'].includes(m.value.via),
  );
  return named === undefined ? {} : { place: named.value.id, state: named.value.id };
};

const AFTER_PREPOSITION =
  /\b(?:in|at|to|into|visited|outside|near)\s+(?:the\s+(?:[a-z\u00c0-\u024f]+\s+){0,3})?(?:[a-z\u00c0-\u024f]+,\s+)?$/iu;

/** Where an encounter took place: the nearest town after a preposition of place that hangs on it, or on the clause that frames it. */
const placeIn = (context: ReportContext, tree: Tree, predicate: number): Where => {
  const at = tokenAt(tree, predicate).span;
  const places = within(context.places, tree.sentence.span).filter(
    (p) => p.rule !== 'places/dateline' && p.rule !== 'places/named',
  );
  for (const top of framesFor(tree, predicate)) {
    const near = places
      .filter((p) => hangsOn(tree, headIn(tree, tokensIn(tree, p.span)), top))
      .filter((p) => AFTER_PREPOSITION.test(context.text.slice(Math.max(0, p.span.start - 40), p.span.start)))
      .sort((a, b) => distance(a.span, at) - distance(b.span, at));
    const city = near.find((p) => p.value.type === 'city');
    if (city) return { place: city.value.name, ...(city.value.state ? { state: city.value.state } : {}) };
    const capital = capitalsIn(context, tree).find(({ token }) => hangsOn(tree, token, top))?.capital;
    if (capital) return { place: capital.name, state: capital.state };
    const state = near.find((p) => p.value.type === 'state')?.value.state;
    if (state) return { place: state, state };
  }
  return seatIn(context.text.slice(tree.sentence.span.start, tree.sentence.span.end)) ?? {};
};

/** The tokens that name a seat of government, with it: "the Chilean capital". */
const capitalsIn = (context: ReportContext, tree: Tree) =>
  tree.tokens.flatMap((_, token) => {
    const capital = capitalAt(context, tree, token);
    return capital === undefined ? [] : [{ token, capital }];
  });

const isPerson = (m: PartyMention): boolean => m.value.type === 'person';

const SEPARATELY =
  /\b(?:separate|separately|in turn|individually|each|respectively|one after (?:the other|another)|one by one)\b/iu;

const LONGEST = 300;

interface Told {
  readonly context: ReportContext;
  readonly tree: Tree;
  readonly found: Found;
  readonly at: Span;
  readonly span: Span;
  readonly date: DateMention | undefined;
  readonly where: Where;
}

const base = ({ context, tree, found, at, span, date, where }: Told, form: MeetingForm) => {
  const wide = wideClause(tree, found.predicate);
  const status = standingOf(context, tree, found, wide, date);
  return status === undefined
    ? undefined
    : {
        kind: found.kind,
        form,
        status,
        span,
        at,
        ...(found.elliptical === true ? { elliptical: true } : {}),
        ...(found.forum === true ? { forum: true } : {}),
        ...(date === undefined ? {} : { date }),
        ...(where.place === undefined ? {} : { place: where.place }),
        ...(where.state === undefined ? {} : { state: where.state }),
      };
};

/** One encounter for each state a movement leads to: "toured Chad, Niger and Mali" is three. */
const movements = (told: Told): Encounter[] => {
  const { context, tree, found } = told;
  const movers = mentionsAt(context, tree, found.actors);
  const hosts = mentionsAt(context, tree, found.partners).filter((m) => isPerson(m) || m.value.via === 'office');
  const home = new Set(partiesOf(movers));
  const heads = [...new Set(found.destinations.flatMap((d) => conjunctsOf(tree, d)))];
  const wheres = heads.map((d) => placeAt(context, tree, d)).filter((w) => w.place !== undefined);
  const abroad = wheres.filter((w) => w.state === undefined || home.size > 1 || !home.has(w.state));
  const origins = found.origins
    .map((o) => placeAt(context, tree, o))
    .filter((w) => w.state !== undefined && !home.has(w.state));
  const goals = abroad.length > 0 ? abroad : wheres.length > 0 || found.origins.length > 0 ? origins : [told.where];
  const states = [...new Set(goals.map((g) => g.state))];
  // told of a journey at home
  if (goals.length === 0) return [];
  return states.flatMap((state): Encounter[] => {
    const where =
      goals.find((g) => g.state === state && g.place !== state) ?? goals.find((g) => g.state === state) ?? {};
    const shared = base({ ...told, where }, 'visit');
    if (shared === undefined) return [];
    const guests = partiesOf(movers).filter((p) => p !== state);
    const receiving = hosts.filter((h) => state === undefined || partiesOf([h]).includes(state));
    const parties = [...new Set([...guests, ...partiesOf(receiving), ...(state === undefined ? [] : [state])])];
    if (movers.length > 0 && guests.length === 0 && state !== undefined) return [];
    return [
      {
        ...shared,
        people: [...movers, ...receiving].filter(isPerson),
        parties,
        complete: guests.length > 0 && parties.length >= 2,
      },
    ];
  });
};

/** Whether the report is about a call: then a conversation it tells of is one. */
const callInLead = (context: ReportContext): boolean =>
  AT_A_DISTANCE.test(context.title) || /\b(?:calls?|called|rings?|rang)\b/iu.test(context.title);

const formIn = (context: ReportContext, found: Found, span: Span): MeetingForm => {
  if (found.form === 'visit' || found.form === 'ceremony') return found.form;
  const words = context.text.slice(span.start, span.end);
  if (/\bconversation\b/iu.test(words) && callInLead(context)) return 'call';
  return AT_A_DISTANCE.test(words) ? 'call' : found.form;
};

/** One encounter, or one a counterpart where the clause says they met apart. */
const meetings = (told: Told): Encounter[] => {
  const { context, tree, found, span } = told;
  const actors = mentionsAt(context, tree, found.actors);
  const partners = mentionsAt(context, tree, found.partners);
  const shared = base(told, formIn(context, found, wideClause(tree, found.predicate)));
  if (shared === undefined) return [];
  const both = [...actors, ...partners].filter((m, i, all) => all.findIndex((o) => o.value.id === m.value.id) === i);
  const own = new Set(partiesOf(actors));
  const across = partiesOf(partners).filter((p) => !own.has(p));
  if (across.length > 1 && own.size === 1 && SEPARATELY.test(context.text.slice(span.start, span.end))) {
    return across.map((party) => {
      const side = both.filter((m) => partiesOf([m]).some((p) => own.has(p) || p === party));
      return { ...shared, people: side.filter(isPerson), parties: [...own, party], complete: true };
    });
  }
  const parties = partiesOf(both);
  // people of one state among themselves
  if (parties.length === 1 && both.filter(isPerson).length > 1 && both.every((m) => partiesOf([m]).length > 0))
    return [];
  return [{ ...shared, people: both.filter(isPerson), parties, complete: parties.length >= 2 }];
};

const PLURAL = /^(?:rounds|calls|meetings|visits|summits|sessions|trips|encounters)$/iu;
const ANOTHER_DAY = /^(?:,\s*|\s+and\s+)(?<day>\d{1,2})(?![\d:.%]|\s*\p{L}*(?:million|billion|per))/u;

/** The days of a list that follows a plural: "two rounds in May: on July 1 and August 12", "on March 23 and 27". */
const daysOf = (context: ReportContext, span: Span): DateMention[] =>
  within(context.dates, span).flatMap((date) => {
    if (typeof date.value !== 'string' || date.value.length !== 10) return [];
    const days = [date];
    let end = date.span.end;
    for (;;) {
      const next = ANOTHER_DAY.exec(context.text.slice(end, end + 12));
      const day = next?.groups?.['day'];
      if (!next || day === undefined) return days;
      end += next[0].length;
      days.push({ ...date, value: `${date.value.slice(0, 8)}${day.padStart(2, '0')}` });
    }
  });

/** "hosted two rounds in Ankara, on July 1 and August 12": a meeting for each day. */
const onSeveralDays = (context: ReportContext, tree: Tree, found: Found): Encounter[] => {
  const plural = tree.tokens.findIndex((token) => PLURAL.test(token.form));
  if (plural < 0 || (found.predicate !== plural && headOf(tree, plural) !== found.predicate)) return [];
  const days = daysOf(context, tree.sentence.span);
  if (days.length < 2) return [];
  const at = tokenAt(tree, found.predicate).span;
  const told = placeIn(context, tree, found.predicate);
  const [city, ...others] = within(context.places, tree.sentence.span).filter((p) => p.value.type === 'city');
  const only: Where =
    city && others.length === 0
      ? { place: city.value.name, ...(city.value.state ? { state: city.value.state } : {}) }
      : {};
  const where = told.place === undefined ? only : told;
  const span = tree.sentence.span.end - tree.sentence.span.start <= LONGEST ? tree.sentence.span : at;
  return days.flatMap((date) => meetings({ context, tree, found, at, span, date, where }));
};

/** "flew on to Hanoi, |where he met the president": the town that the clause is about, reached by a journey. */
const whereItLed = (context: ReportContext, tree: Tree, found: Found): Where | undefined => {
  if (found.kind !== 'encounter' || found.form !== 'talks') return undefined;
  let clause = found.predicate;
  for (let n = 0; n < 4 && clause >= 0 && tokenAt(tree, clause).deprel !== 'acl:relcl'; n++)
    clause = headOf(tree, clause);
  const town = clause >= 0 ? headOf(tree, clause) : -1;
  if (town < 0 || !subtreeOf(tree, clause).some((t) => /^where$/iu.test(tokenAt(tree, t).form))) return undefined;
  if (prepositionOf(tree, town) === 'from') return undefined;
  const journey = ancestorsOf(tree, town).some((a) => JOURNEY.test(tokenAt(tree, a).lemma));
  const where = placeAt(context, tree, town);
  return journey && where.place !== undefined ? where : undefined;
};
const JOURNEY = /^(?:travel|fly|go|head|journey|proceed|move|continue|arrive|land|come|visit|trip|jet|leave)$/u;

const encountersOf = (context: ReportContext, tree: Tree, found: Found): Encounter[] => {
  const several = onSeveralDays(context, tree, found);
  if (several.length > 1) return several;
  const at = tokenAt(tree, found.predicate).span;
  const clause = clauseSpan(tree, found.predicate);
  const wide = wideClause(tree, found.predicate);
  const whole = wide.end - wide.start <= LONGEST ? wide : clause.end - clause.start <= LONGEST ? clause : at;
  const there = whereItLed(context, tree, found);
  const told: Told = {
    context,
    tree,
    found: there ? { ...found, form: 'visit' } : found,
    at,
    span: whole,
    date: whenMet(context, tree, found),
    where: there ?? placeIn(context, tree, found.predicate),
  };
  return found.kind === 'movement' ? movements(told) : meetings(told);
};

/** Words that tell of no encounter unless something hangs on them. */
const FUNCTION_WORDS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PUNCT', 'SCONJ', 'SYM']);

const foundAt = (context: ReportContext, tree: Tree, i: number, sense: TokenSense): Found | undefined =>
  tree.children[i]?.length === 0 && FUNCTION_WORDS.has(tokenAt(tree, i).upos)
    ? undefined
    : (verbEncounter(tree, i, sense) ??
      stateEncounter(tree, i, sense) ??
      nounEncounter(tree, i, sense) ??
      serialEncounter(tree, i) ??
      signingAt(context, tree, i));

/** Every telling of an encounter, clause by clause. */
export const findEncounters = (context: ReportContext): Encounter[] => {
  const out: Encounter[] = [];
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    const sense = senseOf(context, tree);
    const all = tree.tokens.flatMap((_, i) => foundAt(context, tree, i, sense) ?? []);
    if (all.length === 0 || SPORT.test(context.text.slice(sentence.span.start, sentence.span.end))) continue;
    for (const found of all) out.push(...encountersOf(context, tree, found));
  }
  return out;
};
