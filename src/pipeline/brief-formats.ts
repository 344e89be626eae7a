import type { Brief } from '../briefs/brief.js';
import { composeBrief } from '../briefs/compose-brief.js';
import { docxParts } from '../briefs/docx/docx-parts.js';
import { renderHtml } from '../briefs/render-html.js';
import { renderMarkdown } from '../briefs/render-markdown.js';
import type { BriefFormatName } from '../exchange/export-format-names.js';
import { zipArchive } from '../exchange/zip-archive.js';
import type { Store } from '../store/store.js';
import { gatherPair } from './gather-pair.js';

interface BriefFormat {
  readonly mediaType: string;
  readonly render: (brief: Brief) => Promise<string | Uint8Array>;
}

/** How a brief is written in each format; the same brief gives the same bytes. */
export const BRIEF_FORMATS: Readonly<Record<BriefFormatName | 'json', BriefFormat>> = {
  md: { mediaType: 'text/markdown; charset=utf-8', render: async (brief) => renderMarkdown(brief) },
  html: { mediaType: 'text/html; charset=utf-8', render: async (brief) => renderHtml(brief) },
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: async (brief) => `${JSON.stringify(brief, null, 2)}\n`,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (brief) => zipArchive(docxParts(brief)),
  },
};

/** Between which days the reports of a brief were published. */
export interface BriefWindow {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The brief on a pair of party ids; none where the register holds nothing on it. */
export const briefOn = async (
  store: Store,
  pair: readonly [string, string],
  { since, until }: BriefWindow,
): Promise<Brief | undefined> => {
  const found = await gatherPair(store, pair);
  if (found.records.length === 0) return undefined;
  return composeBrief({
    pair,
    ...found,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  });
};
