import type { CameoCode, PloverRoot } from '../codes/cameo.js';
import type { Sentence } from '../model/sentence.js';

// One row a mode that words tell where the code does not: root | mode | lemmas.
const TABLE = `
ASSAULT | drone | drone, uav
ASSAULT | suicide-attack | suicide
ASSAULT | aerial | airstrike, warplane, bomber, aircraft, jet, helicopter
ASSAULT | heavy-weapons | artillery, mortar, rocket, tank, missile, shell
ASSAULT | explosives | bomb, mine, grenade, explosive, ied, blast
ASSAULT | firearms | gunman, rifle, gunfire, shoot, pistol
ASSAULT | crowd-control | tear, baton, cannon
ASSAULT | primitive | knife, machete, rock, axe, stone
CONSULT | phone | telephone, phone, video
CONSULT | multilateral | summit, conference, forum
COERCE | cyber | cyber, hacker, hacking
COERCE | misinformation | disinformation, misinformation
COERCE | censor | newspaper, website, broadcaster
MOBILIZE | weapons | missile, warship, warplane, tank, fleet
MOBILIZE | militia | militia, guerrilla
PROTEST | strike | strike, walkout
`;

const CUES: readonly (readonly [string, string, ReadonlySet<string>])[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [root = '', mode = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return [root, mode, new Set(words.split(', '))] as const;
  });

const PLAIN: Partial<Record<PloverRoot, ReadonlySet<string | undefined>>> = {
  PROTEST: new Set(['boycott']),
  MOBILIZE: new Set(['troops']),
  COERCE: new Set(['restrict', undefined]),
};

/**
 * PLOVER's mode of an event: that of its code; where the code has none, or only the commonest, the mode that a word of the sentence
 * tells. Undefined where none is told.
 */
export const modeOf = ({ root, mode }: CameoCode, { tokens }: Sentence): string | undefined => {
  if (mode !== undefined && !PLAIN[root]?.has(mode)) return mode;
  const words = new Set(tokens.map(({ lemma }) => lemma.toLowerCase()));
  const told = CUES.find(([of, , cues]) => of === root && [...cues].some((cue) => words.has(cue)));
  return told?.[1] ?? mode;
};
