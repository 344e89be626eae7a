import { keyAt, ownerBefore, type Scan } from './scan.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that say of the name beside them that it is a company's: "the builder Obayashi", "Obayashi, a builder". */
export const COMPANY_NOUNS: ReadonlySet<string> = list(`
  firm company giant conglomerate contractor builder developer maker manufacturer producer utility major miner
  carrier airline shipbuilder carmaker automaker chipmaker planemaker drugmaker arms-maker steelmaker consortium subsidiary refiner lender insurer
  retailer wholesaler startup broadcaster telecoms telco shipper trader brewer agribusiness
  concern corporation enterprise operator supplier exporter importer yard shipyard foundry smelter distributor
`);

// "Russian state company Rosatom", "China's tech giant Huawei"
const COMPANY_WORDS: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS,
  ...list(`
    state group bank run owned controlled energy oil gas nuclear national private telecom tech defence defense steel
    mining flag partner fund agency news power investment holding railway shipping aerospace electronics
  `),
]);

/**
 * The first word of what tells the company named from word `at` on, its state's name included: "Turkmenistan" in "Turkmenistan's state
 * concern Turkmengaz"; `at` itself where no state's name stands before.
 */
export const describedFrom = (found: Scan, at: number): number => {
  let first = at;
  while (
    COMPANY_WORDS.has(keyAt(found, first - 1)) ||
    (keyAt(found, first - 1) === '-' && COMPANY_WORDS.has(keyAt(found, first - 2)))
  )
    first--;
  const owner = ownerBefore(found, first);
  return owner?.value.type === 'state' && owner.value.via !== 'capital' ? owner.first : at;
};
