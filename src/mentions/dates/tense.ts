/** What the words around a date say of its time. */
export type Tense = 'past' | 'future' | 'unknown';

const adverbs = String.raw`(?:\s+(?:be|also|have|then|not|both|each|soon|again|jointly|together|first|been|now))*`;
// "agreed to |meet", "pledged on Monday to |lend"
const promised = String.raw`(?:agreed|agrees?|decided|pledged|promised|vowed|undertook|committed|instructed|asked|ordered|wants?|offered|proposed|hoped|ready|prepared|intended|readiness|urged|wished|accepted\s+an\s+invitation)\s+(?:[\p{L}'’-]+\s+){0,3}?to\s+(?!the\s|a\s|an\s)\p{Ll}+`;
// the verb after the cue is taken in, so that "is to be received" does not end in a past participle
const ahead = String.raw`(?:will|shall|won['’]t|would(?!\s+have)|(?:is|are|was|were)\s+to(?!\s+have)|to\s+be|(?:is|are)\s+(?:due|set|going|likely)(?:\s+to)?|due(?:\s+to)?|(?:expected|scheduled|slated|planned|planning|plans?|intends?|aims?|hopes?|targeted|projected|forecast|foreseen|envisaged)\s+to)${adverbs}\s+\p{Ll}+`;
const announced = String.raw`expected|scheduled|slated|planned|foreseen|envisaged|upcoming|forthcoming|invited|invitation|looks?\s+forward|looking\s+forward|ahead\s+of|is\s+due|are\s+due|deadline|takes\s+effect|starts?|begins?|resumes?|opens|departs|arrives|returns|(?:visits|meets|hosts|receives)(?=\s+\p{Lu})|holds(?=\s+(?:talks|a\s+(?:meeting|summit)))|(?:meets|convenes|sits|gathers|reconvenes)(?=\s+(?:again|in|on|at|for|next)\s)|(?:travels|heads|flies|goes|leaves|sails|moves)(?=\s+(?:to|for|into|on\s+to|off\s+to|back\s+to)\s)`;
const irregular =
  'held|met|took|taken|came|went|gone|said|told|made|put|won|saw|seen|gave|given|began|begun|sat|flew|flown|paid|sent|left|became|rose|risen|fell|fallen|grew|grown|spoke|spoken|ran|got|brought|wrote|written|shook|shrank|struck|stood|sold|bought|broke|broken|drew|drawn|led|cut|hit|set|rang|wore|chose|chosen|built|kept|lost|found|felt|fought|heard|knew|known|laid|lent|meant|read|sought|spent|swore|sworn|taught|thought|threw|thrown|understood|withdrew|withdrawn|undertook|overtook|shut|split|spread|sank|sunk|slid|swept|bore|borne|born|dealt|hung|quit|rode|sang|shot|slept|sprang|stuck|swung|tore|woke|wound';
const behind = String.raw`was|were|had|has|have|did|been|\p{Ll}{2,}ed|${irregular}`;
const cue = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<future>${promised}|${ahead}|${announced})|${behind})(?!\p{L})`,
  'gu',
);
const nextCue = new RegExp(
  String.raw`^(?:\s+(?:the|also|jointly|then|morning|evening|night|afternoon))*\s+(?:(?<future>${ahead}|${announced})|${behind})(?!\p{L})`,
  'u',
);
// a sentence's end, not "Aug. 13" or "U.S. President"
const stop =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu}))[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\d])|\n|;\s/gu;

/** "the first leader to be received in Lima on |12 May|": has been. */
const firstTo = /\b(?:first|last|only|latest|second|third)\b[^,;.]{1,40}\bto be\b[^,;.]*$/u;

const asOf = /\bas (?:of|at) (?:the end of |end-?|mid-?|early |late )?$/iu;
const stillToCome = /\b(?:will|shall|would|(?:is|are) (?:to|due|expected|set))\b/u;

/**
 * Whether the verbs and cues around `[start, end)` look back or ahead: a verb right after it, else the nearest before it in its
 * sentence, else the first after it in its clause. "will visit in |May|" → future, "on |Monday| signed" → past.
 */
export const tenseAround = (text: string, start: number, end: number): Tense => {
  const rest = text.slice(end, end + 80);
  const direct = nextCue.exec(rest);
  if (direct) return direct.groups?.future === undefined ? 'past' : 'future';
  const opening = Math.max(0, start - 180);
  const lead = text.slice(opening, start);
  let from = 0;
  for (const match of lead.matchAll(stop)) from = match.index + match[0].length;
  if (firstTo.test(lead.slice(from))) return 'past';
  // "As of January, 130 firms were at work", "As of January tariffs will fall": by the verb after it
  if (asOf.test(lead)) return stillToCome.test(rest.split(/[.!?]\s/u, 1)[0] ?? '') ? 'future' : 'past';
  let near: Tense = 'unknown';
  for (const match of lead.slice(from).matchAll(cue)) near = match.groups?.future === undefined ? 'past' : 'future';
  if (near !== 'unknown') return near;
  const [clause = ''] = rest.split(/[,;:\n(]|[.!?]\s/u, 1);
  for (const match of clause.matchAll(cue)) return match.groups?.future === undefined ? 'past' : 'future';
  return 'unknown';
};
