import type { HtmlElement, HtmlNode } from './html-node.js';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Elements whose words are no part of the running text; captions are none either. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT VIDEO AUDIO PICTURE FIGCAPTION BUTTON FORM SELECT ' +
    'TEXTAREA INPUT NAV HEAD'
  ).split(' '),
);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION ' +
    'SUMMARY TABLE UL'
  ).split(' '),
);

/** Elements that stand on a line of their own within one. */
const LINES = new Set(['LI', 'TR', 'CAPTION']);
const ITEMS = new Set(['LI', 'TD', 'TH']);

const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT_NODE;

/** Figures are pictures with captions, unless they frame a table. */
const isPassedOver = (element: HtmlElement): boolean => {
  const name = element.nodeName.toUpperCase();
  return SKIPPED.has(name) || (name === 'FIGURE' && element.querySelector('table') === null);
};

/** Where in the tree an element stands. */
interface Position {
  readonly preformatted: boolean;
  /** Within an item of a list or a cell of a table, whose paragraphs are lines. */
  readonly inItem: boolean;
  readonly itemNumber: number | undefined;
}

/** Marks for the gathering: a paragraph's edge, and that of an item or a row; "\n" is a break that the page asks for. */
const PARAGRAPH_EDGE = '\f';
const LINE_EDGE = '\v';

const edgeOf = (name: string, inItem: boolean): string => {
  if (LINES.has(name)) return LINE_EDGE;
  if (!BLOCKS.has(name)) return '';
  return inItem ? LINE_EDGE : PARAGRAPH_EDGE;
};

/** Marks where a row and where a cell of a few words begin: code points that no text holds. */
const ROW_START = '\ufdd1';
const CELL_START = '\ufdd0';

const openingOf = (element: HtmlElement, name: string, itemNumber: number | undefined): string => {
  if (name === 'LI') return itemNumber === undefined ? '• ' : `${itemNumber}. `;
  if (name === 'TR') return ROW_START;
  if (name !== 'TD' && name !== 'TH') return '';
  return [...element.querySelectorAll('p, div, li, br, table')].length <= 1 ? CELL_START : ' | ';
};

/** White space and edges in a row as one: a blank line, a line break or a space. */
const asSpacing = (run: string): string => {
  if (run.includes(PARAGRAPH_EDGE) || run.split('\n').length > 2) return '\n\n';
  return run.includes(LINE_EDGE) || run.includes('\n') ? '\n' : ' ';
};

/** How the text of an element is taken. */
export interface HtmlTextOptions {
  /** Text nodes that count, and the elements around them; all where not told. */
  readonly kept?: ReadonlySet<HtmlNode> | undefined;
  /** Whether bullets, numbers of items and bars between cells, which the page shows but does not say, are left out. */
  readonly unmarked?: boolean | undefined;
}

/** The text of an element as it shows: paragraphs parted by blank lines, items with bullets or numbers, cells by "|". */
export const htmlText = (root: HtmlNode, { kept, unmarked = false }: HtmlTextOptions = {}): string => {
  const pieces: string[] = [];
  const visit = (node: HtmlNode, { preformatted, inItem, itemNumber }: Position): void => {
    if (kept !== undefined && !kept.has(node) && node.nodeName.toUpperCase() !== 'BR') return;
    if (node.nodeType === TEXT_NODE) {
      const words = node.textContent ?? '';
      pieces.push(preformatted ? words.replace(/[^\S\n]+/gu, ' ') : words.replace(/\s+/gu, ' '));
      return;
    }
    if (!isElement(node) || (kept === undefined && isPassedOver(node))) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') pieces.push('\n');
    pieces.push(edgeOf(name, inItem), unmarked && name === 'LI' ? '' : openingOf(node, name, itemNumber));
    let item = 0;
    for (const child of node.childNodes) {
      const isNumbered = name === 'OL' && child.nodeName.toUpperCase() === 'LI';
      if (isNumbered) item++;
      visit(child, {
        preformatted: preformatted || name === 'PRE',
        inItem: inItem || ITEMS.has(name),
        itemNumber: isNumbered ? item : undefined,
      });
    }
    pieces.push(edgeOf(name, inItem));
  };
  visit(root, { preformatted: false, inItem: false, itemNumber: undefined });
  return pieces
    .join('')
    .replace(/(?<=[\f\v]•|[\f\v]\d{1,4}\.)\s+/gu, ' ') // a paragraph within an item
    .replace(/\ufdd1\s*(?:\ufdd0\s*| \| )/gu, '') // a row's first cell
    .replace(/\s*\ufdd0\s*/gu, ' | ')
    .replace(/\ufdd1/gu, '')
    .replace(/(?<=\v)\s?\| /gu, '') // a cell of several paragraphs begins a line
    .replace(/ \| /gu, unmarked ? ' ' : ' | ')
    .replace(/[ \n\f\v]+/gu, asSpacing);
};
