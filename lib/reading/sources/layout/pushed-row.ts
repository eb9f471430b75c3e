import type { PlacedRow } from './place-cells';
import type { Stretch } from './page-marks';
import type { ScannedRow } from './row-scan';

/** How far behind a label its figure stands at most that found no room at its own place, in sizes. */
const FARTHEST = 4;

/**
 * Whether a label reaches over the place of the first figures, so that as many figures as there are columns stand behind it,
 * at other places: tab stops that a long label has passed.
 */
export function isPushed({ segments, values, row, isProse }: ScannedRow, figures: readonly Stretch[]): boolean {
  const [label] = segments;
  const [first] = values;
  const place = figures[0];
  if (!label || !first || !place || isProse || label.isValue) return false;
  if (values.length !== figures.length || segments.length !== values.length + 1) return false;
  const isOver = label.right > place.left - 0.5 * row.size && first.x - label.right < FARTHEST * row.size;
  return isOver && !(first.x < place.right && first.right > place.left);
}

/** The cells of such a row: its figures stand in the columns in their order. */
export function placePushed({ segments, row }: ScannedRow, columns: readonly number[]): PlacedRow {
  const [label, ...values] = segments;
  const cells = values.map(({ words, isValue }, index) => {
    const at = columns[index] ?? 0;
    return { from: at, to: at, words, isValue };
  });
  return { row, cells: label ? [{ from: 0, to: 0, words: label.words, isValue: false }, ...cells] : cells };
}
