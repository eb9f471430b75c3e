/**
 * The index of the answer part in which something with this path stands: the part of the same path, else of its nearest
 * ancestor ("4.b" before "4"), else the only unnumbered part. Null when there is none.
 */
export function partIndexOf(
  path: string | null,
  parts: readonly { readonly paths: readonly string[] }[],
): number | null {
  for (let wanted = path; wanted !== null && wanted !== ''; wanted = parentPath(wanted)) {
    const sought = wanted;
    const index = parts.findIndex((part) => part.paths.includes(sought));
    if (index >= 0) return index;
  }
  const preamble = parts.findIndex((part) => part.paths.length === 0);
  return preamble >= 0 ? preamble : null;
}

function parentPath(path: string): string | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : path.slice(0, dot);
}
