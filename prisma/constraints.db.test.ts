import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../lib/db/testing/test-database.server';
import { dateOf } from '../lib/figures/iso-date';
import { loadSample } from './seed.server';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await loadSample(test.client);
});
afterAll(async () => test.drop());

/** The name of the constraint or rule by which the database refused. */
async function refusalOf(attempt: PromiseLike<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return error instanceof Error ? JSON.stringify(error, Object.getOwnPropertyNames(error)) : String(error);
  }
  return 'it was accepted';
}

describe('the database', () => {
  it('refuses to change or remove an audit row', async () => {
    const audit = await test.client.auditEvent.findFirstOrThrow();
    const where = { id: audit.id };
    expect(await refusalOf(test.client.auditEvent.update({ where, data: { action: 'other' } }))).toContain(
      'cannot be changed',
    );
    expect(await refusalOf(test.client.auditEvent.delete({ where }))).toContain('cannot be changed');
    expect(await refusalOf(test.client.$executeRaw`TRUNCATE "AuditEvent"`)).toContain('cannot be changed');
    expect(await test.client.auditEvent.findUniqueOrThrow({ where })).toEqual(audit);
  });

  it('refuses to change what the machine read', async () => {
    const reading = await test.client.reading.findFirstOrThrow({ select: { id: true } });
    expect(await refusalOf(test.client.reading.update({ where: reading, data: { readerVersion: '0' } }))).toContain(
      'cannot be changed',
    );
  });

  it('refuses a cell that is no number but has a value, and a number without one', async () => {
    const cell = await test.client.cell.findFirstOrThrow({ where: { state: 'number' }, select: { id: true } });
    expect(await refusalOf(test.client.cell.update({ where: cell, data: { state: 'suppressed' } }))).toContain(
      'Cell_value_when_number',
    );
    expect(await refusalOf(test.client.cell.update({ where: cell, data: { value: null } }))).toContain(
      'Cell_value_when_number',
    );
  });

  it('refuses a cell in the row of one table and the column of another', async () => {
    const [one, other] = await test.client.dataTable.findMany({ take: 2, include: { rows: true, columns: true } });
    const attempt = test.client.cell.create({
      data: {
        tableId: one?.id ?? '',
        rowId: one?.rows[0]?.id ?? '',
        columnId: other?.columns[0]?.id ?? '',
        raw: '1',
        value: 1,
        state: 'number',
      },
    });
    expect(await refusalOf(attempt)).toContain('Cell_columnId_tableId_fkey');
  });

  it('refuses a second cell in the same row and column', async () => {
    const { tableId, rowId, columnId } = await test.client.cell.findFirstOrThrow();
    const attempt = test.client.cell.create({
      data: { tableId, rowId, columnId, raw: '1', value: 1, state: 'number' },
    });
    expect(await refusalOf(attempt)).toContain('P2002');
  });

  it('refuses evidence of two kinds, and of none', async () => {
    const evidence = await test.client.evidence.findFirstOrThrow({ where: { cellId: { not: null } } });
    const source = await test.client.outsideSource.findFirstOrThrow();
    const { observationId } = evidence;
    const both = test.client.evidence.update({ where: { id: evidence.id }, data: { outsideSourceId: source.id } });
    expect(await refusalOf(both)).toContain('Evidence_exactly_one');
    expect(await refusalOf(test.client.evidence.create({ data: { observationId } }))).toContain('Evidence_exactly_one');
  });

  it('refuses a second figure of the same vintage for the whole of a period', async () => {
    const whole = await test.client.observation.findFirstOrThrow({ where: { categoryId: null } });
    const { id, recordedAt, ...same } = whole;
    expect(await refusalOf(test.client.observation.create({ data: { ...same, value: 1 } }))).toContain('P2002');
    expect(await test.client.observation.count({ where: { id, recordedAt } })).toBe(1);
  });

  it('refuses the same number twice for one minister in one parliamentary year, and allows it for another', async () => {
    const question = await test.client.question.findFirstOrThrow({ where: { isPlaceholder: false } });
    const [one, other] = await Promise.all(
      ['Eerste Proefminister', 'Tweede Proefminister'].map((name) =>
        test.client.person.create({ data: { name, nameKey: name.toLowerCase() } }),
      ),
    );
    const addressee = (personId: string | undefined, parliamentaryYear: string) =>
      test.client.addressee.create({
        data: {
          questionId: question.id,
          parliamentId: question.parliamentId,
          kind: 'written',
          personId: personId ?? '',
          parliamentaryYear,
          number: 77,
        },
      });
    await addressee(one?.id, '2020-2021');
    expect(await refusalOf(addressee(one?.id, '2020-2021'))).toContain('P2002');
    await expect(addressee(other?.id, '2020-2021')).resolves.toMatchObject({ number: 77 });
    await expect(addressee(one?.id, '2021-2022')).resolves.toMatchObject({ number: 77 });
  });

  it('refuses a date of a fact that did not happen, and an answer before its question', async () => {
    const { id } = await test.client.addressee.findFirstOrThrow({ where: { isAnswered: false } });
    const update = (data: object) => refusalOf(test.client.addressee.update({ where: { id }, data }));
    expect(await update({ answeredOn: dateOf('2021-01-01') })).toContain('Addressee_answered_when_dated');
    expect(
      await update({ isAnswered: true, askedOn: dateOf('2021-01-02'), answeredOn: dateOf('2021-01-01') }),
    ).toContain('Addressee_answered_after_asked');
  });

  it('refuses an embargo that no office holds', async () => {
    const { id } = await test.client.answer.findFirstOrThrow();
    expect(await refusalOf(test.client.answer.update({ where: { id }, data: { isUnderEmbargo: true } }))).toContain(
      'Answer_embargo_has_office',
    );
  });

  it('refuses to make a draft of a question that has an answer', async () => {
    const office = await test.client.office.create({ data: { name: 'Proefkantoor' } });
    const question = await test.client.question.findFirstOrThrow({ where: { isPlaceholder: false } });
    const attempt = test.client.question.update({ where: { id: question.id }, data: { draftOfOfficeId: office.id } });
    expect(await refusalOf(attempt)).toContain('cannot become a draft');
  });

  it('refuses an outcome, a reason or a state outside the vocabulary', async () => {
    const part = await test.client.answerPart.findFirstOrThrow({ where: { outcome: 'refused' } });
    const where = { id: part.id };
    expect(await refusalOf(test.client.answerPart.update({ where, data: { outcome: 'ignored' } }))).toContain(
      'AnswerPart_outcome',
    );
    expect(await refusalOf(test.client.answerPart.update({ where, data: { reason: 'unwilling' } }))).toContain(
      'AnswerPart_reason',
    );
    expect(await refusalOf(test.client.answerPart.update({ where, data: { outcome: 'answered' } }))).toContain(
      'AnswerPart_no_reason',
    );
  });
});
