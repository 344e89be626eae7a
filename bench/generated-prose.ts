import { STATES, type State } from '../src/codes/states.js';
import { random } from './random.js';

/** A report in plain text with its head, made up by rule. */
export interface ProseReport {
  /** A file name, unlike that of any other report of the set. */
  readonly name: string;
  readonly text: string;
}

interface Visit {
  readonly host: State;
  readonly guest: State;
  readonly day: Date;
  readonly people: readonly [host: string, guest: string];
  readonly subjects: readonly string[];
  readonly kinds: readonly string[];
  readonly turnover: number;
  readonly change: number;
  readonly target: number;
  readonly loan: number;
  readonly count: number;
  readonly beds: number;
}

const FIRST =
  'Adel Berit Carlos Dana Emil Farid Goran Hana Ivan Jun Kofi Leila Marek Nadia Omar Pilar Rosa Samir Tomas Vera'.split(
    ' ',
  );
const LAST =
  'Abara Bekov Castel Dorji Eskola Fonua Garib Haruna Ilves Jovic Kamau Lindal Moreau Nasser Okoro Petrin Quispe Rahmon Soto Tamm'.split(
    ' ',
  );
const SUBJECTS = [
  'mutual recognition of diplomas',
  'the avoidance of double taxation',
  'international road transport',
  'air services',
  'the co-production of films',
  'plant quarantine',
  'coastal fisheries',
  'electronic signatures',
  'the use of border waters',
  'the control of infectious diseases',
  'extradition',
  'visa-free travel for holders of diplomatic passports',
  'geological surveys',
  'the training of athletes',
  'customs assistance',
  'renewable energy',
  'the protection of investments',
  'youth exchanges',
];
const KINDS = ['an agreement', 'a memorandum of understanding', 'a protocol', 'a programme of cooperation', 'a treaty'];
const OPENINGS = [
  'We have long known that',
  'To us',
  'In all these years',
  'I told my guest that',
  'Nobody doubts that',
];
const MIDDLES = [
  'is a partner that keeps its word',
  'buys what we grow',
  'needs roads as much as we do',
  'has opened its schools',
];
const ENDINGS = ['will see it', 'know why', 'have waited for these papers', 'expect no less', 'are our witnesses'];
const OUTLETS = [
  'Continental News Wire',
  'Harbour Gazette',
  'The Meridian Post',
  'Daily Courier',
  'State Information Office',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DAY = 86_400_000;
const isoDay = (day: Date, shift = 0): string => new Date(day.getTime() + shift * DAY).toISOString().slice(0, 10);
const longDay = (day: Date): string =>
  `${MONTHS[day.getUTCMonth()] ?? ''} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
const of = ({ demonyms, name }: State): string => demonyms[0] ?? name;
const money = (value: number): string =>
  value >= 1000 ? `$${(value / 1000).toFixed(1)} billion` : `$${value} million`;

/** States that have a capital and a demonym: those whose governments visit one another. */
const VISITING = STATES.filter(({ capitals, demonyms }) => capitals.length > 0 && demonyms.length > 0);

const visitOf = (next: () => number): Visit => {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const host = pick(VISITING);
  const guest = pick(VISITING.filter(({ code }) => code !== host.code));
  const person = (): string => `${pick(FIRST)} ${pick(LAST)}`;
  return {
    host,
    guest,
    day: new Date(Date.UTC(whole(2004, 2024), whole(0, 11), whole(1, 27))),
    people: [person(), person()],
    subjects: [...new Set([pick(SUBJECTS), pick(SUBJECTS), pick(SUBJECTS)])],
    kinds: [pick(KINDS), pick(KINDS), pick(KINDS)],
    turnover: whole(20, 90_000),
    change: whole(2, 60),
    target: whole(2, 120),
    loan: whole(5, 900),
    count: whole(4, 40),
    beds: whole(50, 900),
  };
};

/** What may be told of a visit, in the order of telling; each report tells some of it in words of its own. */
const sentences = (visit: Visit, next: () => number): string[] => {
  const { host, guest, day, people, subjects, kinds, turnover, change, target, loan, count, beds } = visit;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const year = day.getUTCFullYear();
  const city = host.capitals[0] ?? host.name;
  const [first = '', second = '', third = ''] = subjects;
  const weekday = day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  const [hostLast, guestLast] = people.map((name) => name.split(' ')[1] ?? name);
  return [
    pick([
      `${of(host)} President ${people[0]} received ${of(guest)} Prime Minister ${people[1]} in ${city} on ${weekday} for talks on trade and transport.`,
      `${of(guest)} Prime Minister ${people[1]} met ${of(host)} President ${people[0]} in ${city} on ${weekday}, the first day of an official visit.`,
    ]),
    pick([
      `The two sides signed ${count} documents after the talks.`,
      `A package of ${count} documents was signed at the end of the meeting.`,
    ]),
    `Among them is ${kinds[0]} on ${first}, which ministers of both countries signed on ${longDay(day)}.`,
    second === ''
      ? 'Experts of both ministries had worked on the texts since the spring.'
      : `${host.name} and ${guest.name} also signed ${kinds[1]} on ${second}.`,
    third === ''
      ? 'No further texts were ready when the delegations met.'
      : `${pick(['Officials said', 'The host said'])} that ${kinds[2]} on ${third} would be concluded by the end of ${year + 1}.`,
    pick([
      `Trade between ${host.name} and ${guest.name} reached ${money(turnover)} in ${year - 1}, ${change} percent more than a year before.`,
      `Turnover between the two countries grew by ${change} percent to ${money(turnover)} in ${year - 1}, ${guestLast ?? ''} said.`,
    ]),
    `The two governments want to bring it to $${target} billion by ${year + 6}.`,
    pick([
      `${host.name} will lend ${guest.name} ${money(loan)} to repair the road to the border.`,
      `${hostLast ?? ''} promised a loan of ${money(loan)} for the repair of the border road in ${guest.name}.`,
    ]),
    `${guest.name} pledged to build a hospital with ${beds} beds in ${city} by ${year + 3}.`,
    `“${pick(OPENINGS)} ${guest.name} ${pick(MIDDLES)}, and the ${beds + count} families who live by ${first} ${pick(ENDINGS)},” ${hostLast ?? ''} told reporters.`,
    `The visitors were shown a plant on the outskirts of ${city} where some ${beds * 3} people work, and they planted a tree in the park beside it.`,
    `Business people of the two countries held a forum on the same day, and more than ${count * 4} companies took part in it.`,
    `It rained for most of the afternoon, and the ceremony that was to be held in the open was moved into the hall of the old library.`,
    `The foreign ministers will meet again in ${guest.capitals[0] ?? guest.name} in the autumn to look at how the documents are being carried out.`,
    `${host.name} opened an embassy in ${guest.capitals[0] ?? guest.name} in ${year - 19}, and direct flights between the capitals began ${3 + (count % 9)} years later.`,
    `${guestLast ?? ''} laid flowers at a monument, spoke to students of the university and left ${city} in the evening.`,
    `An adviser who took part in the talks said that the mood had been good, although the price of electricity for next year was still open.`,
    `The ministers of agriculture agreed to exchange ${count + beds} inspectors in ${year + 1}, after they had looked at samples of grain in a laboratory.`,
  ];
};

/** The first sentences of each list are told in long and short reports; the rest fills a report up to its length. */
const KEPT = { short: 7, long: 18 } as const;

/**
 * Made-up reports in prose that the reader reads: visits of heads of government, each told by one to three outlets, with parties,
 * days and values of their own. Short ones have about 110 words, long ones about 320. The same seed gives the same reports.
 */
export function* generatedProse(
  count: number,
  { seed = 1, length = 'long' }: { seed?: number; length?: keyof typeof KEPT } = {},
): Generator<ProseReport> {
  const next = random(seed);
  for (let made = 0; made < count; ) {
    const visit = visitOf(next);
    const tellings = 1 + Math.floor(next() * 3);
    for (let telling = 0; telling < tellings && made < count; telling++, made++) {
      const told = sentences(visit, next).slice(0, KEPT[length]);
      const paragraphs = Array.from({ length: Math.ceil(told.length / 3) }, (_, at) =>
        told.slice(at * 3, at * 3 + 3).join(' '),
      );
      const city = (visit.host.capitals[0] ?? visit.host.name).toUpperCase();
      const head = [
        `Title: ${visit.host.name} and ${visit.guest.name} sign ${visit.count} documents in ${visit.host.capitals[0] ?? ''}`,
        `Outlet: ${OUTLETS[Math.floor(next() * OUTLETS.length)] ?? ''}`,
        `Published: ${isoDay(visit.day, Math.floor(next() * 2))}`,
        'Kind: news',
      ];
      const day = `${MONTHS[visit.day.getUTCMonth()]?.slice(0, 3) ?? ''} ${visit.day.getUTCDate()}`;
      yield {
        name: `report-${String(made).padStart(6, '0')}.txt`,
        text: `${head.join('\n')}\n\n${city}, ${day} - ${paragraphs.join('\n\n')}\n`,
      };
    }
  }
}
