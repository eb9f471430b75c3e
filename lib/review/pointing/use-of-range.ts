import type { Reading, ReadTable } from '../../reading/reading';
import { foldText } from '../../reading/structure/fold-text';
import { readMarker } from '../../reading/structure/marker';
import type { EditOf } from '../edits/reading-edit';
import { piecesBetween, type ReviewSource } from '../edits/review-source';
import { isInRange, rangeOfPlace, type SourceRange } from './source-range';

/** The words of the lines as one text, as the reader would have joined them. */
export function textOfRange(source: ReviewSource, { firstLine, lastLine }: SourceRange): string {
  return foldText(piecesBetween(source, firstLine, lastLine), source.hyphenated);
}

/** The words of the lines without the number that a part begins with. */
export function partTextOfRange(source: ReviewSource, range: SourceRange): string {
  const text = textOfRange(source, range);
  const marker = readMarker(text);
  return marker ? text.slice(marker.length).trim() : text;
}

/** The number that is printed at the beginning of the lines, as a path ("1.a"); blank when there is none. */
export function pathsPrintedAt(source: ReviewSource, range: SourceRange): string {
  const marker = readMarker(textOfRange(source, { firstLine: range.firstLine, lastLine: range.firstLine }));
  return (marker?.targets ?? []).map(({ steps }) => steps.map((step) => step.text).join('.')).join(', ');
}

/** Tables (indexes from 0) that were already read from some of the lines. */
export function tablesIn({ answer }: Reading, range: SourceRange): number[] {
  return (answer?.tables ?? []).flatMap((table, index) => (standsIn(table, range) ? [index] : []));
}

function standsIn(table: ReadTable, range: SourceRange): boolean {
  return table.rows.some((row) => isInRange(range, rangeOfPlace(row.at).firstLine));
}

/**
 * The edit that takes the words of a missed table out of the text of a part, once they stand in a table; null where no
 * part holds all of them.
 */
export function withoutRange(
  reading: Reading,
  source: ReviewSource,
  range: SourceRange,
): EditOf<'set-part-text'> | null {
  const sought = textOfRange(source, range);
  const parts = reading.answer?.items ?? [];
  const part = parts.findIndex(({ text }) => sought !== '' && text.includes(sought));
  const text = parts[part]?.text;
  if (text === undefined) return null;
  const at = text.indexOf(sought);
  const [before, after] = [text.slice(0, at).trim(), text.slice(at + sought.length).trim()];
  return { kind: 'set-part-text', part, text: [before, after].filter((piece) => piece !== '').join(' ') };
}
