import type { PartyValue } from '../../model/mention.js';
import { type Candidate, keyAt, ownerBefore, partyOf, type Scan } from './scan.js';
import { NOT_NAMES, PORTFOLIO, TITLE_HEADS } from './titles.js';
import { isCapital } from './words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that end the name of a company or another organization: "Shandong Energy Group". */
const SUFFIXES = list(`
  company companies co corporation corp group bank university institute holding holdings ltd limited inc llc llp jsc ojsc pjsc cjsc plc gmbh ag spa bhd berhad tbk pvt pty oy oyj asa
  airways airlines airline motors motor industries enterprises enterprise telecom television foundation federation association society council chamber college school hospital museum gallery
  fund exchange insurance organization organisation consortium trust laboratories laboratory pharmaceuticals pharma shipyard shipyards shipbuilding technologies electronics systems solutions partners capital
  ventures mining refinery shipping lines logistics railways academy theatre broadcaster broadcasting software semiconductor petroleum steel mills energy works combine conglomerate cooperative club confederation league
  party movement bureau orchestra opera press
`);
/** Nouns that begin one: "University of Peshawar", "Chamber of Commerce and Industry of Turkmenistan". */
const PREFIXES = list(
  'university institute chamber bank council union association federation confederation fund company corporation academy college museum gallery foundation school society organization organisation centre center house board exchange hospital consortium league',
);
/** Names too bare to be a party without more: "the Working Group", "the Business Council". */
const BARE = list(
  'working joint task contact friendship intergovernmental interparliamentary business regional national international central main first second third strategic high level top economic the this that new russian limited private public general special study expert advisory steering technical planning cooperation communist ruling bilateral economic commercial trade energy investment atomic nuclear renewable solar wind clean green affordable',
);
/** Legal forms that follow a comma or another suffix: "Co., Ltd.". */
const LEGAL = list(
  'ltd limited inc llc llp plc co corp corporation gmbh ag sa spa jsc pvt pty bhd group holding holdings',
);

/** Nouns of offices that act for a state. */
const OFFICES = list(`
  ministry ministries government governments cabinet parliament senate embassy embassies consulate navy army military police administration directorate secretariat treasury department departments
  agency authority committee commission service services force forces office presidency legislature assembly duma majlis bundestag congress knesset diet delegation province prefecture oblast governorate region municipality customs
  court judiciary academy council bureau chancellery board guard authorities
`);
/** Those that may be lower case after the name of a state: "the Russian government", "Kazakhstan's energy ministry". */
const PLAIN_OFFICES = list(
  'ministry ministries government governments cabinet parliament senate embassy navy army military police administration presidency legislature delegation treasury authorities leadership forces coastguard regulator regulators side',
);
/** Organizations among the nouns above unless something official stands with them. */
const OFFICIAL_COUNCILS = list(
  'ministers state security national defence defense federation federal privy legislative',
);

