import pg from 'pg';

/** What this process works on now, so that no other takes it up: a claim ends with the process, however it ends. */
export interface Claims {
  /** False when somebody, this process included, has it. */
  claim(key: string): Promise<boolean>;
  release(key: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Claims are locks of one connection of PostgreSQL: a process that is killed loses its connection and with it its
 * claims, so that its work can be taken up at once. When the connection breaks, a new one starts without any: whoever
 * finishes work checks again in its transaction that it was not finished meanwhile.
 */
export function openClaims(databaseUrl: string): Claims {
  const held = new Set<string>();
  let connection: Promise<pg.Client> | null = null;

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 });
    const forget = (): void => {
      connection = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    return client;
  };
  const session = async (): Promise<pg.Client> => {
    connection ??= connect();
    try {
      return await connection;
    } catch (error) {
      connection = null;
      throw error;
    }
  };

  return {
    claim: async (key) => {
      if (held.has(key)) return false;
      held.add(key);
      try {
        const sql = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken';
        const result = await (await session()).query<{ taken: boolean }>(sql, [key]);
        const isTaken = result.rows[0]?.taken === true;
        if (!isTaken) held.delete(key);
        return isTaken;
      } catch (error) {
        held.delete(key);
        throw error;
      }
    },
    release: async (key) => {
      if (!held.delete(key) || connection === null) return; // without a connection there is no lock to give back
      await (await session()).query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]);
    },
    close: async () => {
      const open = connection;
      connection = null;
      held.clear();
      await (await open)?.end();
    },
  };
}
