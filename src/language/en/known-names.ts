import { BODIES } from '../../codes/bodies.js';
import { ORGANIZATIONS } from '../../codes/organizations.js';
import { placeOf } from '../../codes/places.js';
import { STATES } from '../../codes/states.js';
import type { Name, NameType, Sentence } from '../../model/sentence.js';

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.flatMap((state) => state.names));
const ORGANIZATION_NAMES: ReadonlySet<string> = new Set([
  ...ORGANIZATIONS,
  ...BODIES.flatMap((body) => [...body.names, ...body.acronyms, ...body.metonyms]),
]);

/**
 * The type of a name that is listed as a whole, whatever the network thought of it: "Gazprom" is an organization, "Togo" a place. A town's name may be a
 * person's ("Lincoln"): it only decides between organization, place and other.
 */
export const knownType = (sentence: Sentence, name: Name): NameType => {
  const tokens = sentence.tokens.slice(name.first, name.last + 1);
  const words = tokens
    .map((token, i) => (i > 0 && tokens[i - 1]?.span.end !== token.span.start ? ` ${token.form}` : token.form))
    .join('')
    .replaceAll('’', "'");
  const bare = words.replace(/^the /iu, '');
  if (STATE_NAMES.has(bare)) return 'place';
  if (ORGANIZATION_NAMES.has(bare)) return 'organization';
  return name.type !== 'person' && placeOf(bare) !== undefined ? 'place' : name.type;
};