const CENTRAL_BANKS =
  /^(?:central|national|state|reserve|people's|federal reserve|monetary)\b|^banco central|^bank (?:indonesia|negara)|^bank of (?:england|japan|korea|russia|thailand|israel|canada|mexico|ghana|tanzania|zambia|uganda|botswana|namibia|mauritius|jamaica|greece|italy|france|spain|finland|estonia|latvia|lithuania|slovenia|albania|mongolia|algeria|sierra leone|sudan|papua new guinea|the lao)/u;

const textOf = (found: Scan, first: number, end: number): string =>
  found.text.slice(found.words[first]?.start ?? 0, found.words[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
const isNamePart = (found: Scan, at: number): boolean => {
  const word = found.words[at];
  return (
    isCapital(word) && !(word.opensLine && NOT_NAMES.has(word.key)) && word.key !== 'the' && !TITLE_HEADS.has(word.key)
  );
};

/** States whose names, demonyms or capitals stand inside words `[first, end)`. */
const statesInside = (found: Scan, first: number, end: number): PartyValue[] => {
  const states: PartyValue[] = [];
  for (let i = first; i < end; i++) {
    const value = partyOf(found.from.get(i));
    if (value !== undefined && value.type !== 'organization' && !states.some((state) => state.id === value.id))
      states.push(value);
  }
  return states;
};

/** Goes left over the capitalised words of a name: "China Civil Engineering Construction ~". */
const leftEdge = (found: Scan, head: number): number => {
  let first = head;
  while (first > 0 && found.words[first]?.opensLine !== true) {
    const before = first - 1;
    if (isNamePart(found, before) && !(NOT_NAMES.has(keyAt(found, before)) && !PORTFOLIO.has(keyAt(found, before))))
      first = before;
    else if ((keyAt(found, before) === '&' || keyAt(found, before) === '-') && isNamePart(found, before - 1))
      first = before - 1;
    else if (
      keyAt(found, before) === 'and' &&
      PORTFOLIO.has(keyAt(found, before - 1)) &&
      isNamePart(found, before - 1) &&
      PORTFOLIO.has(keyAt(found, first))
    )
      first = before - 1;
    else if (
      ['of', 'for'].includes(keyAt(found, before)) &&
      isNamePart(found, before - 1) &&
      PORTFOLIO.has(keyAt(found, first)) &&
      PREFIXES.has(keyAt(found, before - 1))
    )
      first = before - 1;
    else break;
  }
  return first;
};

/** Goes right over "of Commerce and Industry of Turkmenistan". */
const rightEdge = (found: Scan, from: number): number => {
  let end = from;
  let at = from;
  if (!['of', 'for', 'on'].includes(keyAt(found, at))) return end;
  while (at < found.words.length) {
    const key = keyAt(found, at);
    if (found.words[at]?.opensLine === true) break;
    if (['of', 'for', 'on', 'and', '&', 'the', ',', '-'].includes(key)) {
      const step = keyAt(found, at + 1) === 'the' || keyAt(found, at + 1) === 'of' ? at + 2 : at + 1;
      const next = found.words[step];
      if (key === '-' && found.words[at]?.glued !== true) break;
      if (next === undefined || !isCapital(next) || (TITLE_HEADS.has(next.key) && next.key !== 'ministers')) break;
      if (NOT_NAMES.has(next.key) && !PORTFOLIO.has(next.key) && !found.from.has(step)) break;
      const closes = found.until.has(at) && partyOf(found.until.get(at)) !== undefined;
      if (
        (key === 'and' || key === ',' || key === '&') &&
        (closes || !PORTFOLIO.has(next.key) || OFFICES.has(next.key) || found.from.has(step))
      )
        break;
      if (closes && key !== '-') break;
      at = step;
      continue;
    }
    const hit = found.from.get(at);
    if (hit !== undefined) {
      if (hit.listed.kind === 'leader') break;
      at = hit.end;
      end = at;
      continue;
    }
    if (!isCapital(found.words[at]) || (TITLE_HEADS.has(key) && key !== 'ministers')) break;
    at++;
    end = at;
  }
  return end;
};

/** Takes in ", Ltd." and "Co., Ltd." after a name. */
const legalEnd = (found: Scan, from: number): number => {
  let end = from;
  for (;;) {
    let at = end;
    while (keyAt(found, at) === '.' || keyAt(found, at) === ',') at++;
    const word = found.words[at];
    if (at - end > 2 || !isCapital(word) || !LEGAL.has(word.key)) return end;
    end = at + 1;
    if (
      keyAt(found, end) === '.' &&
      ['ltd', 'inc', 'co', 'corp', 'pvt'].includes(word.key) &&
      isCapital(found.words[end + 1]) === false
    )
      end++;
  }
};

const organization = (found: Scan, first: number, end: number): Candidate => ({
  first,
  end,
  rule: 'organization-noun',
  weight: 60,
  value: { type: 'organization', id: textOf(found, first, end), via: 'organization' },
});

/** An office: a state's where one is named with it, blocked where none is. */
const office = (found: Scan, first: number, end: number): Candidate | undefined => {
  const owner = ownerBefore(found, first);
  const inside = statesInside(found, first, end);
  if (inside.length > 1) return undefined;
  const state = owner?.value ?? inside[0];
  const start = owner?.first ?? first;
  if (state === undefined || state.type === 'organization') {
    // An agency with a name of its own is an organization; "the Energy Agency" alone is nobody's.
    if (
      end - first > 1 &&
      /(?:agency|authority)$/iu.test(keyAt(found, end - 1)) &&
      !PORTFOLIO.has(keyAt(found, first)) &&
      !BARE.has(keyAt(found, first)) &&
      !NOT_NAMES.has(keyAt(found, first))
    )
      return organization(found, first, end);
    return end - first > 1 ? { first, end, rule: 'office-unplaced', weight: 40, value: undefined } : undefined;
  }
  return {
    first: start,
    end,
    rule: 'office',
    weight: 62,
    value: { type: state.type, id: state.id, via: 'office', office: textOf(found, first, end) },
  };
};

/** Ministries, agencies, companies, universities and the like that their nouns betray. */
export const organizationCandidates = (found: Scan): Candidate[] => {
  const candidates: Candidate[] = [];
  for (let i = 0; i < found.words.length; i++) {
    const word = found.words[i];
    if (word === undefined || word.shape === 'mark' || word.shape === 'digit') continue;
    const { key } = word;
    const capital = isCapital(word);
    const opens = capital && PREFIXES.has(key) && /^(?:of|for)$/u.test(keyAt(found, i + 1));
    if (
      !opens &&
      !(SUFFIXES.has(key) && capital) &&
      !(OFFICES.has(key) && capital) &&
      !PLAIN_OFFICES.has(key) &&
      !(key === 'bank' && keyAt(found, i - 1) === 'central')
    )
      continue;
    if (found.inside.has(i)) continue;
    const candidate = capital ? namedAt(found, i) : plainAt(found, i);
    if (candidate !== undefined) {
      candidates.push(candidate);
      i = Math.max(i, candidate.end - 1);
    }
  }
  return candidates;
};

/** "the Russian government", "Kazakhstan's energy ministry", "the government of Peru", "India's central bank". */
const plainAt = (found: Scan, head: number): Candidate | undefined => {
  let first = head;
  while (
    first > 0 &&
    (PORTFOLIO.has(keyAt(found, first - 1)) ||
      (keyAt(found, first - 1) === 'and' && PORTFOLIO.has(keyAt(found, first - 2)))) &&
    !found.inside.has(first - 1) &&
    found.words[first]?.opensLine !== true
  )
    first--;
  const owner = ownerBefore(found, first);
  if (owner !== undefined) {
    if (owner.value.type === 'organization') return undefined;
    return {
      first: owner.first,
      end: head + 1,
      rule: 'office-plain',
      weight: 55,
      value: { type: owner.value.type, id: owner.value.id, via: 'office', office: textOf(found, first, head + 1) },
    };
  }
  const target = keyAt(found, head + 1) === 'of' ? head + (keyAt(found, head + 2) === 'the' ? 3 : 2) : -1;
  const hit = found.from.get(target);
  const value = partyOf(hit);
  if (hit === undefined || value === undefined || value.type === 'organization') return undefined;
  return {
    first,
    end: hit.end,
    rule: 'office-plain',
    weight: 55,
    value: { type: value.type, id: value.id, via: 'office', office: textOf(found, first, head + 1) },
  };
};

const namedAt = (found: Scan, head: number): Candidate | undefined => {
  const { key } = found.words[head] ?? { key: '' };
  const first = leftEdge(found, head);
  const right = PREFIXES.has(key) || OFFICES.has(key) || key === 'bank' ? rightEdge(found, head + 1) : head + 1;
  // A name goes on: "Korea Electric Power Corporation" is found at its last noun.
  const next = found.words[head + 1];
  if (
    right === head + 1 &&
    isCapital(next) &&
    !next.opensLine &&
    (SUFFIXES.has(next.key) || OFFICES.has(next.key)) &&
    !found.inside.has(head + 1)
  )
    return undefined;
  const end = legalEnd(found, right);
  const states = statesInside(found, first, end);
  if (states.length > 1) return undefined;
  const name = textOf(found, first, end);
  const folded = name.toLowerCase();
  if (key === 'bank' || folded.startsWith('bank ') || folded.startsWith('banco ')) {
    if (end - first < 2) return undefined;
    if (CENTRAL_BANKS.test(folded.replace(/^\p{L}+(?:'s)? (?=central bank)/u, ''))) return office(found, first, end);
    return organization(found, first, end);
  }
  const official =
    OFFICES.has(key) &&
    (!SUFFIXES.has(key) ||
      OFFICIAL_COUNCILS.has(keyAt(found, head - 1)) ||
      OFFICIAL_COUNCILS.has(keyAt(found, head + 2)) ||
      (key === 'academy' && folded.includes('sciences')));
  if (key === 'academy' || (key === 'agency' && /\b(?:news|press|telegraph)\b/u.test(folded))) {
    if (!folded.includes('academy of sciences')) return end - first > 1 ? organization(found, first, end) : undefined;
  }
  if (official) return office(found, first, end);
  // The first words decide whether it is a name at all: "the Working Group", "a Russian Company" are none.
  let telling = false;
  for (let i = first; i < end; i++) {
    if (
      i !== head &&
      isCapital(found.words[i]) &&
      !BARE.has(keyAt(found, i)) &&
      !LEGAL.has(keyAt(found, i)) &&
      partyOf(found.from.get(i))?.via !== 'demonym'
    )
      telling = true;
    if (i !== head && partyOf(found.from.get(i)) !== undefined && end - first > 2) telling = true;
  }
  const airline = /^(?:airlines|airways|airline|railways)$/u.test(key) && first < head;
  if (!telling && !airline) return undefined;
  if (/\b(?:working|task|contact|joint|intergovernmental|interparliamentary) /u.test(folded)) return undefined;
  return organization(found, first, end);
};
