import type { Instrument } from '../model/statement.js';

/** A noun that names an instrument, and what it names. */
export interface InstrumentNoun {
  /** Lower case, singular; acronyms in capitals. */
  readonly noun: string;
  readonly plural: string;
  readonly instrument: Instrument;
}

// One row a kind: instrument | nouns. A plural that is not noun + "s" follows after `/`.
const TABLE = `
treaty | treaty/treaties; convention; pact; strategic partnership treaty/strategic partnership treaties; peace treaty/peace treaties; extradition treaty/extradition treaties; friendship treaty/friendship treaties; friendship pact; covenant; concordat; charter; non-aggression pact; defence pact; defense pact; security pact; trade pact; comprehensive strategic partnership treaty/comprehensive strategic partnership treaties; mutual defence treaty/mutual defence treaties; mutual defense treaty/mutual defense treaties; bilateral investment treaty/bilateral investment treaties; tax treaty/tax treaties; double taxation convention; BIT; MLAT
agreement | agreement; accord; deal; arrangement; framework; framework agreement; framework accord; framework arrangement; exchange of notes/exchanges of notes; exchange of letters/exchanges of letters; diplomatic notes/diplomatic notes; intergovernmental agreement; inter-governmental agreement; government-to-government agreement; trade deal; trade accord; trade agreement; free trade agreement; free-trade agreement; free trade deal; free trade accord; free trade pact; preferential trade agreement; economic partnership agreement; comprehensive economic partnership agreement; economic cooperation agreement; partnership agreement; cooperation agreement; co-operation agreement; technical arrangement; administrative arrangement; implementing arrangement; implementation agreement; air services agreement; open skies agreement; swap arrangement; swap agreement; swap line; swap deal; currency swap; ceasefire; truce; settlement; concession agreement; public-private partnership agreement; facility agreement; grant agreement; aid agreement; financing agreement; security agreement; status of forces agreement; visiting forces agreement; reciprocal access agreement; investment agreement; investment protection agreement; double taxation agreement; readmission agreement; visa waiver agreement; letter of agreement/letters of agreement; tripartite agreement; trilateral agreement; shareholder agreement; shareholders' agreement; joint venture agreement; association agreement; stabilisation and association agreement; head of agreement/heads of agreement; heads of terms/heads of terms; compact; bargain; ceasefire agreement; peace agreement; peace accord; peace deal; modus vivendi; mutual recognition arrangement; mutual recognition agreement; executive agreement; acquisition and cross-servicing agreement; understanding; compromise; FTA; CEPA; EPA; PTA; CECA; TIFA; SOFA; VFA; RAA; BTA; ACSA; GSOMIA; DTAA; DTA; ASA; AoA; SAA; IGA; JVA; MRA; TEPA; ECTA; CETA; G2G agreement
memorandum | memorandum/memoranda; memorandums/memorandums; memorandum of understanding/memoranda of understanding; memorandums of understanding/memorandums of understanding; memorandum of cooperation/memoranda of cooperation; memorandum of co-operation/memoranda of co-operation; memorandum of intent/memoranda of intent; memorandum of agreement/memoranda of agreement; understanding memorandum/understanding memoranda; memo of understanding/memos of understanding; memo; MoU; MOU; MoC; MOC; MoA; MOA; non-binding memorandum/non-binding memoranda; aide-memoire; aide memoire
contract | contract; purchase contract; sale contract; sales contract; supply contract; commercial contract; construction contract; engineering contract; EPC contract; EPC; purchase agreement; power purchase agreement; sale and purchase agreement; sales and purchase agreement; sales agreement; supply agreement; supply deal; offtake agreement; off-take agreement; purchase deal; loan agreement; credit agreement; loan deal; loan contract; project agreement; production sharing agreement; production-sharing agreement; production sharing contract; service agreement; engineering agreement; lease agreement; lease; tender award; purchase order; order; commercial agreement; budget loan; line of credit agreement; credit line agreement; procurement contract; arms deal; arms contract; lease contract; concession contract; franchise agreement; charter contract; share purchase agreement; land lease agreement; lump-sum contract; PPA; PSA; PSC; SPA; GSA
protocol | protocol; additional protocol; amending protocol; protocol of intent/protocols of intent; protocol of cooperation/protocols of cooperation; protocol of amendment/protocols of amendment; final protocol; session protocol; executive protocol; financial protocol; cooperation protocol; protocol of the session/protocols of the session; addendum/addenda; annex/annexes; amendment
roadmap | roadmap; road map; road-map; cooperation roadmap; joint roadmap
programme | programme; program; programme of cooperation/programmes of cooperation; program of cooperation/programs of cooperation; cooperation programme; cooperation program; work programme; work program; work plan; workplan; action plan; plan of action/plans of action; programme of action/programmes of action; program of action/programs of action; joint action plan; plan of cooperation/plans of cooperation; cooperation plan; executive programme; executive program; exchange programme; exchange program; cultural exchange programme; cultural exchange program; implementation plan; plan of measures/plans of measures; plan of events/plans of events; action programme; action program; strategy/strategies; agenda; master plan; country strategy/country strategies; country programme; indicative programme; joint plan; schedule; plan of consultations/plans of consultations; plan of joint actions/plans of joint actions
declaration | declaration; joint declaration; statement; joint statement; communiqué; communique; joint communiqué; joint communique; declaration of intent/declarations of intent; joint declaration of intent/joint declarations of intent; statement of intent/statements of intent; joint statement of intent/joint statements of intent; press statement; joint press statement; political declaration; declaration on strategic partnership/declarations on strategic partnership; joint press release; vision statement; joint vision statement; joint vision; proclamation; final communiqué; final communique; outcome document; final statement; joint announcement; manifesto; pledge of intent; closing statement; JDoI; JDI; DoI; SoI
letter-of-intent | letter of intent/letters of intent; letter of interest/letters of interest; letter of understanding/letters of understanding; expression of intent/expressions of intent; letter of cooperation/letters of cooperation; LoI; LOI; MoI; EoI
document | document; paper; instrument; minutes/minutes; agreed minutes/agreed minutes; minutes of meeting/minutes of meetings; minute; record of discussion/records of discussion; record of discussions/records of discussions; record of understanding/records of understanding; summary record; procès-verbal; proces-verbal; term sheet; act; text; package; bilateral document; terms of reference/terms of reference; certificate; note verbale; deed; guidelines/guidelines; regulation; statute
`;

