/** Words that make a figure a target: "set a goal of", "lift trade to", "aims at". */
export const TARGET_WORDS: ReadonlySet<string> = new Set([
  'target', 'goal', 'aim', 'objective', 'mark', 'set', 'lift', 'bring', 'raise', 'boost', 'double', 'triple', 'quadruple', 'aspire', 'pledge', 'undertake', 'agree',
  'commit', 'vow', 'ambition', 'task', 'milestone', 'seek', 'want', 'strive', 'resolve', 'intend', 'push',
]);

/** Words that make a figure a forecast: "is expected to", "could reach", "the projected". */
export const FORECAST_WORDS: ReadonlySet<string> = new Set([
  'expect', 'forecast', 'project', 'predict', 'projection', 'prediction', 'expectation', 'estimate', 'reckon', 'anticipate', 'foresee', 'hope', 'confident', 'see',
  'likely', 'outlook', 'could', 'may', 'might', 'potential', 'believe', 'prognosis', 'bullish', 'optimistic',
]);

/** Words that a thing is there already: "was built", "inaugurated", "in operation". */
export const DONE_WORDS: ReadonlySet<string> = new Set([
  'build', 'erect', 'finish', 'complete', 'inaugurate', 'open', 'commission', 'construct', 'operate', 'exist', 'launch', 'unveil', 'deliver', 'carry', 'extend',
  'grant', 'disburse', 'supply', 'hand', 'donate', 'give', 'lend', 'pay', 'cost', 'allocate', 'provide', 'operational', 'sign', 'run', 'serve',
]);

/** Words that a thing is yet to come, whatever the tense: "a planned", "on paper", "feasibility study". */
export const PLANNED_WORDS: ReadonlySet<string> = new Set([
  'plan', 'planned', 'propose', 'proposed', 'envisage', 'earmark', 'feasibility', 'projected', 'paper', 'future', 'promise', 'pledge', 'due', 'tender', 'award', 'suspend',
  'cancel', 'shelve', 'scrap', 'negotiate', 'negotiation', 'memorandum', 'mou', 'prospective', 'upcoming', 'offer', 'mooted',
]);
