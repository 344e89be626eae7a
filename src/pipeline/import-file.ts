import { fieldsOf } from '../codes/fields.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { documentId } from '../documents/read-report.js';
import type { ColumnMap } from '../exchange/column-map.js';
import type { Cite, ImportedFact, RowProblem } from '../exchange/imported.js';
import { type ExchangeFormat, readExchange } from '../exchange/read-exchange.js';
import type { TreatyTitle } from '../exchange/read-treaties.js';
import { findParties } from '../mentions/parties/find-parties.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Statement } from '../model/statement.js';
import { readTitle } from '../statements/instruments/title.js';
import { finish } from './finish.js';

/** A file of statistics or of treaties, as text. */
export interface ImportInput {
  /** Path, or `stdin`. */
  readonly name: string;
  readonly text: string;
  readonly as?: ExchangeFormat;
  readonly map: ColumnMap;
  /** Who publishes it, and when, where that outranks what the file tells. */
  readonly outlet?: string;
  readonly published?: string;
  /** ISO 8601 instant of the reading. */
  readonly now?: string;
}

/** A document made of the rows on the same parties, with what they say. */
export interface ImportedDocument {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

export interface ImportResult {
  readonly format: ExchangeFormat;
  readonly documents: readonly ImportedDocument[];
  readonly problems: readonly RowProblem[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What the title of an instrument says by itself, read as in official lists. */
export const treatyTitle = (title: string): TreatyTitle | undefined => {
  const read = readTitle(title, { start: 0, end: title.length });
  if (read === undefined) return undefined;
  const { subject, noun } = read;
  const parties = findParties({ text: title, title: '' }).flatMap(({ value }) =>
    value.type === 'state' || value.type === 'body' ? [value.id] : (value.actsFor ?? []),
  );
  return {
    instrument: noun.instrument,
    ...(subject === undefined ? {} : { subject }),
    fields: fieldsOf(subject ?? title),
    parties: [...new Set(parties)],
  };
};

/** Figures and agreements on the same parties go into one document, so that a register finds them with that pair. */
const byParties = (facts: readonly ImportedFact[]): ImportedFact[][] => {
  const groups = new Map<string, ImportedFact[]>();
  for (const fact of facts) {
    const key = [...fact.slots.parties].sort().join('+');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
};

/** The longest piece that evidence may be. */
const LONGEST = 700;

/** A stretch in pieces short enough for evidence. */
const pieces = ({ start, end }: Span): Span[] => {
  const found: Span[] = [];
  for (let at = start; at < end; at += LONGEST) found.push({ start: at, end: Math.min(end, at + LONGEST) });
  return found;
};

/** The text of the rows that facts rest on, in the order of the file, and where each of them stands in it. */
const layOut = (facts: readonly ImportedFact[], head: string | undefined) => {
  const lines = [...new Set(facts.flatMap(({ cites }) => cites.map(({ row }) => row)))].sort((a, b) => a.line - b.line);
  const texts = [...new Set([...(head === undefined ? [] : [head]), ...lines.map(({ text }) => text)])];
  const places = new Map<string, number>();
  let at = 0;
  for (const text of texts) {
    places.set(text, at);
    at += text.length + 1;
  }
  const spanOf = ({ row, part }: Cite): Span => {
    const start = places.get(row.text) ?? 0;
    return part === undefined
      ? { start, end: start + row.text.length }
      : { start: start + part.start, end: start + part.end };
  };
  return { text: texts.join('\n'), spanOf };
};

const KINDS = { figure: 'Statistics', agreement: 'Treaties' } as const;

/**
 * Documents and statements out of a file of statistics or treaties. A document holds the rows on the same parties, as the file has
 * them; each statement rests on its row. The same file gives the same documents.
 *
 * @throws EntenteError `input-malformed` when nothing of the file can be read.
 */
export const importFile = ({ name, text: raw, as, map, now, ...given }: ImportInput): ImportResult => {
  const file = readExchange(raw, { ...(as === undefined ? {} : { as }), map, titleOf: treatyTitle });
  const outlet = given.outlet ?? file.outlet;
  const published = given.published ?? file.published;
  const problems = [...file.problems];
  const documents = byParties(file.facts).map((facts): ImportedDocument => {
    const { text, spanOf } = layOut(facts, file.head);
    const [first] = facts;
    const about = first === undefined ? '' : ` on ${partiesInWords([...first.slots.parties].sort())}`;
    const title = `${KINDS[first?.slots.type ?? 'figure']}${about}`;
    const id = documentId(undefined, `${outlet ?? ''} ${title}`, text);
    const document: Document = {
      id,
      source: {
        name,
        ...(outlet === undefined ? {} : { outlet }),
        kind: 'official',
        lang: 'und',
        ...(published === undefined ? {} : { published }),
        ...(now === undefined ? {} : { retrieved: now }),
      },
      title,
      text,
    };
    const statements = new Map<string, Statement>();
    for (const { rule, cites, slots } of facts) {
      const draft = { ...slots, rule, evidence: cites.map(spanOf).flatMap(pieces) };
      const finished = finish(draft, { text, document: id, confidence: 1 });
      // a row that stands twice says nothing more
      if (finished.ok) statements.set(finished.statement.id ?? '', finished.statement);
      else problems.push({ line: cites[0].row.line, reason: finished.reason });
    }
    return { document, statements: [...statements.values()] };
  });
  problems.sort((a, b) => a.line - b.line);
  return { format: file.format, documents, problems, leftOut: file.leftOut };
};
