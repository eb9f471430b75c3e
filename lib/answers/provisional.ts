/**
 * Whether figures at these paths are provisional: the part there says so, or a part above it does (reading.md: what a
 * part says holds for what is below it).
 */
export function isProvisionalAt(
  paths: readonly string[],
  parts: readonly { readonly paths: readonly string[]; readonly isProvisional: boolean }[],
): boolean {
  return parts.some(
    (part) =>
      part.isProvisional &&
      (part.paths === paths ||
        part.paths.some((above) => paths.some((path) => path === above || path.startsWith(`${above}.`)))),
  );
}
