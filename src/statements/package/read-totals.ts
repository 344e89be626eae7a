import { smallNumbers } from '../../codes/numerals.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import { bindingIn } from '../instruments/bound-parties.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';

const NOUNS =
  '(?:documents?|instruments?|agreements?|accords?|memorand(?:a|ums?)|mou|mous|deals?|pacts?|contracts?|treaties|protocols?|papers?)';
const NUMBER = String.raw`(?<number>\d{1,3}|[a-z\u00c0-\u024f]+(?:-[a-z\u00c0-\u024f]+)?)`;
/** "The total number of documents signed stands at 20", "the tally of accords between A and B rises to 41". */
const TOTAL = new RegExp(
  String.raw`\b(?:number|tally|total|count|sum) of (?:the |all |bilateral )*${NOUNS}\s[^.;]{0,110}?(?<=\s)(?:stands?|stood|rises?|rose|comes?|came|amounts?|amounted|climbs?|climbed|went up|goes up|reach(?:es|ed)?|is|was)(?: at| to)?(?: now)? ${NUMBER}(?![a-z\u00c0-\u024f\d%])`,
  'iu',
);
/** "Documents signed: 9", "Number of agreements: 12". */
const LABELLED = new RegExp(
  String.raw`^\s*(?:number of )?${NOUNS}(?: signed| exchanged| inked| in all)?\s*:\s*${NUMBER}[\s.]*$`,
  'iu',
);
/** "Of the ten accords signed in May, six are in force". */
const OF_THEM = new RegExp(
  String.raw`\bof (?:the |those |these )?\S+(?: [a-z\u00c0-\u024f]+)? ${NOUNS}\s(?:[^.;]{0,80}?(?<=[\s,]))?${NUMBER}(?<fate> (?:have|had|are|were|has)\s[^.;]*)`,
  'iu',
);
const FATE: readonly { readonly cue: RegExp; readonly status: AgreementStatus }[] = [
  {
    cue: /^ (?:have|had|are|were|has) (?:[a-z\u00c0-\u024f]+ )?(?:entered into force|come into force|taken effect|in force)\b/iu,
    status: 'in-force',
  },
  { cue: /^ (?:have|had) (?:[a-z\u00c0-\u024f]+ )?been ratified\b|^ (?:are|were) ratified\b/iu, status: 'ratified' },
  {
    cue: /^ (?:have|had) (?:[a-z\u00c0-\u024f]+ )?(?:lapsed|expired|been (?:cancelled|terminated|dropped))\b/iu,
    status: 'ended',
  },
];

/** Evidence is never longer. */
const LONGEST = 600;

const numberOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  const value = /^\d/u.test(word) ? Number(word) : smallNumbers[word.toLowerCase()];
  return value !== undefined && value >= 2 && value < 1000 ? value : undefined;
};

/** The total that a sentence tells and what became of the instruments counted. */
const totalIn = (words: string): { count: number; status: AgreementStatus } | undefined => {
  const total = numberOf((TOTAL.exec(words) ?? LABELLED.exec(words))?.groups?.['number']);
  if (total !== undefined) return { count: total, status: 'signed' };
  const part = OF_THEM.exec(words)?.groups;
  const count = numberOf(part?.['number']);
  const status = FATE.find(({ cue }) => cue.test(part?.['fate'] ?? ''))?.status;
  return count === undefined || status === undefined ? undefined : { count, status };
};

/** Reads totals whose number does not stand on its noun: "the number of accords between Peru and Ghana rises to 41". */
export const readTotals = (context: ReportContext): Draft<'package'>[] =>
  context.sentences.flatMap(({ span }): Draft<'package'>[] => {
    const found = totalIn(context.text.slice(span.start, span.end));
    if (!found) return [];
    const named = bindingIn(context, span);
    const pair = mainOccasion(context);
    const parties = named.length >= 2 ? named : [...pair.parties];
    if (parties.length < 2) return [];
    const dated = found.status === 'signed' && named.length < 2 && pair.date !== undefined;
    return [
      {
        type: 'package',
        rule: 'package/total',
        evidence: [{ start: span.start, end: Math.min(span.end, span.start + LONGEST) }],
        ...found,
        bound: 'exactly',
        parties,
        doubts: named.length >= 2 ? [] : ['parties-inherited'],
        ...(dated ? { date: pair.date } : {}),
      },
    ];
  });
