/** A currency as prose names it: a noun, with the adjective and the place that tell it from its namesakes. */
export interface CurrencyName {
  /** ISO 4217. */
  readonly code: string;
  /** Singular, in lower case: "peso". */
  readonly noun: string;
  /** "Mexican". */
  readonly adjective: string;
  /** "Mexico". */
  readonly place: string;
}

const rows: readonly (readonly [code: string, noun: string, adjective: string, place: string])[] = [
  ['USD', 'dollar', 'US', 'United States'], ['USD', 'dollar', 'U.S.', 'United States'], ['USD', 'dollar', 'American', 'America'],
  ['CAD', 'dollar', 'Canadian', 'Canada'], ['AUD', 'dollar', 'Australian', 'Australia'], ['NZD', 'dollar', 'New Zealand', 'New Zealand'],
  ['SGD', 'dollar', 'Singapore', 'Singapore'], ['SGD', 'dollar', 'Singaporean', 'Singapore'], ['HKD', 'dollar', 'Hong Kong', 'Hong Kong'],
  ['TWD', 'dollar', 'Taiwan', 'Taiwan'], ['TWD', 'dollar', 'New Taiwan', 'Taiwan'], ['BND', 'dollar', 'Brunei', 'Brunei'],
  ['FJD', 'dollar', 'Fijian', 'Fiji'], ['FJD', 'dollar', 'Fiji', 'Fiji'], ['JMD', 'dollar', 'Jamaican', 'Jamaica'],
  ['BBD', 'dollar', 'Barbadian', 'Barbados'], ['BSD', 'dollar', 'Bahamian', 'Bahamas'], ['BZD', 'dollar', 'Belize', 'Belize'],
  ['GYD', 'dollar', 'Guyanese', 'Guyana'], ['TTD', 'dollar', 'Trinidad and Tobago', 'Trinidad'], ['XCD', 'dollar', 'East Caribbean', 'East Caribbean'],
  ['NAD', 'dollar', 'Namibian', 'Namibia'], ['LRD', 'dollar', 'Liberian', 'Liberia'], ['SBD', 'dollar', 'Solomon Islands', 'Solomon Islands'],
  ['SRD', 'dollar', 'Surinamese', 'Suriname'], ['ZWL', 'dollar', 'Zimbabwean', 'Zimbabwe'],
  ['EUR', 'euro', 'European', 'Europe'],
  ['GBP', 'pound', 'British', 'Britain'], ['GBP', 'pound sterling', 'British', 'Britain'], ['EGP', 'pound', 'Egyptian', 'Egypt'],
  ['LBP', 'pound', 'Lebanese', 'Lebanon'], ['SYP', 'pound', 'Syrian', 'Syria'], ['SDG', 'pound', 'Sudanese', 'Sudan'],
  ['SSP', 'pound', 'South Sudanese', 'South Sudan'], ['GIP', 'pound', 'Gibraltar', 'Gibraltar'],
  ['LBP', 'lira', 'Lebanese', 'Lebanon'], ['SYP', 'lira', 'Syrian', 'Syria'], ['TRY', 'lira', 'Turkish', 'Turkey'],
  ['JPY', 'yen', 'Japanese', 'Japan'], ['CNY', 'yuan', 'Chinese', 'China'], ['CNY', 'renminbi', 'Chinese', 'China'],
  ['KRW', 'won', 'South Korean', 'South Korea'], ['KRW', 'won', 'Korean', 'Korea'], ['KPW', 'won', 'North Korean', 'North Korea'],
  ['INR', 'rupee', 'Indian', 'India'], ['PKR', 'rupee', 'Pakistani', 'Pakistan'], ['PKR', 'rupee', 'Pakistan', 'Pakistan'],
  ['LKR', 'rupee', 'Sri Lankan', 'Sri Lanka'], ['LKR', 'rupee', 'Sri Lanka', 'Sri Lanka'], ['NPR', 'rupee', 'Nepalese', 'Nepal'],
  ['NPR', 'rupee', 'Nepali', 'Nepal'], ['MUR', 'rupee', 'Mauritian', 'Mauritius'], ['SCR', 'rupee', 'Seychellois', 'Seychelles'],
  ['BDT', 'taka', 'Bangladeshi', 'Bangladesh'], ['MVR', 'rufiyaa', 'Maldivian', 'Maldives'], ['BTN', 'ngultrum', 'Bhutanese', 'Bhutan'],
  ['AFN', 'afghani', 'Afghan', 'Afghanistan'], ['IDR', 'rupiah', 'Indonesian', 'Indonesia'], ['MYR', 'ringgit', 'Malaysian', 'Malaysia'],
  ['THB', 'baht', 'Thai', 'Thailand'], ['VND', 'dong', 'Vietnamese', 'Vietnam'], ['LAK', 'kip', 'Lao', 'Laos'], ['KHR', 'riel', 'Cambodian', 'Cambodia'],
  ['MMK', 'kyat', 'Myanmar', 'Myanmar'], ['MNT', 'tugrik', 'Mongolian', 'Mongolia'], ['MNT', 'togrog', 'Mongolian', 'Mongolia'],
  ['MOP', 'pataca', 'Macanese', 'Macau'], ['PGK', 'kina', 'Papua New Guinean', 'Papua New Guinea'], ['VUV', 'vatu', 'Vanuatu', 'Vanuatu'],
  ['WST', 'tala', 'Samoan', 'Samoa'], ['TOP', "pa'anga", 'Tongan', 'Tonga'],
  ['RUB', 'rouble', 'Russian', 'Russia'], ['RUB', 'ruble', 'Russian', 'Russia'], ['BYN', 'rouble', 'Belarusian', 'Belarus'],
  ['BYN', 'ruble', 'Belarusian', 'Belarus'], ['UAH', 'hryvnia', 'Ukrainian', 'Ukraine'], ['UAH', 'hryvna', 'Ukrainian', 'Ukraine'],
  ['KZT', 'tenge', 'Kazakh', 'Kazakhstan'], ['KGS', 'som', 'Kyrgyz', 'Kyrgyzstan'], ['UZS', 'som', 'Uzbek', 'Uzbekistan'],
  ['UZS', 'soum', 'Uzbek', 'Uzbekistan'], ['UZS', 'sum', 'Uzbek', 'Uzbekistan'], ['TJS', 'somoni', 'Tajik', 'Tajikistan'],
  ['TMT', 'manat', 'Turkmen', 'Turkmenistan'], ['AZN', 'manat', 'Azerbaijani', 'Azerbaijan'], ['AZN', 'manat', 'Azeri', 'Azerbaijan'],
  ['GEL', 'lari', 'Georgian', 'Georgia'], ['AMD', 'dram', 'Armenian', 'Armenia'],
  ['PLN', 'zloty', 'Polish', 'Poland'], ['PLN', 'złoty', 'Polish', 'Poland'], ['CZK', 'koruna', 'Czech', 'Czech Republic'],
  ['CZK', 'crown', 'Czech', 'Czech Republic'], ['HUF', 'forint', 'Hungarian', 'Hungary'], ['RON', 'leu', 'Romanian', 'Romania'],
  ['MDL', 'leu', 'Moldovan', 'Moldova'], ['BGN', 'lev', 'Bulgarian', 'Bulgaria'], ['ALL', 'lek', 'Albanian', 'Albania'],
  ['MKD', 'denar', 'Macedonian', 'North Macedonia'], ['RSD', 'dinar', 'Serbian', 'Serbia'], ['BAM', 'convertible mark', 'Bosnian', 'Bosnia'],
  ['CHF', 'franc', 'Swiss', 'Switzerland'], ['SEK', 'krona', 'Swedish', 'Sweden'], ['SEK', 'crown', 'Swedish', 'Sweden'],
  ['ISK', 'krona', 'Icelandic', 'Iceland'], ['NOK', 'krone', 'Norwegian', 'Norway'], ['NOK', 'crown', 'Norwegian', 'Norway'],
  ['DKK', 'krone', 'Danish', 'Denmark'], ['DKK', 'crown', 'Danish', 'Denmark'],
  ['SAR', 'riyal', 'Saudi', 'Saudi Arabia'], ['QAR', 'riyal', 'Qatari', 'Qatar'], ['QAR', 'riyal', 'Qatar', 'Qatar'],
  ['IRR', 'rial', 'Iranian', 'Iran'], ['OMR', 'rial', 'Omani', 'Oman'], ['YER', 'rial', 'Yemeni', 'Yemen'], ['OMR', 'riyal', 'Omani', 'Oman'],
  ['YER', 'riyal', 'Yemeni', 'Yemen'], ['IRR', 'toman', 'Iranian', 'Iran'], ['AED', 'dirham', 'UAE', 'UAE'], ['AED', 'dirham', 'Emirati', 'Emirates'],
  ['MAD', 'dirham', 'Moroccan', 'Morocco'], ['KWD', 'dinar', 'Kuwaiti', 'Kuwait'], ['BHD', 'dinar', 'Bahraini', 'Bahrain'],
  ['JOD', 'dinar', 'Jordanian', 'Jordan'], ['IQD', 'dinar', 'Iraqi', 'Iraq'], ['TND', 'dinar', 'Tunisian', 'Tunisia'],
  ['DZD', 'dinar', 'Algerian', 'Algeria'], ['LYD', 'dinar', 'Libyan', 'Libya'], ['ILS', 'shekel', 'Israeli', 'Israel'],
  ['ZAR', 'rand', 'South African', 'South Africa'], ['NGN', 'naira', 'Nigerian', 'Nigeria'], ['GHS', 'cedi', 'Ghanaian', 'Ghana'],
  ['GHS', 'cedi', 'Ghana', 'Ghana'], ['KES', 'shilling', 'Kenyan', 'Kenya'], ['KES', 'shilling', 'Kenya', 'Kenya'],
  ['TZS', 'shilling', 'Tanzanian', 'Tanzania'], ['UGX', 'shilling', 'Ugandan', 'Uganda'], ['SOS', 'shilling', 'Somali', 'Somalia'],
  ['ZMW', 'kwacha', 'Zambian', 'Zambia'], ['MWK', 'kwacha', 'Malawian', 'Malawi'], ['ETB', 'birr', 'Ethiopian', 'Ethiopia'],
  ['ERN', 'nakfa', 'Eritrean', 'Eritrea'], ['AOA', 'kwanza', 'Angolan', 'Angola'], ['MZN', 'metical', 'Mozambican', 'Mozambique'],
  ['BWP', 'pula', 'Botswana', 'Botswana'], ['MGA', 'ariary', 'Malagasy', 'Madagascar'], ['GMD', 'dalasi', 'Gambian', 'Gambia'],
  ['SLE', 'leone', 'Sierra Leonean', 'Sierra Leone'], ['MRU', 'ouguiya', 'Mauritanian', 'Mauritania'], ['RWF', 'franc', 'Rwandan', 'Rwanda'],
  ['BIF', 'franc', 'Burundian', 'Burundi'], ['CDF', 'franc', 'Congolese', 'Congo'], ['DJF', 'franc', 'Djiboutian', 'Djibouti'],
  ['GNF', 'franc', 'Guinean', 'Guinea'], ['KMF', 'franc', 'Comorian', 'Comoros'], ['XOF', 'franc', 'CFA', 'CFA'], ['XPF', 'franc', 'CFP', 'New Caledonia'],
  ['BRL', 'real', 'Brazilian', 'Brazil'], ['MXN', 'peso', 'Mexican', 'Mexico'], ['ARS', 'peso', 'Argentine', 'Argentina'],
  ['ARS', 'peso', 'Argentinian', 'Argentina'], ['CLP', 'peso', 'Chilean', 'Chile'], ['COP', 'peso', 'Colombian', 'Colombia'],
  ['CUP', 'peso', 'Cuban', 'Cuba'], ['UYU', 'peso', 'Uruguayan', 'Uruguay'], ['DOP', 'peso', 'Dominican', 'Dominican Republic'],
  ['PHP', 'peso', 'Philippine', 'Philippines'], ['PHP', 'peso', 'Filipino', 'Philippines'], ['PEN', 'sol', 'Peruvian', 'Peru'],
  ['BOB', 'boliviano', 'Bolivian', 'Bolivia'], ['PYG', 'guarani', 'Paraguayan', 'Paraguay'], ['VES', 'bolivar', 'Venezuelan', 'Venezuela'],
  ['GTQ', 'quetzal', 'Guatemalan', 'Guatemala'], ['HNL', 'lempira', 'Honduran', 'Honduras'], ['NIO', 'cordoba', 'Nicaraguan', 'Nicaragua'],
  ['CRC', 'colon', 'Costa Rican', 'Costa Rica'], ['PAB', 'balboa', 'Panamanian', 'Panama'], ['HTG', 'gourde', 'Haitian', 'Haiti'],
];

