import { evidenceText, type Fact, factsOf } from '../model/fact.js';
import { isCovered } from './section-wording.js';
import { sectionOfIndicator, sectionOfMatter, sectionOfWords } from './sections.js';

/** Things that are counted and belong to one section whatever stands around them. */
const COUNTED_IN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:compan(?:y|ies)|firms?|enterprises?|joint ventures?|businesses)\b/iu, 'trade'],
  [/\b(?:events?|festivals?|exhibitions?|concerts?|performances?)\b/iu, 'culture'],
];

/** The key of the section a fact belongs to. */
const sectionOf = (fact: Fact): string | undefined => {
  switch (fact.type) {
    case 'agreement':
      return sectionOfMatter(fact.value.fields, fact.value.subject ?? '');
    case 'commitment':
      return sectionOfMatter(fact.value.fields, fact.value.action);
    case 'figure':
      return (
        COUNTED_IN.find(([pattern]) => pattern.test(fact.value.of ?? ''))?.[1] ??
        sectionOfWords(fact.value.of ?? '') ??
        sectionOfIndicator(fact.value.indicator) ??
        sectionOfWords(evidenceText(fact)) ??
        'other'
      );
    default:
      return undefined;
  }
};

/** How far, in UTF-16 code units, a figure looks for an instrument or a promise that tells what it is about. */
const NEIGHBOURHOOD = 400;

/** The section of the instrument or promise that a report tells next to the fact. */
const neighbourSection = (fact: Fact, facts: readonly Fact[]): string | undefined => {
  const distances = facts
    .filter((other) => other.type === 'agreement' || other.type === 'commitment')
    .flatMap((other) => {
      const gaps = fact.statements.flatMap((statement) =>
        other.statements
          .filter(({ document }) => document === statement.document)
          .map(({ evidence }) => Math.abs((evidence[0]?.start ?? 0) - (statement.evidence[0]?.start ?? 0))),
      );
      return gaps.length === 0 ? [] : [{ key: sectionOf(other), gap: Math.min(...gaps) }];
    });
  const [nearest] = distances.filter(({ gap }) => gap <= NEIGHBOURHOOD).sort((a, b) => a.gap - b.gap);
  return nearest?.key;
};

/** Facts by section. Promises that an instrument of the section tells already are left out. */
export const bySection = (facts: readonly Fact[]): Map<string, Fact[]> => {
  const sections = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = sectionOf(fact);
    const key = own === 'other' && fact.type === 'figure' ? (neighbourSection(fact, facts) ?? own) : own;
    if (key === undefined) continue;
    const members = sections.get(key);
    if (members === undefined) sections.set(key, [fact]);
    else members.push(fact);
  }
  for (const [key, members] of sections) {
    const agreements = factsOf(members, 'agreement');
    sections.set(
      key,
      members.filter((fact) => fact.type !== 'commitment' || !isCovered(fact, agreements)),
    );
  }
  return sections;
};
