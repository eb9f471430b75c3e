import type { LaidWord } from './laid-word';
import { segmentOf, type Segment } from './segment';

/** "1.", "12)", "a.", "b)", "iv.", "(a)", "1.2.", "1°", "•", "-": what an item of a list begins with. */
const COUNTED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)°]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[a-z][.)])$/iu;
const BULLET = /^[•·▪■●○◦‣–—-]$/u;

/** The text of an item begins within so many sizes behind its marker. */
const HANGING = 6;

/** Whether a word is a number, letter or bullet that an item of a list begins with. */
export function isItemMarker({ text }: Pick<LaidWord, 'text'>): boolean {
  return text.length < 12 && (COUNTED.test(text) || BULLET.test(text));
}

/**
 * The segments of a row with the number or letter of a list item put before its text: a hanging number stands apart, but is no
 * column. A number beside figures is left alone, where it may count the rows of a table.
 */
export function withItemMarker(segments: readonly Segment[], size: number): readonly Segment[] {
  const [marker, text, ...others] = segments;
  const [word, ...more] = marker?.words ?? [];
  if (!marker || !text || others.length > 0 || !word || more.length > 0) return segments;
  if (text.isValue || !isItemMarker(word) || text.x - marker.right > HANGING * size) return segments;
  return [segmentOf([...marker.words, ...text.words])];
}

/** Whether a row of segments is an item of a list: a marker and words behind it, no figures apart. */
export function isItem(segments: readonly Segment[]): boolean {
  const [only, ...others] = segments;
  const [marker, text] = only?.words ?? [];
  return others.length === 0 && marker !== undefined && text !== undefined && isItemMarker(marker);
}

/** Whether a row begins with a marker as the items of a list do. */
export function beginsWithMarker(segments: readonly Segment[]): boolean {
  const [marker] = segments[0]?.words ?? [];
  return marker !== undefined && isItemMarker(marker);
}
