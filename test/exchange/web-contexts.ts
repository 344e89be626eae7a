import type { JsonLdObj } from 'jsonld/jsonld-spec.js';

/**
 * Contexts by their address, so that nothing is fetched. Of the Web Annotation Data Model (W3C Recommendation, appendix A) the prefixes,
 * and the terms that are written: one that is missing here would be dropped in expansion, which the tests forbid.
 */
export const WEB_CONTEXTS: Readonly<Record<string, JsonLdObj>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      oa: 'http://www.w3.org/ns/oa#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      schema: 'http://schema.org/',
      id: { '@type': '@id', '@id': '@id' },
      type: { '@type': '@id', '@id': '@type' },
      Annotation: 'oa:Annotation',
      SpecificResource: 'oa:SpecificResource',
      TextPositionSelector: 'oa:TextPositionSelector',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      describing: 'oa:describing',
      body: { '@type': '@id', '@id': 'oa:hasBody' },
      target: { '@type': '@id', '@id': 'oa:hasTarget' },
      source: { '@type': '@id', '@id': 'oa:hasSource' },
      selector: { '@type': '@id', '@id': 'oa:hasSelector' },
      motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
      start: 'oa:start',
      end: 'oa:end',
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
    },
  },
};
