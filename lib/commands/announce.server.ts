import type { Environment } from '@/lib/environment.server';

/** Says where the app runs and, while nobody is administrator, by which one-time link somebody becomes it. */
export async function announce({ publicUrl, trustsProxy }: Environment, databaseUrl: string): Promise<void> {
  const { createClient } = await import('@/lib/db/client.server');
  const { firstAdministratorLink } = await import('@/lib/auth/first-administrator.server');
  const client = createClient(databaseUrl, { connections: 1 });
  try {
    console.log(`\nVraagspoor runs at ${publicUrl}`);
    const link = await firstAdministratorLink(client, publicUrl);
    if (link !== null) console.log(`Become the first administrator, once, with this link:\n  ${link}`);
    if (publicUrl.startsWith('https:') && !trustsProxy) {
      console.log('TRUST_PROXY is not true: sign-in attempts are limited per account alone, not per address.');
    }
  } finally {
    await client.$disconnect();
  }
}
