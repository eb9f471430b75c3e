import { randomUUID } from 'node:crypto';
import { getAnnexFile } from '../../answers/get-annex-file.server';
import { acceptAnnex } from '../../review/annexes/accept-annex.server';
import { assignAnnex } from '../../review/annexes/assign-annex.server';
import { attachAnnex } from '../../review/annexes/attach-annex.server';
import { changeAnnex } from '../../review/annexes/change-annex.server';
import { getAnnexKeeping } from '../../review/annexes/get-annex-keeping.server';
import { getAssignment } from '../../review/annexes/get-assignment.server';
import { listAnnexPlaces } from '../../review/annexes/list-annex-places.server';
import { acceptedByA } from './keeping-permissions.server';
import { ANYBODY, EDITOR_OF_A, MEMBERS_OF_A, type PermissionRow, type Trial } from './permission-row.server';
import { createReviewDraft } from './review-draft.server';
import { SIGNED_IN_AT } from './roles.server';

const TODAY = '2026-03-02';
const EMBARGO = { publicity: 'embargo' };

/** Who may do what about the annexes of an answer that office A keeps, public or under its embargo. */
export const ANNEX_PERMISSIONS: readonly PermissionRow[] = [
  ...[{}, EMBARGO].map((facts) => ({
    file: 'lib/review/annexes/attach-annex.server.ts',
    what: whatOf(facts),
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      attachAnnex(trial.context, { answerId: (await acceptedByA(trial, facts)).answerId }, newFile()),
  })),
  ...[{}, EMBARGO].map((facts) => ({
    file: 'lib/review/annexes/accept-annex.server.ts',
    what: whatOf(facts),
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { annexId } = await annexOfA(trial, facts);
      const reviewDraftId = await createReviewDraft(trial.database, trial.roles, 'Gemeente 2023\nAalst 3\nGent 4');
      await trial.database.reviewDraft.update({ where: { id: reviewDraftId }, data: { annexId } });
      return acceptAnnex(trial.context, { reviewDraftId, version: '1' });
    },
  })),
  ...(['remove', 'restore', 'detach'] as const).flatMap((change) =>
    [{}, EMBARGO].map((facts) => ({
      file: 'lib/review/annexes/change-annex.server.ts',
      what: `${change}, ${whatOf(facts)}`,
      allowed: EDITOR_OF_A,
      attempt: async (trial: Trial): Promise<unknown> => {
        const { annexId } = await annexOfA(trial, facts, change === 'restore' ? SIGNED_IN_AT : null);
        return changeAnnex(trial.context, { annexId, change });
      },
    })),
  ),
  {
    file: 'lib/review/annexes/change-annex.server.ts',
    what: 'one that waits for its answer',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const awaitsDraftId = await createReviewDraft(trial.database, trial.roles, 'Een antwoord.');
      const annex = await trial.database.annex.create({ data: { awaitsDraftId, title: 'Bijlage' } });
      return changeAnnex(trial.context, { annexId: annex.id, change: 'remove' });
    },
  },
  {
    file: 'lib/review/annexes/assign-annex.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { answerId } = await acceptedByA(trial);
      const subject = await createReviewDraft(trial.database, trial.roles, 'Gemeente 2023\nAalst 3\nGent 4');
      return assignAnnex(trial.context, { subject, target: `answer:${answerId}` });
    },
  },
  {
    file: 'lib/review/annexes/get-assignment.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const subject = await createReviewDraft(trial.database, trial.roles, 'Gemeente 2023\nAalst 3\nGent 4');
      return getAssignment(trial.database, trial.context.viewer, TODAY, { subject, words: '' });
    },
  },
  {
    file: 'lib/review/annexes/list-annex-places.server.ts',
    what: 'an answer under embargo',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { answerId } = await acceptedByA(trial, EMBARGO);
      const search = { numbers: [], words: ['proefbanken'], newest: 0 };
      const places = await listAnnexPlaces(trial.database, trial.context.viewer, TODAY, search);
      return places.filter(({ key }) => key === `answer:${answerId}`);
    },
  },
  {
    file: 'lib/review/annexes/get-annex-keeping.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      getAnnexKeeping(trial.database, trial.context.viewer, TODAY, (await acceptedByA(trial)).answerId),
  },
  ...[{}, EMBARGO].map((facts) => ({
    file: 'lib/answers/get-annex-file.server.ts',
    what: whatOf(facts),
    allowed: facts === EMBARGO ? MEMBERS_OF_A : ANYBODY,
    attempt: async (trial: Trial): Promise<unknown> =>
      getAnnexFile(trial.database, trial.context.viewer, TODAY, (await annexOfA(trial, facts)).annexId),
  })),
];

function whatOf(facts: Readonly<Record<string, string>>): string {
  return facts === EMBARGO ? 'under embargo' : 'public';
}

function newFile(): { name: string; bytes: Uint8Array } {
  return { name: 'gemeenten.csv', bytes: new TextEncoder().encode(`Gemeente;2023\nAalst;3\n${randomUUID()};4\n`) };
}

/** An annex of an answer that an editor of A accepted. */
async function annexOfA(
  trial: Trial,
  facts: Readonly<Record<string, string>>,
  removedAt: Date | null = null,
): Promise<{ readonly annexId: string }> {
  const { answerId } = await acceptedByA(trial, facts);
  const { name, bytes } = newFile();
  const annex = await trial.database.annex.create({
    data: {
      answer: { connect: { id: answerId } },
      title: 'Bijlage',
      fileName: name,
      removedAt,
      document: {
        create: {
          sha256: (randomUUID() + randomUUID()).replaceAll('-', ''),
          name,
          mediaType: 'text/csv',
          size: bytes.length,
          bytes: Uint8Array.from(bytes),
        },
      },
    },
    select: { id: true },
  });
  return { annexId: annex.id };
}
