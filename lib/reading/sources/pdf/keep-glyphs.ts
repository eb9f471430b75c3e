import { COMBINING } from './glyph-text';
import type { DrawnGlyph } from './page-drawing';

/** How far apart two prints of one character lie at most, as a share of its size: print that is thickened by a shift. */
const SHIFT = 0.09;

/**
 * The characters of an upright page once each: those that were painted twice to look bold, or that lie under a second
 * layer of the same text, count once (and as bold where the shift shows).
 */
export function withoutDuplicates(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  const kept: DrawnGlyph[] = [];
  const byPlace = new Map<string, number[]>();
  for (const glyph of glyphs) {
    const column = Math.round(glyph.x);
    const row = Math.round(glyph.y);
    const twin = twinOf(glyph, { column, row }, { kept, byPlace });
    if (twin === null) {
      const key = `${glyph.text} ${column} ${row}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), kept.length]);
      kept.push(glyph);
      continue;
    }
    const earlier = kept[twin];
    if (!earlier) continue;
    const isShifted = Math.abs(earlier.x - glyph.x) > 0.01 * glyph.size;
    const better = earlier.isInvisible || earlier.isWhite ? glyph : earlier;
    kept[twin] = { ...better, isBold: earlier.isBold || glyph.isBold || (isShifted && !better.isInvisible) };
  }
  return kept;
}

function twinOf(
  glyph: DrawnGlyph,
  { column, row }: { readonly column: number; readonly row: number },
  { kept, byPlace }: { readonly kept: readonly DrawnGlyph[]; readonly byPlace: ReadonlyMap<string, readonly number[]> },
): number | null {
  const shift = SHIFT * glyph.size;
  const reach = Math.min(2, Math.ceil(shift));
  for (let x = column - reach; x <= column + reach; x += 1)
    for (let y = row - reach; y <= row + reach; y += 1)
      for (const index of byPlace.get(`${glyph.text} ${x} ${y}`) ?? []) {
        const other = kept[index];
        if (other && Math.abs(other.x - glyph.x) <= shift && Math.abs(other.y - glyph.y) <= shift) return index;
      }
  return null;
}

/** Accents that are drawn as characters of their own, over a letter, become part of that letter. */
export function withAccents(glyphs: readonly DrawnGlyph[]): readonly DrawnGlyph[] {
  if (!glyphs.some(({ text }) => COMBINING.has(text))) return glyphs;
  const composed: DrawnGlyph[] = [];
  let accent: DrawnGlyph | null = null;
  for (const glyph of glyphs) {
    const last = composed.at(-1);
    const mark = accent ? COMBINING.get(accent.text) : undefined;
    if (accent && mark !== undefined && isOver(accent, glyph)) {
      composed.push({ ...glyph, text: glyph.text + mark });
      accent = null;
      continue;
    }
    if (accent) composed.push(accent);
    accent = null;
    const own = COMBINING.get(glyph.text);
    if (own !== undefined && last && isOver(glyph, last))
      composed[composed.length - 1] = { ...last, text: last.text + own };
    else if (own !== undefined) accent = glyph;
    else composed.push(glyph);
  }
  if (accent) composed.push(accent);
  return composed;
}

function isOver(accent: DrawnGlyph, letter: DrawnGlyph): boolean {
  const middle = (accent.x + accent.endX) / 2;
  return (
    /^\p{L}$/u.test(letter.text) &&
    middle > letter.x &&
    middle < letter.endX &&
    Math.abs(accent.y - letter.y) < 0.6 * letter.size
  );
}
