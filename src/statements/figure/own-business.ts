import type { Indicator } from '../../model/statement.js';
import { meantIn, type ReportContext } from '../context/report-context.js';
import type { Measured } from './measured.js';
import { type Site, wordAt } from './site.js';

/** "Total Peruvian exports": one country's, to all the world. */
const TOTAL = /\b(?:total|overall|all|worldwide|global|entire|annual)\s+(?:[a-z\u00c0-\u024f]+\s+)?$/iu;
/** "one tenth of the world's copper" */
const WORLD = /\b(?:world|global)/iu;
/** "has an |installed capacity of": a country's own grid, whatever it sells abroad. */
const INSTALLED_OF =
  /\binstalled (?:[a-z\u00c0-\u024f]+ )?capacity (?:of|at|is|was|stands at|stood at)(?:\s[a-z\u00c0-\u024f]+){0,3}\s$/iu;
/** "exports |to all destinations", "to the whole world" */
const TO_ALL =
  /\b(?:to|from) (?:all (?:destinations|countries|markets|partners|sources)|the (?:whole |rest of the )?world)\b/iu;
const INSTALLED = /\binstalled\b/iu;
/** "to invest $2bn |in the port": where money goes is told. */
const PLACED = /^(?:\s+\S+){0,3}\s+in\s+(?:(?:the|an?|its|their)\s|\p{Lu})/u;

/** Words of a deal: what is paid under them is no market's price. */
const DEALT =
  /\b(?:pay|pays|paid|paying|sell|sells|sold|selling|buy|buys|bought|buying|charge[sd]?|charging|suppl(?:y|ies|ied)|deliver\w*|under the (?:contract|agreement|deal|accord))\b/iu;
/** "Maize output at home", "oil production": what one country makes. */
const MADE_AT_HOME = /\b(?:output|production|harvest|crop|yield)\b/iu;
const GOODS_UNITS: ReadonlySet<string> = new Set(['t', 'bbl', 'bbl/d', 'm3']);

const states = ({ parties }: ReportContext, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => parties.some((m) => m.value.type !== 'organization' && (m.value.actsFor ?? m.value.id) === id));

/** Tests of one country's, a company's or a market's own business, where fewer than two states are told with the amount. */
const OWN: Readonly<Partial<Record<Indicator, (told: { before: string; sentence: string; of: string }) => boolean>>> = {
  exports: ({ before }) => TOTAL.test(before),
  imports: ({ before }) => TOTAL.test(before),
  capacity: ({ sentence }) => INSTALLED.test(sentence),
  share: ({ of }) => WORLD.test(of),
};

/** "Tolls: |$12.77 a barrel": what is paid under an agreement, though no verb says so. */
const TOLL = /\b(?:tolls?|tariffs?|transit fees?|fees?|contract price|agreed price)\b/iu;

/** Whether an amount is one country's, a company's or a market's own business, though the report is on relations. */
export const isOwnBusiness = (context: ReportContext, site: Site, what: Measured): boolean => {
  const { tree } = site;
  const { span } = tree.sentence;
  const named = states(context, meantIn(context, span));
  const phrase = context.text.slice(span.start, site.span.start);
  // "Brent fell to $87 a barrel as the ministers met"
  if (what.rule === 'figure-per-unit' && !TOLL.test(phrase) && !DEALT.test(context.text.slice(span.start, span.end)))
    return true;
  if (/^\s?=/u.test(context.text.slice(site.span.end)) || /=\s?$/u.test(phrase)) return true;
  if (what.indicator === 'capacity' && INSTALLED_OF.test(phrase)) return true;
  if ((what.indicator === 'exports' || what.indicator === 'imports') && TO_ALL.test(phrase)) return true;
  if (named.length > 1) return false;
  if (what.indicator === 'investment')
    return (
      named.length === 0 &&
      tree.sentence.names.some((name) => name.type === 'organization' && name.span.end <= site.span.start) &&
      !PLACED.test(context.text.slice(site.span.end, span.end))
    );
  const made = what.indicator === 'capacity' || what.indicator === 'volume';
  if (made && GOODS_UNITS.has(site.quantity?.unit ?? '') && MADE_AT_HOME.test(what.of ?? '')) return true;
  const word = what.word >= 0 ? (tree.tokens[what.word]?.span.start ?? span.start) : span.start;
  return (
    OWN[what.indicator]?.({
      before: `${context.text.slice(span.start, word)}`,
      sentence: context.text.slice(span.start, span.end),
      of: what.of ?? '',
    }) ?? false
  );
};

/** "ordered Peru to pay |Chile $1.5 billion": a court's award. */
export const isAward = ({ tree, first }: Site): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    if (!/^(?:pay|compensate|reimburse)$/u.test(wordAt(tree, at))) continue;
    const lead = tree.tokens.slice(Math.max(0, at - 6), at);
    return lead.some(
      (t) => /^(?:order|rule|sentence|oblige|require)$/u.test(t.lemma.toLowerCase()) && t.upos === 'VERB',
    );
  }
  return false;
};
