import { dateInWords } from '../../codes/wording/date-wording.js';
import { capitalized } from '../../codes/wording/list-wording.js';
import { partiesInWords } from '../../codes/wording/party-wording.js';
import { lastDay } from '../../model/date-range.js';
import { webAddress } from '../../model/web-address.js';
import { xmlEscaped } from '../../model/xml-text.js';
import type { Brief, BriefSentence, BriefSource } from '../brief.js';
import { type BriefPart, briefParts, reportDays, reportsInWords } from '../brief-parts.js';
import { citationLabel, citationsOf } from '../citations.js';
import { DOCX_NUMBERING, DOCX_STYLES } from './docx-styles.js';
import { bookmarked, linkOut, linkWithin, paragraph, run } from './word-xml.js';

/** A file inside a document of Word. */
export interface DocxPart {
  readonly name: string;
  readonly content: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships"`;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Bookmarks begin with a letter and hold no stop: `p2_3` for passage 2.3. */
const bookmarkOf = (label: string): string => `p${label.replace('.', '_')}`;

const relationOf = ({ number }: BriefSource): string => `source${number}`;

const sentence = (one: BriefSentence, sources: readonly BriefSource[]): string => {
  const citations = citationsOf(one, sources).map((citation) =>
    linkWithin(bookmarkOf(citation.first), run(citationLabel(citation), 'Citation')),
  );
  const text = one.text.replace(/(?<=\d) %/gu, '\u00A0%');
  return `${run(text)}${citations.map((link) => run('\u00A0', 'Citation') + link).join('')}`;
};

const prose = (style: string, sentences: readonly BriefSentence[], sources: readonly BriefSource[]): string =>
  paragraph(style, sentences.map((one) => sentence(one, sources)).join(run(' ')));

const partXml = ({ title, form, sentences }: BriefPart, sources: readonly BriefSource[]): string[] => [
  paragraph('Heading2', run(title)),
  ...(form === 'prose'
    ? [prose('Normal', sentences, sources)]
    : sentences.map((one) => paragraph('Point', sentence(one, sources)))),
];

const sourceXml = (source: BriefSource, firstBookmark: number): string[] => {
  const { outlet, kind, published, title, url, passages } = source;
  const about = [
    outlet === undefined ? '' : run(outlet, 'Outlet'),
    kind === 'official' ? run('official') : '',
    published === undefined ? '' : run(dateInWords(published.slice(0, 10))),
  ].filter((part) => part !== '');
  const address = webAddress(url);
  const shown = address ?? url;
  return [
    paragraph(
      'Source',
      about.join(run(', ')),
      run(`${about.length === 0 ? '' : ': '}${title}`),
      ...(shown === undefined ? [] : [run(' ')]),
      ...(address === undefined
        ? [shown === undefined ? '' : run(shown)]
        : [linkOut(relationOf(source), run(address, 'Hyperlink'))]),
    ),
    ...passages.map(({ label, exact }, at) =>
      paragraph(
        'Passage',
        bookmarked(bookmarkOf(label), firstBookmark + at, run(label)),
        '<w:r><w:tab/></w:r>',
        run(`“${exact.replace(/\s+/gu, ' ')}”`),
      ),
    ),
  ];
};

const sourcesXml = (sources: readonly BriefSource[]): string[] => {
  let bookmark = 1;
  const lines = sources.flatMap((source) => {
    const own = sourceXml(source, bookmark);
    bookmark += source.passages.length;
    return own;
  });
  return lines.length === 0 ? [] : [paragraph('Heading2', run('Sources')), ...lines];
};

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>';

const about = (brief: Brief): string => `${capitalized(partiesInWords(brief.pair))} · ${reportsInWords(brief.sources)}`;

const documentXml = (brief: Brief): string => {
  const { sources, summary } = brief;
  const body = [
    paragraph('Kicker', run(about(brief))),
    paragraph('Heading1', run(brief.headline.text)),
    ...(summary.length === 0 ? [] : [prose('Summary', summary, sources)]),
    ...briefParts(brief).flatMap((part) => partXml(part, sources)),
    ...sourcesXml(sources),
  ];
  return `${XML}<w:document ${SPACES}><w:body>${body.join('\n')}${PAGE}</w:body></w:document>`;
};

const field = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

const footerXml = (brief: Brief): string =>
  `${XML}<w:ftr ${SPACES}>${paragraph('Footer', run(`${capitalized(partiesInWords(brief.pair))} · `), field('PAGE'), run(' / '), field('NUMPAGES'))}</w:ftr>`;

/** The day that a brief is of: that up to which it looks, else that of its newest report. */
const briefDay = ({ until, sources }: Brief): string | undefined =>
  until === undefined ? reportDays(sources).at(-1) : lastDay(until);

const coreXml = (brief: Brief): string => {
  const day = briefDay(brief);
  const stamp = (name: string): string =>
    day === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlEscaped(brief.headline.text)}</dc:title><dc:subject>${xmlEscaped(about(brief))}</dc:subject><dc:creator>Entente</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
};

const relation = (id: string, type: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${xmlEscaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;

const relations = (...entries: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const documentRelations = (sources: readonly BriefSource[]): string =>
  relations(
    relation('styles', `${OFFICE}/relationships/styles`, 'styles.xml'),
    relation('numbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'),
    relation('footer', `${OFFICE}/relationships/footer`, 'footer.xml'),
    ...sources.flatMap((source) => {
      const address = webAddress(source.url);
      return address === undefined
        ? []
        : [relation(relationOf(source), `${OFFICE}/relationships/hyperlink`, address, true)];
    }),
  );

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${WORD_TYPE}.document.main+xml`)}${override('word/styles.xml', `${WORD_TYPE}.styles+xml`)}${override('word/numbering.xml', `${WORD_TYPE}.numbering+xml`)}${override('word/footer.xml', `${WORD_TYPE}.footer+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;

/**
 * The files that make up a brief as a document of Word (Office Open XML, ECMA-376), to be put into one ZIP in this order. The small numbers
 * after a sentence lead to the passages it rests on, which the numbered sources at the end give. Its dates are those of the brief, not
 * of a clock.
 */
export const docxParts = (brief: Brief): DocxPart[] => [
  { name: '[Content_Types].xml', content: CONTENT_TYPES },
  {
    name: '_rels/.rels',
    content: relations(
      relation('document', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
      relation('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
  },
  { name: 'docProps/core.xml', content: coreXml(brief) },
  { name: 'word/document.xml', content: documentXml(brief) },
  { name: 'word/_rels/document.xml.rels', content: documentRelations(brief.sources) },
  { name: 'word/styles.xml', content: DOCX_STYLES },
  { name: 'word/numbering.xml', content: DOCX_NUMBERING },
  { name: 'word/footer.xml', content: footerXml(brief) },
];
