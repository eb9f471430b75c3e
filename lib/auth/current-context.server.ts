import { database } from '../db/database.server';
import { getViewer } from './session.server';
import type { UseCaseContext } from './use-case-context.server';

/** What a server action gives its use case: the app's database, whoever is signed in, and this instant. */
export async function getUseCaseContext(): Promise<UseCaseContext> {
  return { database, viewer: await getViewer(), now: new Date() };
}
