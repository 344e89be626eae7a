import { z } from 'zod';
import { SelectionQuery, selector } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { Found } from '../schemas/search.js';
import { searchRegister } from '../views/search.js';
import { reportSelector } from './reports.js';

const Query = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(400)
    .describe('Words, all of which must occur in any of their forms; words in quotation marks must follow one another'),
  ...SelectionQuery,
  limit: z.int().min(1).max(100).default(20).describe('How many reports, and how many records, at most'),
});

/** Full text. */
export const searchRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/search',
    tag: 'search',
    summary:
      'Reports and records that hold words, with the words marked; and records of the fields that the words name',
    query: Query,
    answer: Found,
    handle: async ({ query: { q, limit, ...selection } }, { store, view }) => {
      const { between, since, until } = selection;
      return searchRegister(
        { query: q, limit, isReport: reportSelector({ between, since, until }), isRecord: selector(selection) },
        { store, view: await view() },
      );
    },
  }),
];
