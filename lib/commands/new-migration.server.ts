import path from 'node:path';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { createMigration } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { createDatabase, startThrowAwayServer } from '@/lib/db/throw-away-server.server';
import { runCommand } from './run-command.server';

await runCommand(async () => {
  const name = process.argv[2];
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new SetupProblem('Name the migration in lower case: npm run db:new-migration -- add_themes');
  }
  const server = await startThrowAwayServer();
  try {
    const shadow = await createDatabase(server.url, 'shadow');
    const migration = await createMigration(name, new Date(), shadow, schemaFoldersOf(PROJECT_ROOT));
    if (migration === null) {
      console.log('The schema has not changed: no migration was written.');
      return;
    }
    console.log(`Written: ${path.relative(PROJECT_ROOT, migration.file)}. Read it before it lands.`);
    for (const line of migration.sql.split('\n').filter((text) => /\bDROP\b|^\s*-- *Warnings/i.test(text))) {
      console.log(`  removes: ${line.trim()}`);
    }
  } finally {
    await server.stop();
  }
});
