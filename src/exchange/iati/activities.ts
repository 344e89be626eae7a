import type { ExportInput } from '../export-input.js';
import { activityOf } from './activity.js';
import { promisedMoney } from './promised-money.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'version="2.03"';

/**
 * Commitments with money as activities of the International Aid Transparency Initiative (IATI 2.03, XML), one an activity, with the
 * promise as a pledge or commitment among its transactions. A commitment that no report dates is left out, as an activity has to begin
 * on some day; where none is left the list is empty, which the standard's schema does not know.
 */
export const iatiActivities = ({ records }: ExportInput): string => {
  const activities = records.flatMap((source) => {
    const promised = promisedMoney(source);
    return promised === undefined ? [] : [activityOf(source, promised)];
  });
  return `${HEAD}<iati-activities ${SCHEMA}>\n${activities.join('\n')}${activities.length === 0 ? '' : '\n'}</iati-activities>\n`;
};
