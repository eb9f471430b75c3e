import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { NOT_FOR_USERS, PERMISSION_ROWS } from './testing/permission-tables.server';
import { ACTORS, createRoles, SIGNED_IN_AT } from './testing/roles.server';
import { UseCaseError } from './use-case-error';

/** How a use case refuses: whoever may not even know that something exists hears that it does not. */
const REFUSALS = ['not-signed-in', 'not-allowed', 'not-found', 'nothing'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe.each(PERMISSION_ROWS.map((row) => ({ ...row, name: `${row.file} ${row.what ?? ''}`.trim() })))(
  '$name',
  ({ allowed, attempt }) => {
    it.each(ACTORS)('answers a %s as the table says', async (actor) => {
      const { client } = database;
      const roles = await createRoles(client);
      const context = { database: client, viewer: roles.viewers[actor], now: SIGNED_IN_AT };
      const answer = await attempt({ database: client, roles, actor, context }).then(describeResult, describeError);
      if (allowed.includes(actor)) {
        expect(answer).toBe('done');
        return;
      }
      expect(REFUSALS).toContain(answer);
      const actorId = roles.viewers[actor].userId;
      if (actorId !== null) expect(await client.auditEvent.count({ where: { actorId } })).toBe(0);
    });
  },
);

describe('the tables of permissions', () => {
  it('hold a row for every file that acts for somebody or leaves an audit row', () => {
    const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .map((file) => `lib/${file}`)
      .filter((file) => file.endsWith('.server.ts') && !/\/(testing|generated)\//.test(file))
      .filter((file) => isActing(readFileSync(file, 'utf8')));
    const known = new Set([...PERMISSION_ROWS.map((row) => row.file), ...Object.keys(NOT_FOR_USERS)]);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });
});

function describeResult(result: unknown): string {
  return result === null || (Array.isArray(result) && result.length === 0) ? 'nothing' : 'done';
}

/** A failure that is no refusal fails the test, in its own words. */
function describeError(error: unknown): string {
  if (error instanceof UseCaseError) return error.problem;
  throw error;
}

function isActing(source: string): boolean {
  return /await recordAuditEvent\(|= allow\w+\(|^ *allow\w+\(viewer/m.test(source);
}
