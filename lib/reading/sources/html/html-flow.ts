import type { FlowBlock } from '../flow/flow-block';
import { InlineText, type InlineStyle } from '../flow/inline-text';
import { superscript } from '../flow/superscript';
import { isBoldWeight, pointsOf, styleOf } from './element-style';
import { isChrome, isHidden } from './hidden';
import { tableBlocks } from './html-table';
import { listMarkers } from './list-marker';
import { isSiteEdge, textOf } from './page-root';
import { attributeOf, isElement, type HtmlElement, type HtmlNode } from './parse-html';

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup'],
  ...['hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'listing'],
  ...['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);
const PREFORMATTED = new Set(['pre', 'listing', 'plaintext', 'xmp']);
const PLAIN: InlineStyle = { isBold: false, size: null, keepsSpace: false };
const LONGEST_SUPERSCRIPT = 60;

/** The blocks of nodes of a page, in reading order. */
export function htmlBlocks(nodes: readonly HtmlNode[]): FlowBlock[] {
  const flow = new HtmlFlow();
  flow.readAll(nodes, PLAIN);
  return flow.end();
}

class HtmlFlow {
  private readonly blocks: FlowBlock[] = [];
  private readonly inline = new InlineText();
  /** The number of a list item whose text has not begun yet, behind those of the items around it. */
  private marker: string | null = null;
  private isTight = false;

  readAll(nodes: readonly HtmlNode[], style: InlineStyle): void {
    for (const node of nodes) {
      if ('value' in node) this.inline.add(node.value, style);
      else if (isElement(node)) this.readElement(node, style);
    }
  }

  end(): FlowBlock[] {
    this.closeBlock();
    return this.blocks;
  }

  private readElement(element: HtmlElement, outer: InlineStyle): void {
    if (isHidden(element) || isChrome(element) || isSiteEdge(element)) return;
    const style = inlineStyle(element, outer);
    switch (element.tagName) {
      case 'br':
        this.inline.breakLine();
        return;
      case 'sup':
        this.inline.add(superscript(textOf(element, LONGEST_SUPERSCRIPT)), style);
        return;
      case 'table':
        this.closeBlock();
        for (const block of tableBlocks(element)) this.blocks.push(block);
        return;
      case 'ol':
      case 'ul':
      case 'menu':
        this.readList(element, style);
        return;
    }
    if (isRaised(element)) this.inline.add(superscript(textOf(element, LONGEST_SUPERSCRIPT)), style);
    else if (BLOCKS.has(element.tagName)) {
      this.closeBlock();
      this.readAll(element.childNodes, style);
      this.closeBlock();
    } else {
      for (let tab = 0; tab < tabCount(element); tab += 1) this.inline.addRaw('\t');
      this.readAll(element.childNodes, style);
    }
  }

  private readList(list: HtmlElement, style: InlineStyle): void {
    this.closeBlock();
    const markers = listMarkers(list);
    for (const child of list.childNodes) {
      const marker = isElement(child) ? markers.get(child) : undefined;
      if (!isElement(child) || marker === undefined) {
        this.readAll([child], style);
        continue;
      }
      this.closeBlock();
      this.marker = [this.marker, marker].filter((each) => each !== null).join(' ');
      this.isTight = true;
      this.readAll(child.childNodes, inlineStyle(child, style));
      this.closeBlock();
      this.closeItem();
    }
    this.closeBlock();
    this.isTight = false;
  }

  private closeBlock(): void {
    const lines = this.inline.take();
    const [first] = lines;
    if (!first || lines.every((line) => line.text.trim() === '')) return;
    const { marker } = this;
    this.marker = null;
    const printed = marker ? [{ ...first, text: `${marker} ${first.text.trimStart()}` }, ...lines.slice(1)] : lines;
    const isTight = this.isTight || printed.some((line) => line.text.trim().includes('\t'));
    this.blocks.push({ kind: 'paragraph', lines: printed, isTight });
    this.isTight = false;
  }

  /** Prints the number of an item that has no text of its own. */
  private closeItem(): void {
    if (this.marker) {
      const line = { text: this.marker, isBold: false, size: null };
      this.blocks.push({ kind: 'paragraph', lines: [line], isTight: true });
    }
    this.marker = null;
  }
}

function inlineStyle(element: HtmlElement, outer: InlineStyle): InlineStyle {
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const space = style.get('white-space');
  return {
    isBold: weight === undefined ? outer.isBold || BOLD.has(element.tagName) : isBoldWeight(weight),
    size: pointsOf(style.get('font-size')) ?? outer.size,
    keepsSpace:
      space === undefined ? outer.keepsSpace || PREFORMATTED.has(element.tagName) : /^(?:pre|break)/.test(space),
  };
}

function isRaised(element: HtmlElement): boolean {
  if (/(?:^|\s)Mso(?:Footnote|Endnote)Reference(?:\s|$)/.test(attributeOf(element, 'class') ?? '')) return true;
  return styleOf(element).get('vertical-align') === 'super' && element.tagName !== 'td' && element.tagName !== 'th';
}

/** Word writes a tab as a span of spaces that says how many tabs it stands for. */
function tabCount(element: HtmlElement): number {
  const count = Number(styleOf(element).get('mso-tab-count') ?? 0);
  return Number.isInteger(count) ? Math.min(20, Math.max(0, count)) : 0;
}
