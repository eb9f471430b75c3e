/** A table as it is drawn, with what is known of it. */
export interface DrawnTable {
  /** The words right above it. */
  readonly caption: string;
  /** The heading of the labels. */
  readonly corner: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
}

/** A column; neighbours with the same `over` stand under one outer heading. */
export interface DrawnColumn {
  readonly over: string | null;
  readonly name: string;
}

export interface DrawnRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly group: string | null;
  readonly label: string;
  /** As printed, one per column; empty for the heading of a group. */
  readonly cells: readonly string[];
}

/** The name that a column is read under: outer heading first. */
export function columnName({ over, name }: DrawnColumn): string {
  return over === null ? name : `${over} ${name}`;
}
