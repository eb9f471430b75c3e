/** A table as far as it is found back in a later reading. Texts are as printed. */
export interface MatchedTable {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly rowHeading: string;
  readonly page: number | null;
  readonly line: number | null;
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly MatchedRow[];
}

export interface MatchedColumn {
  readonly id: string;
  readonly label: string;
  readonly periodLabel: string | null;
}

export interface MatchedRow {
  readonly id: string;
  readonly kind: string;
  readonly groupLabel: string | null;
  readonly code: string | null;
  readonly label: string;
  readonly page: number | null;
  readonly line: number | null;
}

/**
 * The table that took the place of an earlier one: by its headings and its part, else by what of them is still the same,
 * else by its place in the document. Null where none or several fit: a wrong figure is worse than none.
 */
export function matchTable<Table extends MatchedTable>(earlier: MatchedTable, later: readonly Table[]): Table | null {
  const isTitle = (table: MatchedTable) => same(table.title, earlier.title);
  const isHeading = (table: MatchedTable) => same(table.rowHeading, earlier.rowHeading);
  const isPath = (table: MatchedTable) => table.path === earlier.path;
  const hasColumns = (table: MatchedTable) =>
    table.columns.length === earlier.columns.length &&
    table.columns.every((column, index) => same(column.label, earlier.columns[index]?.label ?? null));
  return firstOnly(later, earlier, [
    (table) => isTitle(table) && isHeading(table) && isPath(table) && hasColumns(table),
    (table) => isTitle(table) && isHeading(table) && isPath(table),
    (table) => isTitle(table) && isHeading(table) && earlier.title !== null,
    (table) => isHeading(table) && isPath(table) && hasColumns(table),
    (table) => isPlace(table, earlier) && (isHeading(table) || isTitle(table) || isPath(table)),
  ]);
}

/** The row that took the place of an earlier one: by group, code and label, else by its code or its place. */
export function matchRow<Row extends MatchedRow>(earlier: MatchedRow, later: readonly Row[]): Row | null {
  const isKind = (row: MatchedRow) => row.kind === earlier.kind;
  const isGroup = (row: MatchedRow) => same(row.groupLabel, earlier.groupLabel);
  const isLabel = (row: MatchedRow) => same(row.label, earlier.label);
  const isCode = (row: MatchedRow) => row.code === earlier.code;
  return firstOnly(later, earlier, [
    (row) => isKind(row) && isGroup(row) && isCode(row) && isLabel(row),
    (row) => isCode(row) && earlier.code !== null,
    (row) => isLabel(row) && isGroup(row),
    (row) => isLabel(row) && isCode(row),
    (row) => isPlace(row, earlier),
  ]);
}

/** The column that took the place of an earlier one: by its heading, else by its period, else by its place among as many. */
export function matchColumn<Column extends MatchedColumn>(
  earlier: MatchedColumn,
  { before, after }: { readonly before: readonly MatchedColumn[]; readonly after: readonly Column[] },
): Column | null {
  const tests: readonly ((column: MatchedColumn) => boolean)[] = [
    (column) => same(column.label, earlier.label) && same(column.periodLabel, earlier.periodLabel),
    (column) => same(column.label, earlier.label),
    (column) => earlier.periodLabel !== null && same(column.periodLabel, earlier.periodLabel),
  ];
  for (const test of tests) {
    const found = after.filter(test);
    if (found.length === 1) return found[0] ?? null;
  }
  if (before.length !== after.length) return null;
  return after[before.findIndex((column) => column.id === earlier.id)] ?? null;
}

interface Placed {
  readonly page: number | null;
  readonly line: number | null;
}

/** The only one that passes the first test that any passes; of several the one at the same place. */
function firstOnly<Thing extends Placed>(
  things: readonly Thing[],
  earlier: Placed,
  tests: readonly ((thing: Thing) => boolean)[],
): Thing | null {
  for (const test of tests) {
    const found = things.filter(test);
    if (found.length === 0) continue;
    const here = found.length === 1 ? found : found.filter((thing) => isPlace(thing, earlier));
    return here.length === 1 ? (here[0] ?? null) : null;
  }
  return null;
}

function isPlace(thing: Placed, earlier: Placed): boolean {
  return earlier.line !== null && thing.line === earlier.line && thing.page === earlier.page;
}

/** Without case, accents and runs of spaces. */
function same(one: string | null, other: string | null): boolean {
  return fold(one) === fold(other);
}

function fold(text: string | null): string {
  return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
