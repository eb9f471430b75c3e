import type { Segment } from './segment';

/** A column of a table: the stretch of the page that its cells take up. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Whether most of its cells are figures. */
  readonly isValue: boolean;
  /** Number of rows with a cell of its own in it. */
  readonly support: number;
}

interface Cluster {
  left: number;
  right: number;
  values: number;
  readonly rows: Set<number>;
}

/** Rows that are looked at; a table of more rows shows its columns in these. */
const MOST_ROWS = 400;
const MOST_SEGMENTS_A_ROW = 80;

/**
 * The columns that rows of segments share: segments that stand below one another belong to one column. A segment that
 * reaches over two columns (a heading over both, a long label beside an empty cell) does not make them one, unless that is
 * the rule rather than the exception. `reach` is how far (points) segments must overlap to stand below one another.
 */
export function clusterColumns(rows: readonly (readonly Segment[])[], reach: number): Column[] {
  const segments = rows
    .slice(0, MOST_ROWS)
    .flatMap((row, index) => row.slice(0, MOST_SEGMENTS_A_ROW).map((segment) => ({ segment, row: index })))
    .sort((a, b) => a.segment.right - a.segment.x - (b.segment.right - b.segment.x));
  const clusters: Cluster[] = [];
  const bridges: { readonly segment: Segment; readonly row: number }[] = [];
  for (const { segment, row } of segments) {
    const touched = clusters.filter((cluster) => overlap(cluster, segment) > touching(segment, reach));
    const [only] = touched;
    if (touched.length > 1) bridges.push({ segment, row });
    else if (only) extend(only, segment, row);
    else clusters.push(newCluster(segment, row));
  }
  clusters.sort((a, b) => a.left - b.left);
  return joinBridged(clusters, bridges, reach).map(({ left, right, values, rows: { size } }) => ({
    left,
    right,
    isValue: values * 2 >= size,
    support: size,
  }));
}

function touching(segment: Segment, reach: number): number {
  return Math.min(reach, (segment.right - segment.x) * 0.25);
}

function overlap(cluster: { readonly left: number; readonly right: number }, segment: Segment): number {
  return Math.min(cluster.right, segment.right) - Math.max(cluster.left, segment.x);
}

function newCluster(segment: Segment, row: number): Cluster {
  return { left: segment.x, right: segment.right, values: segment.isValue ? 1 : 0, rows: new Set([row]) };
}

function extend(cluster: Cluster, segment: Segment, row: number): void {
  cluster.left = Math.min(cluster.left, segment.x);
  cluster.right = Math.max(cluster.right, segment.right);
  if (segment.isValue) cluster.values += 1;
  cluster.rows.add(row);
}

/** Joins neighbours that more rows reach over than part, and neighbours that one figure reaches over and no row parts. */
function joinBridged(
  clusters: readonly Cluster[],
  bridges: readonly { readonly segment: Segment; readonly row: number }[],
  reach: number,
): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const last = joined.at(-1);
    if (last && shouldJoin(last, cluster, bridges, reach)) {
      last.left = Math.min(last.left, cluster.left);
      last.right = Math.max(last.right, cluster.right);
      last.values += cluster.values;
      for (const row of cluster.rows) last.rows.add(row);
    } else joined.push(cluster);
  }
  return joined;
}

function shouldJoin(
  a: Cluster,
  b: Cluster,
  bridges: readonly { readonly segment: Segment; readonly row: number }[],
  reach: number,
): boolean {
  const over = bridges.filter(
    ({ segment }) => overlap(a, segment) > touching(segment, reach) && overlap(b, segment) > touching(segment, reach),
  );
  if (over.length === 0) return false;
  const apart = [...a.rows].filter((row) => b.rows.has(row)).length;
  const areValues = a.values * 2 >= a.rows.size && b.values * 2 >= b.rows.size;
  if (apart === 0) return over.some(({ segment }) => segment.isValue === areValues);
  return !areValues && over.length > 2 * apart;
}