/** The world's currencies by noun, adjective and place. */
export const currencyNames: readonly CurrencyName[] = rows.map(([code, noun, adjective, place]) => ({ code, noun, adjective, place }));

/** What a noun means when neither an adjective nor the rest of the report tells; nouns of one currency need no entry, "peso" and "dinar" have no usual one. */
export const currencyDefaults: Readonly<Record<string, string>> = {
  dollar: 'USD', pound: 'GBP', rupee: 'INR', franc: 'CHF', lira: 'TRY', won: 'KRW', rouble: 'RUB', ruble: 'RUB', riyal: 'SAR', rial: 'IRR',
  dirham: 'AED', shilling: 'KES', manat: 'AZN', som: 'KGS', krona: 'SEK', krone: 'NOK', leu: 'RON', kwacha: 'ZMW', sum: 'UZS', real: 'BRL',
};

/** Plurals that adding an s does not give. */
export const currencyPlurals: Readonly<Record<string, string>> = {
  reais: 'real', lei: 'leu', leva: 'lev', kroner: 'krone', kronor: 'krona', kronur: 'krona', koruny: 'koruna', korun: 'koruna', soles: 'sol',
  liras: 'lira', lire: 'lira', rubles: 'ruble', roubles: 'rouble', zlotys: 'zloty', zlotych: 'zloty', 'pounds sterling': 'pound sterling',
  shekalim: 'shekel', colones: 'colon', quetzales: 'quetzal', bolivares: 'bolivar', meticais: 'metical', hryvnias: 'hryvnia',
};

