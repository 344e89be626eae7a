import type { Indicator } from '../../model/statement.js';
import type { UnitClass } from './unit-class.js';

/**
 * A family of words that tell what an amount measures. `nouns` and `verbs` are lemmas in lower case (phrases with blanks); a
 * verb measures its object, a noun the amount near it.
 */
export interface Measure {
  /** `domestic`: the amount is one country's own business, and nobody's figure here. */
  readonly indicator: Indicator | 'domestic';
  readonly units: readonly UnitClass[];
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  /** How much nearer another word must be to win over this one; 0 for a word that is sure of its meaning. */
  readonly weakness?: number;
  /** How far, in steps of the tree, the word reaches; by default as far as the sentence. */
  readonly reach?: number;
  /** Only in the singular: "the rupee", not "paid in rupees". */
  readonly singular?: true;
  /** Only where "worth" or the like binds the amount to the word: "memorandums worth $5bn". */
  readonly valued?: true;
  /** What is measured, where the word itself tells it and the indicator does not ("trade surplus"). */
  readonly names?: true;
  readonly example: string;
}

const MONEY: readonly UnitClass[] = ['money'];
const GOODS: readonly UnitClass[] = ['goods'];

/** Words for what an amount measures. */
export const MEASURES: readonly Measure[] = [
  {
    indicator: 'trade-turnover',
    units: MONEY,
    nouns: [
      'trade', 'turnover', 'commerce', 'trade turnover', 'commodity turnover', 'goods turnover', 'commodity exchange', 'trade exchange',
      'exchange of goods', 'volume of exchange', 'trade volume', 'volume of trade', 'trade flow', 'trading volume', 'merchandise trade',
      'mutual trade', 'two-way trade', 'goods trade', 'foreign trade', 'business turnover', 'trade in goods', 'trade in services',
      'commercial exchange', 'economic exchange', 'exports and imports', 'imports and exports', 'buying and selling',
    ],
    verbs: ['trade', 'buy and sell', 'export and import', 'import and export'],
    example: 'Trade between Peru and Chile came to $4 billion.',
  },
  {
    indicator: 'trade-turnover',
    units: MONEY,
    nouns: ['exchange'],
    weakness: 1,
    reach: 5,
    example: 'Bilateral exchange amounts to 240 million dollars.',
  },
  {
    indicator: 'exports',
    units: MONEY,
    nouns: ['export', 're-export', 'sale', 'foreign sale'],
    verbs: ['export', 'sell', 're-export'],
    example: 'Thai exports to Laos were worth $2 billion.',
  },
  {
    indicator: 'imports',
    units: MONEY,
    nouns: ['import', 'purchase'],
    verbs: ['import', 'buy', 'purchase'],
    example: 'Oman bought $300 million worth of Kenyan goods.',
  },
  {
    indicator: 'exports',
    units: MONEY,
    nouns: ['shipment', 'delivery'],
    verbs: ['ship', 'supply', 'deliver'],
    weakness: 1,
    example: 'shipments to Iran were worth $40 million',
  },
  {
    indicator: 'imports',
    units: MONEY,
    verbs: ['pay'],
    weakness: 2,
    reach: 4,
    example: 'for which Japan paid $5 billion',
  },
  {
    indicator: 'other',
    units: MONEY,
    nouns: [
      'surplus', 'trade surplus', 'deficit', 'trade deficit', 'trade gap', 'trade balance', 'trade imbalance', 'balance of trade',
    ],
    weakness: -0.5,
    names: true,
    example: "Hanoi's surplus narrowed to $5 billion.",
  },
  {
    indicator: 'other',
    units: MONEY,
    nouns: [
      'swap', 'swap line', 'currency swap', 'swap agreement', 'swap arrangement', 'remittance', 'swap facility', 'transit fee',
      'compensation', 'reparation', 'damage', 'fine', 'subsidy',
    ],
    verbs: ['remit', 'send home'],
    names: true,
    example: 'The central banks renewed a currency swap of 50 billion yuan.',
  },
  {
    indicator: 'other',
    units: MONEY,
    nouns: ['capital', 'charter capital', 'authorised capital', 'authorized capital', 'share capital', 'capitalisation'],
    weakness: 0.5,
    names: true,
    example: 'the joint fund, with a capital of $100 million',
  },
  {
    indicator: 'investment',
    units: MONEY,
    nouns: [
      'investment', 'fdi', 'direct investment', 'foreign direct investment', 'investment stock', 'capital investment', 'capital inflow',
      'investment portfolio', 'investment inflow', 'investment project', 'portfolio of investment', 'portfolio of joint investment', 'joint investment', 'accumulated investment', 'capital injection', 'stake', 'equity',
    ],
    verbs: ['invest', 'sink', 'pour', 'plough', 'plow', 'pump', 'inject', 'reinvest', 'draw'],
    example: 'Greek firms have invested more than 2 billion euros in Romania.',
  },
  {
    indicator: 'loan',
    units: MONEY,
    nouns: [
      'loan', 'credit', 'credit line', 'line of credit', 'soft loan', 'concessional loan', 'lending', 'buyer credit', 'export credit',
      'credit facility', 'loan facility', 'borrowing', 'bailout', 'concessional financing', 'overdraft', 'bond', 'state credit', 'financing',
      'development assistance on concessional term',
    ],
    verbs: ['lend', 'loan', 'borrow', 'disburse'],
    example: 'The bank is to lend $200 million for the dam.',
  },
  {
    indicator: 'aid',
    units: MONEY,
    nouns: [
      'aid', 'grant', 'assistance', 'donation', 'grant aid', 'humanitarian aid', 'humanitarian assistance', 'financial assistance',
      'financial support', 'relief', 'budget support', 'gift', 'aid package', 'development aid', 'grant assistance', 'non-refundable aid',
      'technical assistance', 'macro-financial assistance', 'support package', 'funding', 'tranche', 'military aid', 'contribution', 'help',
      'aid donor', 'donor', 'funder', 'financial package',
    ],
    verbs: ['donate', 'grant', 'give', 'gift', 'contribute', 'spend'],
    weakness: 0.5,
    example: 'Norway gave Malawi a grant of $20 million.',
  },
  {
    indicator: 'contracts',
    units: MONEY,
    nouns: [
      'contract', 'order', 'arms deal', 'arms sale', 'procurement', 'deal', 'business deal', 'commercial deal', 'purchase order',
      'weapon deal', 'arm package', 'defence deal', 'defense deal',
    ],
    weakness: 0.5,
    example: 'contracts worth $3 billion were signed',
  },
  {
    indicator: 'other',
    units: MONEY,
    nouns: [
      'agreement', 'memorandum', 'mou', 'memorandum of understanding', 'letter of intent', 'accord', 'document', 'pact', 'instrument',
      'partnership',
    ],
    weakness: 1.5,
    reach: 7,
    valued: true,
    names: true,
    example: 'memorandums worth some $10 billion',
  },
  {
    indicator: 'debt',
    units: MONEY,
    nouns: ['debt', 'arrears', 'due', 'liability', 'outstanding debt', 'indebtedness', 'creditor', 'debt relief', 'write-off', 'debt burden'],
    verbs: ['owe', 'write off', 'restructure', 'repay', 'forgive', 'reschedule'],
    weakness: -0.5,
    example: 'Chad still owes Glencore $1 billion.',
  },
  {
    indicator: 'project-cost',
    units: MONEY,
    nouns: ['cost', 'price tag', 'outlay', 'expenditure', 'undertaking', 'estimate', 'project cost', 'construction cost', 'investment cost'],
    verbs: ['cost', 'build', 'construct', 'put up', 'erect', 'set up', 'lay', 'modernise', 'modernize', 'upgrade', 'rebuild'],
    weakness: 0.5,
    example: 'The bridge will cost $400 million.',
  },
  {
    indicator: 'debt',
    units: MONEY,
    nouns: ['cancellation', 'debt cancellation'],
    weakness: 0.5,
    example: 'the cancellation of 20 billion yen',
  },
  {
    indicator: 'capacity',
    units: ['power'],
    nouns: [
      'capacity', 'plant', 'station', 'power', 'reactor', 'unit', 'farm', 'park', 'project', 'line', 'interconnector', 'generation', 'output',
      'turbine', 'dam',
    ],
    verbs: ['generate', 'produce', 'install'],
    example: 'a 500 MW wind farm',
  },
  {
    indicator: 'capacity',
    units: ['goods', 'count', 'area', 'other'],
    nouns: [
      'capacity', 'throughput', 'refinery', 'smelter', 'cracker', 'plant', 'factory', 'mill', 'terminal', 'pipeline', 'storage', 'output',
      'reservoir', 'kiln', 'production capacity', 'annual capacity', 'production', 'desalination', 'zone', 'site',
    ],
    verbs: ['produce', 'process', 'refine', 'handle', 'yield', 'turn out', 'smelt'],
    weakness: 0.5,
    reach: 6,
    example: 'a smelter of 500,000 tonnes a year',
  },
  {
    indicator: 'volume',
    units: GOODS,
    nouns: [
      'delivery', 'supply', 'shipment', 'export', 'import', 'purchase', 'freight', 'cargo', 'transit', 'offtake', 'gas', 'oil', 'crude', 'coal',
      'grain', 'wheat', 'goods', 'traffic', 'consignment', 'volume', 'water', 'electricity', 'fuel', 'flour', 'rice', 'fertilizer',
      'fertiliser', 'steel', 'ore', 'lng', 'uranium', 'barley', 'corn', 'maize', 'soybean', 'sugar', 'cement', 'cotton', 'feedstock',
      'container', 'transport', 'transportation', 'trade', 'sale', 'vaccine', 'aid', 'tonnage', 'offtake memorandum',
    ],
    verbs: [
      'deliver', 'supply', 'ship', 'export', 'import', 'buy', 'purchase', 'sell', 'take', 'receive', 'carry', 'transport', 'pump', 'send', 'draw',
      'haul', 'transit', 'provide', 'pass', 'cover', 'come', 'donate', 'withdraw',
    ],
    example: 'Serbia is to receive 400 million cubic metres of gas.',
  },
  {
    indicator: 'distance',
    units: ['length'],
    nouns: [
      'railway', 'railroad', 'rail', 'line', 'pipeline', 'highway', 'road', 'motorway', 'expressway', 'corridor', 'route', 'bridge', 'tunnel', 'canal',
      'length', 'section', 'stretch', 'track', 'cable', 'fence', 'interconnector', 'crossing', 'link', 'transmission line', 'segment', 'railway line', 'train', 'tramway', 'long', 'rail line', 'power line', 'gas pipeline', 'street', 'metro', 'freeway',
    ],
    verbs: ['stretch', 'span', 'run', 'long'],
    example: 'a 500-km line from Zahedan to the coast',
  },
  {
    indicator: 'price',
    units: ['money', 'percent', 'other'],
    nouns: ['price', 'interest', 'interest rate', 'gas price', 'transit tariff'],
    verbs: ['charge'],
    weakness: 0.5,
    reach: 6,
    names: true,
    example: 'at a price of $160 per thousand cubic metres',
  },
  {
    indicator: 'other',
    units: ['percent'],
    nouns: ['tariff', 'duty', 'levy', 'customs duty', 'import duty', 'tariff rate', 'duty rate', 'excise'],
    weakness: 0.5,
    reach: 8,
    names: true,
    example: 'tariffs of over 60 percent on apples',
  },
  {
    indicator: 'domestic',
    units: ['money', 'percent', 'count'],
    nouns: [
      'currency', 'rupiah', 'rouble', 'ruble', 'lira', 'riyal', 'rial', 'real', 'rupee', 'won', 'peso', 'tenge', 'dinar', 'dirham', 'rand', 'naira', 'baht', 'ringgit',
      'greenback', 'hryvnia', 'forint', 'zloty', 'yen', 'yuan', 'renminbi', 'sterling', 'shilling', 'cedi', 'birr', 'kyat', 'taka', 'dong',
    ],
    singular: true,
    reach: 4,
    example: 'The rupiah closed at 14,000 to the dollar.',
  },
  {
    indicator: 'domestic',
    units: ['goods', 'money'],
    nouns: ['head', 'capita', 'inhabitant'],
    weakness: -1,
    reach: 3.5,
    example: '97 cubic metres of water a head',
  },
  {
    indicator: 'domestic',
    units: ['money', 'percent', 'count', 'goods', 'area', 'length', 'power', 'other'],
    nouns: [
      'gdp', 'brent', 'wti', 'futures', 'shares', 'gross domestic product', 'economy', 'budget', 'revenue', 'inflation', 'population', 'salary', 'wage', 'pension', 'profit', 'poll', 'vote',
      'tax', 'stock index', 'stock market', 'stock exchange', 'index', 'share price', 'inhabitant', 'national income', 'unemployment', 'market capitalisation', 'market capitalization', 'reserve', 'earnings',
      'money plan', 'gross national income', 'foreign exchange reserve', 'magnitude', 'worldwide', 'global', 'earthquake', 'defence spending',
      'defense spending', 'military spending', 'ransom', 'respondent', 'turnout', 'literacy',
    ],
    verbs: ['vote', 'poll', 'peg'],
    weakness: 0.5,
    reach: 6,
    example: 'Its economy grew 5 percent.',
  },
];

/** Nouns that carry a measure's name without changing it: "trade volume", "export figure", "investment stock". */
export const CARRIERS: ReadonlySet<string> = new Set([
  'volume', 'turnover', 'value', 'figure', 'total', 'flow', 'level', 'stock', 'portfolio', 'amount', 'target', 'goal', 'number', 'sum', 'package',
  'exchange', 'balance', 'surplus', 'deficit', 'gap', 'revenue', 'earnings', 'growth', 'line', 'facility', 'inflow', 'statistic', 'datum',
  'data', 'tranche', 'programme', 'program', 'project', 'bill', 'order', 'contract', 'agreement', 'deal', 'fund', 'rate', 'capacity', 'shipment',
  'delivery', 'sale', 'purchase', 'aid', 'assistance', 'grant', 'loan', 'credit', 'cost', 'worth', 'mark', 'threshold', 'swap',
]);
