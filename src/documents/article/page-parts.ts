import type { HtmlDocument, HtmlElement, HtmlNode } from '../html-node.js';
import { type NamedPart, namedPart } from './class-words.js';

/** A stretch of text without an edge within: a paragraph, a heading, an item, a line between two breaks. */
export interface Block {
  readonly text: string;
  /** Letters and digits; a letter of a script without spaces counts three. */
  readonly letters: number;
  readonly linkLetters: number;
  /** Whether its links lead to places on the same page. */
  readonly linksWithin: boolean;
  readonly part: Part;
  readonly nodes: readonly HtmlNode[];
  /** Whether an inline element around all of it is named as furniture. */
  readonly isNamed: boolean;
}

/** An element that makes edges, with what stands in it. */
export interface Part {
  readonly element: HtmlElement;
  readonly name: string;
  readonly named: NamedPart | undefined;
  readonly parent: Part | undefined;
  readonly depth: number;
  readonly children: Part[];
  /** All blocks in it and below, in their order. */
  readonly blocks: Block[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const NEVER_SHOWN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PICTURE SELECT TEXTAREA INPUT BUTTON HEAD MATH AMP-IMG AMP-AD AMP-SIDEBAR'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT_NODE;

/** Scripts that put no spaces between words: a sign of theirs says about as much as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/gu;

export const lettersIn = (text: string): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);

const isHidden = (element: HtmlElement): boolean =>
  element.getAttribute('hidden') !== null ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '');

/** A stretch of inline text on the way to become a block. */
interface Run {
  text: string;
  link: string;
  linksWithin: boolean;
  nodes: HtmlNode[];
  named: string;
  /** Text since the last break, and what of it is bold or linked. */
  line: string;
  stressed: string;
}

const emptyRun = (): Run => ({ text: '', link: '', linksWithin: true, nodes: [], named: '', line: '', stressed: '' });

/** Letters of a line that is no line broken to fit a page. */
const SHORT_LINE = 45;

/** Whether a break ends a block, rather than a line of one: after a blank line, a sentence, a heading or a short line. */
const endsBlock = ({ text, line, stressed }: Run): boolean => {
  if (text.trim() === '') return false;
  if (line.trim() === '') return true;
  return (
    /[.!?:;。！？؟…][”"’'»)\]]*\s*$/u.test(line) ||
    lettersIn(stressed) >= lettersIn(line) ||
    lettersIn(line) < SHORT_LINE
  );
};

interface InlineState {
  readonly href: string | undefined;
  readonly stressed: boolean;
  readonly named: boolean;
}

/** The parts of a page that show, as a tree; hidden ones too where the caller says that the text is among them. */
export const pageParts = (document: HtmlDocument, withHidden = false): Part | undefined => {
  const { body } = document;
  if (body === null) return undefined;
  let run = emptyRun();

  const end = (part: Part): void => {
    const { text, link, linksWithin, nodes, named } = run;
    run = emptyRun();
    const letters = lettersIn(text);
    if (text.trim() === '') return;
    const block: Block = {
      text: text.replace(/\s+/gu, ' ').trim(),
      letters,
      linkLetters: lettersIn(link),
      linksWithin,
      part,
      nodes,
      isNamed: letters > 0 && lettersIn(named) >= letters * 0.9,
    };
    for (let above: Part | undefined = part; above !== undefined; above = above.parent) above.blocks.push(block);
  };

  const visit = (node: HtmlNode, part: Part, inline: InlineState): void => {
    if (node.nodeType === TEXT_NODE) {
      const words = node.textContent ?? '';
      run.text += words;
      if (inline.href !== undefined) {
        run.link += words;
        if (!inline.href.startsWith('#')) run.linksWithin = false;
      }
      if (inline.named) run.named += words;
      run.line += words;
      if (inline.stressed || inline.href !== undefined) run.stressed += words;
      run.nodes.push(node);
      return;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (NEVER_SHOWN.has(name) || (!withHidden && isHidden(node))) return;
    if (name === 'BR') {
      if (endsBlock(run)) end(part);
      run.text += '\n';
      run.line = '';
      run.stressed = '';
      return;
    }
    if (INLINE.has(name)) {
      const named = inline.named || (name !== 'A' && namedPart(node) === 'furniture');
      const href = name === 'A' ? (node.getAttribute('href') ?? '') : inline.href;
      const stressed = inline.stressed || name === 'B' || name === 'STRONG';
      for (const child of node.childNodes) visit(child, part, { href, named, stressed });
      return;
    }
    end(part);
    const inner: Part = {
      element: node,
      name,
      named: namedPart(node),
      parent: part,
      depth: part.depth + 1,
      children: [],
      blocks: [],
    };
    part.children.push(inner);
    for (const child of node.childNodes) visit(child, inner, inline);
    end(inner);
  };

  const root: Part = {
    element: body,
    name: 'BODY',
    named: undefined,
    parent: undefined,
    depth: 0,
    children: [],
    blocks: [],
  };
  for (const child of body.childNodes) visit(child, root, { href: undefined, named: false, stressed: false });
  end(root);
  return root;
};

/** The parts from one up to the page's body. */
export function* upwards(part: Part): Generator<Part> {
  for (let above: Part | undefined = part; above !== undefined; above = above.parent) yield above;
}

/** All parts of a page, those above before those below. */
export function* allParts(root: Part): Generator<Part> {
  yield root;
  for (const child of root.children) yield* allParts(child);
}

const SENTENCE = /[.!?。！？؟…:;][”"’'»)\]]*(?:\s|$)/u;

/** Whether a block reads like running text: long enough, hardly linked, with an end of a sentence. */
export const isProse = ({ text, letters, linkLetters }: Block): boolean =>
  letters >= 70 && linkLetters < letters * 0.45 && (SENTENCE.test(text) || letters >= 160);

export const isHeading = ({ part }: Block): boolean => /^H[1-6]$/u.test(part.name);

/** Whether nearly all of a block is a link. */
export const isLink = ({ letters, linkLetters }: Block): boolean => letters > 0 && linkLetters >= letters * 0.85;

/** Whether a block ends like a sentence. */
export const endsSentence = ({ text }: Block): boolean => /[.!?。！？؟…][”"’'»)\]]*$/u.test(text);
