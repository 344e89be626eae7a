import type { PartyMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { placeUnplaced } from './affiliations.js';
import { describedOrganizations } from './described-organizations.js';
import { acronymCandidates, listedCandidates } from './listed-candidates.js';
import { organizationCandidates } from './organization-names.js';
import { people } from './people.js';
import { personCandidates, tellAll } from './person-candidates.js';
import { type Candidate, partyOf, type Scan, scan } from './scan.js';
import { titledPersons } from './titled-persons.js';

/** What the party finder reads. */
export interface PartyInput {
  readonly text: string;
  /** The headline: it may name persons and states that the text takes for known. */
  readonly title?: string;
  /** The sentences of the text, where analysed: their names of persons and organizations are taken up. */
  readonly sentences?: readonly Sentence[];
}

const statesIn = (...scans: readonly Scan[]): Set<string> => {
  const states = new Set<string>();
  for (const { hits } of scans) {
    for (const hit of hits) {
      const value = partyOf(hit);
      if (value !== undefined && value.type !== 'organization') states.add(value.id);
    }
  }
  return states;
};

/** Keeps the weightier, then the longer, of candidates that overlap. */
const settle = (candidates: readonly Candidate[]): Candidate[] => {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  for (const candidate of order) {
    let free = true;
    for (let i = candidate.first; i < candidate.end; i++) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = candidate.first; i < candidate.end; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
};

/** "Huawei" after "Huawei Technologies" is the same company, by its fullest name. */
const fullestNames = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const ids = [...new Set(candidates.flatMap(({ value }) => (value?.type === 'organization' ? [value.id] : [])))];
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const longer = ids.filter((other) => other.startsWith(`${id} `));
      return longer.length === 1 && longer[0] !== undefined ? [[id, longer[0]]] : [];
    }),
  );
};

/**
 * The parties that a report names: states by name, demonym, capital, metonym or office; bodies; organizations; persons with
 * whom they act for. Sorted by place; mentions do not overlap, so "Russian Energy Ministry" is one mention of `RU`.
 * In "Moscow and Tashkent signed" both capitals are found; in "in Moscow" none is.
 */
export const findParties = (input: PartyInput): PartyMention[] => {
  const found = scan(input.text);
  const headline = scan(input.title ?? '');
  const states = statesIn(headline, found);
  const table = people(states);
  const titled = titledPersons(found);
  tellAll(table, headline, titledPersons(headline));
  tellAll(table, found, titled);
  placeUnplaced(table, headline, found, titled);
  const organizations = [...organizationCandidates(found), ...describedOrganizations(found)];
  const listed = listedCandidates(found, states);
  const persons = personCandidates(table, found, titled, input.sentences ?? []);
  const acronyms = acronymCandidates(found, [...organizations, ...listed]);
  const settled = settle([...persons, ...organizations, ...listed, ...acronyms]);
  const fullest = fullestNames(settled);
  return settled.flatMap(({ first, end, value, rule }): PartyMention[] => {
    if (value === undefined) return [];
    const span = { start: found.words[first]?.start ?? 0, end: found.words[end - 1]?.end ?? 0 };
    return [
      { kind: 'party', span, rule: `parties/${rule}`, value: { ...value, id: fullest.get(value.id) ?? value.id } },
    ];
  });
};
