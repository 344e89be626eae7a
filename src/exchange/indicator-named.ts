import { Indicator } from '../model/statement.js';

/** What a table measures: the indicator, and of what where that is told. */
export interface Measure {
  readonly indicator: Indicator;
  readonly of?: string;
}

/** Names that tables give an indicator, each with an example above. The first that fits is taken. */
const NAMES: readonly (readonly [indicator: Indicator, name: RegExp])[] = [
  // "Total trade", "bilateral trade turnover", "trade in goods"
  [
    'trade-turnover',
    /^(?:(?:total|bilateral|mutual|two-way|foreign|external|goods|merchandise)\s+)*(?:trade(?:\s+(?:turnover|volume|in goods))?|turnover|commerce)(?:\s*\(total\))?$/iu,
  ],
  // "Exports", "X", "Exports of goods, FOB", "export"
  [
    'exports',
    /^(?:x|(?:(?:total|goods|merchandise)\s+)?exports?(?:\s+of\s+goods)?(?:[\s,(]+(?:total|f\.?o\.?b\.?|value)\)?)*)$/iu,
  ],
  // "Imports", "M", "Goods imports (CIF)"
  [
    'imports',
    /^(?:m|(?:(?:total|goods|merchandise)\s+)?imports?(?:\s+of\s+goods)?(?:[\s,(]+(?:total|c\.?i\.?f\.?|f\.?o\.?b\.?|value)\)?)*)$/iu,
  ],
  // "FDI inflows", "direct investment stock"
  [
    'investment',
    /^(?:(?:foreign\s+)?direct\s+investments?|fdi|investments?)(?:[\s,]+(?:(?:net\s+)?(?:in)?flows?|stocks?|total))*$/iu,
  ],
  ['aid', /^(?:aid|oda|grants?|official development assistance|assistance)$/iu],
  ['loan', /^(?:loans?|credits?|lending)$/iu],
  ['debt', /^(?:external\s+)?debts?(?:\s+stocks?)?$/iu],
  ['contracts', /^(?:contracts?|arms (?:sales|transfers|imports|exports))$/iu],
];

/** "Exports of beef", "Imports: fertilisers". */
const FLOW_OF = /^(?<flow>exports?|imports?)\s*(?:of|[:,–-])\s*(?<of>\S.*)$/iu;

const UNTOLD = /^(?:total|all (?:products|goods|commodities)|goods)$/iu;

/**
 * What the name of a column or a cell measures; an unknown name is an indicator of its own, `other`, told in its words.
 *
 * @example indicatorNamed('Exports of beef') // { indicator: 'exports', of: 'beef' }
 */
export const indicatorNamed = (name: string): Measure => {
  const plain = name.trim().replace(/_/gu, ' ').replace(/\s+/gu, ' ');
  const exact = Indicator.safeParse(plain.toLowerCase().replace(/ /gu, '-'));
  if (exact.success) return { indicator: exact.data };
  const known = NAMES.find(([, form]) => form.test(plain))?.[0];
  if (known !== undefined) return { indicator: known };
  const flow = FLOW_OF.exec(plain)?.groups;
  if (flow?.['flow'] !== undefined && flow['of'] !== undefined) {
    const indicator = flow['flow'].toLowerCase().startsWith('e') ? 'exports' : 'imports';
    return UNTOLD.test(flow['of']) ? { indicator } : { indicator, of: flow['of'] };
  }
  return { indicator: 'other', of: plain };
};