/**
 * Signs and abbreviations written before (or after) an amount. `K` is the kwacha or the kina, `¥` the yen or the yuan:
 * the first code is the usual one, the others win where the report names their place.
 */
export const currencySigns: Readonly<Record<string, readonly string[]>> = {
  $: ['USD'], US$: ['USD'], 'US $': ['USD'], 'U.S.$': ['USD'], $US: ['USD'], 'USD$': ['USD'], C$: ['CAD'], CA$: ['CAD'], CAD$: ['CAD'], CDN$: ['CAD'], Can$: ['CAD'], A$: ['AUD'], AU$: ['AUD'],
  AUD$: ['AUD'], NZ$: ['NZD'], S$: ['SGD'], SG$: ['SGD'], HK$: ['HKD'], NT$: ['TWD'], B$: ['BND'], FJ$: ['FJD'], J$: ['JMD'], 'TT$': ['TTD'], 'EC$': ['XCD'], N$: ['NAD'], Z$: ['ZWL'],
  R$: ['BRL'], MX$: ['MXN'], AR$: ['ARS'], CLP$: ['CLP'], COL$: ['COP'], RD$: ['DOP'],
  '€': ['EUR'], '£': ['GBP'], 'E£': ['EGP'], 'LE': ['EGP'], 'EGP': ['EGP'], '¥': ['JPY', 'CNY'], '￥': ['JPY', 'CNY'], 'JP¥': ['JPY'], 'CN¥': ['CNY'], RMB: ['CNY'], Rmb: ['CNY'],
  '₹': ['INR'], Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], 'Rs.': ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], '₨': ['PKR'], '৳': ['BDT'], Tk: ['BDT'], '₽': ['RUB'], '₺': ['TRY'], TL: ['TRY'],
  '₩': ['KRW'], W: ['KRW'], '₫': ['VND'], '฿': ['THB'], Bt: ['THB'], '₱': ['PHP'], PhP: ['PHP'], Php: ['PHP'], P: ['PHP', 'BWP'], Rp: ['IDR'], 'Rp.': ['IDR'], RM: ['MYR'],
  SR: ['SAR'], 'SR.': ['SAR'], '﷼': ['SAR'], Dh: ['AED', 'MAD'], Dhs: ['AED'], DH: ['AED', 'MAD'], QR: ['QAR'], KD: ['KWD'], BD: ['BHD'], RO: ['OMR'], JD: ['JOD'], DA: ['DZD'], '₪': ['ILS'], NIS: ['ILS'],
  '₦': ['NGN'], N: ['NGN'], 'GH₵': ['GHS'], 'GH¢': ['GHS'], GHC: ['GHS'], KSh: ['KES'], Ksh: ['KES'], Sh: ['KES', 'TZS', 'UGX'], TSh: ['TZS'], Tsh: ['TZS'], USh: ['UGX'], Ush: ['UGX'],
  R: ['ZAR'], K: ['ZMW', 'PGK', 'MWK'], Br: ['ETB', 'BYN'], CFA: ['XOF'], FCFA: ['XOF'], F: ['XOF'], '₸': ['KZT'], '₼': ['AZN'], '₾': ['GEL'], '₴': ['UAH'], '֏': ['AMD'],
  'zł': ['PLN'], 'Kč': ['CZK'], Kr: ['SEK', 'NOK', 'DKK', 'ISK'], kr: ['SEK', 'NOK', 'DKK', 'ISK'], Ft: ['HUF'], SFr: ['CHF'], Sfr: ['CHF'], Fr: ['CHF'], '₭': ['LAK'], '₮': ['MNT'], '₲': ['PYG'],
  'S/': ['PEN'], Bs: ['BOB', 'VES'], Q: ['GTQ'], L: ['HNL'], MT: ['MZN'], Kz: ['AOA'], D: ['GMD'],
};

