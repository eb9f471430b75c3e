import { beginsWithMarker } from './item-marker';
import type { ScannedRow } from './row-scan';
import { textOf } from './segment';

const YEAR = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d{2}|\d{4}))?$/;

/** Whether all figures of a row are years: a heading. */
export function isYearRow(scanned: ScannedRow | undefined): boolean {
  return (
    scanned !== undefined && scanned.values.length > 0 && scanned.values.every(({ words }) => YEAR.test(textOf(words)))
  );
}

/**
 * Whether the item of a list at `index` stands between two tables: headings follow it. An item right above figures may be a
 * heading over a group of rows, and where the rows `before` it are numbered as well it may be one of them.
 */
export function opensNew(rows: readonly ScannedRow[], index: number, before: ScannedRow | undefined): boolean {
  if (rows[index]?.isItem !== true) return false;
  if (before && beginsWithMarker(before.segments)) return false;
  const next = rows.slice(index + 1, index + 3).find(({ segments }) => segments.length > 1);
  return next === undefined || next.values.length === 0 || isYearRow(next);
}

/** Whether an item below `above` is a heading over a group of rows, or a row that has no figures: numbered rows follow. */
export function isUnderHeadings(
  above: ScannedRow | undefined,
  first: ScannedRow | undefined,
  figures: number,
): boolean {
  if (first && beginsWithMarker(first.segments)) return true;
  if (!above || above.isProse || above.isItem || (above.values.length > 0 && !isYearRow(above))) return false;
  return above.segments.length > 1 && above.segments.some(({ right }) => right > figures);
}
