import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { getCellFigure } from '../answers/get-figure.server';
import { acceptanceOf, createReviewDraft } from '../auth/testing/review-draft.server';
import { createRoles, SIGNED_IN_AT, type Actor, type Roles } from '../auth/testing/roles.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { editEntry, type LogEntry } from './edits/edit-log';
import type { ReadingEdit } from './edits/reading-edit';
import { acceptReading } from './accept-reading.server';
import { discardReviewDraft } from './discard-review-draft.server';
import { saveReview, type SavedReview } from './save-review.server';
import { saveTable } from './save-table.server';
import { answeredDocument } from './testing/documents';

let test: TestDatabase;
let roles: Roles;
beforeAll(async () => {
  test = await createTestDatabase();
  roles = await createRoles(test.client);
});
afterAll(async () => test.drop());

function contextOf(actor: Actor): UseCaseContext {
  return { database: test.client, viewer: roles.viewers[actor], now: SIGNED_IN_AT };
}

interface Stored {
  readonly version: number;
  readonly content: Reading;
  readonly saves: number;
}

async function newDraft(): Promise<string> {
  return createReviewDraft(test.client, roles, answeredDocument({ number: 1, date: '5 januari 2024', year: 2023 }));
}

async function stored(id: string): Promise<Stored> {
  const draft = await test.client.reviewDraft.findUniqueOrThrow({
    where: { id },
    select: { version: true, content: true, _count: { select: { edits: true } } },
  });
  return { version: draft.version, content: readingSchema.parse(draft.content), saves: draft._count.edits };
}

async function entriesOf(id: string, ...edits: ReadingEdit[]): Promise<LogEntry[]> {
  const { content } = await stored(id);
  return edits.map((edit) => editEntry(randomUUID(), content, edit));
}

function undoOf(entry: LogEntry | undefined): LogEntry {
  return { id: randomUUID(), action: { kind: 'undo', of: entry?.id ?? randomUUID() } };
}

function save(id: string, version: number, entries: readonly LogEntry[], actor: Actor = 'editor of A') {
  return saveReview(contextOf(actor), { reviewDraftId: id, version, entries });
}

const RETYPE: ReadingEdit = { kind: 'retype-cell', table: 0, row: 0, cell: 0, raw: '13' };
const RETITLE: ReadingEdit = { kind: 'set-table-title', table: 0, title: 'Bezoekers' };

function rawOf({ content }: Stored): string | undefined {
  return content.answer?.tables[0]?.rows[0]?.cells[0]?.raw;
}

/** A second editor of the same office. */
async function colleague(): Promise<UseCaseContext> {
  const user = await test.client.user.create({
    data: {
      email: `${randomUUID()}@voorbeeld.be`,
      name: 'Collega Proef',
      memberships: { create: { officeId: roles.officeA, role: 'editor' } },
    },
    select: { id: true },
  });
  return {
    ...contextOf('editor of A'),
    viewer: {
      userId: user.id,
      isAdministrator: false,
      memberships: [{ officeId: roles.officeA, role: 'editor' }],
    },
  };
}

function kindOf(saved: SavedReview): string {
  return saved.kind;
}

