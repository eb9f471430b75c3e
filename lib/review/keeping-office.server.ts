import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { isEditor, officeIdsOf, type Viewer } from '../visibility/viewer';

/** What tells which office keeps an accepted reading. */
export const keepingSelect = {
  embargoOfficeId: true,
  reviewDraft: { select: { officeId: true } },
  addressees: { select: { addressee: { select: { question: { select: { officeId: true } } } } } },
} as const satisfies Prisma.AnswerSelect;

type KeptAnswer = Prisma.AnswerGetPayload<{ select: typeof keepingSelect }>;

/**
 * The office that may correct or take back an answer: the one that accepted its reading; else the one that holds its
 * embargo, or brought its question in. Null for what came in by a command on the server: that is every editor's.
 */
export function keepingOfficeOf({ reviewDraft, embargoOfficeId, addressees }: KeptAnswer): string | null {
  const ofQuestion = addressees.map(({ addressee }) => addressee.question.officeId).find((id) => id !== null);
  return reviewDraft?.officeId ?? embargoOfficeId ?? ofQuestion ?? null;
}

/** The same, asked inside a transaction: one relation after the other, since there is one connection. */
export async function findKeepingOffice(
  transaction: Prisma.TransactionClient,
  answerId: string,
): Promise<string | null> {
  const answer = await transaction.answer.findUniqueOrThrow({
    where: { id: answerId },
    select: { embargoOfficeId: true, reviewDraft: { select: { officeId: true } } },
  });
  const { addressees } = await transaction.answer.findUniqueOrThrow({
    where: { id: answerId },
    select: { addressees: keepingSelect.addressees },
  });
  return keepingOfficeOf({ ...answer, addressees });
}

/**
 * Lets the editors of the keeping office act. An administrator as such may not: no office's work is theirs.
 * @throws UseCaseError `not-found` when `isVisible` is false and the viewer is not of the office, else `not-allowed`
 */
export function allowKeeper(viewer: Viewer, officeId: string | null, isVisible: boolean): string {
  const userId = allowSignedIn(viewer);
  const isMember = officeId === null ? isEditor(viewer) : officeIdsOf(viewer).includes(officeId);
  if (!isVisible && !isMember) throw new UseCaseError('not-found');
  if (officeId !== null) return allowEditorOf(viewer, officeId);
  if (!isEditor(viewer)) throw new UseCaseError('not-allowed');
  return userId;
}

/**
 * The office for which somebody works on what no office keeps: the first in which they are an editor.
 * @throws UseCaseError `not-allowed` for whoever is an editor of none
 */
export function editorOfficeOf(viewer: Viewer): string {
  const office = viewer.memberships.find((membership) => membership.role === 'editor');
  if (office === undefined) throw new UseCaseError('not-allowed');
  return office.officeId;
}
