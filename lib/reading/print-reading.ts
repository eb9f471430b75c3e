import { printBlocks, type Printable } from './print/print-blocks';
import type { PrintBlock } from './print/print-block';

/**
 * A reading as plain text in the customary Flemish layout, so that reading it gives the same reading again (places and
 * warnings aside). Cells stand behind tabs; a label that has a code gets it back with a colon.
 * @param isHeaded whether a heading stands above the answer
 */
export function printReading(reading: Printable, isHeaded = true): string {
  const lines: string[] = [];
  let before: PrintBlock['kind'] | null = null;
  for (const block of printBlocks(reading, { isHeaded })) {
    if (before !== null && !goTogether(before, block.kind)) lines.push('');
    lines.push(...linesOf(block));
    before = block.kind;
  }
  return lines.map((line) => `${line}\n`).join('');
}

function goTogether(before: PrintBlock['kind'], kind: PrintBlock['kind']): boolean {
  return kind === 'header' && (before === 'heading' || before === 'header');
}

function linesOf(block: PrintBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'header':
    case 'title':
    case 'caption':
    case 'paragraph':
      return [block.text];
    case 'item':
      return [`${block.marker} ${block.text}`.trim()];
    case 'table': {
      const { columns, rows } = block.table;
      const heading = columns.every((column) => column === '') ? [] : [columns.join('\t')];
      return [...heading, ...rows.map((row) => [labelOf(row), ...row.cells.map((cell) => cell.raw)].join('\t'))];
    }
  }
}

/** The label of a row as it was printed, its code before it. */
export function labelOf(row: { readonly code: string | null; readonly label: string }): string {
  return row.code === null ? row.label : `${row.code}: ${row.label}`;
}