describe('saveReview', () => {
  it('stores what the edits make of the reading, the edits themselves with who and when, and an audit row', async () => {
    const id = await newDraft();
    const entries = await entriesOf(id, RETYPE, RETITLE);
    expect(await save(id, 1, entries)).toEqual({ kind: 'saved', version: 2, savedAt: SIGNED_IN_AT });
    const draft = await stored(id);
    expect(draft.version).toBe(2);
    expect(draft.content.answer?.tables[0]?.title).toBe('Bezoekers');
    expect(draft.content.answer?.tables[0]?.rows[0]?.cells[0]).toMatchObject({ raw: '13', machineRaw: '12' });
    expect(draft.content.answer?.tables[0]?.checks[0]?.holds).toBe(false);
    const [kept] = await test.client.reviewEdit.findMany({ where: { reviewDraftId: id } });
    expect(kept).toMatchObject({ version: 2, entries, userId: roles.userIds['editor of A'], createdAt: SIGNED_IN_AT });
    const audit = await test.client.auditEvent.findMany({ where: { subjectId: id, action: 'saveReview' } });
    expect(audit.map((event) => event.after)).toEqual([{ version: 2, entries: 2 }]);
  });

  it('leaves what the machine read as it is', async () => {
    const id = await newDraft();
    const before = (await stored(id)).content;
    await save(id, 1, await entriesOf(id, RETYPE));
    const { reading } = await test.client.reviewDraft.findUniqueOrThrow({
      where: { id },
      select: { reading: { select: { result: true } } },
    });
    expect(readingSchema.parse(reading.result)).toEqual(before);
  });

  it('overwrites nothing on a version that is not the newest, and says what was saved since and by whom', async () => {
    const id = await newDraft();
    const other = await colleague();
    const own = await entriesOf(id, RETITLE);
    const theirs = await entriesOf(id, RETYPE);
    await saveReview(other, { reviewDraftId: id, version: 1, entries: theirs });
    const before = await stored(id);
    expect(await save(id, 1, own)).toEqual({
      kind: 'conflict',
      version: 2,
      saves: [
        {
          version: 2,
          userId: other.viewer.userId,
          by: 'Collega Proef',
          savedAt: SIGNED_IN_AT.toISOString(),
          entries: theirs,
        },
      ],
    });
    expect(await stored(id)).toEqual(before);
  });

  it('lets one of two who save in the same instant through', async () => {
    const id = await newDraft();
    const other = await colleague();
    const [own, theirs] = [await entriesOf(id, RETITLE), await entriesOf(id, RETYPE)];
    const results = await Promise.all([
      save(id, 1, own),
      saveReview(other, { reviewDraftId: id, version: 1, entries: theirs }),
    ]);
    expect(results.map(kindOf).sort()).toEqual(['conflict', 'saved']);
    expect(await stored(id)).toMatchObject({ version: 2, saves: 1 });
  });

  it('saves nothing when one of the edits cannot be made, and says which', async () => {
    const id = await newDraft();
    const entries = await entriesOf(id, RETYPE, { kind: 'set-table-title', table: 99, title: 'x' });
    expect(await save(id, 1, entries)).toEqual({ kind: 'refused', index: 1, problem: 'gone' });
    expect(await stored(id)).toMatchObject({ version: 1, saves: 0 });
    expect(rawOf(await stored(id))).toBe('12');
  });

  it('takes the same save twice for one, so that a lost reply can be sent for again', async () => {
    const id = await newDraft();
    const entries = await entriesOf(id, RETYPE);
    await save(id, 1, entries);
    expect(await save(id, 2, entries)).toEqual({ kind: 'saved', version: 2, savedAt: SIGNED_IN_AT });
    expect(await stored(id)).toMatchObject({ version: 2, saves: 1 });
  });

  it('undoes a saved edit and makes it again, with the edits after it standing', async () => {
    const id = await newDraft();
    const [retype, retitle] = await entriesOf(id, RETYPE, RETITLE);
    if (!retype || !retitle) throw new Error('two entries were made');
    await save(id, 1, [retype, retitle]);
    await save(id, 2, [undoOf(retype)]);
    expect(rawOf(await stored(id))).toBe('12');
    expect((await stored(id)).content.answer?.tables[0]?.title).toBe('Bezoekers');
    await save(id, 3, [{ id: randomUUID(), action: { kind: 'redo', of: retype.id } }]);
    expect(rawOf(await stored(id))).toBe('13');
    expect(await stored(id)).toMatchObject({ version: 4, saves: 3 });
  });

  it('refuses to undo what a later edit stands on', async () => {
    const id = await newDraft();
    const added = await entriesOf(id, { kind: 'add-row', table: 0, at: 3 });
    await save(id, 1, added);
    const label = await entriesOf(id, { kind: 'set-row-label', table: 0, row: 3, label: 'Brussel' });
    await save(id, 2, label);
    expect(await save(id, 3, [undoOf(added[0])])).toEqual({ kind: 'refused', index: 0, problem: 'needed' });
    expect(await stored(id)).toMatchObject({ version: 3, saves: 2 });
  });

  it('lets nobody undo the edit of another, nor one that was never made', async () => {
    const id = await newDraft();
    const theirs = await entriesOf(id, RETYPE);
    await saveReview(await colleague(), { reviewDraftId: id, version: 1, entries: theirs });
    expect(await save(id, 2, [undoOf(theirs[0])])).toEqual({ kind: 'refused', index: 0, problem: 'not-own' });
    expect(await save(id, 2, [undoOf(undefined)])).toEqual({ kind: 'refused', index: 0, problem: 'unknown' });
  });

  it('refuses an entry that stands twice in one save', async () => {
    const id = await newDraft();
    const [retype] = await entriesOf(id, RETYPE);
    if (!retype) throw new Error('an entry was made');
    expect(await save(id, 1, [retype, retype])).toEqual({ kind: 'refused', index: 1, problem: 'repeated' });
  });

  it('saves nothing in a draft that was put aside', async () => {
    const id = await newDraft();
    const entries = await entriesOf(id, RETYPE);
    await discardReviewDraft(contextOf('editor of A'), { reviewDraftId: id, discard: true });
    await expect(save(id, 1, entries)).rejects.toMatchObject({ problem: 'conflict' });
    expect(await stored(id)).toMatchObject({ version: 1, saves: 0 });
  });

  it('takes no more than 500 entries at once, and no empty save', async () => {
    const id = await newDraft();
    const { content } = await stored(id);
    const many = Array.from({ length: 501 }, () => editEntry(randomUUID(), content, RETYPE));
    await expect(save(id, 1, many)).rejects.toMatchObject({ problem: 'invalid', fields: { entries: 'too-many' } });
    await expect(save(id, 1, [])).rejects.toMatchObject({ problem: 'invalid', fields: { entries: 'required' } });
  });
});

