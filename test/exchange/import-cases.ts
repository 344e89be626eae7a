/** A file as text, and what comes of it: `figures` and `agreements` in short, bad rows as `line: reason`. */
export interface ImportCase {
  readonly why: string;
  readonly text: string;
  readonly map?: string;
  readonly as?: 'comtrade' | 'worldbank' | 'sdmx' | 'csv' | 'treaties';
  readonly format: string;
  readonly facts: readonly string[];
  readonly problems?: readonly string[];
  readonly leftOut?: number;
}

const comtradeRow = (cells: object): object => ({
  period: '2021',
  reporterISO: 'KEN',
  partnerISO: 'NOR',
  flowCode: 'X',
  cmdCode: 'TOTAL',
  motCode: 0,
  customsCode: 'C00',
  partner2Code: 0,
  primaryValue: 41_300_000,
  ...cells,
});
const comtrade = (...rows: object[]): string => JSON.stringify({ count: rows.length, data: rows, error: '' }, null, 1);

const bankRow = (cells: object): object => ({
  indicator: { id: 'DC.DAC.NORL.CD', value: 'Net bilateral aid flows from DAC donors, Norway (current US$)' },
  country: { id: 'KE', value: 'Kenya' },
  countryiso3code: 'KEN',
  date: '2022',
  value: 19_870_000,
  unit: '',
  obs_status: '',
  decimal: 0,
  ...cells,
});
const bank = (...rows: object[]): string => JSON.stringify([{ page: 1, lastupdated: '2024-06-28' }, rows]);

