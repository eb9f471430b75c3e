import type { SourceCell, SourceDocument } from '../sources/source-document';

/** The rows of a grid as texts: cells parted by " | ", lines of one cell by " / ". */
export function gridRows(source: SourceDocument, index = 0): string[] {
  const grid = source.grids[index];
  if (!grid) return [];
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) =>
      grid.cells.filter((cell) => cell.row === row && cell.column === column).map((cell) => cellText(source, cell)),
    )
      .map((texts) => texts.join(''))
      .join(' | ')
      .trim(),
  );
}

/** The text of a cell, read at its stretches. */
export function cellText({ lines }: SourceDocument, { stretches }: SourceCell): string {
  return stretches.map(({ line, start, end }) => lines[line]?.text.slice(start, end) ?? '').join(' / ');
}
