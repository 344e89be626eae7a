/** What the words around a date say of its time. */
export type Tense = 'past' | 'future' | 'unknown';

const promised = String.raw`(?:agreed|agrees?|decided|pledged|promised|vowed|undertook|committed|instructed|asked|ordered|wants?|offered|proposed|hoped|ready|prepared|intended|readiness|urged|wished)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:to|on)\s+(?!the\s|a\s|an\s)\p{Ll}+`;
const ahead = String.raw`will|shall|won['’]t|would|(?:is|are|was|were)\s+to|to\s+be|is\s+due|are\s+due|due|(?:is|are)\s+set|expected|scheduled|slated|planned|plans?|planning|intends?|upcoming|forthcoming|coming|aims?|hopes?|going\s+to|invited|invitation|looks?\s+forward|looking\s+forward|ahead\s+of|starts?|begins?|resumes?|opens|enters?|takes\s+effect|departs|arrives|travels|heads|visits|meets|hosts|leaves|flies|targets?|targeting|deadline|foreseen|envisaged|likely|may|should|must|can|next`;
const behind = String.raw`was|were|had|has|have|did|been|\p{Ll}{2,}ed|held|met|took|came|went|said|told|made|put|won|saw|gave|began|sat|flew|paid|sent|left|became|rose|fell|grew|spoke|ran|got|brought|wrote|shook|shrank|struck|stood|sold|bought|broke|drew|led|fled|cut|hit|set\s+out`;
const cue = new RegExp(String.raw`(?<![\p{L}-])(?:(?<future>${promised}|${ahead})|(?<past>${behind}))(?![\p{L}])`, 'giu');
// a sentence's end, not "Aug. 13" or "U.S. President"
const stop = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu}))[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\d])|\n|;\s/gu;

/**
 * Whether the verbs and cues around `[start, end)` look back or ahead: the nearest before it in its sentence, else the first after.
 * "will visit in |May|" → future, "signed in |May|" → past.
 */
export const tenseAround = (text: string, start: number, end: number): Tense => {
  let from = Math.max(0, start - 180);
  for (const match of text.slice(from, start).matchAll(stop)) from = Math.max(from, Math.max(0, start - 180) + match.index + match[0].length);
  let near: Tense = 'unknown';
  for (const match of text.slice(from, start).matchAll(cue)) near = match.groups?.future === undefined ? 'past' : 'future';
  if (near !== 'unknown') return near;
  const rest = text.slice(end, end + 120);
  stop.lastIndex = 0;
  const close = stop.exec(rest)?.index ?? rest.length;
  stop.lastIndex = 0;
  cue.lastIndex = 0;
  const after = cue.exec(rest.slice(0, close));
  cue.lastIndex = 0;
  return after ? (after.groups?.future === undefined ? 'past' : 'future') : 'unknown';
};
