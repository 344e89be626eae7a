import type { LinkKind } from '../../model/record.js';

/** Words by which an instrument says what it is to an older one, with an example of each. */
export const LINK_CUES: readonly (readonly [kind: LinkKind, cue: RegExp, example: string])[] = [
  [
    'amends',
    /\b(?:amend(?:s|ing|ed|ments?)?|modif(?:y|ies|ying|ied|ications?)|additional protocol|supplement(?:s|ing|ary)?|addend(?:um|a))\b/iu,
    'Protocol amending the Agreement of 1994 on air services',
  ],
  [
    'replaces',
    /\b(?:replac(?:e|es|ing|ed|ement)|supersed(?:e|es|ing|ed)|in place of|supplant(?:s|ing|ed)?)\b/iu,
    'a treaty to replace that of 1961',
  ],
  [
    'renews',
    /\b(?:renew(?:s|ing|ed|al)?|prolong(?:s|ing|ed|ation)?|exten(?:d|ds|ding|ded|sion)(?! of (?:credit|the))|rolled? over|for another|fresh|anew|again)\b/iu,
    'renewed their memorandum on farming',
  ],
  [
    'implements',
    /\b(?:implement(?:s|ing|ation)?|executive programme|plan of action|action plan|work plan|under the (?:agreement|treaty|memorandum))\b/iu,
    'Executive programme of the agreement on culture',
  ],
];

/** Words that point to an older instrument and say nothing of its subject. */
export const CUE_WORDS =
  /\b(?:amend\w*|modif\w*|additional|supplement\w*|addend\w*|replac\w*|supersed\w*|renew\w*|prolong\w*|exten\w*|implement\w*|executive|action|plan|work|protocol|programme|program|agreement|treaty|memorandum|new|another)\b/giu;

/** A year in a text: "the Agreement of 12 March 1994". */
export const YEAR = /\b(?:1[89]|20)\d{2}\b/gu;
