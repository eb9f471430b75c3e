import { partIndexOf } from './part-of-path';

/** The part that an annex was put with; null for one that goes with the whole answer. */
export function annexPartOf<Part extends { readonly paths: readonly string[] }>(
  path: string | null,
  parts: readonly Part[],
): Part | null {
  const index = path === null ? null : partIndexOf(path, parts);
  return index === null ? null : (parts[index] ?? null);
}
