import jsonld, { type JsonLdDocument } from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportInput } from '../../src/exchange/export-input.js';
import { jsonLd } from '../../src/exchange/linked/json-ld.js';
import type { Document } from '../../src/model/document.js';
import type { Statement } from '../../src/model/statement.js';
import { gatherExport } from '../../src/pipeline/gather-export.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { toldInput } from './told-input.js';
import { WEB_CONTEXTS } from './web-contexts.js';

type Expanded = Readonly<Record<string, unknown>>;

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const SCHEMA = 'http://schema.org/';

const documentLoader = (url: string) => {
  const document = WEB_CONTEXTS[url];
  if (document === undefined) return Promise.reject(new Error(`${url} would be fetched`));
  return Promise.resolve({ document, documentUrl: url });
};

/** Expanded by a processor that refuses whatever it would drop. */
const expand = async (input: ExportInput): Promise<Expanded[]> => {
  const document = JSON.parse(jsonLd(input)) as JsonLdDocument;
  // the types do not tell of `safe` yet
  const options = { documentLoader, safe: true };
  return jsonld.expand(document, options);
};

const typesOf = (node: Expanded): string[] => (node['@type'] ?? []) as string[];
const nodesIn = (node: Expanded, property: string): Expanded[] => (node[property] ?? []) as Expanded[];
const valueIn = (node: Expanded, property: string): unknown => nodesIn(node, property)[0]?.['@value'];
const idIn = (node: Expanded, property: string): unknown => nodesIn(node, property)[0]?.['@id'];

const fishermen: Document = {
  id: 'emoji',
  title: 'On the quay',
  source: { name: 'emoji.txt', kind: 'news', lang: 'en', published: '2019-03-12', outlet: 'Fjord 🐟 Wire' },
  text: '🐟🐟 السلام عليكم 🤝 Norway and Ghana signed a treaty on fisheries 🐟 in Accra.',
};

const emojiInput = async (): Promise<ExportInput> => {
  const exact = 'signed a treaty on fisheries 🐟 in Accra';
  const start = fishermen.text.indexOf(exact);
  const statement: Statement = {
    id: 's1',
    type: 'agreement',
    instrument: 'treaty',
    parties: ['NO', 'GH'],
    status: 'signed',
    evidence: [{ start, end: start + exact.length, exact }],
    confidence: 1,
    rule: 'by hand',
  };
  const store = new MemoryStore();
  await store.addDocument(fishermen, [statement]);
  await reconcileIncremental(store, [fishermen.id]);
  return gatherExport(store, {});
};

describe('JSON-LD', () => {
  let input: ExportInput;
  let nodes: Expanded[];
  beforeAll(async () => {
    input = await toldInput();
    nodes = await expand(input);
  });
  const ofType = (type: string): Expanded[] => nodes.filter((node) => typesOf(node).includes(type));

  it('has a report, a statement with its annotation and a record for each', () => {
    const said = input.records.flatMap(({ statements }) => statements);
    expect(ofType(`${OA}Annotation`)).toHaveLength(said.length);
    expect([...ofType(`${SCHEMA}NewsArticle`), ...ofType(`${SCHEMA}Report`)]).toHaveLength(input.documents.length);
    expect(ofType('urn:entente:term:Agreement')).toHaveLength(
      input.records.filter(({ record }) => record.type === 'agreement').length,
    );
  });

  it('refers only to what it holds', () => {
    const known = new Set(nodes.map((node) => node['@id']));
    const text = JSON.stringify(nodes);
    for (const [, id] of text.matchAll(/"@id":"(urn:entente:[^"]+)"/gu)) expect(known).toContain(id);
  });

  it('points at evidence by code points, and quotes it in its context', async () => {
    const [document] = (await expand(await emojiInput())).filter((node) => typesOf(node).includes(`${OA}Annotation`));
    const [target = {}] = nodesIn(document ?? {}, `${OA}hasTarget`);
    const selectors = nodesIn(target, `${OA}hasSelector`);
    const [position = {}] = selectors.filter((one) => typesOf(one).includes(`${OA}TextPositionSelector`));
    const [quote = {}] = selectors.filter((one) => typesOf(one).includes(`${OA}TextQuoteSelector`));
    const points = [...fishermen.text];
    const [start, end] = [Number(valueIn(position, `${OA}start`)), Number(valueIn(position, `${OA}end`))];
    expect(points.slice(start, end).join('')).toBe(valueIn(quote, `${OA}exact`));
    expect(
      points
        .slice(0, start)
        .join('')
        .endsWith(String(valueIn(quote, `${OA}prefix`))),
    ).toBe(true);
    expect(valueIn(quote, `${OA}suffix`)).toBe('.');
    expect(start).toBeLessThan(fishermen.text.indexOf('signed'));
  });

  it('points at every sentence of the samples to the letter', () => {
    const texts = new Map(input.documents.map(({ id, text }) => [`urn:entente:document:${id}`, [...text]]));
    for (const annotation of ofType(`${OA}Annotation`)) {
      for (const target of nodesIn(annotation, `${OA}hasTarget`)) {
        const text = texts.get(String(idIn(target, `${OA}hasSource`))) ?? [];
        const [position = {}, quote = {}] = nodesIn(target, `${OA}hasSelector`);
        const [start, end] = [valueIn(position, `${OA}start`), valueIn(position, `${OA}end`)];
        expect(text.slice(Number(start), Number(end)).join('')).toBe(valueIn(quote, `${OA}exact`));
      }
    }
  });

  it('says who published, who said and who decided', () => {
    const statement = nodes.find(
      (node) =>
        nodesIn(node, `${PROV}wasAttributedTo`).length === 2 && nodesIn(node, `${PROV}wasQuotedFrom`).length === 1,
    );
    expect(statement).toBeDefined();
    const decisions = ofType(`${PROV}Activity`);
    expect(decisions.length).toBeGreaterThanOrEqual(3);
    for (const decision of decisions) {
      expect(idIn(decision, `${PROV}wasAssociatedWith`)).toBe('urn:entente:agent:A.%20Analyst');
      expect(nodesIn(decision, `${PROV}endedAtTime`)[0]?.['@type']).toBe('http://www.w3.org/2001/XMLSchema#dateTime');
    }
    const influenced = nodes.filter((node) => nodesIn(node, `${PROV}wasInfluencedBy`).length > 0);
    expect(influenced.length).toBeGreaterThanOrEqual(2);
  });

  it('is the same bytes every time', async () => {
    expect(jsonLd(await toldInput())).toBe(jsonLd(input));
  });
});
