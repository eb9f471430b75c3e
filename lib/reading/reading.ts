import type { CellState } from '../figures/cell-state';
import type { IsoDate } from '../figures/iso-date';
import type { AnswerKind, Outcome, OutcomeReason } from '../figures/outcome';
import type { Period } from '../figures/period';

/** The reader's output. The names are a contract that others rely on: change them only with a decision record. */
export interface Reading {
  source: ReadingSource;
  question: ReadQuestion | null;
  answer: ReadAnswer | null;
  /** What the reader was unsure of, one sentence each, naming the place: what the source says of itself, then the doubts. */
  warnings: string[];
  /**
   * The doubts behind the warnings, in the same words, for a screen that goes through them. Absent in readings that were
   * kept before there were any.
   */
  doubts?: ReadDoubt[];
}

/** What a doubt is about: a closed list, so that every screen can word and count it. */
export const DOUBT_KINDS = [
  /** No heading divides question and answer: where the answer begins is concluded from the numbering or the words. */
  'divide',
  /** A sub-question does not come back in the answer. */
  'missing-part',
  /** A number may begin a part or be part of the text. */
  'numbering',
  /** What became of a sub-question can be read in two ways. */
  'outcome',
  /** A fact of the header block can be read in two ways. */
  'header',
  /** A printed total is not the sum of its parts. */
  'sum',
  /** No headings were found above the columns of a table. */
  'no-heading',
  /** The headings of a table do not fit its columns. */
  'heading',
  /** A row has more or fewer cells than the table has columns. */
  'row-width',
  /** A space may stand inside a number or between two. */
  'number-spaces',
  /** A dot or comma may separate thousands or decimals. */
  'number-format',
  /** A figure may be negative, a footnote or hold a second figure. */
  'number-sign',
  /** The column of a figure is concluded from where it stands. */
  'placement',
  /** A label may head a group or be a row without cells. */
  'group',
  /** The unit or scale of a column can be read in two ways. */
  'unit',
  /** A person wrote a heading or label from which no period is read. */
  'period',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** One doubtful spot. */
export interface ReadDoubt {
  kind: DoubtKind;
  at: Place;
  /** One Dutch sentence that names the place. */
  message: string;
  /** What the spot would be in the other reading, as it would be entered ("1637", "1 en 637"); null where there is no other. */
  alternative: string | null;
  target: DoubtTarget | null;
}

/**
 * What in the reading the doubt is about, as indexes: a table in `answer.tables` with its row, cell (in `row.cells`) or
 * column (in `table.columns`), a part in `answer.items`, an item in `question.items`, a figure in `answer.figures`. Null
 * for the document as a whole.
 */
export type DoubtTarget =
  | { table: number; row?: number; cell?: number; column?: number }
  | { part: number }
  | { item: number }
  | { figure: number };

export interface ReadingSource {
  name: string;
  mediaType: string;
  sha256: string;
  /** Null for sources without pages. */
  pages: number | null;
}

/** Where something stands: 1-based page and line; a box in PDF points (origin top left) when the source has positions. */
export interface Place {
  page: number;
  line: number;
  /** The last line, when the text runs over several. */
  endLine?: number;
  /** Character offsets in the line of a cell's raw text, end exclusive. */
  start?: number;
  end?: number;
  box?: PlaceBox;
  /** The further stretches of a cell whose text runs over several lines beside other cells; the first is the place itself. */
  more?: { line: number; start: number; end: number; box?: PlaceBox }[];
}

/** In PDF points from the top left of the page as it is read. */
export interface PlaceBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ReadReference {
  number: number | null;
  date: IsoDate | null;
  parliamentaryYear: string | null;
  /** The words as printed. */
  text: string;
  at: Place;
}

export interface ReadQuestion {
  parliament: 'vlaams-parlement' | 'kamer' | 'tweede-kamer' | null;
  number: number | null;
  date: IsoDate | null;
  parliamentaryYear: string | null;
  asker: string | null;
  addressee: { name: string | null; portfolio: string | null } | null;
  title: string | null;
  otherAddressees: { name: string; number: number | null }[];
  references: ReadReference[];
  introduction: string;
  items: ReadItem[];
}

export interface ReadItem {
  /** "1", "1.a", "2.a.1": lower case, levels joined by dots. */
  path: string;
  text: string;
  at: Place;
}

export interface ReadAnswer {
  date: IsoDate | null;
  header: { number: number | null; date: IsoDate | null; asker: string | null; title: string | null } | null;
  kind: AnswerKind;
  references: ReadReference[];
  items: ReadAnswerPart[];
  tables: ReadTable[];
  figures: ReadFigure[];
}

export interface ReadAnswerPart {
  /** The sub-questions it answers; several for a joint part, none for a preamble. */
  paths: string[];
  text: string;
  outcome: Outcome;
  reason: OutcomeReason | null;
  /** The sentence that says why the part is not simply answered. */
  because?: { text: string; at: Place };
  provisional: boolean;
  /** What a person adds to the outcome in words; never the reader. */
  note?: string;
  /** Null for a sub-question that does not come back in the answer. */
  at: Place | null;
}

export interface ReadTable {
  path: string | null;
  title: string | null;
  /** The first is the heading of the row labels. */
  columns: string[];
  /** One per column; null where the heading is no period. */
  periods: (Period | null)[];
  /** One per column: "%", "EUR", "1000 EUR" …; null where the heading does not say. */
  units: (string | null)[];
  rows: ReadRow[];
  checks: ReadCheck[];
  at: Place;
}

export interface ReadRow {
  kind: 'row' | 'group' | 'total';
  /** The label of the group heading that the row stands under. */
  group: string | null;
  /** A leading nomenclature code, as text. */
  code: string | null;
  label: string;
  /** The period of the row where years are rows. */
  period?: Period | null;
  /** One per column after the first; empty for a group heading. */
  cells: ReadCell[];
  at: Place;
}

export interface ReadCell {
  /** As printed; every figure is taken from here, never from `value`. */
  raw: string;
  /** For people's convenience; null unless `state` is "number". */
  value: number | null;
  /** The exact figure as a plain decimal ("1234.5"); null unless `state` is "number". */
  decimal: string | null;
  state: CellState;
  /** Where a unit stands with the figure itself. */
  unit?: string;
  /** Where the heading, the label or a mark says that the figure is provisional. */
  provisional?: true;
  /**
   * What the machine read here, when a person typed something else: `raw` is then the person's. Null where the machine
   * read no cell.
   */
  machineRaw?: string | null;
  at: Place;
}

export interface ReadCheck {
  kind: 'sum';
  column: string;
  group: string | null;
  /** The printed total. */
  expected: number;
  /** The sum of the parts. */
  actual: number;
  holds: boolean;
}

export interface ReadFigure {
  path: string | null;
  value: number;
  decimal: string;
  /** The figure as printed in the sentence. */
  raw: string;
  unit: string | null;
  /** The label of the period the sentence names, "2020"; null when it names none. */
  period: string | null;
  /** The sentence. */
  text: string;
  at: Place;
}
