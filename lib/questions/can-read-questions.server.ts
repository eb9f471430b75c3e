import type { DatabaseClient } from '../db/client.server';
import { log } from '../log.server';

/**
 * Whether the database answers. Every screen asks first, so that a database that is down gives a page with words, also
 * without scripts; the reason goes to the log.
 */
export async function canReadQuestions(client: DatabaseClient): Promise<boolean> {
  try {
    await client.question.findFirst({ select: { id: true } });
    return true;
  } catch (error) {
    log.error({ error: error instanceof Error ? error : undefined }, 'the database cannot be read');
    return false;
  }
}
