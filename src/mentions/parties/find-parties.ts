import { placeOf } from '../../codes/places.js';
import type { PartyMention, PartyValue } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { placeUnplaced } from './affiliations.js';
import { isPlaceUse } from './capital-use.js';
import { organizationCandidates } from './organization-names.js';
import { type People, type Person, people, tellingWords } from './people.js';
import { personNameBefore, skipHonorifics } from './person-names.js';
import { type Candidate, type Hit, leaderOf, ownerBefore, partyOf, type Scan, scan } from './scan.js';
import { type TitledPersons, titledPersons } from './titled-persons.js';
import { NOT_NAMES, PORTFOLIO, TITLE_HEADS } from './titles.js';
import { isCapital } from './words.js';

/** What the party finder reads. */
export interface PartyInput {
  readonly text: string;
  /** The headline: it may name persons and states that the text takes for known. */
  readonly title?: string;
  /** The sentences of the text, where analysed: their names of persons and organizations are taken up. */
  readonly sentences?: readonly Sentence[];
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
// "Australian dollars", "the Chinese language": the money and the tongue, not the state.
const NO_PARTY_BEFORE = list(`
  dollar dollars rouble roubles ruble rubles rupee rupees yuan yen won rial rials riyal riyals dinar dinars dirham dirhams lira liras pound pounds franc francs peso pesos real reais rupiah ringgit baht dong som soum tenge manat
  krone kroner krona kronor zloty forint euro taka kyat birr cedi naira rand shilling shillings crown crowns language languages tongue cuisine dishes grammar literature alphabet speaking speaker speakers lessons classes
`);
// "Russian state company Rosatom", "China's tech giant Huawei"
const COMPANY_WORDS = list(`
  state company giant firm group corporation operator carrier major bank developer automaker carmaker maker shipbuilder conglomerate producer manufacturer run owned controlled energy oil gas nuclear national private
  telecom telecoms tech defence defense steel mining airline flag lender builder contractor utility supplier partner chipmaker refiner fund insurer broadcaster agency news power investment holding railway shipping aerospace electronics
`);

// Names before or after these belong to a building or a field.
const SITES = list(
  'villa palazzo palace port airport shipyard shipyards refinery plant field dam mine bridge tunnel highway railway road hotel hall house complex station square street residence corridor project',
);

const keyAt = (found: Scan, at: number): string => found.words[at]?.key ?? '';

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

/** Whom the `i`-th of the named persons of a title serves. */
const servedBy = (titled: TitledPersons, i: number): PartyValue | undefined =>
  titled.serves.length === titled.names.length
    ? titled.serves[i]
    : titled.serves.length === 1
      ? titled.serves[0]
      : undefined;

const actsForOf = (titled: TitledPersons, i: number): string | undefined => {
  const served = servedBy(titled, i);
  if (served === undefined || (titled.kind === 'company' && served.type !== 'organization')) return undefined;
  return served.id;
};

/** Joins the persons of title and text: full names first, so that surnames find them. */
const tellAll = (table: People, found: Scan, titled: readonly TitledPersons[]): void => {
  const told = [
    ...titled.flatMap((office) =>
      office.names.map((name, i) => ({
        name: name.name,
        actsFor: actsForOf(office, i),
        office: office.office,
        kind: office.kind,
        known: leaderOf(found.from.get(name.first)),
      })),
    ),
    ...found.hits.flatMap((hit) => {
      const known = leaderOf(hit);
      if (known === undefined) return [];
      const name = found.text.slice(found.words[hit.first]?.start ?? 0, found.words[hit.end - 1]?.end ?? 0);
      return [{ name, known, actsFor: undefined, office: undefined, kind: undefined }];
    }),
  ];
  for (const one of told) if (/\s|-/u.test(one.name)) table.tell(one);
  for (const one of told) if (!/\s|-/u.test(one.name)) table.tell(one);
};

const LEADING = new Set(['head', 'minister', 'counterpart', 'envoy']);
const personValue = (person: Person): PartyValue => ({
  type: 'person',
  id: person.name,
  ...(person.actsFor === undefined ? {} : { actsFor: person.actsFor }),
  ...(person.office === undefined ? {} : { office: person.office }),
  via: person.known !== undefined || (person.kind !== undefined && LEADING.has(person.kind)) ? 'leader' : 'person',
});

const headOf = (office: string): string =>
  office
    .toLowerCase()
    .split(/\s+/u)
    .findLast((word) => TITLE_HEADS.has(word)) ?? '';

/** "the Turkish foreign minister": the person who is told to be it, or the state through its office. */
const officeAlone = (table: People, titled: TitledPersons): PartyValue | undefined => {
  const [served] = titled.serves;
  if (served === undefined || titled.serves.length > 1 || served.type === 'organization' || titled.kind === 'company')
    return undefined;
  const holders = table
    .all()
    .filter((person) => person.actsFor === served.id && person.kind !== undefined && LEADING.has(person.kind));
  const same = holders.filter((person) => headOf(person.office ?? '') === headOf(titled.office));
  const plain = titled.kind === 'counterpart' || /\bleader$/iu.test(titled.office) ? holders : same;
  const [holder] = plain;
  if (
    plain.length === 1 &&
    holder !== undefined &&
    (titled.kind === 'head' || titled.kind === 'minister' || titled.kind === 'counterpart') &&
    !/s$/u.test(titled.office)
  )
    return personValue(holder);
  return { type: served.type, id: served.id, via: 'office', office: titled.office };
};

const titledCandidates = (table: People, found: Scan, titled: readonly TitledPersons[]): Candidate[] =>
  titled.flatMap((office): Candidate[] => {
    if (office.names.length === 0) {
      const value = officeAlone(table, office);
      return value === undefined
        ? []
        : [{ first: office.first, end: office.end, value, rule: 'office-title', weight: 58 }];
    }
    return office.names.flatMap((name, i): Candidate[] => {
      const person = table.tell({
        name: name.name,
        actsFor: actsForOf(office, i),
        office: office.office,
        kind: office.kind,
        known: leaderOf(found.from.get(name.first)),
      });
      if (person === undefined) return [];
      return [
        {
          first: i === 0 ? Math.min(office.first, name.first) : name.first,
          end: name.end,
          value: personValue(person),
          rule: 'person-title',
          weight: 80,
        },
      ];
    });
  });

const knownCandidates = (table: People, found: Scan): Candidate[] =>
  found.hits.flatMap((hit) => {
    const known = leaderOf(hit);
    const person =
      known === undefined
        ? undefined
        : table.tell({
            name: found.text.slice(found.words[hit.first]?.start ?? 0, found.words[hit.end - 1]?.end ?? 0),
            known,
          });
    if (person === undefined) return [];
    const owner = ownerBefore(found, hit.first);
    const first = owner !== undefined && owner.value.id === person.actsFor ? owner.first : hit.first;
    return [{ first, end: hit.end, value: personValue(person), rule: 'person-known', weight: 70 }];
  });

/** Whether a state's name at a hit means no party: money, tongue, or the country after a town ("Osh, Kyrgyzstan"). */
const meansNoParty = (found: Scan, hit: Hit, value: PartyValue): boolean => {
  if (value.type !== 'state') return false;
  if (value.via === 'capital') return isPlaceUse(found, hit);
  const next = keyAt(found, hit.end) === '-' ? keyAt(found, hit.end + 1) : keyAt(found, hit.end);
  // "US$4 bn" is money.
  if (NO_PARTY_BEFORE.has(next) || next === '$') return true;
  const before = found.until.get(hit.first - 1);
  return (
    value.via === 'name' &&
    keyAt(found, hit.first - 1) === ',' &&
    partyOf(before)?.via === 'capital' &&
    partyOf(before)?.id === value.id
  );
};

const listedCandidates = (found: Scan, states: ReadonlySet<string>): Candidate[] =>
  found.hits.flatMap((hit): Candidate[] => {
    const base = { first: hit.first, end: hit.end, rule: 'listed' };
    if (hit.listed.kind === 'blocked') return [{ ...base, value: undefined, weight: 59 }];
    let value = partyOf(hit);
    if (value === undefined) return [];
    if (meansNoParty(found, hit, value)) return [{ ...base, value: undefined, weight: 50 }];
    if (value.type === 'organization') {
      let first = hit.first;
      while (
        COMPANY_WORDS.has(keyAt(found, first - 1)) ||
        (keyAt(found, first - 1) === '-' && COMPANY_WORDS.has(keyAt(found, first - 2)))
      )
        first--;
      const owner = ownerBefore(found, first);
      if (owner !== undefined && owner.value.type === 'state' && owner.value.via !== 'capital') first = owner.first;
      else first = hit.first;
      return [{ ...base, first, value, weight: 61 }];
    }
    // Brussels is the Union's seat where a report speaks of the Union.
    if (value.via === 'capital' && value.id === 'BE' && states.has('EU'))
      value = { type: 'body', id: 'EU', via: 'metonym' };
    return [{ ...base, value, weight: 50 }];
  });

/** "Jean-Christophe Carret, who heads …": a full name set off before "who". */
const whoCandidates = (table: People, found: Scan): Candidate[] => {
  const candidates: Candidate[] = [];
  for (const [i, word] of found.words.entries()) {
    if ((word.key !== 'who' && word.key !== 'whose') || keyAt(found, i - 1) !== ',') continue;
    const name = personNameBefore(found, i - 1);
    const person = name === undefined ? undefined : table.tell({ name: name.name });
    if (name !== undefined && person !== undefined)
      candidates.push({ first: name.first, end: name.end, value: personValue(person), rule: 'person-who', weight: 53 });
  }
  return candidates;
};

const tooPlain = (found: Scan, at: number): boolean => {
  const key = keyAt(found, at);
  return (
    PORTFOLIO.has(key) ||
    NOT_NAMES.has(key) ||
    TITLE_HEADS.has(key) ||
    placeOf(found.words[at]?.form ?? '') !== undefined
  );
};

/**
 * Persons and organizations that the language layer names and no rule has. The layer's organizations are less sure than its persons:
 * taken are only names of several words, none of them a place's, an office's or a common noun.
 */
const namedCandidates = (table: People, found: Scan, sentences: readonly Sentence[]): Candidate[] => {
  if (!sentences.some(({ names }) => names.length > 0)) return [];
  const at = new Map(found.words.map((word, i) => [word.start, i]));
  const until = new Map(found.words.map((word, i) => [word.end, i + 1]));
  return sentences.flatMap(({ names }) =>
    names.flatMap(({ span, type }): Candidate[] => {
      const opens = at.get(span.start);
      const end = until.get(span.end);
      if (opens === undefined || end === undefined || (type !== 'person' && type !== 'organization')) return [];
      const first = skipHonorifics(found, opens);
      for (let i = opens; i < end; i++) if (found.inside.has(i)) return [];
      const capitals = found.words.slice(first, end).filter((word) => isCapital(word) && word.form.length > 1).length;
      if (capitals < 2 || !isCapital(found.words[first])) return [];
      const name = found.text.slice(found.words[first]?.start ?? 0, span.end).replace(/\s+/gu, ' ');
      if (SITES.has(keyAt(found, end)) || SITES.has(keyAt(found, first))) return [];
      if (type === 'organization') {
        for (let i = first; i < end; i++) if (tooPlain(found, i)) return [];
        return [
          {
            first,
            end,
            value: { type: 'organization', id: name, via: 'organization' },
            rule: 'organization-named',
            weight: 51,
          },
        ];
      }
      if (TITLE_HEADS.has(keyAt(found, first)) || NOT_NAMES.has(keyAt(found, first))) return [];
      const person = table.tell({ name });
      return person === undefined ? [] : [{ first, end, value: personValue(person), rule: 'person-named', weight: 52 }];
    }),
  );
};

/** Later mentions of a person by a part of the name: "Oyun-Erdene", "Al Zeyoudi", "Putin". */
const shortCandidates = (table: People, found: Scan): Candidate[] => {
  const candidates: Candidate[] = [];
  for (let i = 0; i < found.words.length; i++) {
    const word = found.words[i];
    if (!isCapital(word) || word.form.length < 2 || found.inside.has(i) || NOT_NAMES.has(word.key)) continue;
    const person = table.byWord(word.key) ?? table.byShortName(word.key);
    if (person === undefined) continue;
    let first = i;
    let end = i + 1;
    const belongs = (at: number): boolean => {
      const other = found.words[at];
      return other !== undefined && person.words.has(other.key) && !found.inside.has(at);
    };
    while ((keyAt(found, end) === '-' && found.words[end]?.glued === true && belongs(end + 1)) || belongs(end))
      end += keyAt(found, end) === '-' ? 2 : 1;
    if (
      keyAt(found, first - 1) === '-' &&
      found.words[first]?.glued === true &&
      /^(?:al|el)$/u.test(keyAt(found, first - 2))
    )
      first -= 2;
    else if (
      /^(?:al|el|bin|van|von|de|da)$/u.test(keyAt(found, first - 1)) &&
      tellingWords(person.name).length > 0 &&
      person.name.toLowerCase().includes(`${keyAt(found, first - 1)} `)
    )
      first--;
    // "Li Wei" is not Li Qiang.
    const after = found.words[end];
    if (
      isCapital(after) &&
      !after.opensLine &&
      !found.inside.has(end) &&
      !NOT_NAMES.has(after.key) &&
      !TITLE_HEADS.has(after.key) &&
      after.form.length > 1
    )
      continue;
    candidates.push({ first, end, value: personValue(person), rule: 'person-short', weight: 30 });
    i = end - 1;
  }
  return candidates;
};

/** "China Railway Construction Corporation (CRCC)": the acronym means the same afterwards. */
const acronymCandidates = (found: Scan, candidates: readonly Candidate[]): Candidate[] => {
  const meanings = new Map<string, PartyValue>();
  const brackets = new Set<number>();
  for (const { end, value } of candidates) {
    const acronym = found.words[end + 1];
    if (value === undefined || keyAt(found, end) !== '(' || acronym === undefined || keyAt(found, end + 2) !== ')')
      continue;
    const listed = partyOf(found.from.get(end + 1));
    if (!/\p{Lu}.*\p{Lu}/u.test(acronym.form) || (listed !== undefined && listed.type !== 'organization')) continue;
    meanings.set(
      acronym.form,
      value.type === 'organization' ? value : { ...value, via: value.via === 'office' ? 'office' : 'acronym' },
    );
    brackets.add(end + 1);
  }
  if (meanings.size === 0) return [];
  return found.words.flatMap((word, i): Candidate[] => {
    const value = meanings.get(word.form);
    if (value === undefined) return [];
    return [{ first: i, end: i + 1, value: brackets.has(i) ? undefined : value, rule: 'acronym', weight: 63 }];
  });
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
  const organizations = organizationCandidates(found);
  const listed = listedCandidates(found, states);
  const candidates = [
    ...titledCandidates(table, found, titled),
    ...knownCandidates(table, found),
    ...whoCandidates(table, found),
    ...organizations,
    ...listed,
    ...namedCandidates(table, found, input.sentences ?? []),
    ...shortCandidates(table, found),
  ];
  const settled = settle([...candidates, ...acronymCandidates(found, [...organizations, ...listed])]);
  const fullest = fullestNames(settled);
  return settled.flatMap(({ first, end, value, rule }): PartyMention[] => {
    if (value === undefined) return [];
    const span = { start: found.words[first]?.start ?? 0, end: found.words[end - 1]?.end ?? 0 };
    return [
      { kind: 'party', span, rule: `parties/${rule}`, value: { ...value, id: fullest.get(value.id) ?? value.id } },
    ];
  });
};
