import type { PrintBlock } from '../../lib/reading/print/print-block';

/**
 * Whether the items of blocks could be lists that number themselves: every number is the first of its list or the one
 * behind the last, and none is joint or left out.
 */
export function numberThemselves(blocks: readonly PrintBlock[]): boolean {
  const counts: number[] = [];
  return blocks.every((block) => {
    if (block.kind !== 'item') return true;
    const number = plainNumber(block.marker);
    const last = counts[block.depth] ?? 0;
    counts.length = Math.min(counts.length, block.depth + 1);
    counts[block.depth] = number ?? 0;
    return number !== null && (number === last + 1 || number === 1) && block.depth < counts.length;
  });
}

/** The number of "3." or "c)"; null for any other marker. */
export function plainNumber(marker: string): number | null {
  if (/^\d{1,3}\.$/.test(marker)) return Number.parseInt(marker, 10);
  return /^[a-z]\)$/.test(marker) ? marker.charCodeAt(0) - 96 : null;
}
