import { STATES } from './states.js';

/** A place where guests are received: its town as reports name it, and its state. */
export interface Seat {
  readonly place: string;
  readonly state: string;
}

// What stands for a government is in its capital (the metonyms of states.ts); here is what is elsewhere, and what receives guests without
// standing for anybody: code | town: names.
const TABLE = `
AE | Abu Dhabi: Qasr Al Watan; Qasr Al-Watan
AR | Buenos Aires: Quinta de Olivos
AZ | Baku: Zagulba
BD | Dhaka: Bangabhaban; Ganabhaban
BR | Brasília: Alvorada
CN | Beijing: Great Hall of the People; Diaoyutai
EG | Cairo: Abdeen Palace
ET | Addis Ababa: Jubilee Palace
GB | London: Lancaster House
ID | Bogor: Bogor Palace
JP | Tokyo: Akasaka Palace
MY | Putrajaya: Perdana Putra; Seri Perdana
PK | Islamabad: Aiwan-e-Sadr
RU | Sochi: Bocharov Ruchei; Bocharov Ruchey
SG | Singapore: Istana
TR | Istanbul: Dolmabahçe; Dolmabahce; Vahdettin
US | Camp David: Camp David
US | Palm Beach: Mar-a-Lago
US | Washington: Blair House
VA | Vatican City: Apostolic Palace; St Peter's Basilica; St. Peter's Basilica
`;

const SEATS: ReadonlyMap<string, Seat> = new Map([
  ...STATES.flatMap(({ code, capitals: [capital], metonyms }) =>
    metonyms.map((name): [string, Seat] => [name, { place: capital ?? name, state: code }]),
  ),
  ...TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [state = '', rest = ''] = row.split(' | ');
      const [place = '', names = ''] = rest.split(': ');
      return names.split('; ').map((name): [string, Seat] => [name, { place, state }]);
    }),
]);

const escaped = (name: string): string => name.replace(/\./gu, String.raw`\.`);
/** "at the White House", "in the Oval Office": where somebody is, not the government that the name stands for. */
const AT_SEAT = new RegExp(
  String.raw`\b(?:at|in|inside) (?:the |his |her )?(?<name>${[...SEATS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?!\p{L})`,
  'u',
);

/** The town of a residence where the words say that something took place: "in the Oval Office" → Washington, `US`. */
export const seatIn = (words: string): Seat | undefined => SEATS.get(AT_SEAT.exec(words)?.groups?.['name'] ?? '');
