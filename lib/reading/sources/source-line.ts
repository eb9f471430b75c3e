/**
 * One line of text of a source with its place: the only thing that the reader knows of a document. Sources without
 * positions (plain text) leave the optional fields out; sources with positions give points from the top left of the page.
 */
export interface SourceLine {
  /** The characters as decoded, without the line break; the offsets in a Place count in this text. */
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** 1-based; counted through the document in plain text, per page in sources with pages. */
  readonly line: number;
  readonly x?: number;
  readonly width?: number;
  /** Height of the letters. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
