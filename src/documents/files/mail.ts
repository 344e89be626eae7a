import type { Email } from 'postal-mime';
import { EntenteError } from '../../model/entente-error.js';
import { bytesOf } from '../byte-source.js';
import { type Format, formatByName } from '../format.js';
import { dateOf } from '../full-date.js';
import { documentFromHtml } from '../html.js';
import { htmlDocument } from '../html-node.js';
import { htmlText } from '../html-text.js';
import { documentFromText } from '../plain-text.js';
import { outcomeOf } from '../read-outcome.js';
import type { Reader, ReaderContext } from '../reader.js';
import type { ReportFields } from '../report-fields.js';

/** Mail carries attachments in letters: it may be this many times larger than a document of text. */
const SIZE_FACTOR = 5;

const parsed = async (bytes: Uint8Array, name: string): Promise<Email> => {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch (cause) {
    throw new EntenteError('input-malformed', `${name}: can’t be read as mail`, { cause });
  }
};

const headerOf = ({ headers }: Email, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

/** The day is that of the sender, as the header gives it; the parsed date is in universal time. */
const fieldsOf = (mail: Email): ReportFields => ({
  title: mail.subject?.trim(),
  published: dateOf(headerOf(mail, 'date') ?? ''),
  byline: mail.from?.name,
});

/** Attachments that may be reports themselves. */
const ATTACHED: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'odt', 'html', 'markdown', 'text']);

async function* attachments(mail: Email, name: string, context: ReaderContext): ReturnType<Reader> {
  for (const { filename, content, disposition } of mail.attachments) {
    const format = filename === null ? undefined : formatByName(filename);
    if (format === undefined || !ATTACHED.has(format) || disposition === 'inline') continue;
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const chunks = (async function* whole() {
      yield bytes;
    })();
    yield* context.readInner({ name: `${name}!${filename}`, chunks }, format);
  }
}

/** The mail's own text; the plain version where there are two. */
const textOf = ({ text, html }: Email): string => {
  if (text !== undefined && text.trim() !== '') return text;
  const body = html === undefined ? null : htmlDocument(html).body;
  return body === null ? '' : htmlText(body);
};

/** Reads a mail as a report, its subject being the title, and each attachment that is a document as another. */
export const readMail: Reader = async function* read(source, context) {
  const { name } = source;
  const mail = await parsed(await bytesOf(source, context.maxBytes * SIZE_FACTOR), name);
  const text = textOf(mail);
  if (text.trim() !== '') yield outcomeOf(name, () => documentFromText({ name, text, ...fieldsOf(mail) }, context));
  else if (mail.attachments.length === 0) throw new EntenteError('input-empty', `${name}: is empty`);
  yield* attachments(mail, name, context);
};

/** Reads a page that a browser saved as MHTML, with its pictures and styles in it. */
export const readSavedPage: Reader = async function* read(source, context) {
  const { name } = source;
  const mail = await parsed(await bytesOf(source, context.maxBytes * SIZE_FACTOR), name);
  const attached = mail.attachments.find(({ mimeType }) => /^(?:text\/html|application\/xhtml)/u.test(mimeType));
  const html =
    mail.html ?? (attached === undefined ? undefined : new TextDecoder().decode(attached.content as ArrayBuffer));
  if (html === undefined) throw new EntenteError('input-malformed', `${name}: holds no page`);
  const address = headerOf(mail, 'snapshot-content-location') ?? headerOf(mail, 'content-location');
  const url = address !== undefined && /^https?:/u.test(address) ? address : undefined;
  yield outcomeOf(name, () => documentFromHtml({ name, text: html, url }, context));
};
