import type { PlaceBox } from '../reading';
import type { SourceWords } from './source-words';

/**
 * One line of text of a source with its place: the only thing that the reader knows of a document. Sources without
 * positions (plain text, HTML, DOCX) leave the optional fields out; sources with positions give points from the top left
 * of the page as it is read (a page that lies on its side is turned upright).
 */
export interface SourceLine {
  /** The characters as decoded, without the line break; the offsets in a Place count in this text. */
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** 1-based; counted through the document in sources without pages, per page in sources with pages. */
  readonly line: number;
  readonly x?: number;
  readonly width?: number;
  /** Height of the letters. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly box?: PlaceBox;
  /** The words of a line of a source with positions, from left to right. */
  readonly words?: SourceWords;
  /** Index of the grid in `SourceDocument.grids` that the line is part of. */
  readonly grid?: number;
  /** A running header, footer or page number: shown in the source, never read. */
  readonly isRunning?: boolean;
}
