const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words before an instrument's noun that do not tell what it is about: "a new bilateral", "the landmark". */
export const EMPTY_MODIFIERS: ReadonlySet<string> = set(`
  new bilateral joint several key landmark historic historical important major separate similar like comparable bad good better best fair done business other more various many
  official final formal first second third fourth fifth last latest next significant relevant respective signed
  long-awaited draft binding non-binding legally multi-year existing current previous earlier old older big biggest
  bigger further additional intergovernmental inter-governmental governmental interdepartmental international mutual such
  same tripartite trilateral quadripartite quadrilateral four-way five-way three-way two-way multilateral year-long long-term medium-term short-term interim
  preliminary general umbrella bumper lucrative mega possible potential proposed planned so-called
  multibillion-dollar multi-billion-dollar billion-dollar million-dollar multimillion-dollar specific numerous few single
  own written original initial total cooperation co-operation understanding controversial basic following today's
  today yesterday's sealed inked reached concluded exchanged initialled approved adopted different similar
  original ambitious sweeping wide-ranging far-reaching successor amended revised updated renewed expanded extended broad
  broader comprehensive-sounding working-level high-level ministerial special certain three two four five six seven eight nine ten dozen dozens
  hundred package large small huge massive rare detailed definitive much-touted much-awaited
  hard-fought tentative provisional standing valid present actual expired old-standing decade-old executive framework
  road another only very billion million trillion crore lakh worth nearly about over some around roughly almost
  amendatory amending supplementary complementary first-of-its-kind its-kind government-to-government state-to-state company-to-company commercial`);

/** Prepositions that lead to what an instrument is about, wherever they stand after its noun. */
export const ABOUT: ReadonlySet<string> = set(
  'on for about of concerning regarding covering over against towards toward governing involving',
);

/** Words that say time, way or occasion, not matter, after "in", "for", "of", "on" or "at". */
export const NO_MATTER: ReadonlySet<string> = set(`
  principle force effect place full question particular general return exchange response connection line turn writing
  time times signature approval ratification consideration now example instance once good occasion sidelines eve margins
  presence front end start day days month months year years week weeks ceremony meeting summit visit talks forum
  hand them it that this these those which whom behalf part parts kind its sort hours minutes decade decades same score
  arrival importance interest all both each`);

/** Words that by themselves say nothing of the matter: "documents of cooperation". */
export const EMPTY_MATTERS: ReadonlySet<string> = set(
  'cooperation co-operation understanding partnership collaboration mutual interest',
);

/** Words that end what an instrument is about: they begin what happened, when, where or before whom. */
export const ENDS_MATTER: ReadonlySet<string> = set(`
  which who whose whom whereby whereas while during after before when where since until amid according following whether
  because although though if once unless but despite besides alongside plus`);

/** Parts of an instrument's own name after its noun: "of Understanding", "of intent". */
export const NAME_PARTS: ReadonlySet<string> = set(
  'understanding intent intention agreement notes letters interest action',
);
