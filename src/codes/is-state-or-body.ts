import { bodyById } from './bodies.js';
import { isStateCode } from './states.js';

/** Whether a party's id is a state's code or an intergovernmental body's: "RU", "ASEAN"; not "CNPC". */
export const isStateOrBody = (id: string): boolean => isStateCode(id) || bodyById(id) !== undefined;