export const IMPORT_CASES: readonly ImportCase[] = [
  {
    why: 'columns under their usual names',
    text: 'Reporter,Partner,Flow,Value,Currency,Year\nChile,Peru,Exports,1234.5,USD,2019\n',
    format: 'csv',
    facts: ['exports CL PE 1234.5 USD 2019 observed'],
  },
  {
    why: 'a map with what holds for all rows',
    text: 'land;jahr;summe\nPeru;2019;1.234,5\n',
    map: 'reporter=:CL,partner=land,indicator=:imports,value=summe,unit=:USD million,period=jahr,decimal=:,',
    format: 'csv',
    facts: ['imports CL PE 1234500000 USD 2019 observed'],
  },
  {
    why: 'indicators beside one another, turnover reckoned from both flows',
    text: 'Year,Partner,Exports,Imports\n2019,Peru,10,20\n2020,Peru,11,..\n',
    map: 'reporter=:CL,partner=Partner,period=Year,exports=Exports,imports=Imports,unit=:USD million',
    format: 'csv',
    facts: [
      'exports CL PE 10000000 USD 2019 observed',
      'imports CL PE 20000000 USD 2019 observed',
      'exports CL PE 11000000 USD 2020 observed',
      'trade-turnover CL PE 30000000 USD 2019 observed',
    ],
  },
  {
    why: 'a turnover that the table has is not reckoned again',
    text: 'Year,Partner,Exports,Imports,Turnover\n2019,Peru,10,20,30.1\n',
    map: 'reporter=:CL,partner=Partner,period=Year,exports=Exports,imports=Imports,trade-turnover=Turnover,unit=:USD million',
    format: 'csv',
    facts: [
      'trade-turnover CL PE 30100000 USD 2019 observed',
      'exports CL PE 10000000 USD 2019 observed',
      'imports CL PE 20000000 USD 2019 observed',
    ],
  },
  {
    why: 'bad rows are told with their line, the rest is read',
    text: [
      'reporter,partner,indicator,value,unit,period',
      'Chile,Peru,exports,12,USD,2019',
      'Chile,Atlantis,exports,12,USD,2019',
      '"Chile","Peru",exports,twelve,USD,2019',
      'Chile,Peru,exports,12,USD,soon',
      'Chile,Peru,exports,12,cowries,2019',
      'Chile,Peru,exports,12,,2019',
      'Chile,Chile,exports,12,USD,2019',
      'Chile,World,exports,12,USD,2019',
      'Chile,Peru,exports,,USD,2019',
      'Chile,Peru,exports,12,USD,2019,too,many',
      '',
    ].join('\n'),
    format: 'csv',
    facts: ['exports CL PE 12 USD 2019 observed'],
    problems: [
      '3: no state or body is known as “Atlantis”',
      '4: “twelve” is no number',
      '5: “soon” is no period',
      '6: “cowries” is no unit that is known',
      '7: says not in which currency it counts exports',
      '8: CL is its own partner',
      '11: has 8 columns, the head has 6',
    ],
    leftOut: 2,
  },
  {
    why: 'a target and a forecast in a column of their own',
    text: 'reporter,partner,indicator,value,unit,period,status\nCL,PE,trade,5,USD billion,2030,target\nCL,PE,trade,3,USD billion,2025,projection\n',
    format: 'csv',
    facts: ['trade-turnover CL PE 5000000000 USD 2030 target', 'trade-turnover CL PE 3000000000 USD 2025 forecast'],
  },
  {
    why: 'Comtrade: flows, mirror and a single good; parts of a total, the world and re-exports left out',
    text: comtrade(
      comtradeRow({}),
      comtradeRow({ flowCode: 'M', primaryValue: 58_700_000 }),
      comtradeRow({ reporterISO: 'NOR', partnerISO: 'KEN', flowCode: 'M', primaryValue: 44_100_000 }),
      comtradeRow({ cmdCode: '0902', cmdDesc: 'Tea', primaryValue: 9_000_000 }),
      comtradeRow({ motCode: 1000 }),
      comtradeRow({ customsCode: 'C04' }),
      comtradeRow({ flowCode: 'RX' }),
      comtradeRow({ partnerISO: 'W00' }),
    ),
    format: 'comtrade',
    facts: [
      'exports KE NO 41300000 USD 2021 observed',
      'imports KE NO 58700000 USD 2021 observed',
      'imports NO KE 44100000 USD 2021 observed',
      'exports KE NO 9000000 USD 2021 observed of Tea',
      'trade-turnover KE NO 100000000 USD 2021 observed',
    ],
    leftOut: 4,
  },
  {
    why: 'Comtrade’s numbers where its preview gives no ISO codes; months; a bad row with its line',
    text: comtrade(
      comtradeRow({ reporterISO: null, reporterCode: 579, partnerISO: null, partnerCode: 404, period: '202103' }),
      comtradeRow({ reporterISO: 'QQQ' }),
    ),
    format: 'comtrade',
    facts: ['exports NO KE 41300000 USD 2021-03 observed'],
    problems: ['17: no state or body is known as “QQQ”'],
  },
  {
    why: 'Comtrade as CSV',
    text: 'period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue\n2021,KEN,NOR,X,TOTAL,41300000.5\n',
    format: 'comtrade',
    facts: ['exports KE NO 41300000.5 USD 2021 observed'],
  },
  {
    why: 'World Bank: aid names two states, other series one; no value and groups of states left out',
    text: bank(
      bankRow({}),
      bankRow({ date: '2021', value: null }),
      bankRow({ countryiso3code: 'WLD', country: { id: '1W', value: 'World' } }),
      bankRow({ indicator: { id: 'ST.INT.ARVL', value: 'International tourism, number of arrivals' }, value: 870_500 }),
      bankRow({ indicator: { id: 'NE.TRD.GNFS.ZS', value: 'Trade (% of GDP)' }, value: 31.25 }),
      bankRow({ date: '2021Q9' }),
    ),
    format: 'worldbank',
    facts: [
      'aid NO KE 19870000 USD 2022 observed',
      'count KE 870500 1 2022 observed of arrivals of tourists',
      'other KE 31.25 percent 2022 observed of Trade, % of GDP',
    ],
    problems: ['1: “2021Q9” is no period'],
    leftOut: 2,
  },
  {
    why: 'SDMX-CSV 1.0 with a power of ten, a quarter, a missing and a forecast value',
    text: [
      'DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS',
      'IMF:IMTS(1.0.0),A,CHL,PER,XG_FOB_USD,2019,1.5,USD,9,A',
      'IMF:IMTS(1.0.0),Q,CHL,PER,MG_CIF_USD,2019-Q2,250,USD,6,',
      'IMF:IMTS(1.0.0),A,CHL,PER,XG_FOB_USD,2020,,USD,9,M',
      'IMF:IMTS(1.0.0),A,CHL,PER,XG_FOB_USD,2030,2,USD,9,F',
      '',
    ].join('\n'),
    format: 'sdmx',
    facts: [
      'exports CL PE 1500000000 USD 2019 observed',
      'imports CL PE 250000000 USD 2019-04/2019-06 observed',
      'exports CL PE 2000000000 USD 2030 forecast',
    ],
    leftOut: 1,
  },
  {
    why: 'SDMX-CSV 2.0 with names after the codes; what is deleted is left out',
    text: [
      'STRUCTURE,STRUCTURE_ID,ACTION,REPORTER: Reporter,PARTNER: Partner,FLOW: Flow,TIME_PERIOD: Time,OBS_VALUE: Value,CURRENCY: Currency',
      'dataflow,"ESTAT:EXT(1.0): Trade",I,EL: Greece,PE: Peru,2: EXPORT,2019,1000000,EUR: Euro',
      'dataflow,"ESTAT:EXT(1.0): Trade",D,EL: Greece,PE: Peru,1: IMPORT,2019,5,EUR: Euro',
      '',
    ].join('\n'),
    format: 'sdmx',
    facts: ['exports GR PE 1000000 EUR 2019 observed'],
    leftOut: 1,
  },
  {
    why: 'SDMX-CSV with dimensions that a map names',
    text: 'DATAFLOW,ORIGIN,DEST,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),PE,CL,2019,7\n',
    map: 'reporter=ORIGIN,partner=DEST,indicator=:exports,unit=:USD',
    format: 'sdmx',
    facts: ['exports PE CL 7 USD 2019 observed'],
  },
  {
    why: 'a table of treaties with dates beside one another',
    text: [
      'Title,Parties,Signed,In force,Terminated',
      '"Agreement between Chile and Peru on air services",Chile; Peru,14 May 2009,20.03.2012,',
      '"Convention on social security","Chile and Peru",2002-02-23,,05/06/2019',
      ',Chile; Peru,2002-02-23,,',
      'Protocol on mining,Chile; Lemuria,2002-02-23,,',
      'Protocol on mining,Chile; Peru,,,',
      '',
    ].join('\n'),
    format: 'treaties',
    facts: ['agreement “air services” CL PE signed 2009-05-14', 'agreement “air services” CL PE in-force 2012-03-20'],
    problems: [
      '3: “05/06/2019” under Terminated is no date, or may be two',
      '4: has no title',
      '5: no state or body is known as “Lemuria”',
      '6: tells neither a date nor what became of it',
    ],
  },
  {
    why: 'a row an act, with who did it; the sides from the title',
    text: [
      'title,party,act,date,place',
      'Treaty on extradition between Chile and Peru,,Signature,2003-11-04,Lima',
      'Treaty on extradition between Chile and Peru,Peru,Ratification,2004-07-01,',
      'Treaty on extradition between Chile and Peru,Peru,Blessing,2004-07-02,',
      '',
    ].join('\n'),
    format: 'treaties',
    facts: ['treaty “extradition” CL PE signed 2003-11-04 in Lima', 'treaty “extradition” CL PE ratified 2004-07-01'],
    problems: ['4: “Blessing” is no act of an agreement’s life'],
  },
  {
    why: 'treaties as JSON with acts in a list',
    text: JSON.stringify([
      {
        title: 'Memorandum of Understanding on Antarctic research',
        parties: ['Chile', 'Peru'],
        acts: [
          { act: 'signed', date: '2011' },
          { act: 'provisional application', date: '2011-05' },
          { party: 'Chile', act: 'denunciation', date: '2019-01-01' },
        ],
      },
    ]),
    format: 'treaties',
    facts: [
      'memorandum “Antarctic research” CL PE signed 2011',
      'memorandum “Antarctic research” CL PE in-force 2011-05',
      'memorandum “Antarctic research” CL PE ended 2019-01-01',
    ],
  },
  {
    why: 'a list in JSON that holds more than objects',
    text: '[\n{"title": "Agreement on fisheries", "parties": ["Chile", "Peru"], "signed": "2012-04-05"},\n"and others", null]',
    format: 'treaties',
    facts: ['agreement “fisheries” CL PE signed 2012-04-05'],
    problems: ['2: "and others" is no row', '2: null is no row'],
  },
];

/** Texts of which nothing can be read, and why. */
export const UNREADABLE: readonly {
  readonly text: string;
  readonly as?: ImportCase['as'];
  readonly map?: string;
  readonly says: RegExp;
}[] = [
  { text: '', says: /is empty/u },
  { text: '{"data": [1', says: /is no JSON/u },
  { text: '{"a": 1}', says: /no format that is known/u },
  { text: '{"title": 1}', says: /holds no list of rows/u },
  {
    text: '[{"message":[{"id":"120","key":"Invalid value","value":"The provided value is not valid"}]}]',
    says: /World Bank answered: The provided value/u,
  },
  { text: '{"data":[],"error":"Access denied"}', says: /Comtrade answered: Access denied/u },
  { text: 'a,b\n1,2\n', says: /name them with --map/u },
  { text: 'a,b\n1,2\n', map: 'period=Year', says: /has no column “Year”; it has a, b/u },
];
