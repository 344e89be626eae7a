import type { ReportContext } from '../context/report-context.js';
import type { Draft } from '../statement-reader.js';
import { mergeTold } from './merge-told.js';
import { readContents } from './read-contents.js';
import { readLists } from './read-lists.js';
import { readProse } from './read-prose.js';
import { readTalks } from './read-talks.js';
import { plainlyTold } from './told.js';

/**
 * Reads instruments out of lists and running text: "Peru and Chile inked a protocol on fisheries". One whose second party the
 * report does not tell is left out: an instrument binds at least two.
 */
export const readAgreements = (context: ReportContext): Draft<'agreement'>[] => {
  const lists = readLists(context);
  const listed = lists.drafts.map((draft) => plainlyTold(draft));
  const contents = readContents(context, lists.covered);
  const covered = [...lists.covered, ...contents.flatMap((t) => t.draft.evidence)].sort((a, b) => a.start - b.start);
  const merged = mergeTold([...listed, ...readProse(context, covered), ...contents, ...readTalks(context)]);
  return merged.filter((draft) => {
    if (draft.parties.length > 1) return true;
    context.dropped(draft.rule, draft.evidence[0] ?? { start: 0, end: 0 }, 'no second party told');
    return false;
  });
};
