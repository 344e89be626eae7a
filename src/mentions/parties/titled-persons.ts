import type { PartyValue } from '../../model/mention.js';
import { type PersonName, personNameAt, personNameBefore, skipHonorifics } from './person-names.js';
import { keyAt, leaderOf, ownerBefore, partyOf, type Scan } from './scan.js';
import { type OfficeClass, PORTFOLIO, REGNAL, TITLE_HEADS, TITLE_JOINERS } from './titles.js';
import { isCapital } from './words.js';

/** An office as it stands in a text: words `[first, end)`, whom it serves and the names it is given to. */
export interface TitledPersons {
  readonly first: number;
  readonly end: number;
  readonly office: string;
  readonly kind: OfficeClass;
  /** The states, bodies or organizations served, in order; several for "the Chinese and Serbian presidents". */
  readonly serves: readonly PartyValue[];
  /** None for an office alone: "the Turkish foreign minister". */
  readonly names: readonly PersonName[];
}

interface Title {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: OfficeClass;
  readonly serves: readonly PartyValue[];
}

const isPortfolio = (found: Scan, at: number): boolean => {
  const word = found.words[at];
  return word !== undefined && PORTFOLIO.has(word.key) && (!found.inside.has(at) || word.shape === 'lower');
};

/** Goes left over "Deputy", "Planning and International Cooperation", "Russian", "Iran's". */
const leftOf = (found: Scan, head: number): { first: number; serves: PartyValue[] } => {
  let first = head;
  const serves: PartyValue[] = [];
  while (first > 0) {
    const owner = ownerBefore(found, first);
    if (owner !== undefined) {
      serves.unshift(owner.value);
      first = owner.first;
      // "the Chinese and Serbian presidents", "Kazakh, Uzbek and Tajik ministers"
      const joined = keyAt(found, first - 1) === 'and' || keyAt(found, first - 1) === ',';
      if (
        !joined ||
        ownerBefore(found, first - 1) === undefined ||
        ownerBefore(found, first - 1)?.value.via !== owner.value.via ||
        owner.value.via !== 'demonym'
      )
        break;
      first--;
      continue;
    }
    if (found.words[first]?.opensLine === true) break;
    const joiner =
      ['and', '&', '-'].includes(keyAt(found, first - 1)) &&
      (isPortfolio(found, first - 2) || TITLE_HEADS.has(keyAt(found, first - 2)));
    if (isPortfolio(found, first - 1)) first--;
    else if (joiner && keyAt(found, first - 1) !== '-') first -= 2;
    else if (joiner && found.words[first - 1]?.glued === true) first -= 2;
    else break;
  }
  return { first, serves };
};

/** "ambassador to the United States": where one is posted, which is not whom one serves. */
const postedTo = (found: Scan, from: number): number => {
  const target = keyAt(found, from + 1) === 'the' ? from + 2 : from + 1;
  const hit = found.from.get(target);
  return partyOf(hit) !== undefined &&
    /^(?:ambassador|envoy|representative|consul|nuncio|commissioner|minister|attache)/u.test(keyAt(found, from - 1))
    ? (hit?.end ?? from)
    : from;
};

