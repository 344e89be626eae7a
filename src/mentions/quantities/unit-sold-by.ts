/** What goods are sold by, right after an amount of money: "2.16 baht| a kilowatt-hour", "$7,330|/t". */
const SOLD_BY =
  /^\s*(?:\([^()]{1,40}\)\s*)?(?:(?:an?|per|each)\s+|\/\s?)(?<unit>(?:(?:thousand|million|metric|short|long|tro?y)\s+)?(?:tonnes?|tons?|t|kilowatt[- ]?hours?|kWh|mega-?watt[- ]?hours?|MWh|barrels?|bbl|litres?|liters?|kilos?|kg|kilogram(?:me)?s?|cubic met(?:re|er)s?|m3|ounces?|pounds?|bushels?|units?|mmbtu|gallons?))(?![a-z\u00c0-\u024f-])/iu;

/** The unit by which what an amount pays is sold, given the text after the amount: `unitSoldBy(' a barrel.')` is `barrel`. */
export const unitSoldBy = (after: string): string | undefined => SOLD_BY.exec(after)?.groups?.['unit'];
