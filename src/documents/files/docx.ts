import { EntenteError } from '../../model/entente-error.js';
import { bytesOf } from '../byte-source.js';
import { asRead } from '../edited-text.js';
import { htmlDocument } from '../html-node.js';
import { htmlText } from '../html-text.js';
import { normalised } from '../normalise.js';
import { outcomeOf } from '../read-outcome.js';
import { readReport } from '../read-report.js';
import type { Reader } from '../reader.js';
import { officeParts } from './zip-entries.js';

/** Office documents carry pictures: they may be this many times larger than a document of text. */
const SIZE_FACTOR = 5;

/** Reads a Word document: paragraphs, lists and tables; pictures, comments and fields stay out. */
export const readDocx: Reader = async function* read(source, context) {
  const { name, url } = source;
  const bytes = await bytesOf(source, context.maxBytes * SIZE_FACTOR);
  const again = (async function* whole() {
    yield bytes;
  })();
  // read once within bounds: the converter itself would unpack a bomb
  const parts = await officeParts({ name, chunks: again }, { maxBytes: context.maxBytes, wanted: () => true });
  if (!parts.has('word/document.xml')) throw new EntenteError('input-malformed', `${name}: is no Word document`);
  const { default: mammoth } = await import('mammoth');
  const converted = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
    )
    .catch((cause: unknown) => {
      throw new EntenteError('input-malformed', `${name}: can’t be read as a Word document`, { cause });
    });
  const { body } = htmlDocument(converted.value);
  const text = body === null ? '' : htmlText(body);
  yield outcomeOf(name, () => readReport({ name, text: normalised(asRead(text)), fields: { url } }, context));
};
