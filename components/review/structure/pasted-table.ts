/**
 * The first table of pasted HTML as lines with tabs. A cell over several columns stands in its first; one over several
 * rows is repeated where it holds words, so that a row keeps its name, and never where it holds a figure. Null without a
 * table. In the browser alone: its parser runs nothing of what is pasted.
 */
export function tableTextOf(html: string): string | null {
  if (html === '') return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  const carried = new Map<string, string>();
  for (const [rowIndex, row] of [...table.rows].slice(0, MOST_ROWS).entries()) {
    const cells: string[] = [];
    const takeCarried = (): void => {
      for (let key = keyOf(rowIndex, cells.length); carried.has(key); key = keyOf(rowIndex, cells.length)) {
        cells.push(carried.get(key) ?? '');
      }
    };
    for (const cell of row.cells) {
      takeCarried();
      const text = cell.textContent.replace(/\s+/g, ' ').trim();
      const column = cells.length;
      const [width, height] = [Math.min(cell.colSpan, MOST_COLUMNS), Math.min(cell.rowSpan, MOST_ROWS)];
      for (let across = 0; across < width; across += 1) {
        const own = across === 0 ? text : '';
        cells.push(own);
        for (let down = 1; down < height; down += 1) {
          carried.set(keyOf(rowIndex + down, column + across), /\d/.test(own) ? '' : own);
        }
      }
    }
    takeCarried();
    rows.push(cells);
  }
  const lines = rows.filter((cells) => cells.some((cell) => cell !== ''));
  return lines.length === 0 ? null : lines.map((cells) => cells.join('\t')).join('\n');
}

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
