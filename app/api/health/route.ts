import { database } from '@/lib/db/database.server';
import { hasAllMigrations } from '@/lib/db/migration-state.server';
import { log } from '@/lib/log.server';

export const dynamic = 'force-dynamic';

type Part = 'ok' | 'failed' | 'unknown';

/** For who watches the installation: 200 when it can serve, 503 with the part that fails otherwise. */
export async function GET(): Promise<Response> {
  const { databaseState, migrations } = await examine();
  const isHealthy = databaseState === 'ok' && migrations === 'ok';
  return Response.json(
    { status: isHealthy ? 'ok' : 'failed', database: databaseState, migrations },
    { status: isHealthy ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}

async function examine(): Promise<{ databaseState: Part; migrations: Part }> {
  try {
    await database.$queryRaw`SELECT 1`;
  } catch (error) {
    report(error, 'the database does not answer');
    return { databaseState: 'failed', migrations: 'unknown' };
  }
  try {
    const isComplete = await hasAllMigrations(database, process.cwd());
    return { databaseState: 'ok', migrations: isComplete ? 'ok' : 'failed' };
  } catch (error) {
    report(error, 'the migrations cannot be read');
    return { databaseState: 'ok', migrations: 'failed' };
  }
}

function report(error: unknown, message: string): void {
  log.error(error instanceof Error ? { error } : {}, message);
}
