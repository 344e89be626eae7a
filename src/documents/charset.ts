import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import type { Note } from '../model/document.js';

/** A text out of bytes, and what had to be done for it. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding it was read as, in lower case. */
  readonly charset: string;
  readonly notes: readonly Note[];
}

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** Bytes looked at to guess an encoding. */
const SAMPLE = 65_536;
/** What calls itself Latin-1 is this on the web, which has all of its letters; and what is left where nothing is known. */
const FALLBACK = 'windows-1252';
/** A text is UTF-8 with damage, not another encoding, where so few of its non-ASCII sequences are broken. */
const MOST_DAMAGE = 0.2;

const markOf = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.charset;

/** UTF-16 without its mark shows as zeros in every other byte of Western text. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le';
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
};

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** How many replacement characters a text holds, and where the first stands. */
const damageOf = (text: string): { count: number; first: number } => {
  const first = text.indexOf('\ufffd');
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return { count, first };
};

const damageNote = (name: string, text: string): Note | undefined => {
  const { count, first } = damageOf(text);
  if (count === 0) return undefined;
  const line = text.slice(0, first).split('\n').length;
  const what = count === 1 ? '1 unreadable byte sequence' : `${count} unreadable byte sequences`;
  return {
    rule: 'charset',
    place: `${name}:${line}`,
    reason: `${what} replaced with U+FFFD, the first at character ${first}`,
  };
};

/** Whether bytes that are not valid UTF-8 are UTF-8 all the same: most of what is not ASCII in them decodes. */
const isDamagedUtf8 = (text: string): boolean => {
  const { count } = damageOf(text);
  const sound = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return count <= (sound + count) * MOST_DAMAGE;
};

/** Guess by statistics over the part of the text that holds something to guess from. */
const guessed = (bytes: Uint8Array): string => {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, firstHigh - 2048);
  const guesses = jschardet.detectAll(Buffer.from(bytes.subarray(start, start + SAMPLE)));
  const names = guesses.map(({ encoding }) => encoding?.toLowerCase() ?? '');
  const name = names.find((it) => it !== '' && iconv.encodingExists(it)) ?? FALLBACK;
  return name === 'ascii' || name === 'iso-8859-1' || name === 'utf-8' ? FALLBACK : name;
};

/** What is known of bytes besides themselves. */
export interface CharsetSigns {
  /** For notes. */
  readonly name: string;
  /** Encoding that the source declares, as by `<meta charset>`; valid UTF-8 outranks it. */
  readonly declared?: string | undefined;
}

/**
 * Decodes bytes: by their byte order mark, as UTF-8 if they are, else as declared, else as guessed. The mark is
 * dropped. An encoding other than UTF-8 and bytes that stay unreadable are notes; nothing throws.
 */
export const decodeText = (bytes: Uint8Array, { name, declared }: CharsetSigns): DecodedText => {
  const withDamage = (text: string, charset: string, notes: readonly Note[] = []): DecodedText => {
    const damage = damageNote(name, text);
    return { text, charset, notes: damage === undefined ? notes : [...notes, damage] };
  };
  const decodedAs = (charset: string, how: string): DecodedText =>
    withDamage(iconv.decode(Buffer.from(bytes), charset), charset, [
      { rule: 'charset', place: name, reason: `read as ${charset} (${how})` },
    ]);

  const marked = markOf(bytes);
  if (marked === 'utf-8') return withDamage(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  if (marked !== undefined) return decodedAs(marked, 'byte order mark');
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return decodedAs(wide, 'detected');

  const usable = declared !== undefined && iconv.encodingExists(declared) ? declared.toLowerCase() : undefined;
  const escaped = usable?.startsWith('iso-2022') === true && bytes.includes(0x1b);
  const sound = escaped ? undefined : strictUtf8(bytes);
  if (sound !== undefined) return { text: sound, charset: 'utf-8', notes: [] };
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (!escaped && isDamagedUtf8(lenient)) return withDamage(lenient, 'utf-8');
  return usable === undefined || /^utf-?8$/u.test(usable)
    ? decodedAs(guessed(bytes), 'detected')
    : decodedAs(usable === 'iso-8859-1' ? FALLBACK : usable, 'declared');
};

/** `<meta charset="windows-1251">` · `<meta http-equiv="Content-Type" content="text/html; charset=…">` · `<?xml encoding="…"?>` */
const DECLARATION =
  /<(?:meta\s[^<>]{0,200}?charset|\?xml\s[^<>]{0,100}?encoding)\s?=\s?["']?(?<charset>[\w:.-]{2,40})/iu;

/** The encoding that an HTML page declares in its first 4096 bytes. */
export const declaredCharset = (bytes: Uint8Array): string | undefined =>
  DECLARATION.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.groups?.charset;
