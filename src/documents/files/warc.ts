import type { WARCRecord } from 'warcio';
import { EntenteError } from '../../model/entente-error.js';
import { tooLarge } from '../byte-source.js';
import { formatByType } from '../format.js';
import { failure } from '../read-outcome.js';
import type { Reader } from '../reader.js';

/** Whether a record is a page or document that a server gave, or one archived as such. */
const isPage = (record: WARCRecord): boolean => {
  const { warcType, httpHeaders } = record;
  if (warcType === 'resource') return formatByType(record.warcContentType ?? '') !== undefined;
  if (warcType !== 'response') return false;
  const type = httpHeaders?.headers.get('content-type') ?? '';
  return Number(httpHeaders?.statusCode) === 200 && formatByType(type) !== undefined;
};

/** The content of a record within the limit; the rest of one that is larger is passed over. */
const contentOf = async (record: WARCRecord, name: string, maxBytes: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge(name, maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
};

/**
 * Reads the pages of a web archive (WARC, also compressed), one after another: never more than one record is held. Pages
 * go by their addresses; what is no answer, no success or no document is passed over.
 */
export const readWarc: Reader = async function* read(source, context) {
  const { WARCParser } = await import('warcio');
  let found = false;
  try {
    for await (const record of new WARCParser(source.chunks)) {
      if (!isPage(record)) {
        await record.skipFully();
        continue;
      }
      found = true;
      const url = record.warcTargetURI ?? undefined;
      const name = url ?? `${source.name}#${record.warcHeader('WARC-Record-ID') ?? ''}`;
      const contentType = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
      try {
        const body = await contentOf(record, name, context.maxBytes);
        const chunks = (async function* whole() {
          yield body;
        })();
        yield* context.readInner({ name, chunks, url, contentType }, formatByType(contentType));
      } catch (cause) {
        yield failure(name, cause);
        await record.skipFully();
      }
    }
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('input-malformed', `${source.name}: breaks off, or is no web archive`, { cause });
  }
  if (!found) throw new EntenteError('no-reports', `${source.name}: holds no pages`);
};
