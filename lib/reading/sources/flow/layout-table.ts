import { textOfBlocks, type FlowBlock } from './flow-block';

const LONGEST_LONE_CELL = 120;
const LONGEST_CELL = 1_200;
const MOST_PARAGRAPHS = 4;

/**
 * Whether a table arranges text on the page rather than holding data: it has one column, holds another table, or its
 * cells hold whole passages. `isMarked`: it says of itself that it is a table, by a heading cell or a caption.
 */
export function isLayoutTable(
  rows: readonly (readonly (readonly FlowBlock[])[])[],
  { isMarked }: { readonly isMarked: boolean },
): boolean {
  const cells = rows.flat();
  if (cells.some((blocks) => blocks.some((block) => block.kind === 'table'))) return true;
  if (rows.every((row) => row.length <= 1)) return true;
  if (isMarked) return false;
  const isPassage = (blocks: readonly FlowBlock[]): boolean =>
    blocks.length > MOST_PARAGRAPHS || textOfBlocks(blocks).length > LONGEST_CELL;
  if (cells.some(isPassage)) return true;
  return (
    rows.length === 1 && cells.some((blocks) => blocks.length > 1 || textOfBlocks(blocks).length > LONGEST_LONE_CELL)
  );
}
