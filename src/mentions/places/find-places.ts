import { type ListedPlace, PLACES } from '../../codes/places.js';
import { STATES } from '../../codes/states.js';
import type { PlaceMention, PlaceValue } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { isPlaceUse } from '../parties/capital-use.js';
import { type PhraseTrie, phraseTrie } from '../parties/phrase-trie.js';
import { scan } from '../parties/scan.js';
import { isCapital, toWords, type Word } from '../parties/words.js';
import { datelineWords } from './dateline.js';

/** What the place finder reads. */
export interface PlaceInput {
  readonly text: string;
  readonly title?: string;
  /** The sentences of the text, where analysed: their names of places are taken up. */
  readonly sentences?: readonly Sentence[];
}

let built: PhraseTrie<ListedPlace> | undefined;
const gazetteer = (): PhraseTrie<ListedPlace> => {
  if (built !== undefined) return built;
  built = phraseTrie<ListedPlace>();
  // The first listed of a name wins in the trie: capitals before towns, states before both.
  for (const state of STATES)
    for (const name of state.names)
      if (!/^[\p{Lu}.]+$/u.test(name) || name.length > 2) built.add(name, { name, state: state.code, type: 'state' });
  for (const place of [...PLACES].reverse()) built.add(place.name, place);
  return built;
};

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const WHERE = list(
  'in at near outside around via through into across inside within to from toward towards off between',
);
/** Nouns of sites: "the Kuksaroy residence", "Esenboğa Airport", "Villa Madama". */
const SITES = list(
  'palace residence airport hotel hall castle villa house building complex base port shipyard plant square museum garden gardens centre center monastery mansion chancellery embassy field refinery station dam mine zone cosmodrome stadium',
);
const SITE_PREFIXES = list('villa palazzo hotel chateau schloss palace casa palacio camp');
/** Adjectives that go with a region, not a town: "western Kazakhstan". */
const NOT_A_PLACE_AFTER = list(
  'dollar dollars declaration agreement accord accords convention protocol treaty process consensus round times post airlines airways university bank',
);

const textOf = (text: string, words: readonly Word[], first: number, end: number): string =>
  text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);

interface Found {
  readonly first: number;
  readonly end: number;
  readonly value: PlaceValue;
  readonly rule: string;
}

/** Goes left from a site's noun over its name: "the Kuksaroy ~", "Esenboğa International ~". */
const siteAt = (text: string, words: readonly Word[], at: number): Found | undefined => {
  const word = words[at];
  if (word === undefined) return undefined;
  const key = word.key;
  if (SITE_PREFIXES.has(key) && isCapital(word) && isCapital(words[at + 1])) {
    let end = at + 1;
    while (isCapital(words[end]) || (/^(?:de|del|di|da|do)$/u.test(words[end]?.key ?? '') && isCapital(words[end + 1])))
      end++;
    return { first: at, end, rule: 'site', value: { name: textOf(text, words, at, end), type: 'site' } };
  }
  if (!SITES.has(key)) return undefined;
  let first = at;
  while (
    first > 0 &&
    (isCapital(words[first - 1]) ||
      (words[first - 1]?.key === '-' && words[first - 1]?.glued === true && isCapital(words[first - 2]))) &&
    words[first]?.opensLine !== true
  )
    first--;
  if (/^(?:the|a|an|this|his|her|its|in|at|on)$/u.test(words[first]?.key ?? '')) first++;
  if (first >= at) return undefined;
  return { first, end: at + 1, rule: 'site', value: { name: textOf(text, words, first, at + 1), type: 'site' } };
};

/**
 * The places that a report names: towns, regions and states where something is, and sites ("the Kuksaroy residence").
 * A state is a place only after a preposition of place or a town ("in Japan", "Osh, Kyrgyzstan"); towns always are. Sorted;
 * mentions do not overlap.
 */
export const findPlaces = (input: PlaceInput): PlaceMention[] => {
  const { text } = input;
  const named = scan(text);
  const { words } = named;
  const trie = gazetteer();
  const found: Found[] = [];
  const dateline = datelineWords(text, words);
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const site = siteAt(text, words, at);
    if (site !== undefined && (found.at(-1)?.end ?? 0) <= site.first) {
      found.push(site);
      at = site.end;
      continue;
    }
    const match = word !== undefined && word.shape !== 'mark' ? trie.longestAt(words, at) : undefined;
    if (match === undefined) {
      at++;
      continue;
    }
    const { value, end } = match;
    const next = words[end];
    const before = words[at - 1]?.key ?? '';
    const previous = found.at(-1);
    const place: PlaceValue = {
      name: textOf(text, words, at, end),
      type: value.type,
      ...(value.state === undefined ? {} : { state: value.state }),
    };
    const article = before === 'the' ? (words[at - 2]?.key ?? '') : before;
    const afterTown = before === ',' && previous?.end === at - 1 && previous.value.state === value.state;
    const joined =
      (before === 'and' || before === ',') &&
      previous !== undefined &&
      previous.end >= at - 2 &&
      previous.rule !== 'town';
    const placed = WHERE.has(article) || afterTown || joined;
    const partOfName =
      next !== undefined &&
      (NOT_A_PLACE_AFTER.has(next.key) ||
        (isCapital(next) &&
          !next.opensLine &&
          value.type === 'city' &&
          next.form.length > 2 &&
          trie.longestAt(words, end) === undefined &&
          !WHERE.has(next.key) &&
          !dateline.has(at)));
    // "Moscow pledged" is the government; "in Moscow", "the Moscow talks" are the town.
    const hit = named.from.get(at);
    const metonym =
      !placed &&
      !dateline.has(at) &&
      hit?.listed.kind === 'party' &&
      hit.listed.value.via === 'capital' &&
      !isPlaceUse(named, hit);
    if ((value.type !== 'state' || placed) && !(partOfName && !placed) && !metonym) {
      found.push({
        first: at,
        end,
        value: place,
        rule: dateline.has(at) ? 'dateline' : value.type === 'state' ? 'state' : placed ? 'placed' : 'town',
      });
    }
    at = end;
  }
  const taken = found.map(({ first, end }) => ({ start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 }));
  const mentions = found.map(
    ({ value, rule }, i): PlaceMention => ({
      kind: 'place',
      span: taken[i] ?? { start: 0, end: 0 },
      rule: `places/${rule}`,
      value,
    }),
  );
  for (const { names } of input.sentences ?? []) {
    for (const { type, span } of names) {
      if (type !== 'place' || taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      const name = text.slice(span.start, span.end);
      if (!/^\p{Lu}/u.test(name) || trie.longestAt(toWords(name), 0) !== undefined) continue;
      mentions.push({ kind: 'place', span, rule: 'places/named', value: { name, type: 'city' } });
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
};
