/** An affine transform [a, b, c, d, e, f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** x of a point after a transform. */
export function transformedX(matrix: Matrix, x: number, y: number): number {
  return matrix[0] * x + matrix[2] * y + matrix[4];
}

/** y of a point after a transform. */
export function transformedY(matrix: Matrix, x: number, y: number): number {
  return matrix[1] * x + matrix[3] * y + matrix[5];
}

/** A rectangle by its edges, y downwards: `left <= right`, `top <= bottom`. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The upright rectangle around a rectangle after a transform. */
export function transformedRectangle(matrix: Matrix, x1: number, y1: number, x2: number, y2: number): Rectangle {
  const xs = [
    transformedX(matrix, x1, y1),
    transformedX(matrix, x2, y1),
    transformedX(matrix, x1, y2),
    transformedX(matrix, x2, y2),
  ];
  const ys = [
    transformedY(matrix, x1, y1),
    transformedY(matrix, x2, y1),
    transformedY(matrix, x1, y2),
    transformedY(matrix, x2, y2),
  ];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** What two rectangles share; null when they do not touch. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left <= right && top <= bottom ? { left, top, right, bottom } : null;
}
