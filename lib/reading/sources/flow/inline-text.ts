import type { FlowLine } from './flow-block';

/** How a stretch of text is printed. */
export interface InlineStyle {
  readonly isBold: boolean;
  /** In points; null where the source does not say. */
  readonly size: number | null;
  /** Whether spaces and line breaks count as they are. */
  readonly keepsSpace: boolean;
}

/** Gathers the text of a paragraph, line by line: white space folded as a browser does, soft hyphens left out, NFC. */
export class InlineText {
  private lines: FlowLine[] = [];
  private text = '';
  private hasSpace = false;
  private boldLetters = 0;
  private letters = 0;
  private size: number | null = null;

  add(text: string, style: InlineStyle): void {
    const clean = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
    if (style.keepsSpace) {
      clean.split(/\r\n|\n|\r/).forEach((part, index) => {
        if (index > 0) this.breakLine();
        this.append(part, style);
      });
      return;
    }
    const folded = clean.replace(/[ \t\n\r\f]+/g, ' ');
    const starts = folded.startsWith(' ');
    const ends = folded.endsWith(' ');
    if (starts) this.hasSpace = true;
    const words = folded.slice(starts ? 1 : 0, ends && folded.length > 1 ? -1 : undefined);
    if (words === '') return;
    this.append(words, style);
    this.hasSpace = ends;
  }

  /** Adds a character that is kept as it is, such as a tab. */
  addRaw(text: string): void {
    this.hasSpace = false;
    this.text += text;
  }

  breakLine(): void {
    const isBold = this.letters > 0 && this.boldLetters === this.letters;
    this.lines.push({ text: this.text.normalize('NFC').replace(/ +$/, ''), isBold, size: this.size });
    this.text = '';
    this.hasSpace = false;
    this.boldLetters = 0;
    this.letters = 0;
    this.size = null;
  }

  /** The lines gathered so far, after which it is empty again; none when nothing was printed. */
  take(): readonly FlowLine[] {
    if (this.text !== '' || this.lines.length > 0) this.breakLine();
    const { lines } = this;
    this.lines = [];
    this.hasSpace = false;
    if (lines.length > 0 && lines.at(-1)?.text === '') lines.pop(); // a line break at the end of a block prints nothing
    return lines;
  }

  private append(words: string, style: InlineStyle): void {
    if (this.hasSpace && this.text !== '' && !/[\s]$/.test(this.text)) this.text += ' ';
    this.hasSpace = false;
    this.text += words;
    const letters = words.trim().length;
    this.letters += letters;
    if (style.isBold) this.boldLetters += letters;
    if (letters > 0) this.size ??= style.size;
  }
}
