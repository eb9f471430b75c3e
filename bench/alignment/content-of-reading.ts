import { parsePeriod } from '../../lib/figures/parse-period';
import { partIndexOf } from '../../lib/answers/part-of-path';
import type { Reading, ReadTable } from '../../lib/reading/reading';
import type { AnswerContent, AnswerContentTable } from '../../lib/series/answer-content';

/** The answer of a reading as series are made from it, without a database: ids are places in the reading. */
export function contentOfReading({ question, answer }: Reading): AnswerContent {
  const parts = answer?.items ?? [];
  const partIdOf = (path: string | null): string | null => {
    const index = partIndexOf(path, parts);
    return index === null ? null : `part-${String(index)}`;
  };
  return {
    questionTitle: question?.title ?? answer?.header?.title ?? null,
    items: (question?.items ?? []).map(({ path, text }) => ({ path, text })),
    parts: parts.map((part, index) => ({
      id: `part-${String(index)}`,
      paths: part.paths,
      text: part.text,
      isProvisional: part.provisional,
      itemPaths: part.paths.filter((path) => question?.items.some((item) => item.path === path) ?? false),
    })),
    tables: (answer?.tables ?? []).map((table, index) =>
      contentOfTable(table, `table-${String(index)}`, partIdOf(table.path)),
    ),
    statedFigures: (answer?.figures ?? []).map((figure, index) => ({
      id: `figure-${String(index)}`,
      path: figure.path,
      partId: partIdOf(figure.path),
      raw: figure.raw,
      value: figure.decimal,
      unit: figure.unit,
      period: figure.period === null ? null : parsePeriod(figure.period, figure.text),
      sentence: figure.text,
    })),
  };
}

function contentOfTable(table: ReadTable, id: string, partId: string | null): AnswerContentTable {
  const [rowHeading = '', ...labels] = table.columns;
  return {
    id,
    path: table.path,
    partId,
    title: table.title,
    rowHeading,
    columns: labels.map((label, index) => ({
      id: `${id}-${String(index)}`,
      label,
      unit: table.units[index + 1] ?? null,
      period: table.periods[index + 1] ?? null,
    })),
    rows: table.rows.map((row, rowIndex) => ({
      kind: row.kind,
      groupLabel: row.group,
      code: row.code,
      label: row.label,
      period: row.period ?? null,
      cells: row.cells.slice(0, labels.length).map((cell, index) => ({
        id: `${id}-${String(rowIndex)}-${String(index)}`,
        columnId: `${id}-${String(index)}`,
        raw: cell.raw,
        value: cell.decimal,
        state: cell.state,
        isProvisional: cell.provisional ?? false,
        unit: cell.unit ?? null,
      })),
    })),
  };
}
