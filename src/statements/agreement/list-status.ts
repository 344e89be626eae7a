import type { Span } from '../../model/span.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import type { ListEntry } from '../instruments/list-entry.js';

interface StatusCue {
  readonly cue: RegExp;
  readonly status: AgreementStatus;
}

/** What the words over a list say of its entries, the first that fits. */
const STATUS_CUES: readonly StatusCue[] = [
  // "C. NOT SIGNED", "Deferred:"
  {
    cue: /\b(?:(?:not|never)(?:\s+(?:yet|to be))?\s+(?:signed|concluded|finali[sz]ed|ready)|unsigned|deferred|postponed|held over|pending|outstanding|in preparation)\b/iu,
    status: 'negotiating',
  },
  {
    cue: /\b(?:to be (?:signed|concluded|negotiated)|will be signed|under (?:negotiation|discussion|preparation)|being (?:negotiated|drafted|prepared)|agreed to (?:negotiate|prepare|draft|conclude)|(?:next|upcoming|forthcoming)\b.{1,40}\bsign|drafts?)\b/iu,
    status: 'negotiating',
  },
  { cue: /\bwithout (?:a )?signature\b/iu, status: 'agreed' },
  { cue: /\b(?:renewed|extended|prolonged|extensions?|renewals?)\b/iu, status: 'extended' },
  { cue: /\b(?:initialled|initialed|initialling)\b/iu, status: 'initialled' },
  { cue: /\b(?:signs?|signed|signing|signature|exchanged?|inked|sealed)\b/iu, status: 'signed' },
  { cue: /\b(?:ratified|ratification)\b/iu, status: 'ratified' },
  { cue: /\b(?:in force|entered into force|entry into force)\b/iu, status: 'in-force' },
  { cue: /\b(?:adopted|concluded|agreed|reached|issued|finali[sz]ed)\b/iu, status: 'agreed' },
];

/** What a line itself says of its instrument beside the title: "…, which was only initialled", "(to be signed in May)". */
const OWN_CUES: readonly StatusCue[] = [
  {
    cue: /\b(?:not (?:yet )?signed|to be signed|still (?:under|being)|unsigned|under negotiation|deferred|postponed|draft)\b/iu,
    status: 'negotiating',
  },
  {
    cue: /\b(?:only|merely|so far) (?:to )?initial(?:led|ed)?\b|\binitial(?:led|ed)\b|\bonly to initial\b/iu,
    status: 'initialled',
  },
  { cue: /\b(?:renewal|renewed|extension|extended|prolongation|prolonged)\b/iu, status: 'extended' },
  // "[signed for A by the Minister of Finance]"
  { cue: /^\W*signed\b/iu, status: 'signed' },
];

const statusBy = (cues: readonly StatusCue[], words: string): AgreementStatus | undefined =>
  cues.find(({ cue }) => cue.test(words))?.status;

/** Characters of a report that head all of it. */
const OPENING = 300;

/** Whether a report is a list of instruments by its headline: "Documents of the visit", "the paperwork". */
const LISTS_INSTRUMENTS =
  /\b(?:list|documents?|agreements|instruments|memoranda|memorandums|MoUs|outcomes?|paperwork|papers|tally|overview)\b/iu;

/** What became of an entry's instrument, `head` being where the report's first list begins: by its own words beyond the title, by those over it, by the report's headline. */
export const listStatus = (
  context: ReportContext,
  entry: ListEntry,
  { title, head }: { readonly title: Span; readonly head: number },
): AgreementStatus | undefined => {
  const { text } = context;
  const beyond = text.slice(title.end, entry.span.end);
  const over = entry.over.map((span) => text.slice(span.start, span.end));
  const heading = over.map((words) => statusBy(STATUS_CUES, words)).find((status) => status !== undefined);
  return (
    statusBy(OWN_CUES, beyond) ??
    heading ??
    statusBy(STATUS_CUES, context.title) ??
    // "Documents signed during the visit" over a place and a day: the first lines head the whole report
    statusBy(STATUS_CUES, text.slice(0, Math.min(OPENING, head))) ??
    (LISTS_INSTRUMENTS.test(`${context.title} ${over.join(' ')}`) ? 'signed' : undefined)
  );
};
