/** Words that make a flow a target even where it is told as a fact: "aims at $3bn", "the deadline", "a goal of". */
export const AIMING_WORDS: ReadonlySet<string> = new Set([
  'target',
  'goal',
  'aim',
  'objective',
  'aspire',
  'ambition',
  'milestone',
  'deadline',
  'benchmark',
  'targeted',
  'aspiration',
  'themselves',
]);

/** Words that make a flow a target where it is not there yet: "agreed to lift trade to". */
export const TARGET_WORDS: ReadonlySet<string> = new Set([
  ...AIMING_WORDS,
  'mark',
  'set',
  'lift',
  'bring',
  'raise',
  'boost',
  'double',
  'triple',
  'quadruple',
  'pledge',
  'undertake',
  'agree',
  'commit',
  'vow',
  'task',
  'seek',
  'want',
  'strive',
  'resolve',
  'intend',
  'push',
  'increase',
  'expand',
  'decide',
  'instruct',
  'plan',
]);

/** Words that make a flow a forecast even where it is told as a fact: "reckons with $20bn", "the projected". */
export const EXPECTING_WORDS: ReadonlySet<string> = new Set([
  'expect',
  'forecast',
  'predict',
  'projection',
  'prediction',
  'expectation',
  'reckon',
  'anticipate',
  'foresee',
  'prognosis',
  'pencil',
  'projected',
  'forecasts',
]);

/** Words that make a flow a forecast where it is not there yet: "could reach", "we are confident". */
export const FORECAST_WORDS: ReadonlySet<string> = new Set([
  ...EXPECTING_WORDS,
  'hope',
  'confident',
  'see',
  'likely',
  'outlook',
  'could',
  'may',
  'might',
  'potential',
  'believe',
  'bullish',
  'optimistic',
  'estimate',
  'project',
  'would',
]);

/** Participles that a work stands: "the highway, finished in 2009", "built by China". */
export const BUILT_FORMS: ReadonlySet<string> = new Set([
  'built',
  'erected',
  'finished',
  'completed',
  'inaugurated',
  'opened',
  'constructed',
  'laid',
  'operational',
  'operating',
  'inauguration',
  'existing',
  'runs',
  'stands',
  'delivered',
  'carried',
  'opens',
  'inaugurates',
  'commissioned',
  'cost',
]);

/** Words before such a participle that take it back: "to be built", "being built", "will be finished". */
export const UNBUILT_WORDS: ReadonlySet<string> = new Set([
  'to',
  'will',
  'be',
  'being',
  'under',
  'when',
  'once',
  'should',
  'would',
  'not',
  'half',
  'until',
  'partly',
]);

/** Verbs by which things have changed hands: "3,000 rifles handed over". */
export const HANDED_WORDS: ReadonlySet<string> = new Set([
  'supply',
  'deliver',
  'hand',
  'donate',
  'give',
  'receive',
  'send',
  'transfer',
  'gift',
  'buy',
  'sell',
  'ship',
  'present',
  'get',
  'import',
  'export',
  'acquire',
]);

/** Forms that say things have come: "the first two jets landed", "48 of the guns are here". */
export const ARRIVED_FORMS: ReadonlySet<string> = new Set([
  'arrived',
  'landed',
  'docked',
  'here',
  'already',
  'service',
]);

/** Words that money is meant rather than spent: "earmarked for", "on paper", "promised". */
export const MEANT_WORDS: ReadonlySet<string> = new Set([
  'plan',
  'planned',
  'propose',
  'proposed',
  'envisage',
  'earmark',
  'projected',
  'paper',
  'promise',
  'pledge',
  'due',
  'tender',
  'suspend',
  'mean',
  'meant',
  'allot',
  'cancel',
  'shelve',
  'scrap',
  'negotiate',
  'negotiation',
  'prospective',
  'upcoming',
  'offer',
  'mooted',
  'announce',
  'foresee',
  'available',
]);

/** Words of customs: what is said of their share lies ahead until the agreement takes effect. */
export const CUSTOMS_WORDS: ReadonlySet<string> = new Set(['duty', 'tariff', 'line', 'duty-free', 'levy', 'customs']);
