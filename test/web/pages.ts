import type { Site } from './site.js';

/** Addresses of one page of each kind. */
export const pagesOf = async ({ ask }: Site): Promise<readonly string[]> => {
  const first = async (path: string): Promise<string> =>
    (await ask<{ readonly items: readonly { readonly id: string }[] }>(path)).items[0]?.id ?? 'none';
  const disputed = await first('/api/records?disputed=true');
  const report = await first('/api/reports?text=Seal');
  return [
    '/',
    '/pairs/RU/UZ',
    '/pairs/UY/ID/figures',
    '/pairs/UY/ID/timeline',
    '/pairs/RU/UZ/agreements',
    '/pairs/UY/ID/commitments',
    '/pairs/UY/ID/disagreements',
    '/pairs/UY/ID/sources',
    `/records/${disputed}`,
    `/reports/${report}`,
    '/records',
    '/reports',
    '/tracker',
    '/review',
    '/search?q=Uruguay Indonesia embassy',
    '/nowhere',
    '/records/none',
  ];
};
