import type { PackageParts } from '../office/package-parts';
import { relatedPart } from '../office/package-parts';
import type { XmlElement } from '../office/xml';
import { NumberCounter } from './number-counter';
import { readNumbering, type NumberList } from './numbering';
import { DocxStyles } from './styles';

/** A reference to a note in the text, in reading order. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** As printed; null where the text itself prints the mark. */
  readonly number: number | null;
}

/** What a document is read with, and what is counted while it is read. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly lists: ReadonlyMap<string, NumberList>;
  readonly counter: NumberCounter;
  /** The fields that are open, from the outside in: only the results of fields are printed. */
  readonly fields: DocxField[];
  readonly notes: NoteReference[];
  /** The first section's properties: its headers and footers. */
  readonly sections: XmlElement[];
  readonly warnings: Set<string>;
}

export interface DocxField {
  code: string;
  isResult: boolean;
}

/** The context of a document that is to be read from its start. */
export function docxContext(parts: PackageParts, main: string): DocxContext {
  return {
    styles: new DocxStyles(parts, relatedPart(parts, main, 'styles')),
    lists: readNumbering(parts, relatedPart(parts, main, 'numbering')),
    counter: new NumberCounter(),
    fields: [],
    notes: [],
    sections: [],
    warnings: new Set(),
  };
}
