import { textOfBlocks, type FlowBlock, type FlowCell } from '../flow/flow-block';
import { isLayoutTable } from '../flow/layout-table';
import { compactColumns } from '../flow/compact-columns';
import { childOf, switchOf, type XmlElement } from '../office/xml';
import { SourceProblem } from '../source-problem';
import type { DocxContext } from './docx-context';
import { childrenThrough, DocxFlow } from './docx-flow';

interface DocxCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly FlowBlock[];
}

interface DocxRow {
  readonly isHeading: boolean;
  readonly cells: DocxCell[];
}

const MOST_COLUMNS = 2_000;
const MOST_CELLS = 1_000_000;

/** A table as one block or, where it only arranges text on the page, as the blocks inside it, row by row. */
export function docxTableBlocks(table: XmlElement, context: DocxContext): FlowBlock[] {
  const rows = rowsOf(table, context).filter((row) => row.cells.length > 0);
  const isMarked = rows.some((row) => row.isHeading);
  const blocks = rows.map((row) => row.cells.map((cell) => cell.blocks));
  if (isLayoutTable(blocks, { isMarked })) return blocks.flat(2);
  const cells = rows.flatMap(({ isHeading, cells: ofRow }, row): FlowCell[] =>
    ofRow.map(({ column, columnSpan, rowSpan, blocks: content }) => ({
      row,
      column,
      columnSpan,
      rowSpan: Math.min(rowSpan, rows.length - row),
      isHeading,
      isBold: isAllBold(content),
      text: textOfBlocks(content),
    })),
  );
  if (cells.every((cell) => cell.text === '')) return [];
  return [{ kind: 'table', title: null, rowCount: rows.length, ...compactColumns(cells) }];
}

function rowsOf(table: XmlElement, context: DocxContext): DocxRow[] {
  const rows: { isHeading: boolean; cells: { -readonly [Key in keyof DocxCell]: DocxCell[Key] }[] }[] = [];
  /** The cells that go on in the next row, by their column. */
  let open = new Map<number, { rowSpan: number }>();
  let count = 0;
  for (const row of childrenThrough(table, 'tr')) {
    const properties = childOf(row, 'trPr');
    const isDropped = childOf(properties, 'del') !== undefined || switchOf(properties, 'hidden') === true;
    if (isDropped) continue;
    const cells: (typeof rows)[number]['cells'] = [];
    const next = new Map<number, { rowSpan: number }>();
    let column = Number(childOf(properties, 'gridBefore')?.attributes.val ?? 0) || 0;
    for (const cell of childrenThrough(row, 'tc')) {
      const ofCell = childOf(cell, 'tcPr');
      const columnSpan = Math.max(1, Number(childOf(ofCell, 'gridSpan')?.attributes.val ?? 1) || 1);
      const merge = childOf(ofCell, 'vMerge');
      const above = merge && merge.attributes.val !== 'restart' ? open.get(column) : undefined;
      count += 1;
      if (column + columnSpan > MOST_COLUMNS || count > MOST_CELLS) throw new SourceProblem('too-complex');
      const isMergedLeft =
        childOf(ofCell, 'hMerge') !== undefined && childOf(ofCell, 'hMerge')?.attributes.val !== 'restart';
      const left = cells.at(-1);
      if (above) {
        above.rowSpan += 1;
        next.set(column, above);
      } else if (isMergedLeft && left) left.columnSpan += columnSpan;
      else {
        const content = new DocxFlow(context);
        content.readAll(cell);
        const placed = { column, columnSpan, rowSpan: 1, blocks: content.end() };
        cells.push(placed);
        if (merge) next.set(column, placed);
      }
      column += columnSpan;
    }
    open = next;
    rows.push({ isHeading: switchOf(properties, 'tblHeader') ?? false, cells });
  }
  return rows;
}

/** Whether everything printed in the blocks is bold. */
function isAllBold(blocks: readonly FlowBlock[]): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
  return lines.length > 0 && lines.every((line) => line.isBold || line.text === '');
}
