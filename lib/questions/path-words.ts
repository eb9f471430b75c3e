/** A path as people cite it: "1.a" is "1a", "2.a.1" is "2a1". */
export function citedPath(path: string): string {
  return path.split('.').join('');
}

/** The part of an address that leads to a sub-question or a part of the answer: "deel-1-a". */
export function pathAnchor(path: string): string {
  return `deel-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

/** How deep a path lies: 1 for "1", 2 for "1.a". */
export function pathDepth(path: string): number {
  return path.split('.').length;
}