/** One-letter and other abbreviations that are only money before a figure with a decimal, a thousands separator or a magnitude. */
export const weakSigns: ReadonlySet<string> = new Set(['W', 'P', 'N', 'R', 'K', 'F', 'Q', 'L', 'D', 'LE', 'MT', 'Br', 'RO', 'BD', 'DA', 'JD', 'KD', 'QR', 'TL', 'Sh', 'Fr', 'B$', 'Kr', 'kr', 'Bs', 'SR', 'Bt', 'DH', 'Dh', 'Ft']);

/** Every ISO 4217 code known here, as reports write them beside an amount ("AED 18 bn"). */
export const currencyCodes: ReadonlySet<string> = new Set([
  ...rows.map(([code]) => code), 'XAF', 'XDR', 'EGP', 'CNH', 'CVE', 'STN', 'SZL', 'LSL', 'HRK', 'SLL', 'VEF', 'MRO', 'AWG', 'BMD', 'KYD', 'ANG', 'SHP', 'FKP',
]);

/** Codes told by a state's place name or adjective in the report; used where a noun or a sign is shared. */
const marks = new Map<string, readonly string[]>();
for (const { code, adjective, place } of currencyNames) marks.set(code, [...new Set([...(marks.get(code) ?? []), adjective, place])]);

/** Place names and adjectives that speak for a currency, `['Mexican', 'Mexico']` for `MXN`; empty for an unknown code. */
export const placesOfCurrency = (code: string): readonly string[] => marks.get(code) ?? [];

const byNoun = new Map<string, CurrencyName[]>();
for (const name of currencyNames) byNoun.set(name.noun, [...(byNoun.get(name.noun) ?? []), name]);

/** All currencies that share a noun: "peso" → those of Mexico, Argentina, Chile …. */
export const currenciesOfNoun = (noun: string): readonly CurrencyName[] => byNoun.get(noun) ?? [];

/** The singular of a currency noun in any of its forms, in lower case: "Reais" → "real"; undefined for another word. */
export const currencyNoun = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  const irregular = currencyPlurals[lower];
  if (irregular !== undefined) return irregular;
  if (byNoun.has(lower)) return lower;
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return byNoun.has(bare) ? bare : undefined;
};
