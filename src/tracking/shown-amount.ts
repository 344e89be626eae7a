import { amountInWords } from '../codes/wording/quantity-wording.js';
import { significant } from '../model/arithmetic.js';

/** Figures of official tables run to the cent; a sentence or a chart shows them to so many digits. */
const DIGITS = 4;

/** A value as it is shown and reckoned with in sentences: 368205435.13 → 368200000. */
export const shown = (value: number): number => significant(value, DIGITS);

/** A value in words, rounded for reading: 368205435.13 in USD → "$368.2 million". */
export const money = (value: number, unit: string): string => amountInWords({ value: shown(value), unit });
