import { isAnswerHeading, isQuestionHeading } from '../../structure/heading';
import type { FlowBlock } from '../flow/flow-block';
import { relationsOf, type PackageParts } from '../office/package-parts';
import { childOf, childrenOf, readXml } from '../office/xml';
import type { DocxContext } from './docx-context';
import { DocxFlow } from './docx-flow';

const TOP_LINES = 30;

/**
 * The header of the first page where it names the question or answer and the text itself does not: some offices put the
 * whole block "SCHRIFTELIJKE VRAAG nr. …" there. Other headers and footers are no part of the text.
 */
export function namingHeader(
  parts: PackageParts,
  main: string,
  context: DocxContext,
  body: readonly FlowBlock[],
): readonly FlowBlock[] {
  if (body.slice(0, TOP_LINES).some(namesDocument)) return [];
  const section = context.sections[0];
  const isFirstApart = childOf(section, 'titlePg') !== undefined;
  const wanted = childrenOf(section, 'headerReference').find(
    (each) => each.attributes.type === (isFirstApart ? 'first' : 'default'),
  );
  const relation = relationsOf(parts, main).find((each) => each.kind === 'header' && each.id === wanted?.attributes.id);
  const bytes = relation ? parts.read(relation.target) : null;
  if (!bytes) return [];
  const flow = new DocxFlow(context);
  readXml(bytes, { containers: new Set(['hdr']), visit: (element) => flow.read(element) });
  const blocks = flow.end();
  return blocks.some(namesDocument) ? blocks : [];
}

function namesDocument(block: FlowBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  return block.lines.some(({ text }) => isQuestionHeading(text) || isAnswerHeading(text));
}
