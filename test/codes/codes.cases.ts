import type { Field } from '../../src/model/field.js';
import type { Instrument } from '../../src/model/statement.js';

export const FIELD_CASES: readonly (readonly [string, readonly Field[]])[] = [
  ['joint film production and fisheries', ['culture', 'fisheries']],
  ['food security', ['agriculture']],
  ['construction of a wind farm', ['renewables', 'construction']],
  ['avoidance of double taxation', ['taxation']],
  ['extradition of fugitives', ['justice']],
  ['visa waiver for holders of diplomatic passports', ['consular']],
  ['cyber security', ['digital', 'security']],
  ['a road map', ['other']],
  ['exchange of weather balloons', ['environment']],
  ['lease of two frigates', ['defence']],
  ['supply of natural gas', ['oil-gas']],
  ['energy', ['energy']],
  ['energy and solar power', ['renewables']],
  ['something else', ['other']],
];

export const INSTRUMENT_CASES: readonly (readonly [string, Instrument | undefined])[] = [
  ['Memorandum of Understanding on an exchange programme', 'memorandum'],
  ['three MoUs', 'memorandum'],
  ['a Comprehensive Economic Partnership Agreement', 'agreement'],
  ['an exchange of notes', 'agreement'],
  ['loan agreement', 'contract'],
  ['PPA', 'contract'],
  ['Joint Communiqué', 'declaration'],
  ['joint declaration of intent', 'declaration'],
  ['letters of intent', 'letter-of-intent'],
  ['heads of agreement', 'agreement'],
  ['protocol amending the agreement of 2004', 'protocol'],
  ['Plan of Action for 2031-2033', 'programme'],
  ['road map', 'roadmap'],
  ['Convention on social security', 'treaty'],
  ['agreed minutes', 'document'],
  ['a bridge', undefined],
];
