/** Residences and offices where guests are received, with their town and state: code | town: names. */
const SEATS = `
US | Washington: White House; Oval Office; Blair House
US | Camp David: Camp David
US | Palm Beach: Mar-a-Lago
GB | London: Downing Street; Buckingham Palace; Lancaster House
FR | Paris: Élysée; Elysée; Elysee; Quai d'Orsay
DE | Berlin: Bellevue Palace; Schloss Bellevue; Federal Chancellery
IT | Rome: Palazzo Chigi; Chigi Palace; Quirinale; Quirinal; Villa Madama; Farnesina
ES | Madrid: Moncloa; La Moncloa; Zarzuela
RU | Moscow: Kremlin; Novo-Ogaryovo
RU | Sochi: Bocharov Ruchei; Bocharov Ruchey
CN | Beijing: Great Hall of the People; Zhongnanhai; Diaoyutai
JP | Tokyo: Akasaka Palace; Kantei
KR | Seoul: Blue House; Cheong Wa Dae
IN | New Delhi: Hyderabad House; Rashtrapati Bhavan; South Block
ID | Bogor: Bogor Palace
ID | Jakarta: Merdeka Palace
MY | Putrajaya: Perdana Putra; Seri Perdana
PH | Manila: Malacañang; Malacanang; Malacañan
SG | Singapore: Istana
UZ | Tashkent: Kuksaroy
KZ | Astana: Akorda; Ak Orda
TR | Ankara: Beştepe; Bestepe; Çankaya; Cankaya
TR | Istanbul: Dolmabahçe; Dolmabahce; Vahdettin
AZ | Baku: Zagulba
BR | Brasília: Planalto; Itamaraty; Alvorada
AR | Buenos Aires: Casa Rosada; Quinta de Olivos
CL | Santiago: La Moneda
CO | Bogotá: Casa de Nariño; Nariño Palace
VE | Caracas: Miraflores
MX | Mexico City: Los Pinos
EG | Cairo: Al-Ittihadiya; Ittihadiya; Abdeen Palace
JO | Amman: Al Husseiniya; Husseiniya Palace
SA | Riyadh: Al-Yamamah; Yamamah Palace
AE | Abu Dhabi: Qasr Al Watan; Qasr Al-Watan
QA | Doha: Amiri Diwan; Lusail Palace
KW | Kuwait City: Bayan Palace
OM | Muscat: Al Alam Palace; Al-Alam Palace; Al Baraka Palace
ET | Addis Ababa: Jubilee Palace
NG | Abuja: Aso Rock; Aso Villa
ZA | Pretoria: Union Buildings
UA | Kyiv: Mariinskyi Palace; Mariinsky Palace; Bankova
PL | Warsaw: Belweder
HU | Budapest: Carmelite Monastery
GR | Athens: Maximos Mansion
VA | Vatican City: Apostolic Palace; St Peter's Basilica; St. Peter's Basilica
PK | Islamabad: Aiwan-e-Sadr
BD | Dhaka: Bangabhaban; Ganabhaban
LK | Colombo: Temple Trees
`;

interface Seat {
  readonly place: string;
  readonly state: string;
}

const TOWN_OF: ReadonlyMap<string, Seat> = new Map(
  SEATS.trim()
    .split('\n')
    .flatMap((row) => {
      const [state = '', rest = ''] = row.split(' | ');
      const [place = '', names = ''] = rest.split(': ');
      return names.split('; ').map((name): [string, Seat] => [name, { place, state }]);
    }),
);

const escaped = (name: string): string => name.replace(/\./gu, String.raw`\.`);
/** "at the White House", "in the Oval Office": where somebody is, not the government that the name stands for. */
const AT_SEAT = new RegExp(
  String.raw`\b(?:at|in|inside) (?:the |his |her )?(?<name>${[...TOWN_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?!\p{L})`,
  'u',
);

/** The town of a residence where the words say that something took place: "in the Oval Office" → Washington, `US`. */
export const seatIn = (words: string): Seat | undefined => TOWN_OF.get(AT_SEAT.exec(words)?.groups?.['name'] ?? '');
