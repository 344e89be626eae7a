import { isStateCode } from '../../codes/states.js';
import { codePointsOf } from '../../model/code-points.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { slotsOf } from '../../model/make-decision.js';
import { rememberLast } from '../../model/remember-last.js';
import type { Statement } from '../../model/statement.js';
import type { ExportInput, SourcedRecord } from '../export-input.js';
import { partyCode, partyName } from '../tables/slot-columns.js';
import { dateLiteral, instantLiteral, type Node, nodeId, ref, told } from './node.js';
import { partiesIn, slotValue } from './slot-values.js';

/** The context of the Web Annotation Data Model, and the other vocabularies that are used. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'http://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    entente: 'urn:entente:term:',
  },
];

const REPORT_TYPES: Readonly<Record<Document['source']['kind'], string>> = {
  news: 'schema:NewsArticle',
  official: 'schema:Report',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const reportNode = ({ id, title, source }: Document): Node =>
  told({
    id: nodeId('document', id),
    type: [REPORT_TYPES[source.kind], 'prov:Entity'],
    'schema:headline': title,
    'schema:datePublished': source.published === undefined ? undefined : dateLiteral(source.published),
    'schema:publisher': source.outlet === undefined ? undefined : ref('agent', source.outlet),
    'schema:author': source.byline,
    'schema:inLanguage': source.lang === 'und' ? undefined : source.lang,
    'schema:url': source.url === undefined ? undefined : { '@value': source.url, '@type': 'schema:URL' },
  });

/** Context that a quotation is found by where the text has changed since. */
const CONTEXT_LENGTH = 32;

const pointsOf = rememberLast(codePointsOf);

/** The words a statement rests on, as the Web Annotation Data Model points at them: by place, in code points, and by their letters. */
const annotationNode = (statement: Statement, document: Document): Node => {
  const { text } = document;
  const { pointsBefore, unitsBefore } = pointsOf(text);
  const source = nodeId('document', document.id);
  return {
    id: nodeId('annotation', statement.id ?? ''),
    type: 'Annotation',
    motivation: 'describing',
    body: nodeId('statement', statement.id ?? ''),
    target: statement.evidence.map(({ start, end, exact }) => {
      const [from, to] = [pointsBefore(start), pointsBefore(end)];
      return {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextPositionSelector', start: from, end: to },
          {
            type: 'TextQuoteSelector',
            exact,
            prefix: text.slice(unitsBefore(Math.max(0, from - CONTEXT_LENGTH)), start),
            suffix: text.slice(end, unitsBefore(to + CONTEXT_LENGTH)),
          },
        ],
      };
    }),
  };
};

const slotProperties = (slots: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(
    Object.entries(slots)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([slot, value]) => [`entente:${slot}`, slotValue(slot, value)]),
  );

/** Who said it, as the report attributes it, and who published it. */
const statementNode = (statement: Statement, document: Document): Node => {
  const { attributedTo, ...slots } = slotsOf(statement) as Readonly<Record<string, unknown>> & {
    attributedTo?: string;
  };
  const said = [attributedTo, document.source.outlet].filter((agent) => agent !== undefined);
  return told({
    id: nodeId('statement', statement.id ?? ''),
    type: [`entente:${capital(statement.type)}Statement`, 'prov:Entity'],
    ...slotProperties(slots),
    'entente:confidence': statement.confidence,
    'prov:wasQuotedFrom': ref('document', document.id),
    'prov:wasAttributedTo': said.map((agent) => ref('agent', agent)),
  });
};

