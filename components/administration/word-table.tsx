import type { ReactNode } from 'react';
import { TableFrame } from '@/components/ui/table-frame';

const CELL = 'border-b border-hair py-2 pr-6 text-left align-baseline';

export interface WordRow {
  readonly key: string;
  /** What the row is about, then the other columns in order. */
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

/** A table of words, not of figures: everything starts at the left. */
export function WordTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly WordRow[];
}) {
  return (
    <TableFrame label={caption}>
      <table className="w-full border-separate border-spacing-0">
        <caption className="pb-1.5 text-left font-semibold">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`${CELL} font-medium text-quiet`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={`${CELL} font-normal`}>
                {first}
              </th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]} className={CELL}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
