import { BODIES } from '../../codes/bodies.js';
import { LEADERS, type Leader } from '../../codes/leaders.js';
import { ORGANIZATIONS, STATE_AGENCIES } from '../../codes/organizations.js';
import { STATES } from '../../codes/states.js';
import type { PartyValue } from '../../model/mention.js';
import { type PhraseTrie, phraseTrie } from './phrase-trie.js';

/** What a listed phrase means; `blocked` names hold a state's name but mean no party. */
export type Listed =
  | { readonly kind: 'party'; readonly value: PartyValue }
  | { readonly kind: 'leader'; readonly leader: Leader }
  | { readonly kind: 'blocked' };

// Seas, regions, peoples of several states, past states, and set phrases in which a state's name means no state.
const BLOCKED = `
South China Sea; East China Sea; Indian Ocean; Persian Gulf; Arabian Sea; Gulf of Oman; Gulf of Guinea; Gulf of Mexico; Gulf of America; Gulf of Finland;
Gulf of Thailand; Sea of Japan; Philippine Sea; English Channel; Irish Sea; Strait of Gibraltar; Mozambique Channel; Norwegian Sea; Tasman Sea; Timor Sea;
Korean Peninsula; Korean peninsula; Iberian Peninsula; Indian subcontinent; Indian Subcontinent; Latin America; Latin American; Latin Americans; North America;
North American; South America; South American; Central America; Central American; Americas; Central African; Native American; African American; Inter-American;
American Samoan; Chinese New Year; Lunar New Year; New Mexico; New England; New South Wales; Prince of Wales; Georgia Tech; Atlanta, Georgia; U.S. state of Georgia;
US state of Georgia; Panama Canal; Suez Canal; Lebanon, Pennsylvania; Jordan River; River Jordan; Jordan Valley; Lake Chad; Lake Malawi; Niger Delta; Niger River; River Niger;
Congo River; Congo Basin; Guinea pig; French fries; Spanish flu; Dutch disease; Dutch auction; Turkish bath; Turkish coffee; Brazil nuts; Swiss cheese;
Soviet Union; Soviet; USSR; Yugoslavia; Czechoslovakia; East Germany; Ottoman Empire; Russian Empire; British Empire; Roman Empire; British Columbia;
Bank of America; America First; Cyprus problem; Cyprus issue; Cyprus question; Great Lakes; Holland America; Panama hat; Panama Papers; Oman Sea;
Nord Stream; South Stream; Turk Stream; TurkStream; Power of Siberia; Pakistan Stream; Blue Stream; Iran nuclear deal; Iranian nuclear deal; Vienna Convention; Geneva Convention; Geneva Conventions;
Paris Agreement; Paris Accord; Paris Accords; Paris climate agreement; Paris climate accord; Paris Club; London Club; Minsk agreements; Minsk accords; Minsk Group; Kyoto Protocol; Bretton Woods;
Berlin Wall; Berlin Process; Brussels Agreement; Washington Agreement; Washington Consensus; Washington Post; Washington Times; Washington state; Washington State; Moscow Times; Moscow Declaration; Tehran Times; Jakarta Post;
Jerusalem Post; Korea Herald; Korea Times; Korea JoongAng Daily; Japan Times; Times of India; Hindustan Times; China Daily; Global Times; Daily Sabah; Astana Times; Indian Express; Bangkok Post; Manila Bulletin; Buenos Aires Herald; Times of Israel; The Guardian;
Istanbul Convention; Montreux Convention; Treaty of Rome; Treaty of Lisbon; Lisbon Treaty; Treaty of Paris; Budapest Memorandum; Helsinki Final Act; Warsaw Pact; Dayton Agreement; Dayton Accords; Schengen Agreement; Maastricht Treaty; Abraham Accords;
Doha Round; Doha Agreement; Astana process; Astana format; Astana Process; Normandy format; Ottawa Convention; Rome Statute; Hague Convention; Seoul Declaration; Delhi Declaration; New Delhi Declaration; Tashkent Declaration; Beijing Declaration; Pretoria Declaration; Bandung Conference; Madrid Protocol; Singapore Strait; Malacca Strait;
Quebec City; Jersey City; New Jersey; Gaza Street; Dominican friar; Polish off; Thai boxing; Kiwi fruit; kiwi fruit; Guinea fowl; Jersey cow; Macedonian question; Santiago de Compostela; Santiago de Cuba; Santiago del Estero; Victoria Falls; Victoria Nuland; Washington Irving; Denzel Washington; George Washington; Booker T. Washington; Chad Smith; Michael Jordan; Jordan Peterson; Paris Hilton; Sofia Loren; Abu Dhabi Global Market
`;

