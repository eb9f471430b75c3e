import type { FlowBlock } from '../flow/flow-block';
import { superscript } from '../flow/superscript';
import { relatedPart, type PackageParts } from '../office/package-parts';
import { readXml, type XmlElement } from '../office/xml';
import type { DocxContext, NoteReference } from './docx-context';
import { DocxFlow } from './docx-flow';

/** The texts of the footnotes and endnotes that the text refers to, in that order, each behind its mark. */
export function noteBlocks(parts: PackageParts, main: string, context: DocxContext): FlowBlock[] {
  const references = [...context.notes];
  if (references.length === 0) return [];
  const texts = {
    footnote: notesOf(parts, relatedPart(parts, main, 'footnotes'), 'footnote'),
    endnote: notesOf(parts, relatedPart(parts, main, 'endnotes'), 'endnote'),
  };
  return references.flatMap((reference) => blocksOf(reference, texts[reference.kind].get(reference.id), context));
}

function notesOf(parts: PackageParts, name: string | null, kind: NoteReference['kind']): Map<string, XmlElement> {
  const bytes = name === null ? null : parts.read(name);
  const notes = new Map<string, XmlElement>();
  if (bytes)
    readXml(bytes, {
      containers: new Set([`${kind}s`]),
      visit: (note) => notes.set(note.attributes.id ?? '', note),
    });
  return notes;
}

function blocksOf({ number }: NoteReference, note: XmlElement | undefined, context: DocxContext): readonly FlowBlock[] {
  if (!note) return [];
  const flow = new DocxFlow(context);
  flow.readAll(note);
  const blocks = flow.end();
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || number === null) return blocks;
  const lines = first.lines.map((line, index) =>
    index === 0 ? { ...line, text: `${superscript(String(number))} ${line.text.trimStart()}` } : line,
  );
  return [{ ...first, lines }, ...others];
}
