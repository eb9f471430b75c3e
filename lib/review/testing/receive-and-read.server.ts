import type { UseCaseContext } from '../../auth/use-case-context.server';
import type { readInChild } from '../../documents/read-in-child.server';
import type { Claims } from '../../jobs/open-claims.server';
import { readBytes } from '../../reading/read-bytes.server';
import { printedLines } from '../../reading/sources/printed-line';
import { readImport } from '../read-import.server';
import { receiveDocument, type ReceivedDocument, type ReceivedFile } from '../receive-document.server';

export const TEST_LIMITS = { timeLimitMilliseconds: 30_000, memoryLimitBytes: 1_000_000_000 };

/** The claims of a test in which nobody else works. */
export const LONE_CLAIMS: Claims = {
  claim: () => Promise.resolve(true),
  release: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** Reads in this process: a test of what becomes of a reading needs no process of its own for it. */
export const readHere: typeof readInChild = async (document) => {
  const result = await readBytes(document.bytes, document);
  return result.ok
    ? {
        ok: true,
        reading: result.reading,
        lines: printedLines(result.source),
        pageSizes: result.source.pageSizes ?? [],
      }
    : result;
};

/** What the worker does with an import. */
export async function readNow({ database, now }: UseCaseContext, importId: string): Promise<void> {
  await readImport({ database, claims: LONE_CLAIMS, limits: TEST_LIMITS, now: () => now, read: readHere }, importId);
}

/** Brings in a text and lets it be read, as the app and its worker do. Returns the id of the draft. */
export async function receiveAndRead(context: UseCaseContext, officeId: string, text: string): Promise<string> {
  const received = await receiveText(context, { officeId, text });
  if (received.kind !== 'queued') throw new Error(received.kind);
  await readNow(context, received.importId);
  const row = await context.database.import.findUniqueOrThrow({ where: { id: received.importId } });
  if (row.reviewDraftId === null) throw new Error(row.problem ?? 'it was not read');
  return row.reviewDraftId;
}

/** Brings in a text. */
export async function receiveText(
  context: UseCaseContext,
  { text, ...file }: Pick<ReceivedFile, 'officeId'> & { readonly text: string; readonly name?: string },
): Promise<ReceivedDocument> {
  return receiveDocument(context, { name: 'proef.txt', ...file, bytes: new TextEncoder().encode(text) });
}
