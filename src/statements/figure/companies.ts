import { stateOfPublicBody } from '../../codes/public-bodies.js';
import { tokenIndexAt } from '../../language/walk.js';
import type { PartyMention } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Indicator } from '../../model/statement.js';
import { partyId, type ReportContext, within } from '../context/report-context.js';
import type { Site } from './site.js';

/** Measures of a deal or a work that may be between companies alone. */
export const BETWEEN_COMPANIES: ReadonlySet<Indicator> = new Set([
  'capacity',
  'project-cost',
  'share',
  'debt',
  'distance',
  'volume',
  'contracts',
]);

const COMPANY_NEAR = 9;

const isCompany = (m: PartyMention): boolean => m.value.type === 'organization' && m.value.actsFor === undefined;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2}`;
const BEFORE = new RegExp(String.raw`(?<name>${NAME})\s(?:and|&)\s$`, 'u');
const AFTER = new RegExp(String.raw`^\s(?:and|&)\s(?<name>${NAME})`, 'u');

/** "|Botas| and Sonatrach": a name joined to a company's is a company's too, though no list has it. */
const joined = ({ text, parties }: ReportContext, { span }: PartyMention, sentence: Span): string[] => {
  const before = BEFORE.exec(text.slice(sentence.start, span.start));
  const after = AFTER.exec(text.slice(span.end, sentence.end));
  const named = (name: string | undefined, start: number): string[] =>
    name === undefined || within(parties, { start, end: start + name.length }).length > 0 ? [] : [name];
  return [
    ...named(before?.groups?.['name'], sentence.start + (before?.index ?? 0)),
    ...named(after?.groups?.['name'], span.end + (after?.[0].length ?? 0) - (after?.groups?.['name']?.length ?? 0)),
  ];
};

/** The companies near an amount, in the order of the text, with those joined to one by "and". */
export const companiesNear = (
  context: ReportContext,
  site: Site,
  steps: ReadonlyMap<number, number>,
): readonly string[] => {
  const sentence = site.tree.sentence.span;
  const { block } = site;
  const isListed = block !== undefined && block.kind !== 'prose';
  const isNear = (m: PartyMention): boolean =>
    isListed || (steps.get(tokenIndexAt(site.tree, m.span.start)) ?? Number.POSITIVE_INFINITY) <= COMPANY_NEAR;
  const near = within(context.parties, isListed ? block.span : sentence).filter((m) => isCompany(m) && isNear(m));
  return [...new Set(near.flatMap((m) => [partyId(m), ...joined(context, m, sentence)]))];
};

/** Measures of a work or a contract that a company may have with the state where it stands. */
const WITH_HOST: ReadonlySet<Indicator> = new Set([
  'capacity',
  'project-cost',
  'distance',
  'share',
  'contracts',
  'investment',
]);

/** "|AD Ports: …", "|Veolia, agreement for …": a company that opens what is said, as a label. */
const OPENS = 4;
const isLabel = ({ text }: ReportContext, { tree }: Site, { span }: PartyMention): boolean =>
  /^\s?[:–—]/u.test(text.slice(span.end)) ||
  (text.charAt(span.end) === ',' && !tree.tokens.some((token) => token.feats['VerbForm'] === 'Fin'));

/**
 * A single company that opens a sentence or an item as its label, with the state where its work stands: "|Veolia, agreement for a plant near Rabat".
 * Undefined where no place of one of the report's two states is named after it.
 */
export const companyAndHost = (
  context: ReportContext,
  site: Site,
  indicator: Indicator,
  main: readonly string[],
): readonly string[] | undefined => {
  if (!WITH_HOST.has(indicator)) return undefined;
  const sentence = site.tree.sentence.span;
  const whole = site.block && site.block.kind !== 'prose' ? site.block.span : sentence;
  const named = within(context.parties, whole);
  const opener = named.find(
    (m) =>
      isCompany(m) &&
      isLabel(context, site, m) &&
      Math.min(Math.abs(m.span.start - whole.start), Math.abs(m.span.start - sentence.start)) <= OPENS,
  );
  const others = named.filter((m) => isCompany(m) && m !== opener && partyId(m) !== (opener && partyId(opener)));
  if (!opener || opener.span.end > site.span.start || stateOfPublicBody(opener.value.id) !== undefined)
    return undefined;
  const bodies = others.map((m) => stateOfPublicBody(m.value.id));
  if (bodies.includes(undefined)) return undefined;
  const [body] = bodies;
  const place = within(context.places, whole).find((p) => p.value.state !== undefined && main.includes(p.value.state));
  const capital = named.find((m) => m.value.via === 'capital' && main.includes(partyId(m)));
  const host = body !== undefined && main.includes(body) ? body : (place?.value.state ?? (capital && partyId(capital)));
  return host === undefined ? undefined : [partyId(opener), host];
};

/** What companies do together: the deed whose parties they are. */
const DEALT =
  /^[^.;:]{0,40}?(?:\b(?:sign|inked|initial|conclud|agree|extend|renew|prolong|seal|clinch|set up|form|establish|own|hold|have|had|plan|will|are to|is to|launch|announce|erect|build|develop|negotiat|struck|reach|put)[a-z\u00c0-\u024f]*\b|:\s)/iu;

/**
 * The two companies that open a sentence as those who deal: "RWE and Equinor agreed to …", "Çalık and Turkmengaz: a $1bn unit". A
 * state that the sentence names after them is only where it happens.
 */
export const dealingCompanies = (context: ReportContext, site: Site): readonly string[] => {
  const sentence = site.tree.sentence.span;
  for (const m of within(context.parties, { start: sentence.start, end: site.span.start }).filter(isCompany)) {
    const others = joined(context, m, sentence);
    const next = within(context.parties, { start: m.span.end, end: m.span.end + 24 }).find(
      (o) => isCompany(o) && /^\s(?:and|&)\s$/u.test(context.text.slice(m.span.end, o.span.start)),
    );
    const pair = [...new Set([partyId(m), ...others, ...(next ? [partyId(next)] : [])])];
    if (pair.length !== 2) continue;
    const end =
      next?.span.end ?? Math.max(m.span.end, ...others.map((o) => context.text.indexOf(o, m.span.end) + o.length));
    const rest = { start: end, end: site.span.start };
    if (!overlaps(rest, sentence) || !DEALT.test(context.text.slice(rest.start, rest.end + 1))) continue;
    return pair;
  }
  return [];
};
