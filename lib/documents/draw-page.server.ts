import path from 'node:path';
import type { ReadProblem } from './read-problem';
import { runWatchedChild, type ChildLimits } from './watched-child.server';
import { READING_PROBLEMS } from '../reading/reading-problem';

export interface PageToDraw {
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly page: number;
  /** In pixels, held between 100 and 3000; the height follows. */
  readonly width: number;
}

export type DrawnPage =
  | { readonly ok: true; readonly png: Uint8Array }
  /** `no-page`: the document has no page of that number. */
  | { readonly ok: false; readonly problem: ReadProblem | 'no-page' };

/** The pixels of an A4 page at 150 dots to an inch. */
export const DEFAULT_PAGE_WIDTH = 1240;

const DRAWING_LIMITS: ChildLimits = { timeLimitMilliseconds: 6_000, memoryLimitBytes: 768_000_000 };
const LARGEST_PNG_BYTES = 40_000_000;
const NARROWEST = 100;
const WIDEST = 3_000;

/**
 * Draws one page of a PDF as PNG in a watched process of its own. The page is drawn as it was read: upright, so that a box
 * in points of that page (from the top left) lies at the same place times the width in pixels over the width in points.
 */
export async function drawPage(
  { bytes, page, width }: PageToDraw,
  limits: ChildLimits = DRAWING_LIMITS,
): Promise<DrawnPage> {
  const pixels = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  const result = await runWatchedChild(
    {
      script: path.join('lib', 'documents', 'drawing-child.server.ts'),
      parameters: [String(page), String(pixels)],
      input: bytes,
      largestOutputBytes: LARGEST_PNG_BYTES,
    },
    limits,
  );
  if (!result.ok) return result;
  if (result.output[0] === PNG_FIRST_BYTE) return { ok: true, png: result.output };
  const said = result.output.toString('latin1');
  return { ok: false, problem: DRAWING_PROBLEMS.find((problem) => problem === said) ?? 'reader-failed' };
}

const PNG_FIRST_BYTE = 0x89;
const DRAWING_PROBLEMS = [...READING_PROBLEMS, 'no-page'] as const;
