import type { PrismaClient } from '../db/generated/client';
import { readProblemOf, type ReadProblem } from '../documents/read-problem';
import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { importStateOf, type ImportState } from './import-state';

export interface ImportView {
  readonly id: string;
  readonly name: string;
  readonly officeName: string;
  readonly state: ImportState;
  readonly problem: ReadProblem | null;
  readonly queuedAt: Date;
  readonly startedAt: Date | null;
  /** Among the waiting ones of the office, how many come before it. */
  readonly ahead: number;
  readonly canEdit: boolean;
  /** Whether it can be put with an answer: a file that cannot be read, and that is no annex yet. */
  readonly canAssign: boolean;
}

export interface ImportList {
  /** What waits, is being read or failed, the oldest first. */
  readonly imports: readonly ImportView[];
  /** What was put aside, the newest first. */
  readonly dismissed: readonly ImportView[];
  /** How many documents were read since `since`, and how many are still to be read. */
  readonly read: number;
  readonly unread: number;
}

const MOST = 300;

/** What the viewer's offices brought in and is no draft yet; of other offices nothing. */
export async function listImports(database: PrismaClient, viewer: Viewer, since: Date): Promise<ImportList> {
  const ofOffice = { officeId: { in: officeIdsOf(viewer) } };
  const [open, dismissed, read, unread] = await Promise.all([
    database.import.findMany({
      where: { ...ofOffice, reviewDraftId: null, dismissedAt: null },
      select: importSelect,
      orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
    database.import.findMany({
      where: { ...ofOffice, reviewDraftId: null, dismissedAt: { not: null } },
      select: importSelect,
      orderBy: { dismissedAt: 'desc' },
      take: MOST,
    }),
    database.import.count({ where: { ...ofOffice, reviewDraftId: { not: null }, finishedAt: { gte: since } } }),
    database.import.count({ where: { ...ofOffice, finishedAt: null, dismissedAt: null } }),
  ]);
  const waiting = open.filter((row) => importStateOf(row) === 'waiting');
  const toView = (row: (typeof open)[number]): ImportView => ({
    id: row.id,
    name: row.name,
    officeName: row.office.name,
    state: importStateOf(row),
    problem: row.problem === null ? null : readProblemOf(row.problem),
    queuedAt: row.queuedAt,
    startedAt: row.startedAt,
    ahead: Math.max(waiting.indexOf(row), 0),
    canEdit: isEditorOf(viewer, row.officeId),
    canAssign: row.problem !== null && row.annexId === null && isEditorOf(viewer, row.officeId),
  });
  return { imports: open.map(toView), dismissed: dismissed.map(toView), read, unread };
}

const importSelect = {
  id: true,
  name: true,
  officeId: true,
  queuedAt: true,
  startedAt: true,
  finishedAt: true,
  problem: true,
  annexId: true,
  office: { select: { name: true } },
} as const;
