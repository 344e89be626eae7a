/** What works do with what passes through them. */
const DEED =
  '(?:carr|handl|process|transport|pump|load|ship|mov|transmit|deliver|receiv|stor|produc|generat|tak|treat|accommodat)';
const ABLE = 'can|could|able to|capable of';
const before = (modes: string): RegExp =>
  new RegExp(String.raw`\b(?:${modes})\s+(?:[a-z\u00c0-\u024f]+\s+)?${DEED}[a-z\u00c0-\u024f]*\b[^,;.]{0,40}$`, 'iu');

const able = before(ABLE);
const meant = before(`${ABLE}|will|would|to`);

/** "can carry |1.5 billion cubic metres a year": what a work is able to do, not what it does. `lead` ends before the amount. */
export const isAbleTo = (lead: string): boolean => able.test(lead);

/** "will take |27,000 passengers a day", "designed to handle |2 million containers": what a work is able to do or made for. */
export const isMeantTo = (lead: string): boolean => meant.test(lead);
