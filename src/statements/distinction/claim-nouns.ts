const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns of relations: a state is the "largest" of these to another ("Peru's largest lender"). */
export const RELATION_NOUNS = list(`
  partner investor donor creditor funder lender market supplier buyer exporter importer venture source destination provider customer contributor
  recipient ally backer purchaser consumer borrower beneficiary client seller shareholder financier sponsor outlet trader
`);

/** What states make together or give one another: "the largest loan to Nepal", "the biggest deal between the two". */
export const BOND_NOUNS = list(`
  deal contract project agreement accord pact treaty memorandum protocol declaration convention arrangement delegation package loan investment order
  grant credit partnership visit trip tour summit meeting forum exercise drill manoeuvre maneuver mission embassy consulate consulate-general cooperation collaboration
  statement dialogue consultation talk cepa fta compact charter venture exchange acquisition sale purchase shipment donation consignment aid swap facility fund operation port-call call
  expression document instrument communique convoy airlift
`);

/** What is built or run: large for its region or by the work of several states. */
export const WORK_NOUNS = list(`
  plant dam refinery bridge pipeline corridor port terminal station park cable factory complex reactor railway road tunnel line highway mine interconnector
  smelter airport hospital university school campus centre center satellite shipyard grid field farm ship vessel submarine flight route hub laboratory
  link service train branch office facility
`);

/** Measures that reach a record. */
export const MEASURE_NOUNS = list(`
  trade turnover commerce export exports import imports volume value level growth increase rise surplus deficit traffic freight shipment delivery investment
  number figure total amount sale purchase supply flow arrival high peak maximum rate share pace sum
`);

/** Of those, the measures of dealings between states, whoever is named. */
export const DEALING_NOUNS = list('trade turnover commerce export import shipment delivery investment');

/** Nouns that "first" only orders or counts: "first half", "first stage". */
export const ORDERED_NOUNS = list(`
  half quarter month year week day stage phase step tranche unit place part area section instalment installment decade century block priority
  point measure item glance sight hand instance term time order group half-year semester payment turn one fortnight lot draft reading
  half-decade weekend week-end morning leg aid class name impression result sign option choice thing
  question chapter paragraph article reactor drawdown cohort wave
`);

/** Those it orders unless more is said: "the first round", but "the first-ever round", "the first shipment in history". */
export const OFTEN_ORDERED = list(
  'round session meeting shipment delivery batch cargo consignment line disbursement contact conversation',
);

/** Nouns that "first" straight before them turns into a title: "First Deputy Minister", "first lady". */
export const TITLE_NOUNS = list('lady deputy vice minister secretary vice-president vice-premier deputy-premier');

/** Deeds and works that "the first by …", "the first of its kind" may stand for. */
export const STANDS_FOR = new Set([
  ...BOND_NOUNS,
  ...WORK_NOUNS,
  ...list('stop stopover shipment delivery festival fair programme program scheme trial'),
]);

/** Those that rank among others of their kind: "the first state to …", "the only leader invited". */
export const RANKED_NOUNS = list(`
  country state nation government leader president premier minister chancellor king queen emir monarch pope ruler head member company firm bank envoy ambassador island
  official statesman dignitary guest economy capital republic kingdom city university airline institution
`);

/** Nouns that tell nothing of what is built: "the first facility of the kind". */
export const GENERIC_NOUNS = list(
  'facility project venture scheme undertaking institution body initiative centre center one',
);

/** Encounters: where "since" a date takes the claim back, and where a person's own first is no claim. */
export const ENCOUNTER = list(
  'visit trip tour encounter call stop stopover summit meeting talk journey stay mission appearance foray',
);
