import { stateByCode } from '../codes/states.js';
import { joinList } from '../codes/wording/list-wording.js';
import { adjectiveOf } from '../codes/wording/party-wording.js';
import type { ToldDocument } from '../model/fact.js';

/** A person's office as the reports name it, and the state it is of where they tell. */
interface Office {
  readonly office: string;
  readonly state?: string;
}

/** "President", "Deputy Prime Minister", "Foreign Minister", "Minister of Industry and Trade", "Head of Government". */
const OFFICE = [
  '(?:Vice |Crown |Deputy |First Deputy |Acting )?',
  '(?:President|Premier|Prime Minister|Chancellor|Prince|King|Queen|Emir|Amir|Sultan|Ambassador|Taoiseach|Secretary of State|Foreign Secretary|',
  'Head of (?:State|Government)|General Secretary|State Counc?ill?or|Chairman|Governor|',
  '(?:(?:Foreign|Defen[cs]e|Finance|Interior|Trade|Economy|Economic|Energy|Transport|Health|Education|Culture|Agriculture|Justice|Industry|Tourism|Labou?r|Environment|Commerce|Investment|Planning)(?: Affairs)? )(?:Minister|Secretary)|',
  'Minister (?:of|for) (?:[A-Z][a-z]+(?:,? (?:and )?)?){1,4}(?<! ))',
].join('');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const statePattern = (codes: readonly string[]): { pattern: string; codeOf: (words: string) => string | undefined } => {
  const words = new Map<string, string>();
  for (const code of codes) {
    const state = stateByCode(code);
    for (const name of [...(state?.names ?? []), ...(state?.demonyms ?? [])]) words.set(name, code);
  }
  const pattern = [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return { pattern: `(?:${pattern === '' ? '(?!)' : pattern})`, codeOf: (name) => words.get(name) };
};

/** The office that a report gives a person beside the full name. */
const officeIn = (text: string, name: string, states: ReturnType<typeof statePattern>): Office | undefined => {
  const state = states.pattern;
  const before = [
    // "the President of the Russian Federation, Vladimir Putin"
    new RegExp(`\\b(?<office>${OFFICE}) of (?:the )?(?<state>${state}),? $`, 'u'),
    // "Russian President Vladimir Putin", "Uzbekistan's President Shavkat Mirziyoyev"
    new RegExp(`\\b(?:(?<state>${state})(?:['’]s?)? )?(?<office>${OFFICE}),? $`, 'u'),
  ];
  // "Shavkat Mirziyoyev, the President of Uzbekistan", "Shavkat Mirziyoyev, president of Uzbekistan"
  const after = new RegExp(`^, (?:the )?(?<office>${OFFICE}) of (?:the )?(?<state>${state})\\b`, 'iu');
  // "President Mirziyoyev of Uzbekistan"
  const ofState = new RegExp(`^ of (?:the )?(?<state>${state})\\b`, 'u');
  let found: Office | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const lead = text.slice(Math.max(0, at - 120), at).replace(/\s+/gu, ' ');
    const trail = text.slice(at + name.length, at + name.length + 120).replace(/\s+/gu, ' ');
    const match = before.map((pattern) => pattern.exec(lead)).find((m) => m !== null) ?? after.exec(trail);
    const office = match?.groups?.office;
    if (office === undefined) continue;
    const code = states.codeOf(match?.groups?.state ?? ofState.exec(trail)?.groups?.state ?? '');
    if (code !== undefined) return { office, state: code };
    found ??= { office };
  }
  return found;
};

/** Names people at first mention with their office and state, afterwards by name alone. */
export interface PersonNames {
  /** "Russian President Vladimir Putin" once, then "Vladimir Putin"; "King Salman of Saudi Arabia" where no adjective goes before an office. */
  readonly inFull: (name: string) => string;
  /** The code of the state a person is said to act for. */
  readonly stateOf: (name: string) => string | undefined;
}

/** Reads offices out of the documents; only offices of the given states are told with a state. */
export const personNames = (documents: readonly ToldDocument[], states: readonly string[]): PersonNames => {
  const told = new Set<string>();
  const known = statePattern(states);
  const offices = new Map<string, Office | undefined>();
  const officeOf = (name: string): Office | undefined => {
    if (!offices.has(name)) {
      const found = documents
        .map((document) => officeIn(document.text, name, known))
        .filter((office) => office !== undefined);
      offices.set(name, found.find((office) => office.state !== undefined) ?? found[0]);
    }
    return offices.get(name);
  };
  const inFull = (name: string): string => {
    const office = told.has(name) ? undefined : officeOf(name);
    told.add(name);
    if (office === undefined || name.startsWith(office.office)) return name;
    return [office.state === undefined ? '' : adjectiveOf(office.state), office.office, name].filter(Boolean).join(' ');
  };
  return { inFull, stateOf: (name) => officeOf(name)?.state };
};

/** People joined in one phrase, those of `first` in front. */
export const peopleInWords = (names: readonly string[], persons: PersonNames, first: string): string =>
  joinList(
    [...names]
      .sort((a, b) => Number(persons.stateOf(b) === first) - Number(persons.stateOf(a) === first))
      .map((name) => persons.inFull(name)),
  );
