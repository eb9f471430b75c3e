import type { SourceDocument } from '../sources/source-document';
import { openSource } from '../sources/open-source.server';

/** The source of text or bytes of a media type, for tests; throws when it cannot be opened. */
export async function opened(content: string | Uint8Array, mediaType: string): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await openSource(bytes, { name: 'test', mediaType, sha256: '' });
  if (!result.ok) throw new Error(`not opened: ${result.problem}`);
  return result.source;
}

/** The texts of the lines of a source. */
export function textsOf(source: SourceDocument): string[] {
  return source.lines.map((line) => line.text);
}

/** The rows of a grid as the texts of its cells, each taken from the lines at its place; "^" for what a span covers. */
export function rowsOfGrid(source: SourceDocument, index: number): string[][] {
  const grid = source.grids[index];
  if (!grid) return [];
  const rows = Array.from({ length: grid.rowCount }, () => Array.from({ length: grid.columnCount }, () => ''));
  for (const cell of grid.cells) {
    const text = cell.stretches
      .map(({ line, start, end }) => source.lines[line]?.text.slice(start, end) ?? '?')
      .join(' ');
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        const target = rows[row];
        if (target) target[column] = row === cell.row && column === cell.column ? text : '^';
      }
    }
  }
  return rows;
}
