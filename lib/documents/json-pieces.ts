/** Deeper than this a value is printed at once. */
const DEPTH = 4;
const PIECE_CHARACTERS = 65_536;

/** JSON text of plain data in pieces, so that a large result is never held as one string: `JSON.stringify` of it. */
export function* jsonPieces(value: unknown): Generator<string, void> {
  let piece = '';
  for (const token of tokens(value, DEPTH)) {
    piece += token;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* tokens(value: unknown, depth: number): Generator<string, void> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isArray = Array.isArray(value);
  let isFirst = true;
  yield isArray ? '[' : '{';
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    yield `${isFirst ? '' : ','}${isArray ? '' : `${JSON.stringify(key)}:`}`;
    yield* tokens(part, depth - 1);
    isFirst = false;
  }
  yield isArray ? ']' : '}';
}
