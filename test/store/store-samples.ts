import type { Decision } from '../../src/model/decision.js';
import type { Document } from '../../src/model/document.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { Record as RegisterRecord } from '../../src/model/record.js';
import { recordId } from '../../src/model/record-id.js';
import type { Agreement, Evidence, Figure, Quote, Statement } from '../../src/model/statement.js';

/** A document whose text is made of the sentences given. */
export const documentOf = (id: string, published: string, sentences: readonly string[]): Document => ({
  id,
  source: { name: `${id}.txt`, kind: 'news', lang: 'en', published, outlet: 'The Courier' },
  title: `Report ${id}`,
  text: sentences.join(' '),
});

export const evidence = (document: Document, exact: string): Evidence[] => {
  const start = document.text.indexOf(exact);
  return [{ start, end: start + exact.length, exact }];
};

const common = { confidence: 0.9, rule: 'test' };

export const kenya = documentOf('doc-kenya', '2019-03-15', [
  'Kenya and Norway signed a treaty on fisheries in Nairobi on 14 March 2019.',
  'Trade reached $40 million in 2018.',
  '“We fish in the same ocean after all,” the minister said.',
]);
export const peru = documentOf('doc-peru', '2021-07-02', [
  'Peru and Norway initialled an air services agreement in Lima.',
]);

export const treaty: Agreement & { id: string } = {
  id: 's-treaty',
  type: 'agreement',
  ...common,
  evidence: evidence(kenya, 'signed a treaty on fisheries'),
  instrument: 'treaty',
  subject: 'fisheries',
  parties: ['KE', 'NO'],
  fields: ['fisheries'],
  status: 'signed',
  date: '2019-03-14',
  place: 'Nairobi',
};
export const turnover: Figure & { id: string } = {
  id: 's-turnover',
  type: 'figure',
  ...common,
  evidence: evidence(kenya, 'Trade reached $40 million in 2018'),
  indicator: 'trade-turnover',
  parties: ['KE', 'NO'],
  quantity: { value: 40_000_000, unit: 'USD' },
  period: '2018',
  status: 'observed',
};
export const words: Quote & { id: string } = {
  id: 's-words',
  type: 'quote',
  ...common,
  evidence: evidence(kenya, 'We fish in the same ocean after all,'),
  speaker: 'the minister',
  text: 'We fish in the same ocean after all,',
  direct: true,
};
export const air: Agreement & { id: string } = {
  id: 's-air',
  type: 'agreement',
  ...common,
  evidence: evidence(peru, 'initialled an air services agreement'),
  instrument: 'agreement',
  subject: 'air services',
  parties: ['PE', 'NO'],
  fields: ['transport'],
  status: 'initialled',
  date: '2021-07',
  place: 'Lima',
};
export const ofKenya: readonly Statement[] = [treaty, turnover, words];

/** A record of one statement. */
export const recordOf = (
  statement: Statement & { id: string },
  slots: { [name: string]: unknown },
): RegisterRecord => ({
  id: recordId(statement.type, statement.id),
  type: statement.type,
  slots: Object.fromEntries(
    Object.entries(slots).map(([name, chosen]) => [name, { chosen, statements: [statement.id], rivals: [] }]),
  ),
  statements: [statement.id],
  acts: [],
  links: [],
  decisions: [],
});

export const treatyRecord = recordOf(treaty, { status: 'signed', date: '2019-03-14', parties: ['KE', 'NO'] });
export const airRecord = recordOf(air, { status: 'initialled', date: '2021-07', parties: ['PE', 'NO'] });
export const judgement: Judgement = {
  left: 's-air',
  right: 's-treaty',
  verdict: 'different',
  score: 0.1,
  features: [{ name: 'parties: one', value: 1, weight: -3 }],
  by: 'machine',
};
export const decision: Decision = {
  kind: 'note',
  id: 'd-1',
  by: 'A. Analyst',
  at: '2024-02-03T10:00:00Z',
  text: 'compare with the gazette',
  target: { id: 's-treaty', document: 'doc-kenya', type: 'agreement', evidence: treaty.evidence },
};
