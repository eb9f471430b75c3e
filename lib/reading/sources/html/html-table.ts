import { textOfBlocks, type FlowBlock, type FlowTable } from '../flow/flow-block';
import { isLayoutTable } from '../flow/layout-table';
import { placeCells } from '../flow/place-cells';
import { isHidden } from './hidden';
import { htmlBlocks } from './html-flow';
import { attributeOf, isElement, type HtmlElement } from './parse-html';

interface HtmlCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isHeading: boolean;
  readonly blocks: readonly FlowBlock[];
}

const MOST_COLUMN_SPAN = 1_000;

/** A table as one block or, where it only arranges text on the page, as the blocks inside it, row by row. */
export function tableBlocks(table: HtmlElement): FlowBlock[] {
  const caption = table.childNodes.filter((child) => isElement(child)).find((child) => child.tagName === 'caption');
  const title = caption && !isHidden(caption) ? textOfBlocks(htmlBlocks(caption.childNodes)) : '';
  const rows = rowsOf(table);
  const isPresentation = /^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '');
  const cellBlocks = rows.map((row) => row.map((cell) => cell.blocks));
  const isMarked = title !== '' || rows.some((row) => row.some((cell) => cell.isHeading));
  if (isPresentation || isLayoutTable(cellBlocks, { isMarked })) {
    const heading: FlowBlock[] =
      title === '' ? [] : [{ kind: 'paragraph', lines: [{ text: title, isBold: false, size: null }], isTight: false }];
    return [...heading, ...cellBlocks.flat(2)];
  }
  const block = dataTable(rows, title === '' ? null : title);
  return block.cells.some((cell) => cell.text !== '') ? [block] : [];
}

function dataTable(rows: readonly (readonly HtmlCell[])[], title: string | null): FlowTable {
  const { cells, columnCount } = placeCells(rows);
  return {
    kind: 'table',
    title,
    rowCount: rows.length,
    columnCount,
    cells: cells.map(({ cell, ...place }) => ({
      ...place,
      isHeading: cell.isHeading,
      isBold: isAllBold(cell.blocks),
      text: textOfBlocks(cell.blocks),
    })),
  };
}

/** Whether everything printed in the blocks is bold. */
function isAllBold(blocks: readonly FlowBlock[]): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
  return lines.length > 0 && lines.every((line) => line.isBold || line.text === '');
}

/** The rows in the order they are shown: those of the head first, those of the foot last. */
function rowsOf(table: HtmlElement): HtmlCell[][] {
  const head: HtmlCell[][] = [];
  const body: HtmlCell[][] = [];
  const foot: HtmlCell[][] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || isHidden(child)) continue;
    const part = child.tagName === 'thead' ? head : child.tagName === 'tfoot' ? foot : body;
    const rows = child.tagName === 'tr' ? [child] : child.childNodes.filter((each) => isElement(each));
    for (const row of rows) {
      if (row.tagName !== 'tr' || isHidden(row)) continue;
      const cells = cellsOf(row, child.tagName === 'thead');
      if (cells.length > 0) part.push(cells);
    }
  }
  return [...head, ...body, ...foot];
}

function cellsOf(row: HtmlElement, isInHead: boolean): HtmlCell[] {
  return row.childNodes
    .filter((child) => isElement(child))
    .filter((child) => (child.tagName === 'td' || child.tagName === 'th') && !isHidden(child))
    .map((cell) => ({
      rowSpan: spanOf(cell, 'rowspan', 65_534),
      columnSpan: Math.max(1, spanOf(cell, 'colspan', MOST_COLUMN_SPAN)),
      isHeading: isInHead || cell.tagName === 'th',
      blocks: htmlBlocks([cell]),
    }));
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
}
