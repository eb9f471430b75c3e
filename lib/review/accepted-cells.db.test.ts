import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptanceOf, createReviewDraft } from '../auth/testing/review-draft.server';
import { createRoles, SIGNED_IN_AT, type Roles } from '../auth/testing/roles.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import type { Reading } from '../reading/reading';
import { textLines } from '../reading/sources/text-lines';
import { readText } from '../reading/testing/read-text';
import { acceptReading } from './accept-reading.server';
import { editEntry, type LogEntry } from './edits/edit-log';
import { reviewSource } from './edits/review-source';
import { tryEdit } from './edits/try-edit';
import { saveReview } from './save-review.server';
import { answeredDocument } from './testing/documents';
import { anyEdit } from './testing/edit-arbitrary';

let test: TestDatabase;
let roles: Roles;
beforeAll(async () => {
  test = await createTestDatabase();
  roles = await createRoles(test.client);
});
afterAll(async () => test.drop());

const TEXT = answeredDocument({ number: 1, date: '5 januari 2024', year: 2023 });
const SOURCE = reviewSource(textLines(TEXT));

/** Edits that can be made one on top of the other, as a screen makes them, and the reading that it then shows. */
function worked(seed: number): { entries: LogEntry[]; shown: Reading } {
  let shown = readText(TEXT);
  const entries: LogEntry[] = [];
  for (const edit of fc.sample(anyEdit, { numRuns: 60, seed })) {
    // Where the answer begins is another question: it may leave no answer to compare.
    if (edit.kind === 'answer-from-line') continue;
    const tried = tryEdit(shown, edit, SOURCE);
    if (!tried.ok) continue;
    entries.push(editEntry(randomUUID(), shown, tried.edit));
    shown = tried.reading;
  }
  return { entries, shown };
}

function shownTables({ answer }: Reading): unknown[] {
  return (answer?.tables ?? []).map((table) => ({
    title: table.title,
    path: table.path,
    columns: table.columns.slice(1).map((label, index) => ({
      label,
      unit: table.units[index + 1] ?? null,
      periodType: table.periods[index + 1]?.type ?? null,
      periodLabel: table.periods[index + 1]?.label ?? null,
    })),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      group: row.group,
      code: row.code,
      label: row.label,
      cells: row.cells.map((cell) => ({
        raw: cell.raw,
        machineRaw: cell.machineRaw === undefined ? null : (cell.machineRaw ?? ''),
        value: cell.decimal,
        state: cell.state,
        unit: cell.unit ?? null,
      })),
    })),
  }));
}

async function storedTables(answerId: string): Promise<unknown[]> {
  const tables = await test.client.dataTable.findMany({
    where: { answerId },
    orderBy: { position: 'asc' },
    include: {
      columns: { orderBy: { position: 'asc' } },
      rows: { orderBy: { position: 'asc' }, include: { cells: { orderBy: { column: { position: 'asc' } } } } },
    },
  });
  return tables.map((table) => ({
    title: table.title,
    path: table.path,
    columns: table.columns.map(({ label, unit, periodType, periodLabel }) => ({
      label,
      unit,
      periodType,
      periodLabel,
    })),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      group: row.groupLabel,
      code: row.code,
      label: row.label,
      cells: row.cells.map((cell) => ({
        raw: cell.raw,
        machineRaw: cell.machineRaw,
        value: cell.value?.toFixed() ?? null,
        state: cell.state,
        unit: cell.unit,
      })),
    })),
  }));
}

describe('an accepted review', () => {
  it.each([1, 2, 3, 4, 5, 6])('stores exactly the tables that the screen showed (%i)', async (seed) => {
    const context: UseCaseContext = { database: test.client, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT };
    const reviewDraftId = await createReviewDraft(test.client, roles, TEXT);
    const { entries, shown } = worked(seed);
    expect(entries.length).toBeGreaterThan(5);
    const saved = await saveReview(context, { reviewDraftId, version: 1, entries });
    expect(saved).toMatchObject({ kind: 'saved', version: 2 });
    const facts = { version: '2', number: String(100 + seed), title: `Proefbanken - Proef ${String(seed)}` };
    const { answerId } = await acceptReading(context, acceptanceOf(reviewDraftId, facts));
    expect(await storedTables(answerId ?? '')).toEqual(shownTables(shown));
  });
});
