import type { Note } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { type ByteSource, byteLines, bytesOf, tooLarge } from './byte-source.js';
import { declaredCharset, decodeText } from './charset.js';
import { readAddressList } from './files/address-list.js';
import { readCompressed } from './files/compressed.js';
import { readCsvReports } from './files/csv-reports.js';
import { readDocx } from './files/docx.js';
import { readMail, readSavedPage } from './files/mail.js';
import { readOdt } from './files/odt.js';
import { readPdf } from './files/pdf.js';
import { readWarc } from './files/warc.js';
import { readZip } from './files/zip.js';
import { type Format, formatByContent } from './format.js';
import { documentFromHtml } from './html.js';
import { documentFromReport, parseReportLine, reportOf } from './jsonl.js';
import { documentFromMarkdown } from './markdown.js';
import { documentFromText, type TextReport } from './plain-text.js';
import { failure, outcomeOf } from './read-outcome.js';
import type { ReadingContext, ReadReport } from './read-report.js';
import type { Reader, ReaderContext } from './reader.js';

interface WholeText {
  readonly text: string;
  readonly notes: readonly Note[];
}

const wholeText = async (source: ByteSource, { maxBytes }: ReaderContext): Promise<WholeText> => {
  const bytes = await bytesOf(source, maxBytes);
  const declared = charsetOfType(source.contentType) ?? declaredCharset(bytes);
  const { text, notes } = decodeText(bytes, { name: source.name, declared });
  if (text.trim() === '') throw new EntenteError('input-empty', `${source.name}: is empty`);
  return { text, notes };
};

/** `text/html; charset=windows-1251` */
const charsetOfType = (contentType = ''): string | undefined =>
  /charset\s*=\s*["']?(?<charset>[\w:.-]{2,40})/iu.exec(contentType)?.groups?.charset;

type FromText = (report: TextReport, context: ReadingContext) => ReadReport;

/** A reader of sources that are one report each. */
const wholeReader = (fromText: FromText): Reader =>
  async function* read(source, context) {
    const { text, notes } = await wholeText(source, context);
    yield outcomeOf(source.name, () => fromText({ name: source.name, url: source.url, text, notes }, context));
  };

/** Text whose first lines show that it is a page is read as one, whatever its name. */
const textOrPage: FromText = (report, context) =>
  formatByContent(report.text) === 'html' ? documentFromHtml(report, context) : documentFromText(report, context);

const hasText = (item: unknown): boolean => typeof item === 'object' && item !== null && 'text' in item;

/** One report, or an array of them; those of an array are called `reports.json#2`. */
const readJson: Reader = async function* read(source, context) {
  const { text } = await wholeText(source, context);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EntenteError('input-malformed', `${source.name}: is no JSON`, { cause });
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0) throw new EntenteError('input-empty', `${source.name}: holds no reports`);
  if (Array.isArray(value) && !items.some(hasText))
    throw new EntenteError('input-malformed', `${source.name}: holds no reports: nothing in it has a “text”`);
  for (const [at, item] of items.entries()) {
    const name = Array.isArray(value) ? `${source.name}#${at + 1}` : source.name;
    yield outcomeOf(name, () => documentFromReport(reportOf(item, name), name, context));
  }
};

/** A report a line; a bad line is an outcome named `reports.jsonl:3`, and the next is read. */
const readJsonl: Reader = async function* read(source, context) {
  let empty = true;
  for await (const { number, bytes } of byteLines(source, context.maxBytes)) {
    const name = `${source.name}:${number}`;
    if (bytes === undefined) {
      empty = false;
      yield failure(name, tooLarge(name, context.maxBytes));
      continue;
    }
    const { text, notes } = decodeText(bytes, { name });
    if (text.trim() === '') continue;
    empty = false;
    yield outcomeOf(name, () => {
      const { document, notes: others } = documentFromReport(parseReportLine(text, name), name, context);
      return { document, notes: [...notes, ...others] };
    });
  }
  if (empty) throw new EntenteError('input-empty', `${source.name}: is empty`);
};

/** A reader for each format: a new format is a file with its reader and a row here. */
export const READERS: Readonly<Record<Format, Reader>> = {
  text: wholeReader(textOrPage),
  markdown: wholeReader(documentFromMarkdown),
  html: wholeReader(documentFromHtml),
  json: readJson,
  jsonl: readJsonl,
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  mail: readMail,
  'saved-page': readSavedPage,
  warc: readWarc,
  zip: readZip,
  gzip: readCompressed,
  csv: readCsvReports,
  addresses: readAddressList,
};