// "Sino-Russian", "Indo-Pacific" (which is blocked), "Franco-Brazilian"
const PREFIXES: readonly (readonly [string, string])[] = [
  ['Sino', 'CN'],
  ['Indo', 'IN'],
  ['Franco', 'FR'],
  ['Anglo', 'GB'],
  ['Russo', 'RU'],
  ['Turco', 'TR'],
  ['Turko', 'TR'],
  ['Italo', 'IT'],
  ['Nippo', 'JP'],
  ['Greco', 'GR'],
  ['Luso', 'PT'],
  ['Hispano', 'ES'],
  ['Austro', 'AT'],
  ['Serbo', 'RS'],
  ['Irano', 'IR'],
  ['Perso', 'IR'],
  ['Pak', 'PK'],
  ['Ibero', 'ES'],
  ['Americano', 'US'],
  ['Germano', 'DE'],
  ['Egypto', 'EG'],
  ['Israelo', 'IL'],
  ['Syro', 'SY'],
  ['Ukraino', 'UA'],
  ['Polono', 'PL'],
  ['Afghano', 'AF'],
];

const acronymForm = /^[\p{Lu}.]+$/u;

const build = (): PhraseTrie<Listed> => {
  const trie = phraseTrie<Listed>();
  for (const name of BLOCKED.split(/;|\n/u)) {
    if (name.trim() !== '') trie.add(name.trim(), { kind: 'blocked' });
  }
  for (const name of ['Indo-Pacific', 'Asia-Pacific', 'Euro-Atlantic', 'Ibero-American', 'Afro-Asian'])
    trie.add(name, { kind: 'blocked' });
  for (const state of STATES) {
    const party = (via: PartyValue['via']): Listed => ({
      kind: 'party',
      value: { type: 'state', id: state.code, via },
    });
    for (const name of state.names) trie.add(name, party(acronymForm.test(name) ? 'acronym' : 'name'));
    for (const name of state.demonyms) trie.add(name, party('demonym'));
    for (const name of state.capitals) trie.add(name, party('capital'));
    for (const name of state.metonyms) trie.add(name, party('metonym'));
  }
  for (const [prefix, id] of PREFIXES)
    trie.add(`${prefix}-`, { kind: 'party', value: { type: 'state', id, via: 'demonym' } });
  for (const body of BODIES) {
    const party = (via: PartyValue['via']): Listed => ({ kind: 'party', value: { type: 'body', id: body.id, via } });
    for (const name of body.names) trie.add(name, party('name'));
    for (const name of body.acronyms) trie.add(name, party('acronym'));
    for (const name of body.metonyms) trie.add(name, party('metonym'));
  }
  for (const id of ORGANIZATIONS)
    trie.add(id, { kind: 'party', value: { type: 'organization', id, via: 'organization' } });
  for (const [name, id] of STATE_AGENCIES)
    trie.add(name, { kind: 'party', value: { type: 'state', id, via: 'office', office: name } });
  for (const leader of LEADERS) {
    for (const form of [leader.name, ...leader.variants]) trie.add(form, { kind: 'leader', leader });
  }
  return trie;
};

let built: PhraseTrie<Listed> | undefined;
/** All listed names of parties; built at first use, in some ten milliseconds. */
export const lexicon = (): PhraseTrie<Listed> => (built ??= build());

/** Known leaders by the folded word that stands alone for them. */
export const leadersByShort: ReadonlyMap<string, readonly Leader[]> = (() => {
  const byShort = new Map<string, Leader[]>();
  for (const leader of LEADERS) {
    const key = leader.short.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    byShort.set(key, [...(byShort.get(key) ?? []), leader]);
  }
  return byShort;
})();
