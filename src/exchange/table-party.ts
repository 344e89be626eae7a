import { alpha2OfNumber } from '../codes/iso-3166.js';
import { partyNamed } from '../codes/party-named.js';
import { lookUp } from '../model/look-up.js';

/** Names of the world, of groups of states and of no state in particular, as tables of statistics have them. */
const NO_PARTY =
  /^(?:w00|wld|_t|_x|_z|w1|w2|total|world(?: total)?|all (?:countries|partners)|rest of (?:the )?world|extra-eu.*|intra-eu.*|.*\bn\.?e\.?s\.?|.*not (?:elsewhere )?specified.*|unspecified|areas?,.*|bunkers|free zones|special categories|.*\b(?:income|dividend|small states|members|\(excluding.*\)|ida|ibrd)\b.*|(?:africa|asia|europe|americas?|oceania|arab world|euro area)(?:[ ,&].*)?)$/iu;

/** Codes of statisticians for what others call differently. */
const OWN_CODES: Readonly<Record<string, string>> = {
  EUU: 'EU',
  EU27_2020: 'EU',
  EU28: 'EU',
  U2: 'euro area',
  EL: 'GR',
  UK: 'GB',
};

/** "Rep." and the like in names of states. */
const ABBREVIATIONS: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bRep\./gu, 'Republic'],
  [/\bDem\./gu, 'Democratic'],
  [/\bFed\./gu, 'Federated'],
  [/\bIsds?\b\.?/gu, 'Islands'],
  [/\bSt\.(?=\s)/gu, 'Saint'],
  [/\bP\.?D\.?R\.?$/gu, "People's Democratic Republic"],
];

const spelled = (name: string): string =>
  ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), name);

/** Other orders of a name: "Korea, Rep." → "Republic of Korea", "Bolivia (Plurinational State of)" → "Plurinational State of Bolivia". */
const turned = (name: string): string[] => {
  const groups = /^(?<head>[^,(]+)[,(](?<tail>[^)]+)\)?$/u.exec(name)?.groups;
  if (groups?.['head'] === undefined || groups['tail'] === undefined) return [];
  const [head, tail] = [groups['head'].trim(), groups['tail'].trim()];
  return [`${tail} ${head}`, `${tail} of ${head}`, head];
};

/** Who a cell of a table is: a party's id, `none` for the world or a group that is no party, undefined where nobody is known by it. */
export const partyInTable = (text: string): string | undefined => {
  const name = text.trim();
  const own = lookUp(OWN_CODES, name.toUpperCase());
  if (own !== undefined) return partyNamed(own) ?? 'none';
  if (/^\d{1,3}$/u.test(name)) return name === '0' || name === '000' ? 'none' : alpha2OfNumber(name);
  const full = spelled(name);
  for (const form of [name, full, ...turned(full)]) {
    const id = partyNamed(form);
    if (id !== undefined) return id;
  }
  return NO_PARTY.test(name) ? 'none' : undefined;
};
