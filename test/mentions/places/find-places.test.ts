import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/mentions/places/dateline.js';
import { findPlaces } from '../../../src/mentions/places/find-places.js';
import { PLACE_CASES } from './places.cases.js';

describe('findPlaces', () => {
  it.each(PLACE_CASES.map((row) => [row.text, row] as const))('%s', (text, { want, dateline }) => {
    const found = findPlaces({ text });
    expect(found.map(({ span, value }) => [text.slice(span.start, span.end), value.state, value.type])).toEqual(
      want.map((row) => [...row]),
    );
    const line = datelineOf(text)?.value;
    expect(line === undefined ? undefined : [line.name, line.state]).toEqual(
      dateline === undefined ? undefined : [...dateline],
    );
  });
});
