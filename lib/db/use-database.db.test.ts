import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyTestDatabase } from './testing/test-database.server';
import { useDatabase } from './use-database.server';

describe('the database of DATABASE_URL', () => {
  let database: Awaited<ReturnType<typeof createEmptyTestDatabase>>;

  beforeAll(async () => {
    database = await createEmptyTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  function use(databaseUrl: string): Promise<string> {
    return useDatabase({ databaseUrl, dataFolder: '/nonexistent' }, 'a test', (url) => Promise.resolve(url));
  }

  it('is used when it answers', async () => {
    expect(await use(database.url)).toBe(database.url);
  });

  it.each([
    [
      'the server does not run',
      'postgresql://a:hidden@127.0.0.1:1/a',
      /127\.0\.0\.1:1\/a\) cannot be used: .*ECONNREFUSED/,
    ],
    ['its name is unknown', 'postgresql://a:hidden@nowhere.invalid/a', /nowhere\.invalid:5432\/a\) cannot be used/],
  ])('is explained in one line when %s, without its password', async (_, url, message) => {
    const failure = await use(url).catch((error: unknown) => String(error));
    expect(failure).toMatch(message);
    expect(failure).not.toContain('\n');
    expect(failure).not.toContain('hidden');
  });

  it('is explained in one line when the password is wrong', async () => {
    const url = database.url.replace(/:[0-9a-f]+@/, ':wrong@');
    await expect(use(url)).rejects.toThrow(/cannot be used: password authentication failed/);
  });
});
