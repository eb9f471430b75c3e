import './require-node.server';
import { ensureGenerated } from '@/lib/db/generate.server';
import { ensureBuild } from './ensure-build.server';
import { runCommand } from './run-command.server';

await runCommand(async () => {
  ensureGenerated();
  const isNew = await ensureBuild(() => {
    console.log('Building the web application …');
  });
  console.log(isNew ? 'Built.' : 'The build is up to date.');
});
