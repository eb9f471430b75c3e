import type { Matrix } from './matrix';

/** Arguments of operators come from a file: what has not the expected form counts as zero or is left out. */
export function numberIn(values: unknown, index: number): number {
  if (!isList(values)) return 0;
  const value: unknown = values[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** One of the arguments; undefined where there is none. */
export function argumentAt(values: unknown, index: number): unknown {
  return isList(values) ? values[index] : undefined;
}

/** Six numbers as a transform; null when they are not. */
export function matrixIn(values: unknown): Matrix | null {
  if (!isList(values) || values.length < 6) return null;
  return [0, 1, 2, 3, 4, 5].some((index) => typeof values[index] !== 'number' || !Number.isFinite(values[index]))
    ? null
    : [
        numberIn(values, 0),
        numberIn(values, 1),
        numberIn(values, 2),
        numberIn(values, 3),
        numberIn(values, 4),
        numberIn(values, 5),
      ];
}

/** A list of any kind: typed arrays have numbers in them, arrays whatever the operator takes. */
export function isList(value: unknown): value is readonly unknown[] | Float32Array {
  return Array.isArray(value) || value instanceof Float32Array;
}

/** A character as pdfjs-dist gives it to a text operator. */
export interface GlyphArgument {
  readonly text: string;
  /** In thousandths of the font size, as a rule. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** A character of a text operator; null for anything else (a number there is a shift). */
export function glyphIn(value: unknown): GlyphArgument | null {
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('width' in value)) return null;
  const { unicode, width } = value;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  return {
    text: unicode,
    width: Number.isFinite(width) ? width : 0,
    isSpace: 'isSpace' in value && value.isSpace === true,
  };
}
