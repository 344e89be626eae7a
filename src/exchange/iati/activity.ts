import { bodyById } from '../../codes/bodies.js';
import { isStateCode } from '../../codes/states.js';
import { quantityInWords } from '../../codes/wording/quantity-wording.js';
import type { Document } from '../../model/document.js';
import type { Quantity } from '../../model/mention.js';
import type { Stage, Strength } from '../../model/statement.js';
import { webAddress } from '../../model/web-address.js';
import { xmlEscaped } from '../../model/xml-text.js';
import type { SourcedRecord } from '../export-input.js';
import { partyName } from '../tables/slot-columns.js';
import { xmlElement } from '../xml-element.js';
import type { PromisedMoney } from './promised-money.js';

/** The reporting organisation, which no register of organisations knows: a reader tells others' words and reports for none of them. */
const REPORTER = 'ENTENTE';

/** IATI's codes of how far an activity is (codelist ActivityStatus). */
const STATUS: Readonly<Record<Stage, string>> = {
  pledge: '1',
  commitment: '1',
  implementation: '2',
  completion: '4',
  suspended: '6',
  cancelled: '5',
};

/** IATI's codes of what money did (codelist TransactionType): 2 commitment, 12 pledge. */
const TRANSACTION: Readonly<Record<Strength, string>> = {
  agreed: '2',
  pledge: '12',
  intention: '12',
  offer: '12',
  expectation: '12',
};

/** IATI's codes of days (codelist ActivityDateType). */
const DAY = { plannedStart: '1', actualStart: '2', plannedEnd: '3' } as const;

/** IATI's codes of kinds of organisations (codelist OrganisationType): 10 government, 40 multilateral, 90 other. */
const organisationType = (party: string): string =>
  isStateCode(party) ? '10' : bodyById(party) === undefined ? '90' : '40';

const HAS_BEGUN: ReadonlySet<Stage> = new Set(['implementation', 'completion']);

const narrative = (text: string): string => xmlElement('narrative', {}, xmlEscaped(text));

const organisation = (name: string, party: string, role?: string): string =>
  xmlElement(name, { role, type: organisationType(party) }, narrative(partyName(party)));

const day = (type: string, date: string): string => xmlElement('activity-date', { type, 'iso-date': date });

/** A plain number, however large: no exponent, no grouping. */
const plainNumber = (value: number): string =>
  new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 6 }).format(value);

const value = ({ value: amount, unit }: Quantity, date: string): string =>
  xmlElement('value', { currency: unit, 'value-date': date }, plainNumber(amount));

/** What a bare number would leave out: "more than $30 billion", a range. */
const toldAmount = (money: Quantity): string[] =>
  money.max === undefined && (money.bound ?? 'exactly') === 'exactly' ? [] : [`Told as ${quantityInWords(money)}.`];

const transaction = (promised: PromisedMoney): string => {
  const { money, strength, actor, beneficiary, day: date } = promised;
  const provider = actor.length === 1 ? actor : [];
  const receiver = beneficiary.length === 1 ? beneficiary : [];
  return xmlElement(
    'transaction',
    {},
    xmlElement('transaction-type', { code: TRANSACTION[strength] }),
    xmlElement('transaction-date', { 'iso-date': date }),
    value(money, date),
    ...toldAmount(money).map((text) => xmlElement('description', {}, narrative(text))),
    ...provider.map((party) => organisation('provider-org', party)),
    ...receiver.map((party) => organisation('receiver-org', party)),
  );
};

/** A report as a link; one without an address cannot be one. */
const documentLink = ({ title, source }: Document): string[] => {
  const url = webAddress(source.url);
  if (url === undefined) return [];
  const published = source.published?.slice(0, 10) ?? '';
  return [
    xmlElement(
      'document-link',
      { url, format: 'text/html' },
      xmlElement('title', {}, narrative([source.outlet, title].filter((part) => part !== undefined).join(': '))),
      // A12: a page of the web on the activity
      xmlElement('category', { code: 'A12' }),
      xmlElement('language', { code: source.lang }),
      ...(published.length === 10 ? [xmlElement('document-date', { 'iso-date': published })] : []),
    ),
  ];
};

/** The country that alone benefits. Of several the shares are not told, and the standard wants them. */
const recipients = ({ beneficiary }: PromisedMoney): string[] =>
  beneficiary.length === 1 && isStateCode(beneficiary[0] ?? '')
    ? [xmlElement('recipient-country', { code: beneficiary[0] })]
    : [];

/** The first field as a sector of the reporter's own list: shares of several are not told. */
const sectors = ({ fields: [first] }: PromisedMoney): string[] =>
  first === undefined ? [] : [xmlElement('sector', { vocabulary: '99', code: first }, narrative(first))];

/** A promise of money as one activity of IATI 2.03, its parts in the order that the standard's schema has them. */
export const activityOf = ({ record, statements, documents }: SourcedRecord, promised: PromisedMoney): string => {
  const { actor, action, stage, due, day: date } = promised;
  const who = actor.map(partyName).join(', ');
  const words = statements.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  return xmlElement(
    'iati-activity',
    { 'xml:lang': 'en', 'default-currency': promised.money.unit },
    `\n${[
      xmlElement('iati-identifier', {}, `${REPORTER}-${xmlEscaped(record.id)}`),
      xmlElement('reporting-org', { ref: REPORTER, type: '90', 'secondary-reporter': '1' }, narrative('Entente')),
      xmlElement('title', {}, narrative([who, action].filter((part) => part !== '').join(': ') || record.id)),
      xmlElement('description', { type: '1' }, narrative(words.join('\n'))),
      ...(actor.length === 0 ? ['not told'] : actor).map((party) => organisation('participating-org', party, '1')),
      xmlElement('activity-status', { code: STATUS[stage] }),
      day(HAS_BEGUN.has(stage) ? DAY.actualStart : DAY.plannedStart, date),
      ...(due === undefined ? [] : [day(DAY.plannedEnd, due)]),
      ...recipients(promised),
      ...sectors(promised),
      transaction(promised),
      ...[...documents.values()].flatMap(documentLink),
    ].join('\n')}\n`,
  );
};
