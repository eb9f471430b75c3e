import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReadTable } from '@/lib/reading/reading';
import { Sign } from '../ui/sign';
import { TableFrame } from '../ui/table-frame';

/** A table as the reader found it, cell by cell as printed, with its sum checks. */
export async function ReadTableView({ table, number }: { table: ReadTable; number: number }) {
  const [t, format] = await Promise.all([getTranslations('import.review'), getFormatter()]);
  const caption = table.title ?? t('table', { number });
  const [rowHeading = '', ...columns] = table.columns;
  return (
    <div>
      <TableFrame label={caption}>
        <table className="figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {columns.map((column, index) => (
                <th key={`${column}-${String(index)}`} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, rowIndex) => (
              <tr key={`${row.label}-${String(rowIndex)}`} data-kind={row.kind}>
                <th
                  scope={row.kind === 'group' ? 'rowgroup' : 'row'}
                  colSpan={row.kind === 'group' ? columns.length + 1 : undefined}
                >
                  {row.code !== null && <span className="mr-2 text-quiet">{row.code}</span>}
                  {row.label}
                </th>
                {row.cells.map((cell, cellIndex) => (
                  <td key={cellIndex}>{cell.raw}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="mt-1 flex flex-wrap gap-4 text-fine">
        {table.checks.map((check, index) => (
          <Sign key={index} kind={check.holds ? 'yes' : 'other'}>
            {check.holds
              ? t('sumHolds', { total: format.number(check.expected) })
              : t('sumDiffers', { sum: format.number(check.actual), total: format.number(check.expected) })}
          </Sign>
        ))}
      </p>
    </div>
  );
}
