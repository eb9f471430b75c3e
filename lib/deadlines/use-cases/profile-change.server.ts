import type { Prisma } from '../../db/generated/client';
import { UseCaseError } from '../../auth/use-case-error';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { getProfiles } from '../get-profiles.server';
import { listOpenAddressees } from '../list-open-addressees.server';
import { movedDates, type MovedDate } from '../moved-dates';
import type { ParliamentProfile } from '../profile';

/** What a change of a profile does to the open questions: shown before it is kept, and again after. */
export interface ProfileChange {
  readonly isKept: boolean;
  readonly moved: readonly MovedDate[];
}

/** The profile of that parliament, or a "not-found". */
export async function requireProfile(
  transaction: Prisma.TransactionClient,
  parliamentId: string,
): Promise<ParliamentProfile> {
  const profile = (await getProfiles(transaction)).get(parliamentId);
  if (profile === undefined) throw new UseCaseError('not-found');
  return profile;
}

/** Thrown to take a change back that was made only to see what it does. */
class OnlyShown extends Error {}

/**
 * Makes a change of a parliament's profile and tells which due dates of open questions it moves. With `isPreview` the
 * same change is made, looked at and taken back, so that what is shown is what would happen.
 */
export async function changeProfile(
  { database }: UseCaseContext,
  parliamentId: string,
  isPreview: boolean,
  change: (transaction: Prisma.TransactionClient) => Promise<void>,
): Promise<ProfileChange> {
  let moved: readonly MovedDate[] = [];
  try {
    await database.$transaction(async (transaction) => {
      // One change of profiles at a time: the dates before it are those that it changes.
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parliament-profile'))`;
      const before = await requireProfile(transaction, parliamentId);
      await change(transaction);
      const after = await requireProfile(transaction, parliamentId);
      moved = movedDates(await listOpenAddressees(transaction, parliamentId), before, after);
      if (isPreview) throw new OnlyShown();
    });
  } catch (error) {
    if (!(error instanceof OnlyShown)) throw error;
  }
  return { isKept: !isPreview, moved };
}
