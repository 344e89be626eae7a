import { placeOf } from '../../codes/places.js';
import type { PartyValue } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { type People, type Person, tellingWords } from './people.js';
import { personNameAt, personNameBefore, skipHonorifics } from './person-names.js';
import { type Candidate, keyAt, leaderOf, ownerBefore, partyOf, type Scan } from './scan.js';
import type { TitledPersons } from './titled-persons.js';
import { NOT_NAMES, PORTFOLIO, TITLE_HEADS } from './titles.js';
import { isCapital } from './words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
// Names before or after these belong to a building or a field.
const SITES = list(
  'villa palazzo palace port airport shipyard shipyards refinery plant field dam mine bridge tunnel highway railway road hotel hall house complex station square street residence corridor project',
);

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
export const tellAll = (table: People, found: Scan, titled: readonly TitledPersons[]): void => {
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

/** "Tajikistan's Emomali Rahmon", "Serdar Berdimuhamedov of Turkmenistan": the state told beside a bare name. */
const servedBeside = (found: Scan, first: number, end: number): string | undefined => {
  const before = ownerBefore(found, first)?.value;
  const after = keyAt(found, end) === 'of' ? partyOf(found.from.get(end + 1)) : undefined;
  const served = before ?? after;
  return served?.type === 'state' && served.via !== 'capital' ? served.id : undefined;
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
      // "Doosan Rail" where only "Doosan" is listed
      const longer =
        type === 'organization' && partyOf(found.from.get(opens))?.type === 'organization' && first === opens;
      const from = longer ? (found.from.get(opens)?.end ?? opens) : opens;
      for (let i = from; i < end; i++) if (found.inside.has(i)) return [];
      const capitals = found.words.slice(first, end).filter((word) => isCapital(word) && word.form.length > 1).length;
      if (capitals < 2 || !isCapital(found.words[first])) return [];
      const name = found.text.slice(found.words[first].start, span.end).replace(/\s+/gu, ' ');
      if (SITES.has(keyAt(found, end)) || SITES.has(keyAt(found, first))) return [];
      if (type === 'organization') {
        if (!longer) for (let i = first; i < end; i++) if (tooPlain(found, i)) return [];
        return [
          {
            first,
            end,
            value: { type: 'organization', id: name, via: 'organization' },
            rule: 'organization-named',
            weight: longer ? 62 : 51,
          },
        ];
      }
      if (TITLE_HEADS.has(keyAt(found, first)) || NOT_NAMES.has(keyAt(found, first))) return [];
      // The layer may cut "Moon Jae" out of "Moon Jae-in".
      const whole = keyAt(found, end) === '-' ? personNameAt(found, first) : undefined;
      const actsFor = servedBeside(found, opens, whole?.end ?? end);
      const person = table.tell({ name: whole?.name ?? name, actsFor });
      if (person === undefined) return [];
      const owner = ownerBefore(found, opens);
      const start = owner !== undefined && owner.value.id === actsFor ? owner.first : first;
      return [{ first: start, end: whole?.end ?? end, value: personValue(person), rule: 'person-named', weight: 52 }];
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

/** All that a report tells of its persons, as candidates; fills the table on the way. */
export const personCandidates = (
  table: People,
  found: Scan,
  titled: readonly TitledPersons[],
  sentences: readonly Sentence[],
): Candidate[] => [
  ...titledCandidates(table, found, titled),
  ...knownCandidates(table, found),
  ...whoCandidates(table, found),
  ...namedCandidates(table, found, sentences),
  ...shortCandidates(table, found),
];