const recordNode = ({ record, decisions, confidence }: SourcedRecord): Node => {
  const slots = Object.fromEntries(Object.entries(record.slots).map(([slot, { chosen }]) => [slot, chosen]));
  const rivals = Object.entries(record.slots).flatMap(([slot, { rivals: values }]) =>
    values.map(({ value, statements }) => ({
      'entente:slot': slot,
      'entente:value': slotValue(slot, value),
      'prov:wasDerivedFrom': statements.map((id) => ref('statement', id)),
    })),
  );
  const links: Record<string, Node[]> = {};
  for (const { kind, to } of record.links)
    links[`entente:${kind}`] = [...(links[`entente:${kind}`] ?? []), ref('record', to)];
  return told({
    id: nodeId('record', record.id),
    type: [`entente:${capital(record.type)}`, 'prov:Entity'],
    ...slotProperties(slots),
    'entente:confidence': confidence,
    'entente:rival': rivals,
    'entente:act': record.acts.map(({ act, date, party, statements }) =>
      told({
        'entente:kind': act,
        'entente:date': date === undefined ? undefined : slotValue('date', date),
        'entente:party': party === undefined ? undefined : ref('party', party),
        'prov:wasDerivedFrom': statements.map((id) => ref('statement', id)),
      }),
    ),
    ...links,
    'prov:wasDerivedFrom': record.statements.map((id) => ref('statement', id)),
    'prov:wasInfluencedBy': decisions.map(({ id }) => ref('decision', id)),
  });
};

const decisionNode = ({ id, kind, by, at, reason }: Decision): Node =>
  told({
    id: nodeId('decision', id),
    type: [`entente:${capital(kind)}`, 'prov:Activity'],
    'prov:wasAssociatedWith': ref('agent', by),
    'prov:endedAtTime': instantLiteral(at),
    'schema:description': reason,
  });

const partyNode = (party: string): Node =>
  told({
    id: nodeId('party', party),
    type: isStateCode(party) ? 'schema:Country' : 'schema:Organization',
    'schema:name': partyName(party),
    'schema:identifier': partyCode(party) ?? undefined,
  });

const agentNode = (name: string, type: string): Node => ({
  id: nodeId('agent', name),
  type: [type, 'prov:Agent'],
  'schema:name': name,
});

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Everybody who published, said or decided something: analysts last, so that a name stands once. */
const agentsOf = ({ records, documents }: ExportInput, decisions: readonly Decision[]): Node[] => {
  const agents = new Map<string, string>();
  for (const { source } of documents) if (source.outlet !== undefined) agents.set(source.outlet, 'schema:Organization');
  for (const { attributedTo } of records.flatMap(({ statements }) => statements))
    if (attributedTo !== undefined && !agents.has(attributedTo)) agents.set(attributedTo, 'schema:Thing');
  for (const { by } of decisions) agents.set(by, 'prov:Person');
  return [...agents].map(([name, type]) => agentNode(name, type));
};

const partiesOf = ({ records }: ExportInput): string[] =>
  distinct(
    records.flatMap(({ record, statements }) => [
      ...Object.entries(record.slots).flatMap(([slot, { chosen, rivals }]) =>
        [chosen, ...rivals.map(({ value }) => value)].flatMap((value) => partiesIn(slot, value)),
      ),
      ...record.acts.flatMap(({ party }) => party ?? []),
      ...statements.flatMap((statement) =>
        Object.entries(slotsOf(statement)).flatMap(([slot, value]) => partiesIn(slot, value)),
      ),
    ]),
  ).sort();

/**
 * A selection as JSON-LD: reports as schema.org has them, evidence as Web Annotations, and as PROV-O has it who said, published and
 * decided what. Nothing has to be fetched but the context of the Web Annotation Data Model, which processors carry.
 */
export const jsonLd = (input: ExportInput): string => {
  const decisions = [...new Map(input.records.flatMap((one) => one.decisions).map((one) => [one.id, one])).values()];
  const said = input.records.flatMap(({ statements, documents }) =>
    statements.flatMap((statement) => {
      const document = documents.get(statement.document ?? '');
      return document === undefined ? [] : [[statement, document] as const];
    }),
  );
  const graph = [
    ...input.documents.map(reportNode),
    ...said.map(([statement, document]) => statementNode(statement, document)),
    ...said.map(([statement, document]) => annotationNode(statement, document)),
    ...input.records.map(recordNode),
    ...decisions.map(decisionNode),
    ...partiesOf(input).map(partyNode),
    ...agentsOf(input, decisions),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
};
