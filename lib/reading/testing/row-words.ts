import type { ReadTable } from '../reading';

/**
 * The rows of a table as one text each, for tests: the kind unless it is a plain row, the group in square brackets, code,
 * label, and behind bars the exact figures, the words of cells that are no numbers, or the state of the others.
 */
export function rowWords(table: ReadTable | undefined): string[] {
  return (table?.rows ?? []).map(({ kind, group, code, label, cells }) =>
    [
      kind === 'row' ? '' : `${kind}: `,
      group === null ? '' : `[${group}] `,
      code === null ? '' : `${code} `,
      label,
      ...cells.map((cell) => ` | ${cell.decimal ?? (cell.state === 'text' ? cell.raw : cell.state)}`),
    ].join(''),
  );
}
