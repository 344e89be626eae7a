import { STATES } from '../src/codes/states.js';
import type { Document } from '../src/model/document.js';
import type { Field } from '../src/model/field.js';
import type { Instrument, Statement } from '../src/model/statement.js';
import { random } from './random.js';

/** A report made up by rule, with its statements. */
export interface GeneratedReport {
  readonly document: Document;
  readonly statements: readonly (Statement & { readonly id: string; readonly document: string })[];
}

const SUBJECTS: readonly (readonly [field: Field, tellings: readonly string[]])[] = [
  ['education', ['mutual recognition of diplomas', 'recognition of academic degrees and diplomas', 'diplomas']],
  [
    'taxation',
    [
      'avoidance of double taxation',
      'double taxation',
      'avoidance of double taxation and prevention of fiscal evasion',
    ],
  ],
  ['transport', ['international road haulage', 'road transport of goods', 'haulage by road']],
  ['transport', ['air services', 'air services between their territories']],
  ['culture', ['co-production of films', 'joint film production', 'cinema']],
  ['agriculture', ['plant quarantine and protection', 'plant protection']],
  ['fisheries', ['fishing in coastal waters', 'coastal fisheries']],
  ['standards', ['mutual recognition of conformity certificates', 'conformity certificates']],
  ['digital', ['electronic signatures', 'recognition of electronic signatures']],
  ['water', ['use of the waters of the border river', 'border river waters']],
  ['health', ['control of infectious diseases', 'infectious disease control']],
  ['justice', ['extradition', 'extradition of offenders']],
  ['consular', ['exemption of visas for diplomatic passports', 'visa-free travel for diplomats']],
  ['space', ['launch of observation satellites', 'observation satellites']],
  ['mining', ['geological survey', 'joint geological surveys of copper deposits']],
  ['sport', ['training of athletes', 'athletes and coaches']],
];
const INSTRUMENTS: readonly Instrument[] = ['agreement', 'memorandum', 'protocol', 'programme', 'contract', 'document'];
const PROMISES: readonly (readonly [field: Field, tellings: readonly string[]])[] = [
  ['education', ['grant 200 scholarships to students', 'give scholarships to 200 students']],
  ['health', ['build a children’s hospital', 'pay for a hospital for children']],
  ['transport', ['repave the highway to the border', 'rebuild the border highway']],
  ['agriculture', ['deliver 5,000 head of cattle', 'ship 5,000 cattle']],
];

interface Told {
  readonly words: string;
  readonly slots: object;
}

const days = (start: Date, shift: number): string =>
  new Date(start.getTime() + shift * 86_400_000).toISOString().slice(0, 10);

/** What happened on one visit, from which its reports are told. */
const eventOf = (next: () => number, places: number) => {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const first = STATES[Math.floor(next() * places)]?.code ?? 'NO';
  const others = STATES.slice(0, places).filter(({ code }) => code !== first);
  const second = pick(others).code;
  const day = new Date(Date.UTC(2004 + Math.floor(next() * 21), Math.floor(next() * 12), 1 + Math.floor(next() * 27)));
  const subjects = SUBJECTS.filter(() => next() < 0.4).map((subject) => ({ subject, instrument: pick(INSTRUMENTS) }));
  return {
    parties: [first, second] as const,
    day,
    subjects,
    city: STATES.find(({ code }) => code === first)?.capitals[0] ?? first,
    promises: PROMISES.filter(() => next() < 0.4),
    turnover: Math.round(next() * 900) * 1e7 + 1e8,
    target: Math.round(next() * 20 + 1) * 1e9,
    older: pick(SUBJECTS),
    olderYear: String(1990 + Math.floor(next() * 14)),
  };
};

type Event = ReturnType<typeof eventOf>;

