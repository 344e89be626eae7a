import { z } from 'zod';
import { EXPORT_FORMAT_NAMES } from '../../exchange/export-format-names.js';
import { EXPORT_MEDIA_TYPES, makeExport } from '../../pipeline/make-export.js';
import { filterOf, SelectionQuery } from '../http/parameters.js';
import { fileRoute, type Route } from '../http/route.js';

const { status: _, ...narrowing } = SelectionQuery;

const Query = z.strictObject({
  ...narrowing,
  minConfidence: z.number().min(0).max(1).optional().describe('Only what is at least so likely to be right'),
});

const nameOf = (format: string, between: readonly string[] = []): string => ['entente', ...between, format].join('-');

/** The register, or a selection of it, for other programs and for readers. */
export const exportRoutes: readonly Route[] = [
  fileRoute({
    method: 'GET',
    path: '/api/exports/{format}',
    tag: 'exports',
    summary: 'The register, or a selection of it, as a file',
    description:
      'Tables (`csv`, `records`, `parquet`) of several types come in a ZIP. A brief (`md`, `html`, `docx`) is on the two that `between` names.',
    params: z.object({ format: z.enum(EXPORT_FORMAT_NAMES) }),
    query: Query,
    mediaTypes: EXPORT_MEDIA_TYPES,
    file: async ({ params: { format }, query: { minConfidence, ...selection } }, { store }) => {
      const filter = filterOf(selection);
      const { mediaType, extension, pieces } = await makeExport(store, format, {
        filter,
        ...(minConfidence !== undefined && { minConfidence }),
      });
      return { mediaType, name: `${nameOf(format, filter.between)}.${extension}`, pieces };
    },
  }),
];
