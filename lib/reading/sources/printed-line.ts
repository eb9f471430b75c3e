import { z } from 'zod';
import type { SourceDocument } from './source-document';

/** What is kept of a line beside a reading, so that a screen can show where something stands. */
export const printedLine = z.object({
  text: z.string(),
  page: z.int(),
  line: z.int(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).exactOptional(),
});
export type PrintedLine = z.infer<typeof printedLine>;

/** The lines of a source as they are kept: text and place, without the words they are made of. */
export function printedLines({ lines }: Pick<SourceDocument, 'lines'>): PrintedLine[] {
  return lines.map(({ text, page, line, box }) => ({ text, page, line, ...(box ? { box } : {}) }));
}
