import { defineConfig } from 'prisma/config';

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` needs no database; `prisma migrate deploy` elsewhere does.
  ...(url === undefined || url === '' ? {} : { datasource: { url } }),
});
