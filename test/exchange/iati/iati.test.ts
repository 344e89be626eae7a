import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ExportInput, SourcedRecord } from '../../../src/exchange/export-input.js';
import { iatiActivities } from '../../../src/exchange/iati/activities.js';
import type { Commitment } from '../../../src/model/statement.js';
import { documentOf, evidence } from '../../store/store-samples.js';

/** The standard's own schema, where someone has it (`iati-common.xsd` and `xml.xsd` beside it); else the one written for these tests. */
const OFFICIAL = process.env['ENTENTE_IATI_XSD'];
const SCHEMA = OFFICIAL ?? join(import.meta.dirname, 'iati-2.03.xsd');
const BESIDE = OFFICIAL === undefined ? ['xml.xsd'] : ['iati-common.xsd', 'xml.xsd'];

const file = (path: string) => ({ fileName: basename(path), contents: readFileSync(path, 'utf8') });

const faultsOf = async (xml: string): Promise<string[]> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'activities.xml', contents: xml }],
    schema: [file(SCHEMA)],
    preload: BESIDE.map((name) => file(join(dirname(SCHEMA), name))),
  });
  return valid ? [] : errors.map(({ message }) => message);
};

const SENTENCE = 'Norway <pledged> more than 30 million kroner & advice to Ghana by 2021.';

const sourced = (id: string, values: Partial<Commitment>, published: string | null = '2019-03-15'): SourcedRecord => {
  const { source, ...rest } = documentOf(`doc-${id}`, published ?? '', [SENTENCE]);
  const { published: _, ...undated } = source;
  const document = {
    ...rest,
    source: published === null ? undated : { ...source, url: 'https://courier.example/a?b=1&c=2' },
  };
  const statement: Commitment = {
    id: `s-${id}`,
    document: document.id,
    type: 'commitment',
    confidence: 0.9,
    rule: 'test',
    evidence: evidence(document, SENTENCE),
    actor: ['NO'],
    beneficiary: ['GH'],
    action: 'give 30 million kroner & advice',
    quantity: { value: 30_000_000, unit: 'NOK', bound: 'at-least' },
    fields: ['fisheries', 'education'],
    deadline: '2021',
    strength: 'pledge',
    stage: 'pledge',
    ...values,
  };
  const { actor, beneficiary, action, quantity, fields, deadline, strength, stage } = statement;
  const slots = Object.fromEntries(
    Object.entries({ actor, beneficiary, action, quantity, fields, deadline, strength, stage })
      .filter(([, chosen]) => chosen !== undefined)
      .map(([name, chosen]) => [name, { chosen, statements: [`s-${id}`], rivals: [] }]),
  );
  return {
    record: { id, type: 'commitment', slots, statements: [`s-${id}`], acts: [], links: [], decisions: [] },
    statements: [statement],
    documents: new Map([[document.id, document]]),
    decisions: [],
    confidence: 0.9,
  };
};

const input = (...records: SourcedRecord[]): ExportInput => ({ records, documents: [] });

describe('IATI activities', () => {
  it('hold to the schema, whatever is told of a promise', async () => {
    const xml = iatiActivities(
      input(
        sourced('c1', {}),
        sourced('c2', {
          beneficiary: ['GH', 'KE'],
          deadline: undefined,
          fields: undefined,
          strength: 'agreed',
          stage: 'completion',
        }),
        sourced('c3', {
          actor: ['World Bank', 'Statoil ASA'],
          quantity: { value: 1e21, max: 2e21, unit: 'USD' },
          stage: 'suspended',
        }),
        sourced('c4', { actor: [], beneficiary: undefined, stage: 'cancelled', action: 'a\u0007b \uD800' }),
      ),
    );
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml.match(/<iati-activity /gu)).toHaveLength(4);
  });
  it('tell a pledge with its amount, day, parties and report', () => {
    const xml = iatiActivities(input(sourced('c1', {})));
    expect(xml).toContain('<title><narrative>Norway: give 30 million kroner &amp; advice</narrative></title>');
    expect(xml).toContain('<transaction-type code="12"/><transaction-date iso-date="2019-03-15"/>');
    expect(xml).toContain('<value currency="NOK" value-date="2019-03-15">30000000</value>');
    expect(xml).toContain('Told as more than 30 million Norwegian kroner.');
    expect(xml).toContain('<activity-date type="3" iso-date="2021-12-31"/>');
    expect(xml).toContain('<recipient-country code="GH"/>');
    expect(xml).toContain('url="https://courier.example/a?b=1&amp;c=2"');
  });
  it('leave out what is no money, and what no report dates', async () => {
    const xml = iatiActivities(
      input(
        sourced('c1', { quantity: { value: 3, unit: '1' } }),
        sourced('c2', { quantity: undefined }),
        sourced('c3', {}, null),
        sourced('c4', {}),
      ),
    );
    expect(xml.match(/<iati-identifier>[^<]*/gu)).toEqual(['<iati-identifier>ENTENTE-c4']);
    expect(await faultsOf(xml)).toEqual([]);
  });
  it('the check finds what is wrong', async () => {
    const xml = iatiActivities(input(sourced('c1', {})));
    expect(await faultsOf(xml.replace('value-date="2019-03-15"', 'value-date="2019-02-30"'))).not.toEqual([]);
    expect(await faultsOf(xml.replace(/<activity-status[^>]*>/u, ''))).not.toEqual([]);
  });
});