const row = (line: string): readonly InstrumentNoun[] => {
  const [instrument = '', nouns = ''] = line.split(' | ');
  return nouns.split('; ').map((cell) => {
    const [noun = '', plural] = cell.split('/');
    return { noun, plural: plural ?? `${noun}s`, instrument: instrument as Instrument };
  });
};

/** Every noun that names an instrument, with its plural. `INSTRUMENT_NOUNS[0].noun` is `treaty`. */
export const INSTRUMENT_NOUNS: readonly InstrumentNoun[] = TABLE.trim().split('\n').flatMap(row);

const isAcronym = (noun: string): boolean => !noun.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(noun);
const NOUN_WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Acronyms keep their case, so that the verb "moi" or "epa" never matches. */
const keyOf = (form: string): string => (isAcronym(form) ? form : form.toLowerCase());

const BY_FORM: ReadonlyMap<string, InstrumentNoun> = new Map(
  INSTRUMENT_NOUNS.flatMap(
    (entry) =>
      [
        [keyOf(entry.noun), entry],
        [keyOf(entry.plural), entry],
      ] as const,
  ),
);
/** Words of the longest noun by its first word, in lower case: most words begin none. */
const LONGEST_FROM: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  for (const form of BY_FORM.keys()) {
    const words = form.toLowerCase().match(NOUN_WORD) ?? [];
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
})();

/** Words after which the rest of a noun phrase only tells what the instrument is about or between whom. */
const COMPLEMENT =
  /\b(?:on|for|between|with|concerning|regarding|about|in|under|to|aimed|covering|worth|amending|signed|whose|which)\b/iu;

/** An instrument's noun inside a phrase: where it stands (UTF-16 offsets into the phrase) and what it names. */
export interface InstrumentMatch extends InstrumentNoun {
  readonly start: number;
  readonly end: number;
}

/**
 * The noun of the instrument that a noun phrase names: the longest noun at the head of the phrase, before what it is about.
 * In "Memorandum of Understanding on an exchange programme" that is "Memorandum of Understanding". Undefined where no noun
 * of an instrument is found.
 */
export const instrumentNounOf = (nounPhrase: string): InstrumentMatch | undefined => {
  const words = [...nounPhrase.matchAll(NOUN_WORD)];
  const cut = COMPLEMENT.exec(nounPhrase)?.index ?? nounPhrase.length;
  const find = (from: number, to: number): InstrumentMatch | undefined => {
    let last: InstrumentMatch | undefined;
    for (let i = 0; i < words.length; i++) {
      const first = words[i];
      if (first === undefined || first.index < from || first.index >= to) continue;
      const longest = LONGEST_FROM.get(first[0].toLowerCase()) ?? 0;
      for (let length = Math.min(longest, words.length - i); length > 0; length--) {
        const end = words[i + length - 1];
        if (end === undefined) continue;
        const stop = end.index + end[0].length;
        const form = nounPhrase.slice(first.index, stop).replace(/\s+/gu, ' ');
        const entry = BY_FORM.get(keyOf(form)) ?? (isAcronym(form) ? undefined : BY_FORM.get(form));
        if (entry === undefined) continue;
        last = { ...entry, start: first.index, end: stop };
        i += length - 1;
        break;
      }
    }
    return last;
  };
  return find(0, cut) ?? find(cut, nounPhrase.length);
};

/**
 * What an instrument's noun phrase names: `instrumentOf('two memorandums of understanding on textiles')` is `memorandum`,
 * `instrumentOf('Comprehensive Economic Partnership Agreement')` is `agreement`; undefined for `a bridge`.
 */
export const instrumentOf = (nounPhrase: string): Instrument | undefined => instrumentNounOf(nounPhrase)?.instrument;
