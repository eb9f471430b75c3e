import './require-node.server';
import { ensureGenerated } from '@/lib/db/generate.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { runCommand } from './run-command.server';
import { checkTypes } from './type-step.server';

await runCommand(async () => {
  ensureGenerated();
  const { counts, output } = await checkTypes();
  if (counts.failed > 0) throw new SetupProblem(`The types are not right:\n${output}`);
});
