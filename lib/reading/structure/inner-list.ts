import type { Marker } from './marker';

/** Follows the rows of a table whose labels are numbered ("1. Financiën 12"): they begin at 1 once more and end in a figure. */
export class NumberedRows {
  private next: number | null = null;

  /** A number that does not fit the numbering begins such rows when it is 1. */
  begins(marker: Marker): void {
    this.next = numberOf(marker) === 1 ? 2 : this.next;
  }

  /** Whether a marker is the number of the next row. */
  goesOn(marker: Marker, text: string): boolean {
    if (this.next === null || numberOf(marker) !== this.next || text.length > 120 || !/\d\s?%?$/.test(text))
      return false;
    this.next += 1;
    return true;
  }
}

/** Follows a list within an item that counts from 1 again. */
export class InnerList {
  private next: number | null = null;

  /** A 1 that is no item begins such a list. */
  begins(marker: Marker): void {
    const value = numberOf(marker);
    if (value === 1) this.next = 2;
    else if (value !== null && value === this.next) this.next += 1;
  }

  /** Whether a number is the next of the list; where the numbering expects it too, `isComing` says whether it still comes. */
  goesOn(value: number, isComing: () => boolean): boolean {
    if (this.next === null || value !== this.next || !isComing()) return false;
    this.next += 1;
    return true;
  }

  end(): void {
    this.next = null;
  }
}

function numberOf(marker: Marker): number | null {
  const step = marker.targets.length === 1 && marker.word === null ? marker.targets[0]?.steps[0] : undefined;
  return step?.kind === 'number' ? step.value : null;
}
