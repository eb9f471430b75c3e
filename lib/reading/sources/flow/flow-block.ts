/** What sources without pages (HTML, DOCX, sheets) are first turned into: paragraphs and tables in reading order. */
export type FlowBlock = FlowParagraph | FlowTable;

export interface FlowLine {
  readonly text: string;
  readonly isBold: boolean;
  /** Of the letters, in points; null where the source does not say. */
  readonly size: number | null;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** More than one where the paragraph has line breaks of its own. */
  readonly lines: readonly FlowLine[];
  /** Stands right below a tight paragraph above it, without a blank line: items of a list, lines with tabs. */
  readonly isTight: boolean;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly title: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row, from left to right; none covers another. */
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isHeading: boolean;
  readonly isBold: boolean;
  /** On one line and without tabs. */
  readonly text: string;
}

/** The words of blocks on one line, as a cell of a table prints them. */
export function textOfBlocks(blocks: readonly FlowBlock[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.lines.map((line) => line.text) : block.cells.map((cell) => cell.text),
    )
    .map((text) => text.replace(/[^\S\u00a0\u2007\u202f]+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}
