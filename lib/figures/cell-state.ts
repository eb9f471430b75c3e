/** What a table cell holds (reading.md). A value is there only for `number`; nothing else ever counts as zero. */
export const CELL_STATES = ['number', 'suppressed', 'unavailable', 'not-applicable', 'blank', 'text'] as const;
export type CellState = (typeof CELL_STATES)[number];
