/** Writes the numbers of items as a document does: "1." and below it "a)", the whole path where its parent is not open. */
export class MarkerPrinter {
  private open: readonly string[] = [];

  /** The number before an item or a part that answers several ("1., 2. en 3."); "" for a preamble. */
  next(paths: readonly string[]): string {
    const printed = paths.map((path) => this.printed(path));
    const last = printed.pop();
    if (last === undefined) return '';
    return printed.length === 0 ? last : `${printed.join(', ')} en ${last}`;
  }

  private printed(path: string): string {
    const steps = path.split('.');
    const parent = steps.slice(0, -1);
    const isBelow = parent.length > 0 && parent.every((step, index) => this.open[index] === step);
    this.open = steps;
    return isBelow ? closed(steps.slice(-1)) : closed(steps);
  }
}

/** "1." for a number alone, "a)" for a letter, "1.a)" for a path. */
function closed(steps: readonly string[]): string {
  return steps.length === 1 && /^\d+$/.test(steps[0] ?? '') ? `${steps[0]}.` : `${steps.join('.')})`;
}

/** How deep an item stands: 0 for "1", 1 for "1.a". */
export function depthOf(path: string | undefined): number {
  return path === undefined ? 0 : path.split('.').length - 1;
}
