import type { FlowBlock, FlowLine } from '../flow/flow-block';
import { childOf, childrenOf, switchOf, type XmlElement } from '../office/xml';
import type { DocxContext } from './docx-context';
import { docxTableBlocks } from './docx-table';
import { levelIn } from './numbering';
import { ParagraphText } from './paragraph-text';
import { numberUse, type ParagraphStyle } from './styles';

/** Reads paragraphs, tables and what holds them into blocks, in reading order. */
export class DocxFlow {
  private readonly blocks: FlowBlock[] = [];
  /** The text of a paragraph whose end was deleted: it goes on in the next one. */
  private carried: ParagraphText | null = null;

  constructor(private readonly context: DocxContext) {}

  /** What was read, the text of a last paragraph without an end included. */
  end(): readonly FlowBlock[] {
    if (this.carried) this.write(this.carried.inline.take(), '', false);
    this.carried = null;
    return this.blocks;
  }

  /** Reads all that stands in an element. */
  readAll(parent: XmlElement): void {
    for (const child of parent.children) if (typeof child !== 'string') this.read(child);
  }

  /** Reads one element of a body, cell, note or text box. */
  read(element: XmlElement): void {
    switch (element.name) {
      case 'p':
        this.readParagraph(element);
        break;
      case 'tbl':
        for (const block of docxTableBlocks(element, this.context)) this.blocks.push(block);
        break;
      case 'sdt': {
        const isPlaceholder = switchOf(childOf(element, 'sdtPr'), 'showingPlcHdr') ?? false;
        const content = childOf(element, 'sdtContent');
        if (content && !isPlaceholder) this.readAll(content);
        break;
      }
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'mc:AlternateContent':
      case 'mc:Choice':
        this.readAll(element);
        break;
      case 'altChunk':
        this.context.warnings.add('Een ander document dat is ingevoegd, is niet gelezen.');
        break;
      case 'sectPr':
        this.context.sections.push(element);
        break;
    }
  }

  private readParagraph(paragraph: XmlElement): void {
    const { context } = this;
    const properties = childOf(paragraph, 'pPr');
    const styleId = childOf(properties, 'pStyle')?.attributes.val;
    const style = context.styles.paragraph(styleId);
    const section = childOf(properties, 'sectPr');
    if (section) context.sections.push(section);
    const text = this.carried ?? new ParagraphText(context);
    this.carried = null;
    text.read(paragraph, style);
    text.flush();
    const mark = childOf(properties, 'rPr');
    if (childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) {
      this.carried = text;
      return;
    }
    const lines = text.inline.take();
    const isHidden = switchOf(mark, 'vanish') === true && lines.length === 0;
    const marker = isHidden ? '' : this.markerOf(properties, style, styleId);
    const hasTabStops = style.hasTabStops || childOf(properties, 'tabs') !== undefined;
    this.write(lines, marker, hasTabStops);
    for (const box of text.boxes) this.readAll(box);
  }

  private markerOf(properties: XmlElement | undefined, style: ParagraphStyle, styleId: string | undefined): string {
    const direct = numberUse(properties);
    const level = childOf(childOf(properties, 'numPr'), 'ilvl')?.attributes.val;
    const inherited = style.number && level !== undefined ? { ...style.number, level: Number(level) } : style.number;
    const use = direct ?? inherited;
    const list = use ? this.context.lists.get(use.list) : undefined;
    return use && list ? this.context.counter.next(list, levelIn(list, use, styleId)) : '';
  }

  private write(lines: readonly FlowLine[], marker: string, hasTabStops: boolean): void {
    const printed = lines.map((line) => ({ ...line, text: withTabs(line.text, hasTabStops) }));
    const [first = { text: '', isBold: false, size: null }, ...others] = printed;
    const marked = { ...first, text: marker + first.text.trimStart() };
    const all = marker === '' ? printed : [marked, ...others];
    if (all.every((line) => line.text.trim() === '')) return;
    const isTight = marker !== '' || all.some((line) => line.text.trim().includes('\t'));
    this.blocks.push({ kind: 'paragraph', lines: all, isTight });
  }
}

/** Several tabs in a row are one step to the next column, unless tab stops of the paragraph's own say where each leads. */
function withTabs(text: string, hasTabStops: boolean): string {
  const single = hasTabStops ? text : text.replace(/\t{2,}/g, '\t');
  const marker = /^\s{0,8}(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)°]{1,2}\t+(?=[^\t]*\p{L}[^\t]*$)/iu.exec(single)?.[0];
  return marker === undefined ? single : `${marker.trimEnd()} ${single.slice(marker.length)}`;
}

/** The children of an element through content controls and tracked insertions: rows of a table, cells of a row. */
export function childrenThrough(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === name) return [child];
    if (child.name === 'sdt')
      return childrenOf(child, 'sdtContent').flatMap((content) => childrenThrough(content, name));
    return /^(?:ins|moveTo|customXml)$/.test(child.name) ? childrenThrough(child, name) : [];
  });
}
