import type { SourceDocument } from './source-document';
import { SourceProblem } from './source-problem';

/** A document of three thousand pages has about so many lines. */
const MOST_LINES = 150_000;
const MOST_CHARACTERS = 12_000_000;
const LONGEST_LINE = 1_000_000;
const MOST_CELLS = 200_000;

/**
 * The source as it is, where it is not larger than can be read and shown in its time.
 * @throws SourceProblem "too-complex" when it has more lines, longer lines or more cells
 */
export function boundedSource(source: SourceDocument): SourceDocument {
  const characters = source.lines.reduce((sum, line) => sum + line.text.length, 0);
  const cells = source.grids.reduce((sum, grid) => sum + grid.cells.length, 0);
  const isTooLarge =
    source.lines.length > MOST_LINES ||
    characters > MOST_CHARACTERS ||
    cells > MOST_CELLS ||
    source.lines.some((line) => line.text.length > LONGEST_LINE);
  if (isTooLarge) throw new SourceProblem('too-complex');
  return source;
}