/** Goes right over "of Foreign Affairs and Trade of Hungary", "for Energy". */
const rightOf = (found: Scan, from: number): { end: number; serves: PartyValue[] } => {
  const serves: PartyValue[] = [];
  const opener = keyAt(found, from);
  if (opener === 'to') return { end: postedTo(found, from), serves };
  if (opener !== 'of' && opener !== 'for' && !(opener === 'in' && keyAt(found, from + 1) === 'charge'))
    return { end: from, serves };
  let at = from + 1;
  let end = from;
  while (at < found.words.length && !(found.words[at]?.opensLine === true && end > from)) {
    const hit = found.from.get(at);
    const value = partyOf(hit);
    if (hit !== undefined && value !== undefined && value.type !== 'organization') {
      serves.push(value);
      end = hit.end;
      at = hit.end;
      const next = keyAt(found, at) === 'and' || keyAt(found, at) === ',' ? at + 1 : undefined;
      const beyond = next !== undefined && keyAt(found, next) === 'the' ? next + 1 : next;
      if (beyond !== undefined && partyOf(found.from.get(beyond)) !== undefined && serves.length < 6) {
        at = beyond;
        continue;
      }
      break;
    }
    if (isPortfolio(found, at) && (isCapital(found.words[at]) || found.words[at]?.shape === 'lower')) {
      at++;
      end = at;
      continue;
    }
    const joins =
      TITLE_JOINERS.has(keyAt(found, at)) ||
      keyAt(found, at) === ',' ||
      (keyAt(found, at) === '-' && found.words[at]?.glued === true);
    const nextIsTitle =
      isPortfolio(found, at + 1) ||
      partyOf(found.from.get(at + 1)) !== undefined ||
      (TITLE_JOINERS.has(keyAt(found, at + 1)) &&
        (isPortfolio(found, at + 2) || partyOf(found.from.get(at + 2)) !== undefined));
    if (!joins || !nextIsTitle) break;
    at++;
  }
  return { end, serves };
};

const titleAt = (found: Scan, head: number): Title | undefined => {
  const kind = TITLE_HEADS.get(keyAt(found, head));
  if (kind === undefined || found.inside.has(head)) return undefined;
  if (keyAt(found, head) === 'number' && keyAt(found, head - 1) !== 'opposite') return undefined;
  // "Beijing charges", "Tokyo attaches" are verbs.
  if (
    /^(?:charge|attache)s?$/u.test(keyAt(found, head)) &&
    !isCapital(found.words[head]) &&
    !isPortfolio(found, head - 1)
  )
    return undefined;
  const left = leftOf(found, head);
  let end = head + 1;
  // "Secretary-General", "Minister-President", "president-elect"
  while (
    keyAt(found, end) === '-' &&
    found.words[end]?.glued === true &&
    /^(?:general|president|elect|designate|in)$/u.test(keyAt(found, end + 1))
  )
    end += 2;
  if (
    keyAt(found, end) === 'general' &&
    /^(?:secretary|secretaries|director|attorney|prosecutor|governor|consul)$/u.test(keyAt(found, head))
  )
    end++;
  const right = rightOf(found, end);
  return { first: left.first, end: right.end, head, kind, serves: left.serves.length > 0 ? left.serves : right.serves };
};

const RANK: Readonly<Record<OfficeClass, number>> = {
  head: 0,
  minister: 1,
  counterpart: 2,
  envoy: 3,
  official: 4,
  company: 5,
};

/** The title at `head` and those joined to it: "Deputy Prime Minister and Minister of Foreign Affairs". */
const chainAt = (found: Scan, head: number): Title | undefined => {
  let title = titleAt(found, head);
  if (title === undefined) return undefined;
  for (;;) {
    const joiner = keyAt(found, title.end);
    if (!['and', '&', ',', '-', '/'].includes(joiner)) return title;
    let next: number | undefined;
    for (let i = title.end + 1; i < title.end + 7; i++) {
      if (TITLE_HEADS.has(keyAt(found, i)) && !found.inside.has(i)) {
        next = i;
        break;
      }
      if (!isPortfolio(found, i) && !TITLE_JOINERS.has(keyAt(found, i))) break;
    }
    if (next === undefined) return title;
    const joined = titleAt(found, next);
    if (joined === undefined || (joined.serves.length > 0 && title.serves.length > 0)) return title;
    title = {
      first: title.first,
      end: joined.end,
      head: joined.head,
      kind: RANK[joined.kind] < RANK[title.kind] ? joined.kind : title.kind,
      serves: title.serves.length > 0 ? title.serves : joined.serves,
    };
  }
};

