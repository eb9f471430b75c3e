import { InlineText, type InlineStyle } from '../flow/inline-text';
import { superscript } from '../flow/superscript';
import { childOf, switchOf, textOfXml, type XmlElement } from '../office/xml';
import type { DocxContext } from './docx-context';
import { letterStyle, over, type LetterStyle } from './styles';
import { symbolCharacter } from './symbol';

/** Elements whose content is printed where they stand. */
const WRAPPERS = new Set([
  ...['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'sdtContent', 'fldSimple', 'dir', 'bdo', 'rubyBase'],
  ...['ruby', 'mc:AlternateContent', 'mc:Choice'],
]);

/** Gathers what the runs of a paragraph print, with tracked changes accepted and hidden text left out. */
export class ParagraphText {
  readonly inline = new InlineText();
  /** The contents of the text boxes that are anchored in it. */
  readonly boxes: XmlElement[] = [];
  private raised = '';
  private raisedStyle: InlineStyle | null = null;

  constructor(private readonly context: DocxContext) {}

  /** Reads the runs of a paragraph, in the letters that its style gives. */
  read(parent: XmlElement, style: LetterStyle): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'r') this.readRun(child, style);
      else if (WRAPPERS.has(child.name)) this.read(child, style);
      else if (child.name === 'sdt') this.readControl(child, style);
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.print(textOfXml(child), style);
    }
  }

  /** Writes raised text that is still waiting for its end. */
  flush(): void {
    if (this.raisedStyle) this.inline.add(superscript(this.raised), this.raisedStyle);
    this.raised = '';
    this.raisedStyle = null;
  }

  private readControl(control: XmlElement, style: LetterStyle): void {
    const isPlaceholder = switchOf(childOf(control, 'sdtPr'), 'showingPlcHdr') ?? false;
    const content = childOf(control, 'sdtContent');
    if (content && !isPlaceholder) this.read(content, style);
  }

  private readRun(run: XmlElement, ofParagraph: LetterStyle): void {
    const properties = childOf(run, 'rPr');
    const named = this.context.styles.letters(childOf(properties, 'rStyle')?.attributes.val);
    const style = over(over(letterStyle(properties), named), ofParagraph);
    for (const child of run.children) if (typeof child !== 'string') this.readPart(child, style);
  }

  private readPart(part: XmlElement, style: LetterStyle): void {
    switch (part.name) {
      case 't':
        this.print(textOfXml(part).replace(/[\t\r\n]/g, ' '), style);
        break;
      case 'tab':
      case 'ptab':
        if (this.isPrinted(style)) this.printRaw('\t');
        break;
      case 'br':
      case 'cr':
        if (this.isPrinted(style)) this.breakLine();
        break;
      case 'noBreakHyphen':
        this.print('-', style);
        break;
      case 'sym':
        this.print(symbolCharacter(part.attributes.font ?? '', part.attributes.char ?? ''), style);
        break;
      case 'fldChar':
        this.readField(part.attributes.fldCharType ?? '');
        break;
      case 'instrText': {
        const field = this.context.fields.at(-1);
        if (field) field.code += textOfXml(part).slice(0, 200);
        break;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        this.readNote(part, style);
        break;
      case 'mc:AlternateContent':
      case 'drawing':
      case 'pict':
      case 'object':
        if (this.isPrinted(style)) this.boxes.push(...textBoxes(part));
        break;
    }
  }

  private readField(type: string): void {
    const { fields } = this.context;
    if (type === 'begin') fields.push({ code: '', isResult: false });
    const field = fields.at(-1);
    if (type === 'separate' && field) field.isResult = true;
    if (type === 'end') fields.pop();
  }

  private readNote(reference: XmlElement, style: LetterStyle): void {
    if (!this.isPrinted(style)) return;
    const { notes } = this.context;
    const kind = reference.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const isCustom = /^(?:1|true|on)$/.test(reference.attributes.customMarkFollows ?? '');
    const number = isCustom ? null : notes.filter((note) => note.number !== null).length + 1;
    notes.push({ kind, id: reference.attributes.id ?? '', number });
    if (number !== null) this.print(String(number), { ...style, isRaised: true });
  }

  private isPrinted(style: LetterStyle): boolean {
    const isInCode = this.context.fields.some((field) => !field.isResult || /^\s*TOC\b/.test(field.code));
    return style.isHidden !== true && !isInCode;
  }

  private print(text: string, style: LetterStyle): void {
    if (!this.isPrinted(style) || text === '') return;
    const printed = style.isCapitals === true ? text.toLocaleUpperCase('nl') : text;
    const inline = { isBold: style.isBold === true, size: style.size, keepsSpace: true };
    if (style.isRaised === true) {
      this.raised += printed;
      this.raisedStyle = inline;
      return;
    }
    this.flush();
    this.inline.add(printed, inline);
  }

  private printRaw(text: string): void {
    this.flush();
    this.inline.addRaw(text);
  }

  private breakLine(): void {
    this.flush();
    this.inline.breakLine();
  }
}

/** The contents of the text boxes in a drawing; of two versions of one the newer. */
function textBoxes(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'mc:Fallback') return [];
    return child.name === 'txbxContent' ? [child] : textBoxes(child);
  });
}
