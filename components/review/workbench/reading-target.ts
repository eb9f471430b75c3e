/** Where the pieces of a reading stand on the screen, by which the source leads to them and back. */

/** The element of a table, from 0; its cells carry `data-spot="row-column"` (row 0: the headings, column 0: the labels). */
export function tableElementId(table: number): string {
  return `tabel-${String(table + 1)}`;
}

/** The element of a part of the answer, from 0. */
export function partElementId(part: number): string {
  return `deel-${String(part + 1)}`;
}

/** The element of a sub-question, from 0. */
export function itemElementId(item: number): string {
  return `deelvraag-${String(item + 1)}`;
}

/** The field of the question's header: the `id` of its control. */
export function fieldElementId(name: string): string {
  return `field-${name}`;
}