/** The names after a title: one, or several after a plural ("Presidents William Ruto and Paul Kagame"). */
const namesAfter = (found: Scan, title: Title): PersonName[] => {
  const names: PersonName[] = [];
  const plural = /s$|men$|women$/u.test(keyAt(found, title.head)) || title.serves.length > 1;
  let at = title.end;
  const comma = keyAt(found, at) === ',' || keyAt(found, at) === ':' || keyAt(found, at) === '-';
  if (comma) at++;
  for (;;) {
    const start = skipHonorifics(found, at);
    const name = found.words[start]?.opensLine === true ? undefined : personNameAt(found, start);
    if (name === undefined) break;
    // After a comma only a full name that is itself set off counts: "the foreign minister, Yoko Kamikawa, said".
    const closed = [',', '.', ')', ';', 'and', ''].includes(keyAt(found, name.end));
    if (comma && names.length === 0 && (!/\s|-/u.test(name.name) || !closed)) break;
    names.push(name);
    const next = keyAt(found, name.end);
    if (!plural || !(next === 'and' || next === ',' || next === '&')) break;
    at = name.end + 1;
    if (next === ',' && keyAt(found, at) === 'and') at++;
  }
  return names;
};

/** Every office in a text with the names it is given to, in order. */
export const titledPersons = (found: Scan): TitledPersons[] => {
  const result: TitledPersons[] = [];
  for (let i = 0; i < found.words.length; i++) {
    const kind = TITLE_HEADS.get(keyAt(found, i));
    if (kind === undefined) continue;
    const title = chainAt(found, i);
    if (title === undefined) continue;
    const words = found.words;
    const office = found.text
      .slice(words[title.first]?.start ?? 0, words[title.end - 1]?.end ?? 0)
      .replace(/\s+/gu, ' ');
    let names = namesAfter(found, title);
    // "King Salman", "Sheikh Hasina": a royal style and a single name make one name.
    const [only] = names;
    if (
      only !== undefined &&
      names.length === 1 &&
      REGNAL.has(keyAt(found, title.head)) &&
      title.end === title.head + 1 &&
      only.first === title.end &&
      !/\s/u.test(only.name) &&
      isCapital(words[title.head])
    ) {
      names = [
        {
          first: title.head,
          end: only.end,
          name: found.text.slice(words[title.head]?.start ?? 0, words[only.end - 1]?.end ?? 0),
        },
      ];
    }
    let serves = title.serves;
    const last = names.at(-1);
    let first = title.first;
    let end = Math.max(title.end, last?.end ?? 0);
    if (names.length === 0) {
      // "Sergey Lavrov, the Russian foreign minister"
      const article = /^(?:the|a|an|its|their|our|his|her)$/u.test(keyAt(found, title.first - 1))
        ? title.first - 1
        : title.first;
      const before: PersonName | undefined =
        keyAt(found, article - 1) === ',' || keyAt(found, article - 1) === '('
          ? personNameBefore(found, article - 1)
          : undefined;
      if (before !== undefined) {
        result.push({ first: before.first, end: before.end, office, kind: title.kind, serves, names: [before] });
        // The office itself means the same person.
        if (serves.length > 0)
          result.push({ first: title.first, end: title.end, office, kind: title.kind, serves, names: [] });
        i = title.end - 1;
        continue;
      }
    } else if (serves.length === 0 && last !== undefined) {
      // "Foreign Minister Hakan Fidan of Türkiye", "Foreign Minister Hakan Fidan (Türkiye)"
      const after = last.end;
      const opener = keyAt(found, after);
      const target = keyAt(found, after + 1) === 'the' ? after + 2 : after + 1;
      const state = opener === 'of' || opener === '(' ? partyOf(found.from.get(target)) : undefined;
      if (state !== undefined && state.type !== 'organization') serves = [state];
    }
    if (
      names.length > 1 ||
      (last !== undefined && leaderOf(found.from.get(last.first)) !== undefined && names.length > 1)
    ) {
      first = title.first;
      end = last?.end ?? end;
    }
    result.push({ first, end, office, kind: title.kind, serves, names });
    i = Math.max(i, end - 1);
  }
  return result;
};
