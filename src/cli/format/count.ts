/** A number of things in words. @example count(2, 'statement') // '2 statements' */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
