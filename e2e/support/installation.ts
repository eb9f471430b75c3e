import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The installation that the journeys visit, as `npm run test:browser` started it. */
export const installation = z
  .object({ baseUrl: z.url(), databaseUrl: z.string() })
  .parse(JSON.parse(readFileSync('e2e/.state/server.json', 'utf8')));
