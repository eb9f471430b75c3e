import './require-node.server';
import { checkServer } from '@/lib/db/use-database.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { getEnvironment, requireAuthSecret, requireDatabaseUrl } from '@/lib/environment.server';
import { announce } from './announce.server';
import { hasCurrentBuild } from './ensure-build.server';
import { runCommand } from './run-command.server';
import { waitForStopSignal } from './stop-signal.server';
import { startWebProcess } from './web-process.server';

/** The web server alone, as in production: build and migrations are steps of the deployment. */
await runCommand(async () => {
  const environment = getEnvironment();
  const databaseUrl = requireDatabaseUrl();
  const authSecret = requireAuthSecret();
  if (!hasCurrentBuild()) throw new SetupProblem('There is no build of this version: run npm run build first');
  await checkServer(databaseUrl);
  const stopSignal = waitForStopSignal();
  const web = await startWebProcess({ ...environment, mode: 'production', databaseUrl, authSecret });
  await announce(environment, databaseUrl);
  const code = await Promise.race([stopSignal.then(() => null), web.ended]);
  await web.stop();
  if (code !== null) throw new SetupProblem(`The web server ended (code ${String(code)})`);
}, 'orderly');
