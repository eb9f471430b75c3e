import path from 'node:path';
import { z } from 'zod';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { READING_PROBLEMS } from '../reading/reading-problem';
import { printedLine, type PrintedLine } from '../reading/sources/printed-line';
import type { ReadProblem } from './read-problem';
import { runWatchedChild, type ChildLimits } from './watched-child.server';

export type ReadingLimits = ChildLimits;

export interface DocumentToRead {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export type ReadInChildResult =
  | {
      readonly ok: true;
      readonly reading: Reading;
      readonly lines: readonly PrintedLine[];
      /** In points, one per page; empty for sources without positions. */
      readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

const childResult = z.union([
  z.object({
    ok: z.literal(true),
    reading: readingSchema,
    lines: z.array(printedLine),
    pageSizes: z.array(z.object({ width: z.number(), height: z.number() })),
  }),
  z.object({ ok: z.literal(false), problem: z.enum(READING_PROBLEMS) }),
]);

/** A thousand pages take some tens of megabytes. */
const LARGEST_RESULT_BYTES = 128_000_000;

/** Reads a document in a watched process of its own. */
export async function readInChild(document: DocumentToRead, limits: ReadingLimits): Promise<ReadInChildResult> {
  const result = await runWatchedChild(
    {
      script: path.join('lib', 'documents', 'reading-child.server.ts'),
      parameters: [document.name, document.mediaType, document.sha256],
      input: document.bytes,
      largestOutputBytes: LARGEST_RESULT_BYTES,
    },
    limits,
  );
  return result.ok ? parseResult(result.output.toString('utf8')) : result;
}

function parseResult(text: string): ReadInChildResult {
  try {
    const result = childResult.safeParse(JSON.parse(text));
    return result.success ? result.data : { ok: false, problem: 'reader-failed' };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: 'reader-failed' };
    throw error;
  }
}
