import { Parser } from 'htmlparser2';
import { EntenteError } from '../../model/entente-error.js';
import { asRead } from '../edited-text.js';
import { normalised } from '../normalise.js';
import { outcomeOf } from '../read-outcome.js';
import { readReport } from '../read-report.js';
import type { Reader } from '../reader.js';
import type { ReportFields } from '../report-fields.js';
import { officeParts } from './zip-entries.js';

/** Elements whose words are none of the text. */
const PASSED_OVER = new Set([
  'office:annotation',
  'text:note',
  'draw:frame',
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
]);
const DEEPEST = 512;

interface State {
  text: string;
  skipped: number;
  depth: number;
  /** How many lists are around. */
  lists: number;
  cell: number;
}

/** The text of an OpenDocument's content: paragraphs, items of lists, rows of tables. Entities of a DTD stay as they are. */
const textOfContent = (xml: string, name: string): string => {
  const state: State = { text: '', skipped: 0, depth: 0, lists: 0, cell: 0 };
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        if (++state.depth > DEEPEST)
          throw new EntenteError('input-too-large', `${name}: nests elements deeper than ${DEEPEST}`);
        if (PASSED_OVER.has(tag)) state.skipped++;
        if (tag === 'text:list' && state.lists++ === 0) state.text += '\n';
        if (tag === 'table:table') state.text += '\n';
        if (tag === 'text:list-item') state.text += '\n• ';
        if (tag === 'table:table-row') {
          state.text += '\n';
          state.cell = 0;
        }
        if (tag === 'table:table-cell' && state.cell++ > 0) state.text += ' | ';
        if (tag === 'text:line-break') state.text += '\n';
        if (tag === 'text:tab' || tag === 'text:s') state.text += ' ';
        if ((tag === 'text:p' || tag === 'text:h') && state.lists === 0 && state.cell === 0) state.text += '\n\n';
      },
      ontext: (words) => {
        if (state.skipped === 0) state.text += words.replace(/\s+/gu, ' ');
      },
      onclosetag: (tag) => {
        state.depth--;
        if (PASSED_OVER.has(tag)) state.skipped--;
        if (tag === 'text:list' && --state.lists === 0) state.text += '\n\n';
        if (tag === 'table:table') {
          state.cell = 0;
          state.text += '\n\n';
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return state.text;
};

const fieldsOf = (meta: string): ReportFields => ({
  title: /<dc:title>(?<title>[^<]{3,300})<\/dc:title>/u.exec(meta)?.groups?.title,
});

const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8').decode(bytes ?? new Uint8Array());

/** Reads an OpenDocument text, as LibreOffice writes it. */
export const readOdt: Reader = async function* read(source, context) {
  const { name, url } = source;
  const parts = await officeParts(source, {
    maxBytes: context.maxBytes,
    wanted: (part) => part === 'content.xml' || part === 'meta.xml',
  });
  if (!parts.has('content.xml')) throw new EntenteError('input-malformed', `${name}: is no OpenDocument text`);
  const text = textOfContent(utf8(parts.get('content.xml')), name);
  yield outcomeOf(name, () =>
    readReport(
      { name, text: normalised(asRead(text)), fields: { ...fieldsOf(utf8(parts.get('meta.xml'))), url } },
      context,
    ),
  );
};
