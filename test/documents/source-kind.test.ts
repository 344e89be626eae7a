import { describe, expect, test } from 'vitest';
import { isLetterhead, type SourceSigns, sourceKind } from '../../src/documents/source-kind.js';

const OFFICIAL: readonly SourceSigns[] = [
  { url: 'https://www.mfa.gov.tr/joint-statement.en.mfa' },
  { url: 'https://www.gov.uk/government/news/x' },
  { url: 'https://www.mofa.go.jp/announce/x.html' },
  { url: 'http://en.kremlin.ru/events/president/news/1' },
  { url: 'https://president.uz/en/lists/view/1' },
  { url: 'https://www.beehive.govt.nz/release/x' },
  { url: 'https://ec.europa.eu/commission/presscorner/x' },
  { url: 'https://www.nato.int/x' },
  { url: 'https://www.imf.org/en/News/x' },
  { url: 'https://embassyofsamoa.example/x' },
  { outlet: 'Ministry of Foreign Affairs of Samoa' },
  { outlet: 'Office of the Prime Minister of Portugal' },
  { outlet: 'Press Information Bureau' },
  { outlet: 'European Commission' },
  { outlet: 'Embassy of Fiji in Tokyo' },
  { byline: 'Press Service of the President of the Republic of Kazakhstan' },
  { title: 'Joint Statement between the Government of Fiji and the Government of Samoa' },
  { title: 'Readout of the call of the two foreign ministers' },
  { title: 'Remarks by the Prime Minister at the signing ceremony' },
  { title: 'Fiji and Samoa hold talks', letterheads: ["PRIME MINISTER'S OFFICE"] },
];

const NEWS: readonly SourceSigns[] = [
  {},
  { url: 'https://www.example.com/2021/03/06/government-signs' },
  { url: 'https://governmentnews.example.com/x' },
  { url: 'https://tass.com/politics/1' },
  { outlet: 'Example News Agency' },
  { outlet: 'The State' },
  { byline: 'Mere Tuilagi' },
  { title: 'Ministry of Fisheries signs pact with Samoa' },
  {
    title: 'President signs joint statement in Apia',
    letterheads: ['SUVA, March 6 - The Ministry of Fisheries signed.'],
  },
];

describe('sourceKind', () => {
  test.each(OFFICIAL)('official: %j', (signs) => {
    expect(sourceKind(signs)).toBe('official');
  });
  test.each(NEWS)('news: %j', (signs) => {
    expect(sourceKind(signs)).toBe('news');
  });
});

describe('isLetterhead', () => {
  test.each([
    "PRIME MINISTER'S OFFICE",
    'Presidency Communications',
    'Ministry of Foreign Affairs',
    'Press service of the President of the Republic',
  ])('%s', (line) => {
    expect(isLetterhead(line)).toBe(true);
  });
  test.each(['The Ministry of Fisheries signed the accord.', 'Fiji and Samoa sign', 'Suva, 6 March 2021'])(
    'not %s',
    (line) => {
      expect(isLetterhead(line)).toBe(false);
    },
  );
});
