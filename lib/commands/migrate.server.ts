import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { useDatabase } from '@/lib/db/use-database.server';
import { prepareQueues } from '@/lib/jobs/prepare-queues.server';
import { getEnvironment } from '@/lib/environment.server';
import { runCommand } from './run-command.server';

await runCommand(() =>
  useDatabase(getEnvironment(), 'npm run db:migrate', async (url) => {
    const applied = await applyMigrations(url, schemaFoldersOf(PROJECT_ROOT));
    await prepareQueues(url);
    for (const name of applied) console.log(`Applied: ${name}`);
    if (applied.length === 0) console.log('The database has every migration.');
  }),
);
