import { randomUUID } from 'node:crypto';
import { Prisma } from '../db/generated/client';
import type { ReadTable } from '../reading/reading';
import { periodColumns } from './period-columns';

export interface TableToStore {
  readonly answerId: string;
  readonly answerPartId: string | null;
  readonly position: number;
  /** The annex that the table stands in, when it is none of the answer's own document. */
  readonly annexId?: string;
  readonly table: ReadTable;
}

/** Stores one table with its columns, rows and cells: every cell with its raw text, exact value, state and place. */
export async function storeTable(
  transaction: Prisma.TransactionClient,
  { answerId, answerPartId, position, annexId, table }: TableToStore,
): Promise<void> {
  const tableId = randomUUID();
  const [rowHeading = '', ...labels] = table.columns;
  const columns = labels.map((label, index) => ({
    id: randomUUID(),
    tableId,
    position: index,
    label,
    unit: table.units[index + 1] ?? null,
    ...periodColumns(table.periods[index + 1]),
  }));
  const rows = table.rows.map((row, index) => ({
    id: randomUUID(),
    tableId,
    position: index,
    kind: row.kind,
    groupLabel: row.group,
    code: row.code,
    label: row.label,
    ...periodColumns(row.period),
    page: row.at.page,
    line: row.at.line,
  }));
  await transaction.dataTable.create({
    data: {
      id: tableId,
      answerId,
      answerPartId,
      position,
      annexId: annexId ?? null,
      path: table.path,
      title: table.title,
      rowHeading,
      page: table.at.page,
      line: table.at.line,
      endLine: table.at.endLine ?? null,
    },
  });
  await transaction.tableColumn.createMany({ data: columns });
  await transaction.tableRow.createMany({ data: rows });
  await transaction.cell.createMany({
    data: table.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap((cell, columnIndex) => {
        const [storedRow, column] = [rows[rowIndex], columns[columnIndex]];
        if (!storedRow || !column) return [];
        return {
          tableId,
          rowId: storedRow.id,
          columnId: column.id,
          raw: cell.raw,
          machineRaw: cell.machineRaw === undefined ? null : (cell.machineRaw ?? ''),
          value: cell.decimal === null ? null : new Prisma.Decimal(cell.decimal),
          state: cell.state,
          isProvisional: cell.provisional ?? false,
          unit: cell.unit ?? null,
          page: cell.at.page,
          line: cell.at.line,
          startOffset: cell.at.start ?? null,
          endOffset: cell.at.end ?? null,
          ...(cell.at.box ? { box: { ...cell.at.box } } : {}),
        };
      }),
    ),
  });
}
