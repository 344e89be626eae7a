/** What a page of some kind asks for, of several reports, records and pairs. */
export interface Page {
  readonly name: string;
  readonly paths: readonly string[];
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly pair: readonly [string, string] }[];
}

/** Of each kind so many. */
const OF_A_KIND = 12;

/** Requests as the pages make them, of what a server's register holds. */
export const pagesOf = async (at: string): Promise<Page[]> => {
  const list = async (path: string): Promise<Listed['items']> =>
    ((await (await fetch(`${at}${path}`)).json()) as Listed).items;
  const reports = (await list(`/api/reports?limit=${OF_A_KIND}`)).map(({ id }) => id);
  const records = (await list(`/api/records?limit=${OF_A_KIND}`)).map(({ id }) => id);
  const pairs = (await list(`/api/pairs?limit=${OF_A_KIND}`)).map(({ pair }) => pair.join('/'));
  const words = ['extradition', 'visa-free travel', '"plant protection"', 'diplomas', 'cattle', 'air services'];
  return [
    { name: 'overview', paths: ['/api'] },
    {
      name: 'list of records',
      paths: [
        '/api/records?limit=50',
        '/api/records?type=agreement&sort=title&limit=50',
        '/api/records?type=commitment&sort=due&limit=50',
        '/api/records?text=diplomas&limit=50',
        '/api/records?since=2020&until=2021&sort=-reports&limit=50',
      ],
    },
    { name: 'a record', paths: records.map((id) => `/api/records/${id}`) },
    { name: 'list of reports', paths: ['/api/reports?limit=50', '/api/reports?kind=official&sort=title&limit=50'] },
    { name: 'a report', paths: reports.map((id) => `/api/reports/${id}`) },
    { name: 'pairs', paths: ['/api/pairs?limit=500'] },
    { name: 'a pair', paths: pairs.map((pair) => `/api/pairs/${pair}`) },
    { name: 'a brief', paths: pairs.map((pair) => `/api/pairs/${pair}/brief`) },
    { name: 'series of a pair', paths: pairs.map((pair) => `/api/pairs/${pair}/tracking`) },
    { name: 'timeline of a pair', paths: pairs.map((pair) => `/api/pairs/${pair}/timeline`) },
    { name: 'search', paths: words.map((word) => `/api/search?q=${encodeURIComponent(word)}`) },
    { name: 'tracker', paths: ['/api/tracker?limit=50', '/api/tracker?kind=target&verdict=missed&limit=50'] },
  ];
};