describe('acceptReading after saveReview', () => {
  it('stores what a person typed with its exact value, at the place of what is printed, which the passport names', async () => {
    const id = await newDraft();
    const printed = (await stored(id)).content.answer?.tables[0]?.rows[0]?.cells[0]?.at;
    await save(id, 1, await entriesOf(id, { ...RETYPE, raw: '1.234,5' }));
    const accepted = await acceptReading(contextOf('editor of A'), acceptanceOf(id, { version: '2' }));
    const cell = await test.client.cell.findFirstOrThrow({
      where: { raw: '1.234,5', table: { answerId: accepted.answerId ?? '' } },
    });
    expect(cell.value?.toFixed()).toBe('1234.5');
    expect(cell).toMatchObject({ machineRaw: '12', line: printed?.line, startOffset: printed?.start });
    const figure = await getCellFigure(test.client, roles.viewers.visitor, '2026-03-02', cell.id);
    expect(figure).toMatchObject({ raw: '1.234,5', value: '1234.5', printed: '12' });
    expect(figure?.source?.snippet.map((line) => line.marked)).toContain('12');
  });

  it('names nothing where a figure stands as it was read', async () => {
    const id = await newDraft();
    await save(id, 1, await entriesOf(id, RETITLE));
    const { answerId } = await acceptReading(contextOf('editor of A'), acceptanceOf(id, { version: '2', number: '2' }));
    const cell = await test.client.cell.findFirstOrThrow({ where: { raw: '12', table: { answerId: answerId ?? '' } } });
    expect(await getCellFigure(test.client, roles.viewers.visitor, '2026-03-02', cell.id)).toMatchObject({
      printed: null,
    });
  });

  it('accepts no version but the newest', async () => {
    const id = await newDraft();
    await save(id, 1, await entriesOf(id, RETYPE));
    await expect(acceptReading(contextOf('editor of A'), acceptanceOf(id, {}))).rejects.toMatchObject({
      problem: 'conflict',
    });
  });

  it('leaves an accepted draft as it is', async () => {
    const id = await newDraft();
    const entries = await entriesOf(id, RETYPE);
    await acceptReading(contextOf('editor of A'), acceptanceOf(id, { number: '3' }));
    await expect(save(id, 2, entries)).rejects.toMatchObject({ problem: 'conflict' });
  });
});

describe('saveTable', () => {
  const tableOf = (id: string, version: number, fields: Record<string, string>) =>
    saveTable(contextOf('editor of A'), { reviewDraftId: id, version: String(version), table: '0', fields });

  it('saves what differs from the table as edits, and undoes none of the rest', async () => {
    const id = await newDraft();
    await tableOf(id, 1, { 'cell-0-0': '14', 'label-1': 'Limburg ', title: 'Bezoekers' });
    const { version, content } = await stored(id);
    expect(version).toBe(2);
    expect(content.answer?.tables[0]?.rows[0]?.cells[0]).toMatchObject({ raw: '14', decimal: '14', machineRaw: '12' });
    const [kept] = await test.client.reviewEdit.findMany({ where: { reviewDraftId: id } });
    expect(kept?.entries).toHaveLength(2);
  });

  it('saves nothing when nothing was changed', async () => {
    const id = await newDraft();
    await tableOf(id, 1, { 'cell-0-0': '12' });
    expect(await stored(id)).toMatchObject({ version: 1, saves: 0 });
  });

  it('names every field that cannot be saved, and then saves nothing', async () => {
    const id = await newDraft();
    const fields = { 'cell-0-0': '14', path: '1 a', 'kind-1': 'group' };
    await expect(tableOf(id, 1, fields)).rejects.toMatchObject({
      problem: 'invalid',
      fields: { path: 'not-a-path', 'kind-1': 'has-figures' },
    });
    expect(await stored(id)).toMatchObject({ version: 1, saves: 0 });
  });

  it('overwrites nothing that somebody else saved meanwhile', async () => {
    const id = await newDraft();
    await save(id, 1, await entriesOf(id, RETYPE));
    await expect(tableOf(id, 1, { title: 'Bezoekers' })).rejects.toMatchObject({ problem: 'conflict' });
    expect(rawOf(await stored(id))).toBe('13');
  });
});
