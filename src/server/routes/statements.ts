import { z } from 'zod';
import { EntenteError } from '../../model/entente-error.js';
import { PageQuery, page, pageOf } from '../http/paging.js';
import { filterOf, Id, IdParams, SelectionQuery } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { Telling } from '../schemas/details.js';
import { tellingsOf } from '../views/tellings.js';

const ListQuery = z.strictObject({
  ...SelectionQuery,
  report: z.array(Id).max(50).optional().describe('Only those read in these reports'),
  ...PageQuery,
});

/** Statements: what single reports say. */
export const statementRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/statements',
    tag: 'reports',
    summary: 'Statements of reports, each with its words in context',
    query: ListQuery,
    answer: pageOf(Telling),
    handle: async ({ query: { report, limit, cursor, ...selection } }, { store, view }) => {
      const found = await store.statements({
        ...filterOf(selection),
        ...(report !== undefined && { documents: report }),
      });
      const now = await view();
      const published = (document = ''): string => now.report(document)?.published ?? '';
      const { items, ...rest } = page(found, {
        limit,
        cursor,
        placeOf: ({ id = '', document, evidence: [first] }) => [
          `${published(document)} ${document ?? ''} ${String(first?.start ?? 0).padStart(9, '0')}`,
          id,
        ],
      });
      return { items: await tellingsOf(items, { store, view: now }), ...rest };
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/statements/{id}',
    tag: 'reports',
    summary: 'One statement with its words in context and the record it is in',
    params: IdParams,
    answer: Telling,
    handle: async ({ params: { id } }, { store, view }) => {
      const statement = await store.statement(id);
      const [telling] = statement === undefined ? [] : await tellingsOf([statement], { store, view: await view() });
      if (telling === undefined) throw new EntenteError('not-found', `${id}: the register holds no such statement`);
      return telling;
    },
  }),
];
