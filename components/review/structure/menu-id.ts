/** Of the button "Bewerken" of one thing, from 0: there the focus comes back. */
export function menuId(kind: 'part' | 'item' | 'figure' | 'table', index: number): string {
  return `bewerk-${kind}-${String(index + 1)}`;
}

/** Of the button of the row, column or cell that is worked on. */
export function spotMenuId(kind: 'row' | 'column' | 'cell', table: number): string {
  return `bewerk-${kind}-tabel-${String(table + 1)}`;
}

export const ANSWER_MENU = 'bewerk-antwoord';
export const ITEMS_ADD = 'deelvraag-toevoegen';
