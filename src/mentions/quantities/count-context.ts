/** What may stand before a figure that is a name or a number in a series, not a count: "Article 370", "Boeing 737". */
const labelled =
  /(?<![a-z\u00c0-\u024f])(?:no|nos|nr|id|ref|number|№|article|articles|art|chapter|section|sections|paragraph|para|clause|annex|appendix|schedule|protocol|resolution|decree|order|act|law|bill|rule|regulation|directive|case|file|phase|stage|step|round|page|pp?|room|floor|gate|terminal|pier|berth|platform|block|unit|reactor|plot|lot|route|highway|motorway|road|line|corridor|track|flight|channel|level|tier|category|class|grade|group|version|model|type|series|mark|mk|part|volume|vol|issue|item|point|table|figure|fig|episode|season|day|week|lesson|task|goal|sdg|vision|agenda|expo|horizon|strategy|project|industry|web|apollo|soyuz|falcon|boeing|airbus|embraer|comac|sukhoi|superjet|antonov|tupolev|ilyushin|bombardier|bayraktar|leopard|abrams|mirage|gripen|rafale|typhoon|kilo|covid|windows|postcode|zip|psalm|aged|age|formula|catch|area|district|school|hospital|factory|camp|studio|pact)\.?\s?#?$/iu;
const stop =
  /^(?:and|or|to|in|on|at|by|for|from|with|into|onto|is|was|were|are|be|been|will|would|could|should|can|may|might|has|had|have|as|that|which|who|whom|whose|but|a|an|the|this|these|those|it|its|he|she|they|we|i|am|pm|gmt|utc|bst|cet|per|vs|v|than|if|when|while|where|after|before|since|until|till|because|so|not|only|also|times|fold|st|nd|rd|th|o['’]clock|hrs|versus|against|during|through|under|over|about|each|every|both|there|then|now|yet|respectively|apiece|all|due|out|up|down|said|says|between|without|within|thanks|y|yoy|plus|minus|instead|according|via|still|did|do|does|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|percent|goes|go|went|comes|came|remains?|remained|stems?|stayed|left|got|arrived|last|next|worth|total|ago|earlier|later)$/iu;
/** Parties and people told by their number: "the two countries", "these three leaders" are no figures. */
const sides =
  /^(?:countries|sides|nations|leaders|presidents|states|parties|governments|ministers|neighbou?rs|capitals|peoples|men|women|heads|premiers|prime|chancellors|foreign|defen[cs]e|allies|partners|powers|economies|delegations|ministries|brotherly|friendly|neighbou?ring|sisterly|fraternal|asian|european|african|latin|arab|regional|monarchs|kings|diplomats|officials|negotiators|militaries|armies|interlocutors|counterparts|former|of\s+(?:us|you))/iu;

// "27 |documents", "20 |memoranda", "3,000 |Italian companies"
const following = /\s+(?:\(\d+\)\s*)?["“‘']?(?<word>\p{L}[\p{L}'’.-]*)/uy;
// "10|-member", "three|-way", "two|-plus-two"
const hyphened = /-(?!(?:odd|plus|strong)(?!\p{L}))\p{L}/uy;
const opensLine = /(?:^|\n)[\s•*–-]*\(?$/u;

/** Whether the text before a figure at `at` names rather than counts ("Article |370", "Boeing |737"). */
export const isLabelled = (text: string, at: number): boolean => labelled.test(text.slice(Math.max(0, at - 20), at));

/** Whether the figure `[start, end)` numbers an item of a list or a heading: "1. Memorandum", "2) Protocol", "3.2 Trade". */
export const isListNumber = (text: string, start: number, end: number): boolean =>
  opensLine.test(text.slice(Math.max(0, start - 12), start)) &&
  (/^\s?[.)](?!\d)/u.test(text.slice(end, end + 3)) ||
    (/\./u.test(text.slice(start, end)) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4))));

/** What follows a figure: a noun that it counts, a compound that it belongs to ("five-member"), "of which", "more", or nothing of the kind. */
export type Following = 'noun' | 'compound' | 'partitive' | 'more' | 'none';

/** Tells what follows the figure that ends at `end`: "27| documents" → noun, "five|-member" → compound, "ten| of them" → partitive. */
export const followingOf = (text: string, end: number): Following => {
  hyphened.lastIndex = end;
  if (hyphened.test(text)) return 'compound';
  following.lastIndex = end;
  const word = following.exec(text)?.groups?.word;
  if (word === undefined) return 'none';
  if (/^of$/iu.test(word)) return 'partitive';
  if (/^(?:more|others?|further|additional|new|such)$/iu.test(word)) return 'more';
  return stop.test(word) ? 'none' : 'noun';
};

/** Whether "the two countries", "these three leaders", "two sides" stand at `[start, end)`. */
export const isSides = (text: string, start: number, end: number): boolean => {
  if (!sides.test(text.slice(end, end + 24).trimStart())) return false;
  return /^two$/iu.test(text.slice(start, end)) || definite.test(text.slice(Math.max(0, start - 8), start));
};

const definite = /(?:^|\P{L})(?:the|these|those|our|their|both|all|you|us|other)\s+$/iu;
const irregular =
  'people|men|women|children|aircraft|spacecraft|memoranda|personnel|staff|police|cattle|sheep|crew|media|data|criteria|youth|chinese|japanese|vietnamese|head|fish|seafarers|feet|fishermen|servicemen|policemen|businessmen|businesswomen|spokesmen|craft|offspring|plants|mou|deaf';
// "13| essential goods", "two| highly enriched fuel rods", "six| reactors"
const pluralAhead = new RegExp(
  String.raw`^(?:\s?\(\d+\))?(?:\s+["“‘(]?(?!(?:of|in|on|at|to|for|by|with|from|and|or|was|is|has|were|are)(?![a-z\u00c0-\u024f]))[a-z\u00c0-\u024f\d][a-z\u00c0-\u024f\d'’./&-]*,?){0,4}?\s+["“‘(]?(?:(?!(?:was|is|has|does|this|its|his|as|us|thus|versus|bus|gas)(?![a-z\u00c0-\u024f]))[a-z\u00c0-\u024f'’./&-]*[a-z\u00c0-\u024f](?<!ss)s(?![a-z\u00c0-\u024f])|(?:${irregular})(?![a-z\u00c0-\u024f]))`,
  'iu',
);

/** Whether a plural noun follows within a few words, which a small number in words needs to count something: not "the two spoke". */
export const countsPlural = (text: string, end: number): boolean => pluralAhead.test(text.slice(end, end + 80));

/** Whether a figure without a noun still counts by what stands before it: "of which 17", "DOCUMENTS: 26", "a party of 250". */
export const isTold = (text: string, start: number): boolean =>
  /(?:of\s+which|of\s+whom|including|:|number(?:ed|ing|s)?|total(?:led|ling|ing|ed|s)?|(?:party|group|delegation|total|team|crew|list|series|set|number)\s+of|stood\s+at|amount(?:ed|s|ing)?\s+to|another|a\s+further|from|to|against|versus|vs\.?|compared\s+(?:with|to)|and|some)\s+$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
