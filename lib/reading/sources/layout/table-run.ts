import type { Ruling } from '../page-content';
import type { ScannedRow } from './row-scan';

/** Rows from one with figures to another that share columns of figures. */
export interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly end: number;
}

/** What captions and notes begin with. */
export const CAPTION =
  /^(?:table|tabel|tab\.|figure|figuur|fig\.|grafiek|chart|graph|kaart|map|bron|source|sources|noot|nota|note|notes|opmerking)\b/iu;

/** Whether a ruling over most of the width parts two rows. */
export function ruledBetween(
  horizontals: readonly Ruling[],
  above: ScannedRow,
  below: ScannedRow,
  left: number,
  right: number,
): boolean {
  const [from, to] = [above.row.baseline - 0.2 * above.row.size, below.row.baseline - 0.4 * below.row.size];
  return horizontals.some(
    (line) =>
      line.at > from && line.at < to && Math.min(line.to, right) - Math.max(line.from, left) > 0.6 * (right - left),
  );
}
