import type { PrismaClient } from '../../db/generated/client';
import { readProblemOf, type ReadProblem } from '../../documents/read-problem';
import type { IsoDate } from '../../figures/iso-date';
import { isEditor, isEditorOf, type Viewer } from '../../visibility/viewer';
import { visibleAnswers } from '../../visibility/visible-where.server';
import { keepingOfficeOf, keepingSelect } from '../keeping-office.server';

/** What an editor of the office that keeps an answer may do about its annexes. */
export interface AnnexKeepingView {
  readonly answerId: string;
  /** The numbers of the parts that an annex can be put with. */
  readonly paths: readonly string[];
  readonly annexes: readonly KeptAnnexView[];
  /** Removed or replaced, the newest first. */
  readonly removed: readonly RemovedAnnexView[];
}

export interface KeptAnnexView {
  readonly annexId: string;
  readonly title: string;
  readonly path: string | null;
  readonly state: AnnexState;
}

/** How far the tables of an annex are. */
export type AnnexState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'to-review'; readonly reviewDraftId: string }
  | { readonly kind: 'failed'; readonly problem: ReadProblem; readonly importId: string }
  /** Its tables stand; a reading of it can be corrected. */
  | { readonly kind: 'accepted'; readonly tables: number }
  /** It is kept as a file alone. */
  | { readonly kind: 'kept' };

export interface RemovedAnnexView {
  readonly annexId: string;
  readonly title: string;
  readonly removedAt: Date;
  /** The annex that took its place and stands: it has to be removed first. */
  readonly replacedByTitle: string | null;
}

/** For the editors who keep the answer; null for everybody else. */
export async function getAnnexKeeping(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  answerId: string,
): Promise<AnnexKeepingView | null> {
  if (viewer.memberships.length === 0) return null;
  const answer = await database.answer.findFirst({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, today)] },
    select: {
      ...keepingSelect,
      parts: { select: { paths: true }, orderBy: { position: 'asc' } },
      annexes: { select: annexSelect, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (answer === null) return null;
  const officeId = keepingOfficeOf(answer);
  if (!(officeId === null ? isEditor(viewer) : isEditorOf(viewer, officeId))) return null;
  const titles = new Map(answer.annexes.map(({ id, title }) => [id, title]));
  return {
    answerId,
    paths: [...new Set(answer.parts.flatMap((part) => part.paths))],
    annexes: answer.annexes
      .filter((annex) => annex.removedAt === null)
      .map((annex) => ({ annexId: annex.id, title: annex.title, path: annex.path, state: stateOf(annex) })),
    removed: answer.annexes
      .flatMap(({ id, title, removedAt, replacedBy }) =>
        removedAt === null
          ? []
          : { annexId: id, title, removedAt, replacedByTitle: titles.get(replacedBy[0]?.id ?? '') ?? null },
      )
      .toReversed(),
  };
}

const annexSelect = {
  id: true,
  title: true,
  path: true,
  removedAt: true,
  replacedBy: { where: { removedAt: null }, select: { id: true }, take: 1 },
  imports: {
    select: { id: true, problem: true, finishedAt: true, dismissedAt: true },
    orderBy: { queuedAt: 'desc' },
    take: 1,
  },
  reviewDrafts: {
    select: { id: true, acceptedAt: true, discardedAt: true },
    orderBy: { createdAt: 'desc' },
  },
  _count: { select: { tables: { where: { retiredAt: null, answer: { retractedAt: null } } } } },
} as const;

function stateOf({
  imports,
  reviewDrafts,
  _count,
}: {
  readonly imports: readonly {
    readonly id: string;
    readonly problem: string | null;
    readonly finishedAt: Date | null;
    readonly dismissedAt: Date | null;
  }[];
  readonly reviewDrafts: readonly {
    readonly id: string;
    readonly acceptedAt: Date | null;
    readonly discardedAt: Date | null;
  }[];
  readonly _count: { readonly tables: number };
}): AnnexState {
  const open = reviewDrafts.find((draft) => draft.acceptedAt === null && draft.discardedAt === null);
  if (open) return { kind: 'to-review', reviewDraftId: open.id };
  const [last] = imports;
  if (last?.dismissedAt === null) {
    if (last.problem !== null) return { kind: 'failed', problem: readProblemOf(last.problem), importId: last.id };
    if (last.finishedAt === null) return { kind: 'reading' };
  }
  if (reviewDrafts.some((draft) => draft.acceptedAt !== null)) return { kind: 'accepted', tables: _count.tables };
  return { kind: 'kept' };
}
