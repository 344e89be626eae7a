import { escapeHtml } from '../model/escape-html.js';
import type { ChangeKind, ChangeReport, RegisterChange } from '../model/register-change.js';
import { webAddress } from '../model/web-address.js';
import { xmlText } from '../model/xml-text.js';

/** How each kind of change is headed. */
export const KIND_TITLES: Readonly<Record<ChangeKind, string>> = {
  new: 'New',
  changed: 'Changed',
  contradicted: 'Contradicted',
  withdrawn: 'Withdrawn',
  due: 'Due',
  overdue: 'Overdue',
};

/** "The Courier, 2024-05-28: Leaders meet in Tashkent". */
export const reportLine = ({ outlet, published, title }: ChangeReport): string => {
  const head = [outlet, published?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  return head === '' ? title : `${head}: ${title}`;
};

/** "New: The memorandum on seed testing was signed on 27 May 2024." */
export const changeTitle = ({ kind, text }: RegisterChange): string => xmlText(`${KIND_TITLES[kind]}: ${text}`);

/** A change as a piece of HTML: the sentence, the reports it rests on, the id of its record. */
export const changeHtml = ({ text, reports, record }: RegisterChange): string => {
  const lines = reports.map((report) => {
    const [line, address] = [escapeHtml(xmlText(reportLine(report))), webAddress(report.url)];
    return `<li>${address === undefined ? line : `<a href="${escapeHtml(address)}">${line}</a>`}</li>`;
  });
  return `<p>${escapeHtml(xmlText(text))}</p><ul>${lines.join('')}</ul><p>Record ${record}</p>`;
};

/** The id of a change as a URN: 122 of its bits in a UUID of the version for one's own hashes (RFC 9562, version 8). */
export const changeUrn = ({ id }: RegisterChange): string => {
  const variant = ((Number.parseInt(id.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [id.slice(0, 8), id.slice(8, 12), `8${id.slice(13, 16)}`, variant + id.slice(17, 20), id.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
};
