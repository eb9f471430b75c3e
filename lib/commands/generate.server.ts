import { ensureGenerated } from '@/lib/db/generate.server';
import { runCommand } from './run-command.server';

await runCommand(() => {
  console.log(ensureGenerated() ? 'The database client was made.' : 'The database client is up to date.');
  return Promise.resolve();
});
