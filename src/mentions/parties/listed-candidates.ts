import type { PartyValue } from '../../model/mention.js';
import { isPlaceUse } from './capital-use.js';
import { describedFrom } from './company-words.js';
import { type Candidate, type Hit, keyAt, partyOf, type Scan } from './scan.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
// "Australian dollars", "the Chinese language": the money and the tongue, not the state.
const NO_PARTY_BEFORE = list(`
  dollar dollars rouble roubles ruble rubles rupee rupees yuan yen won rial rials riyal riyals dinar dinars dirham dirhams lira liras pound pounds franc francs peso pesos real reais rupiah ringgit baht dong som soum tenge manat
  krone kroner krona kronor zloty forint euro taka kyat birr cedi naira rand shilling shillings crown crowns language languages tongue cuisine dishes grammar literature alphabet speaking speaker speakers lessons classes
`);

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

/** States, bodies and organizations by their listed names, and the phrases that must not mean a party. */
export const listedCandidates = (found: Scan, states: ReadonlySet<string>): Candidate[] =>
  found.hits.flatMap((hit): Candidate[] => {
    const base = { first: hit.first, end: hit.end, rule: 'listed' };
    if (hit.listed.kind === 'blocked') return [{ ...base, value: undefined, weight: 59 }];
    let value = partyOf(hit);
    if (value === undefined) return [];
    if (meansNoParty(found, hit, value)) return [{ ...base, value: undefined, weight: 50 }];
    if (value.type === 'organization') {
      const first = describedFrom(found, hit.first);
      return [{ ...base, first, value, weight: 61 }];
    }
    // Brussels is the Union's seat where a report speaks of the Union.
    if (value.via === 'capital' && value.id === 'BE' && states.has('EU'))
      value = { type: 'body', id: 'EU', via: 'metonym' };
    return [{ ...base, value, weight: 50 }];
  });

/** "China Railway Construction Corporation (CRCC)": the acronym means the same afterwards. */
export const acronymCandidates = (found: Scan, candidates: readonly Candidate[]): Candidate[] => {
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
