import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/codes/bodies.js';
import { fieldsOf } from '../../src/codes/fields.js';
import { instrumentNounOf, instrumentOf } from '../../src/codes/instruments.js';
import { LEADERS } from '../../src/codes/leaders.js';
import { homeOf, ORGANIZATIONS } from '../../src/codes/organizations.js';
import { placeOf } from '../../src/codes/places.js';
import { seatIn } from '../../src/codes/seats.js';
import { isStateCode, STATES, stateByCode } from '../../src/codes/states.js';
import { FIELD_CASES, INSTRUMENT_CASES } from './codes.cases.js';

describe('states', () => {
  it('has every region of ISO 3166-1 once, and Kosovo', () => {
    expect(new Set(STATES.map(({ code }) => code)).size).toBe(250);
    expect(stateByCode('XK')?.name).toBe('Kosovo');
  });
  it('knows the short names of Intl.DisplayNames, spelling of "and" and "Saint" aside', () => {
    const display = new Intl.DisplayNames('en', { type: 'region' });
    const plain = (name: string): string =>
      name
        .replace(/&/gu, 'and')
        .replace(/\bSt\./gu, 'Saint')
        .replace(/’/gu, "'")
        .replace(/ SAR China$/gu, '');
    const special = new Set(['CD', 'CG', 'GS', 'HM', 'SJ', 'UM', 'MM', 'VC']);
    for (const { code, names } of STATES) {
      if (!special.has(code)) expect(names.map(plain), code).toContain(plain(display.of(code) ?? ''));
    }
  });
  it('keeps bodies apart from states', () => {
    for (const { id } of BODIES) expect(isStateCode(id), id).toBe(false);
  });
  it('lets every leader act for a listed state or body', () => {
    const bodies = new Set(BODIES.map(({ id }) => id));
    for (const { name, actsFor } of LEADERS)
      expect(isStateCode(actsFor) || bodies.has(actsFor), `${name}: ${actsFor}`).toBe(true);
  });
  it('knows companies by home, and none by a common word alone', () => {
    expect(homeOf('TotalEnergies')).toBe('FR');
    expect(homeOf('Stellantis')).toBe('NL');
    for (const word of ['Total', 'Orange', 'Suez', 'Santos', 'ICE']) expect(ORGANIZATIONS).not.toContain(word);
    expect(ORGANIZATIONS).toHaveLength(new Set(ORGANIZATIONS).size);
  });
  it('knows the town of a residence where something took place there', () => {
    expect(seatIn('He was received in the Oval Office on Monday.')).toEqual({ place: 'Washington', state: 'US' });
    expect(seatIn('Talks were held at Mar-a-Lago.')).toEqual({ place: 'Palm Beach', state: 'US' });
    expect(seatIn('The White House said so.')).toBeUndefined();
  });
  it('places cities', () => {
    expect(placeOf('Samarkand')?.state).toBe('UZ');
    expect(placeOf('SÃO PAULO')?.state).toBe('BR');
    expect(placeOf('Atlantis')).toBeUndefined();
  });
});

describe('fieldsOf', () => {
  it.each(FIELD_CASES)('%s', (text, want) => expect(new Set(fieldsOf(text))).toEqual(new Set(want)));
});

describe('instrumentOf', () => {
  it.each(INSTRUMENT_CASES)('%s', (text, want) => expect(instrumentOf(text)).toBe(want));
  it('tells where the noun stands', () => {
    const text = 'the two memorandums of understanding on textiles';
    const noun = instrumentNounOf(text);
    expect(text.slice(noun?.start, noun?.end)).toBe('memorandums of understanding');
  });
});
