import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { declaredCharset, decodeText } from '../../src/documents/charset.js';

const WESTERN = 'Le président a signé l’accord à São Tomé – 5 € l’unité. Été, déjà, français, Göteborg.';
const RUSSIAN = 'Министры двух стран подписали в столице протокол о сотрудничестве в области рыболовства.';

describe('decodeText', () => {
  test.each([
    { how: 'UTF-8', bytes: Buffer.from(WESTERN), want: WESTERN, charset: 'utf-8' },
    { how: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${WESTERN}`), want: WESTERN, charset: 'utf-8' },
    {
      how: 'UTF-16 with its mark',
      bytes: Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le'),
      want: RUSSIAN,
      charset: 'utf-16le',
    },
    {
      how: 'UTF-16 without',
      bytes: Buffer.from('Fiji and Samoa signed.', 'utf16le'),
      want: 'Fiji and Samoa signed.',
      charset: 'utf-16le',
    },
    {
      how: 'windows-1252, detected',
      bytes: iconv.encode(WESTERN, 'windows-1252'),
      want: WESTERN,
      charset: 'windows-1252',
    },
    {
      how: 'windows-1251, detected',
      bytes: iconv.encode(RUSSIAN, 'windows-1251'),
      want: RUSSIAN,
      charset: 'windows-1251',
    },
    {
      how: 'KOI8-R, declared',
      bytes: iconv.encode(RUSSIAN, 'koi8-r'),
      declared: 'KOI8-R',
      want: RUSSIAN,
      charset: 'koi8-r',
    },
    {
      how: 'Shift_JIS, declared',
      bytes: iconv.encode('両国は協定に署名した。', 'shift_jis'),
      declared: 'Shift_JIS',
      want: '両国は協定に署名した。',
      charset: 'shift_jis',
    },
    {
      how: 'UTF-8 that says it is Latin-1',
      bytes: Buffer.from(WESTERN),
      declared: 'iso-8859-1',
      want: WESTERN,
      charset: 'utf-8',
    },
    {
      how: 'a declaration nobody knows',
      bytes: iconv.encode(WESTERN, 'windows-1252'),
      declared: 'x-none',
      want: WESTERN,
      charset: 'windows-1252',
    },
  ])('$how', ({ bytes, declared, want, charset }) => {
    const decoded = decodeText(bytes, { name: 'report.txt', declared });
    expect(decoded.text).toBe(want);
    expect(decoded.charset).toBe(charset);
    expect(decoded.notes.map(({ rule }) => rule)).toEqual(charset === 'utf-8' ? [] : ['charset']);
  });

  test('damaged UTF-8 keeps what can be read and tells where it can’t', () => {
    const bytes = Buffer.concat([
      Buffer.from('São Tomé signé, réuni à Suva.\nÉté '),
      Buffer.from([0xff]),
      Buffer.from(' déjà'),
    ]);
    const { text, notes } = decodeText(bytes, { name: 'report.txt' });
    expect(text).toBe('São Tomé signé, réuni à Suva.\nÉté \ufffd déjà');
    expect(notes).toEqual([
      {
        rule: 'charset',
        place: 'report.txt:2',
        reason: '1 unreadable byte sequence replaced with U+FFFD, the first at character 34',
      },
    ]);
  });

  test('never throws on any bytes', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
    expect(typeof decodeText(bytes, { name: 'noise' }).text).toBe('string');
  });
});

describe('declaredCharset', () => {
  test.each([
    { html: '<html><head><meta charset="windows-1251">', want: 'windows-1251' },
    { html: "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", want: 'koi8-r' },
    { html: '<?xml version="1.0" encoding="ISO-8859-2"?><html>', want: 'ISO-8859-2' },
    { html: '<p>The charset = unknown</p>', want: undefined },
  ])('$html', ({ html, want }) => {
    expect(declaredCharset(Buffer.from(html))).toBe(want);
  });
});
