import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEventCoder, type EventCoder } from '../../src/pipeline/event-coder.js';
import { createReader, type Reader } from '../../src/pipeline/reader.js';

let reader: Reader;
let coder: EventCoder;
beforeAll(async () => {
  reader = await createReader();
  coder = await createEventCoder();
});
afterAll(async () => {
  await reader.close();
  await coder.close();
});

const ENGLISH = 'Fiji and Samoa signed an agreement on fisheries in Suva on Saturday.';
const FRENCH = 'Fiji and Samoa ont signé un accord sur la pêche à Suva samedi. Fiji and Samoa signed.';

test('nothing is taken from reports in other languages, and the others keep their places', async () => {
  const reports = [
    { text: FRENCH, lang: 'fr' },
    { text: ENGLISH, lang: 'en' },
    { text: FRENCH, lang: 'fr' },
    { text: ENGLISH, lang: 'und' },
    { text: ENGLISH },
  ];
  const read = (await reader.readAll(reports)).map(({ statements }) => statements.length);
  expect(read).toEqual([0, 1, 0, 1, 1]);
  const events = (await coder.code(reports)).map(({ length }) => length);
  expect(events).toEqual([0, 1, 0, 1, 1]);
});
