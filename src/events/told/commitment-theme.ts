import type { Field } from '../../model/field.js';
import type { Commitment } from '../../model/statement.js';
import { type Theme, themeNamed } from '../lexicon/themes.js';

// One row a kind of aid, told by a word of what is promised: theme | words. The first row that has one wins.
const AID = `
military-aid | weapons, arms, ammunition, munitions, tanks, drones, armoured vehicles, military aid, military assistance, military training
humanitarian-aid | humanitarian, relief, food aid, vaccines, medicines, refugees, victims
economic-aid | loan, loans, credit, credits, grant aid, debt relief, development aid, development assistance, economic assistance, financial assistance, budget support
aid | aid, donate, donation, grant, grants, scholarship, scholarships, assistance
`;

const AID_WORDS = AID.trim()
  .split('\n')
  .map((row) => {
    const [theme = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { theme, cue: new RegExp(String.raw`\b(?:${words.split(', ').join('|')})\b`, 'iu') };
  });

/** What cooperation in a field is as a theme; that in others is told in general. */
const BY_FIELD: Partial<Record<Field, string>> = {
  trade: 'economic-cooperation',
  investment: 'economic-cooperation',
  finance: 'economic-cooperation',
  taxation: 'economic-cooperation',
  customs: 'economic-cooperation',
  industry: 'economic-cooperation',
  mining: 'economic-cooperation',
  energy: 'economic-cooperation',
  'oil-gas': 'economic-cooperation',
  nuclear: 'economic-cooperation',
  electricity: 'economic-cooperation',
  renewables: 'economic-cooperation',
  transport: 'economic-cooperation',
  agriculture: 'economic-cooperation',
  fisheries: 'economic-cooperation',
  construction: 'economic-cooperation',
  defence: 'military-cooperation',
  justice: 'legal-cooperation',
  crime: 'legal-cooperation',
};

/** What a promise is about as a theme of events: aid where its words tell aid to another, else cooperation in its first field. */
export const themeOfCommitment = ({ action, fields = [], beneficiary = [] }: Commitment): Theme => {
  const aid = beneficiary.length === 0 ? undefined : AID_WORDS.find(({ cue }) => cue.test(action));
  const cooperation = fields.flatMap((field) => BY_FIELD[field] ?? [])[0];
  return themeNamed(aid?.theme ?? cooperation ?? 'cooperation');
};
