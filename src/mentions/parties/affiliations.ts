import { datelineOf } from '../places/dateline.js';
import { isPlaceUse } from './capital-use.js';
import type { People, Person } from './people.js';
import { partyOf, type Scan } from './scan.js';
import type { TitledPersons } from './titled-persons.js';

/** Offices whose holders act for a state, though the report may not say for which. */
const OF_STATE = new Set(['head', 'minister', 'envoy', 'official', 'counterpart']);

// "… and his …", " - ", " / " between two persons: they stand for the two sides.
const ACROSS = /^\)? ?(?:(?:,? and|,? with)(?: by)?(?: his| her| the| their)?|[-–—/&]) ?$/u;

/** The two states that a report is most about: those it names most, the headline's counted twice. */
const mainPair = (headline: Scan, found: Scan): readonly [string, string] | undefined => {
  const counts = new Map<string, number>();
  for (const [{ hits }, weight] of [
    [headline, 2],
    [found, 1],
  ] as const) {
    for (const hit of hits) {
      const value = partyOf(hit);
      if (value?.type === 'state') counts.set(value.id, (counts.get(value.id) ?? 0) + weight);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || second === undefined ? undefined : [first[0], second[0]];
};

/** The state of the pair whose capital the sentence around word `at` names as a place: "…, speaking in Lima". */
const capitalNear = (found: Scan, at: number, pair: readonly string[]): string | undefined => {
  const near = found.hits.filter((hit) => {
    const value = partyOf(hit);
    if (value?.via !== 'capital' || !pair.includes(value.id) || !isPlaceUse(found, hit)) return false;
    const [from, to] = hit.first < at ? [hit.end, at] : [at, hit.first];
    return to - from < 40 && !found.words.slice(from, to).some((word) => word.key === '.' || word.opensLine);
  });
  return near.length === 1 ? partyOf(near[0])?.id : undefined;
};

/** "is expected in |Zagreb", "will visit |Lima": somebody who comes to a capital is of the other side. */
const COMES_TO =
  /^\s*(?:,[^,]{1,40},\s*)?(?:(?:is|was|will|would|had|has|have|been|be|also|to)\s+)*(?:expected|due|awaited|visits?|visiting|arrives?|arrived|travels?|travelled|flies|fly|flew|comes?|came|pays?|paid)\b[^.;,]{0,30}$/u;

/** The other side of the pair where a name is followed by a journey to the one's capital. */
const guestOf = (found: Scan, at: number, pair: readonly string[]): string | undefined => {
  const host = capitalNear(found, at, pair);
  const capital = found.hits.find(
    (hit) => hit.first >= at && partyOf(hit)?.via === 'capital' && partyOf(hit)?.id === host,
  );
  const [from, to] = [found.words[at - 1]?.end, capital && found.words[capital.first]?.start];
  if (host === undefined || from === undefined || to === undefined || !COMES_TO.test(found.text.slice(from, to)))
    return undefined;
  return pair.find((id) => id !== host);
};

/**
 * Finds out for whom ministers and envoys act whose state is not told beside them: the other side of a counterpart, the state
 * where the report is written, or the one in whose capital they speak. Who can't be placed stays without.
 */
export const placeUnplaced = (table: People, headline: Scan, found: Scan, titled: readonly TitledPersons[]): void => {
  const pair = mainPair(headline, found);
  if (pair === undefined) return;
  const people = titled.flatMap((office) =>
    office.names.flatMap((name) => {
      const person = table.tell({ name: name.name });
      return person === undefined ? [] : [{ person, office, name }];
    }),
  );
  const unplaced = (person: Person): boolean =>
    person.actsFor === undefined && person.kind !== undefined && OF_STATE.has(person.kind);
  if (!people.some(({ person }) => unplaced(person))) return;
  let home: string | undefined;
  for (const [i, left] of people.entries()) {
    const right = people[i + 1];
    if (right === undefined) continue;
    const sameOffice = left.office === right.office;
    const start = found.words[left.name.end - 1]?.end ?? 0;
    const end = found.words[sameOffice ? right.name.first : right.office.first]?.start ?? 0;
    if (!ACROSS.test(found.text.slice(start, end).replace(/\s+/gu, ' '))) continue;
    for (const [one, other] of [
      [left.person, right.person],
      [right.person, left.person],
    ] as const) {
      if (!unplaced(one) || other.actsFor === undefined || !pair.includes(other.actsFor)) continue;
      one.actsFor = other.actsFor === pair[0] ? pair[1] : pair[0];
      // A writer who leaves the state out means the own one.
      if (!sameOffice) home ??= one.actsFor;
    }
  }
  const dateline = datelineOf(found.text)?.value.state;
  home ??= dateline !== undefined && pair.includes(dateline) ? dateline : undefined;
  // Two heads of state or government without a state are host and guest: the dateline can't tell which is which.
  const heads = new Set(people.flatMap(({ person }) => (unplaced(person) && person.kind === 'head' ? [person] : [])));
  for (const { person, name } of people) {
    if (!unplaced(person)) continue;
    const guest = person.kind === 'head' ? guestOf(found, name.end, pair) : undefined;
    person.actsFor =
      guest ?? (person.kind === 'head' && heads.size > 1 ? undefined : home) ?? capitalNear(found, name.end, pair);
  }
};
