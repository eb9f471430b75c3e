import { flowSource } from '../flow/flow-source';
import { relatedPart, type PackageParts } from '../office/package-parts';
import { readXml } from '../office/xml';
import type { SourceDocument } from '../source-document';
import { SourceProblem } from '../source-problem';
import { docxContext } from './docx-context';
import { DocxFlow } from './docx-flow';
import { noteBlocks } from './notes';
import { namingHeader } from './page-header';

const CUSTOMARY_NAME = 'word/document.xml';

/**
 * Opens a Word document: its text with tracked changes accepted and automatic numbers printed, its tables as grids, its
 * notes at the end. Macros, links and embedded objects are never looked at.
 * @throws SourceProblem when it is no such document, or more than can be read
 */
export function openDocx(parts: PackageParts): SourceDocument {
  const named = relatedPart(parts, '', 'officeDocument');
  const main = named !== null && parts.names.includes(named.toLowerCase()) ? named : CUSTOMARY_NAME;
  const document = parts.read(main);
  if (!document) throw new SourceProblem('damaged');
  const context = docxContext(parts, main);
  const body = new DocxFlow(context);
  readXml(document, { containers: new Set(['document', 'body']), visit: (element) => body.read(element) });
  const text = body.end();
  const header = namingHeader(parts, main, context, text);
  const blocks = [...header, ...text, ...noteBlocks(parts, main, context)];
  if (blocks.length === 0) throw new SourceProblem('empty');
  return flowSource(blocks, [...context.warnings]);
}
