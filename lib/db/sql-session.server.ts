import pg from 'pg';

/** One connection for plain SQL: for what goes before, around or outside the Prisma client. It is always closed. */
export async function withSqlSession<T>(url: string, work: (session: pg.Client) => Promise<T>): Promise<T> {
  const session = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  session.on('error', () => undefined); // the query that is under way throws it too
  try {
    await session.connect();
    return await work(session);
  } finally {
    await session.end();
  }
}
