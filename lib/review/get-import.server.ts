import type { PrismaClient } from '../db/generated/client';
import { readProblemOf, type ReadProblem } from '../documents/read-problem';
import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { importStateOf, type ImportState } from './import-state';

export interface ImportPageView {
  readonly id: string;
  readonly name: string;
  readonly officeName: string;
  readonly state: ImportState;
  readonly problem: ReadProblem | null;
  readonly startedAt: Date | null;
  readonly isDismissed: boolean;
  readonly reviewDraftId: string | null;
  readonly canEdit: boolean;
  /** A document without text of its own, which a person can type or paste. */
  readonly isScan: boolean;
  /** What was typed already; empty when nothing was. */
  readonly typedText: string;
}

/** One import, for the members of its office; null for everybody else. */
export async function getImport(database: PrismaClient, viewer: Viewer, id: string): Promise<ImportPageView | null> {
  const row = await database.import.findUnique({
    where: { id, officeId: { in: officeIdsOf(viewer) } },
    select: {
      id: true,
      name: true,
      officeId: true,
      startedAt: true,
      finishedAt: true,
      problem: true,
      dismissedAt: true,
      reviewDraftId: true,
      office: { select: { name: true } },
      transcript: { select: { mediaType: true, bytes: true } },
    },
  });
  if (row === null) return null;
  const typed = row.transcript?.mediaType === 'text/plain' ? row.transcript.bytes : null;
  return {
    id: row.id,
    name: row.name,
    officeName: row.office.name,
    state: importStateOf(row),
    problem: row.problem === null ? null : readProblemOf(row.problem),
    startedAt: row.startedAt,
    isDismissed: row.dismissedAt !== null,
    reviewDraftId: row.reviewDraftId,
    canEdit: isEditorOf(viewer, row.officeId),
    isScan: row.problem === 'no-text' || row.transcript !== null,
    typedText: typed === null ? '' : new TextDecoder().decode(typed),
  };
}

export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of an import as it came in, for the members of its office; null for everybody else. */
export async function getImportedFile(
  database: PrismaClient,
  viewer: Viewer,
  id: string,
): Promise<ImportedFile | null> {
  const row = await database.import.findUnique({
    where: { id, officeId: { in: officeIdsOf(viewer) } },
    select: { name: true, document: { select: { bytes: true } } },
  });
  return row?.document.bytes ? { name: row.name, bytes: row.document.bytes } : null;
}
