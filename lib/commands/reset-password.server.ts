import './require-node.server';
import { linkAddress } from '@/lib/auth/one-time-link';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { ensureGenerated } from '@/lib/db/generate.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { useDatabase } from '@/lib/db/use-database.server';
import { getEnvironment } from '@/lib/environment.server';
import { runCommand } from './run-command.server';

/** Prints a one-time link for a new password, for whoever runs the installation: npm run reset-password -- E-MAIL. */
await runCommand(async () => {
  const email = process.argv[2]?.trim().toLowerCase();
  if (email === undefined || email === '') throw new SetupProblem('Whose password? npm run reset-password -- E-MAIL');
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  const environment = getEnvironment();
  await useDatabase(environment, 'npm run reset-password', async (url) => {
    const { createClient } = await import('@/lib/db/client.server');
    const { makeResetLink } = await import('@/lib/auth/use-cases/create-password-reset.server');
    const client = createClient(url, { connections: 1 });
    try {
      const user = await client.user.findUnique({ where: { email }, select: { id: true } });
      if (user === null) throw new SetupProblem(`Nobody has an account with ${email}`);
      const { token } = await client.$transaction((transaction) =>
        makeResetLink(transaction, { userId: user.id, actorId: null, now: new Date() }),
      );
      console.log(`A new password, once, within 24 hours:\n  ${linkAddress(environment.publicUrl, token)}`);
    } catch (error) {
      if (error instanceof UseCaseError) throw new SetupProblem(`The account ${email} is disabled: enable it first`);
      throw error;
    } finally {
      await client.$disconnect();
    }
  });
});
