/** The forms of a source that there is a reader for. */
export const FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'jsonl',
  'pdf',
  'docx',
  'odt',
  'mail',
  'saved-page',
  'warc',
  'zip',
  'gzip',
  'csv',
  'addresses',
] as const;
export type Format = (typeof FORMATS)[number];

/** Extensions of file names, in lower case and without the dot. */
export const EXTENSIONS: Readonly<Record<Format, readonly string[]>> = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  json: ['json'],
  jsonl: ['jsonl', 'ndjson'],
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  mail: ['eml'],
  'saved-page': ['mhtml', 'mht'],
  warc: ['warc'],
  zip: ['zip'],
  gzip: ['gz'],
  csv: ['csv', 'tsv'],
  addresses: ['urls'],
};

/** Formats that are read piece by piece, or from the disk, and so may be larger than one document. */
export const IN_PIECES: ReadonlySet<Format> = new Set<Format>(['jsonl', 'warc', 'zip', 'gzip', 'csv', 'addresses']);

/** Formats of bytes that are no text. */
export const OF_BYTES: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'odt', 'zip', 'gzip', 'warc']);

/** Extension of a path in lower case; empty where there is none. */
export const extensionOf = (path: string): string =>
  /[^/]\.(?<extension>[^./]+)$/u.exec(path)?.groups?.extension?.toLowerCase() ?? '';

/** The format that a file's name tells. */
export const formatByName = (path: string): Format | undefined => {
  const extension = extensionOf(path);
  return FORMATS.find((format) => EXTENSIONS[format].includes(extension));
};

const TYPES: readonly (readonly [type: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/iu, 'html'],
  [/^text\/markdown\b/iu, 'markdown'],
  [/^application\/(?:x-ndjson|jsonl)\b/iu, 'jsonl'],
  [/^application\/pdf\b/iu, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\b/iu, 'docx'],
  [/^application\/vnd\.oasis\.opendocument\.text\b/iu, 'odt'],
  [/^(?:message\/rfc822|application\/x-mimearchive)\b/iu, 'mail'],
  [/^application\/(?:warc|x-warc)\b/iu, 'warc'],
  [/^application\/zip\b/iu, 'zip'],
];

/** The format that a server's content type tells; absent for types that say little, as `text/plain`. */
export const formatByType = (contentType: string): Format | undefined =>
  TYPES.find(([type]) => type.test(contentType))?.[1];

/** First bytes of files that are no text, and what they are. */
const MAGIC: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: '%PDF-', what: 'a PDF document' },
  { bytes: 'PK\u0003\u0004', what: 'a ZIP archive or an office document' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', what: 'an old office document' },
  { bytes: '{\\rtf', what: 'an RTF document' },
  { bytes: '\u0089PNG', what: 'a picture' },
  { bytes: '\u00ff\u00d8\u00ff', what: 'a picture' },
  { bytes: 'GIF8', what: 'a picture' },
  { bytes: '\u001f\u008b', what: 'compressed' },
  { bytes: 'BZh', what: 'compressed' },
  { bytes: '\u00fd7zXZ', what: 'compressed' },
  { bytes: '7z\u00bc\u00af', what: 'compressed' },
  { bytes: '\u007fELF', what: 'a program' },
  { bytes: 'SQLite format 3', what: 'a database' },
];

/** The format that a source's first bytes show, where these are no text. */
export const formatByBytes = (bytes: Uint8Array): Format | undefined => {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
    return /word\/|\[Content_Types\]\.xml/u.test(head) ? 'docx' : 'zip';
  }
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^WARC\/1\.[01]\r?\n/u.test(head)) return 'warc';
  return undefined;
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.05;

/** What bytes are that are no text, in a few words; `undefined` for text in any encoding. */
export const binaryKind = (bytes: Uint8Array): string | undefined => {
  const head = latin1(bytes.subarray(0, 16));
  const known = MAGIC.find(({ bytes: magic }) => head.startsWith(magic));
  if (known !== undefined) return known.what;
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) return undefined;

  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  const isUtf16 = Math.max(even, odd) > sample.length * 0.3 && Math.min(even, odd) === 0;
  if (even + odd > 0 && !isUtf16) return 'binary data';
  return controls > sample.length * MOST_CONTROLS ? 'binary data' : undefined;
};

const HTML_OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype html|html|head|body|article|meta|title)\b/iu;
const MARKDOWN_OPENING = /^\s*(?:---\n[A-Za-z][\w ]{0,40}:|# \S)/u;

/** Headers of mail as it travels: "Received: from …", "MIME-Version: 1.0". */
const MAIL_OPENING =
  /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From: <Saved by|X-Mozilla-Status):.+\n/iu;

/** Whether text is a list of addresses: each of its first lines is one, or is a row of a table that ends with one. */
const isAddressList = (text: string): boolean => {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 20)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every(endsWithAddress);
};

const endsWithAddress = (line: string): boolean => /^https?:\/\/\S+$/iu.test(line.split('\t').at(-1) ?? '');

const isJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

/** The format that a text shows by its first lines. */
export const formatByContent = (text: string): Format => {
  const head = text.slice(0, 1000);
  if (HTML_OPENING.test(head)) return 'html';
  if (MAIL_OPENING.test(head))
    return /^(?:Snapshot-Content-Location|Content-Type: multipart\/related)/imu.test(text.slice(0, 4000))
      ? 'saved-page'
      : 'mail';
  if (isAddressList(text)) return 'addresses';
  if (MARKDOWN_OPENING.test(head)) return 'markdown';
  if (/^\s*[[{]/u.test(head)) {
    const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
    if (firstLine.trim().startsWith('{') && isJson(firstLine)) return 'jsonl';
    if (isJson(text)) return 'json';
  }
  return 'text';
};
