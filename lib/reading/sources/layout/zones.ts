import type { DraftTable } from './draft-table';
import type { LaidWord } from './laid-word';

/** A part of a page that is read from top to bottom. */
export type Zone =
  | { readonly kind: 'table'; readonly table: DraftTable }
  | { readonly kind: 'words'; readonly words: readonly LaidWord[]; readonly left: number; readonly right: number };

/** The zones of a page in reading order. */
export function findZones(words: readonly LaidWord[], tables: readonly DraftTable[], width: number): Zone[] {
  const ordered = [...tables].sort((a, b) => a.top - b.top || a.left - b.left);
  const zones: Zone[] = [];
  let rest = words;
  for (const table of ordered) {
    const above = rest.filter((word) => word.baseline < table.top + 2);
    if (above.length > 0) zones.push(wordsZone(above, width));
    rest = rest.filter((word) => word.baseline >= table.top + 2);
    zones.push({ kind: 'table', table });
  }
  if (rest.length > 0) zones.push(wordsZone(rest, width));
  return zones;
}

function wordsZone(words: readonly LaidWord[], width: number): Zone {
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map((word) => word.right));
  return { kind: 'words', words, left: Math.max(0, left), right: Math.min(width, right) };
}
