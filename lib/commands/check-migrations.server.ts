import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { findDrift } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { createDatabase, startThrowAwayServer } from '@/lib/db/throw-away-server.server';
import { runCommand } from './run-command.server';

await runCommand(async () => {
  const server = await startThrowAwayServer();
  try {
    const drift = await findDrift(await createDatabase(server.url, 'shadow'), schemaFoldersOf(PROJECT_ROOT));
    if (drift !== null) {
      throw new SetupProblem(
        `The schema and its migrations differ: run npm run db:new-migration -- <name>. This is missing:\n${drift}`,
      );
    }
    console.log('The schema and its migrations agree.');
  } finally {
    await server.stop();
  }
});
