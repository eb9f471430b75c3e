import type { Ruling } from '../page-content';
import { isItem, withItemMarker } from './item-marker';
import { segmentsOf, textOf, type Segment } from './segment';
import type { TextRow } from './text-row';

/** A row of text as the search for tables sees it. */
export interface ScannedRow {
  readonly row: TextRow;
  readonly segments: readonly Segment[];
  /** The figures on it that stand apart from what is before them. */
  readonly values: readonly Segment[];
  /** Whether it is a line of running text. */
  readonly isProse: boolean;
  readonly hasLeader: boolean;
  /** Whether it is an item of a list: a number or letter and words behind it. */
  readonly isItem: boolean;
}

/** Scans rows of a stretch of the page between two x; `verticals` part words that they stand between. */
export function scanRows(
  rows: readonly TextRow[],
  verticals: readonly Ruling[],
  left: number,
  right: number,
): ScannedRow[] {
  return rows.map((row) => {
    const crossing = verticals.filter(
      ({ from, to }) => from <= row.baseline - 0.3 * row.size && to >= row.baseline - 0.3 * row.size,
    );
    const isParted = (from: number, to: number): boolean => crossing.some(({ at }) => at >= from - 1 && at <= to + 1);
    const segments = withItemMarker(segmentsOf(row, crossing.length > 0 ? isParted : undefined), row.size);
    const hasLeader = row.words.some(({ kind }) => kind === 'leader');
    return {
      row,
      segments,
      values: valuesIn(segments, row),
      isProse: isProse(segments, row, left, right),
      hasLeader,
      isItem: isItem(segments),
    };
  });
}

function valuesIn(segments: readonly Segment[], { size }: TextRow): Segment[] {
  return segments.filter((segment, index) => {
    const before = segments[index - 1];
    const after = segments[index + 1];
    if (!before || !segment.isValue) return false;
    const isTight = after !== undefined && !after.isValue && after.x - segment.right < 0.8 * size;
    return !isTight && segment.x - before.right >= 0.3 * size;
  });
}

/** Many words over most of the width without a wide gap. */
function isProse(segments: readonly Segment[], row: TextRow, left: number, right: number): boolean {
  const words = row.words.length;
  const [only] = segments;
  if (!only) return false;
  const isWide = row.right - row.x >= 0.7 * (right - left);
  if (segments.length === 1)
    return (
      (words >= 8 && isWide) ||
      (words >= 5 && /[.;?!]$/.test(textOf(only.words)) && row.right - row.x > 0.45 * (right - left))
    );
  return words >= 9 && isWide && segments.length <= 2 && segments.every(({ isValue }) => !isValue);
}