const tell = (event: Event, next: () => number): Told[] => {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const parties = next() < 0.5 ? [...event.parties] : [...event.parties].reverse();
  const date = next() < 0.9 ? days(event.day, 0) : days(event.day, 0).slice(0, 7);
  const year = event.day.getUTCFullYear();
  const [giver, taker] = event.parties;
  const told = event.subjects.filter(() => next() < 0.8);
  return [
    {
      words: 'met for talks',
      slots: {
        type: 'meeting',
        form: pick(['visit', 'talks']),
        parties,
        date,
        place: event.city,
        status: 'held',
        participants: [`A. ${giver}`, `B. ${taker}`],
      },
    },
    {
      words: `signed ${event.subjects.length + 2} documents`,
      slots: {
        type: 'package',
        count: event.subjects.length + (next() < 0.9 ? 2 : 3),
        parties,
        status: 'signed',
        date,
      },
    },
    ...told.map(({ subject: [field, tellings], instrument }) => ({
      words: `an instrument on ${pick(tellings)}`,
      slots: {
        type: 'agreement',
        instrument: next() < 0.8 ? instrument : 'document',
        subject: pick(tellings),
        parties,
        fields: [field],
        status: 'signed',
        date,
        place: event.city,
      },
    })),
    ...event.promises
      .filter(() => next() < 0.7)
      .map(([field, tellings]) => ({
        words: 'promised',
        slots: {
          type: 'commitment',
          actor: [giver],
          beneficiary: [taker],
          action: pick(tellings),
          fields: [field],
          strength: 'pledge',
          stage: 'pledge',
          deadline: String(year + 3),
        },
      })),
    {
      words: 'trade came to',
      slots: {
        type: 'figure',
        indicator: 'trade-turnover',
        parties,
        quantity: { value: next() < 0.9 ? event.turnover : event.turnover + 3e7, unit: 'USD' },
        period: String(year - 1),
        status: 'observed',
      },
    },
    ...(next() < 0.5
      ? [
          {
            words: 'want to reach',
            slots: {
              type: 'figure',
              indicator: 'trade-turnover',
              parties,
              quantity: { value: event.target, unit: 'USD' },
              period: String(year + 5),
              status: 'target',
            },
          },
        ]
      : []),
    ...(next() < 0.3
      ? [
          {
            words: 'an older accord',
            slots: {
              type: 'agreement',
              instrument: 'agreement',
              subject: event.older[1][0],
              parties,
              fields: [event.older[0]],
              status: pick(['signed', 'in-force', 'suspended']),
              date: event.olderYear,
            },
          },
        ]
      : []),
  ];
};

/**
 * Made-up reports: each event is told by one to four of them in differing words. The more places, the more pairs of states they spread over.
 *
 * @param count reports wanted
 * @param options `seed` for another set; `places`: from how many states the pairs are drawn
 */
export const generatedReports = (
  count: number,
  { seed = 1, places = STATES.length }: { seed?: number; places?: number } = {},
): GeneratedReport[] => {
  const next = random(seed);
  const reports: GeneratedReport[] = [];
  while (reports.length < count) {
    const event = eventOf(next, places);
    const tellings = 1 + Math.floor(next() * 4);
    for (let telling = 0; telling < tellings && reports.length < count; telling++) {
      const id = `report-${String(reports.length).padStart(6, '0')}`;
      const parts = tell(event, next);
      let text = '';
      const statements = parts.map(({ words, slots }, at) => {
        const start = text.length;
        text += `${words}. `;
        return {
          id: `${id}-${at}`,
          document: id,
          confidence: 1,
          rule: 'generated',
          evidence: [{ start, end: start + words.length, exact: words }],
          ...slots,
        } as GeneratedReport['statements'][number];
      });
      const source = {
        name: id,
        kind: next() < 0.3 ? ('official' as const) : ('news' as const),
        lang: 'en',
        published: days(event.day, Math.floor(next() * 3)),
      };
      reports.push({
        document: { id, source, title: `${event.parties.join(' and ')} in ${event.city}`, text },
        statements,
      });
    }
  }
  return reports;
};
