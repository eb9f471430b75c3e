import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { calendarYear } from '../figures/period';
import { VISITOR, type Viewer } from '../visibility/viewer';
import type { SeriesActor } from './allow-series-editing.server';
import { recordBreak } from './record-break.server';
import { recordOutsideFigures } from './record-outside-figures.server';
import { renameSeries } from './rename-series.server';
import type { OutsideFiguresInput } from './series-input';
import { setDefinitionLabel } from './set-definition-label.server';

let database: TestDatabase;
let seriesId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const series = await database.client.series.create({
    data: {
      slug: `reeks-${randomUUID()}`,
      title: 'Reeks',
      measure: 'trajecten',
      periodType: 'calendar-year',
      matchKey: 'reeks',
    },
  });
  seriesId = series.id;
});

const DEFINITION = { label: 'deelnemers', text: 'Gedetineerden die deelnamen' };
const PAPER = { kind: 'press', title: 'Het Nieuwsblad', publishedOn: '2023-02-12' } as const;
const REPORT = { kind: 'committee-report', title: 'Commissieverslag', reference: '1710619' } as const;

type Figure = NonNullable<OutsideFiguresInput['figures']>[number];
function figureOf2022(given: Partial<Figure> = {}): Figure {
  return { period: calendarYear(2022), value: '828', definition: DEFINITION, sources: [PAPER, REPORT], ...given };
}

async function record(figures: Figure[], actor: SeriesActor = null): Promise<{ observations: number }> {
  return database.client.$transaction((transaction) => recordOutsideFigures(transaction, actor, { seriesId, figures }));
}

function viewerWith(role: 'reader' | 'editor'): Viewer {
  return { userId: randomUUID(), isAdministrator: false, memberships: [{ officeId: randomUUID(), role }] };
}

describe('a figure from outside', () => {
  it('is one observation with every source as evidence, and changes nothing the second time', async () => {
    expect(await record([figureOf2022()])).toEqual({ observations: 1 });
    expect(await record([figureOf2022()])).toEqual({ observations: 0 });
    const observations = await database.client.observation.findMany({
      where: { seriesId },
      include: { evidence: true },
    });
    expect(observations.map((each) => [each.value.toFixed(), each.evidence.length])).toEqual([['828', 2]]);
  });

  it('stands at a category that is found by its folded label, or made', async () => {
    await record([
      figureOf2022({ category: { dimension: 'Leeftijd', label: '50+' }, value: '112' }),
      figureOf2022({ category: { dimension: 'leeftijd ', label: '50+' }, value: '114', period: calendarYear(2020) }),
    ]);
    const categories = await database.client.category.findMany({ where: { seriesId } });
    expect(categories.map((category) => category.label)).toEqual(['50+']);
  });

  it('is refused when its source already states another value there', async () => {
    await record([figureOf2022()]);
    await expect(record([figureOf2022({ value: '829' })])).rejects.toMatchObject({ problem: 'conflict' });
  });

  it('is refused with a period that ends before it starts, or a value that is no plain decimal', async () => {
    const backwards = { ...calendarYear(2022), start: '2023-01-01' } as const;
    await expect(record([figureOf2022({ period: backwards })])).rejects.toMatchObject({ problem: 'invalid' });
    await expect(record([figureOf2022({ value: '1.234,5' })])).rejects.toMatchObject({ problem: 'invalid' });
  });
});

describe('who may', () => {
  it.each([
    ['a visitor', VISITOR, 'not-signed-in'],
    ['a reader', viewerWith('reader'), 'not-allowed'],
    [
      'an administrator without an office',
      { userId: randomUUID(), isAdministrator: true, memberships: [] },
      'not-allowed',
    ],
  ] as const)('refuses %s everything', async (_, actor, problem) => {
    await expect(record([figureOf2022()], actor)).rejects.toMatchObject({ problem });
    await expect(
      database.client.$transaction((transaction) => renameSeries(transaction, actor, { seriesId, title: 'Anders' })),
    ).rejects.toMatchObject({ problem });
    await expect(
      database.client.$transaction((transaction) =>
        recordBreak(transaction, actor, seriesId, { before: calendarYear(2022), kind: 'measure', isHard: true }),
      ),
    ).rejects.toMatchObject({ problem });
    await expect(
      database.client.$transaction((transaction) =>
        setDefinitionLabel(transaction, actor, { definitionId: randomUUID(), label: 'x' }),
      ),
    ).rejects.toMatchObject({ problem });
  });

  it('lets an editor of any office, and writes who did it', async () => {
    const editor = viewerWith('editor');
    await record([figureOf2022()], editor);
    const audit = await database.client.auditEvent.findMany({ where: { subjectId: seriesId } });
    expect(audit.map((event) => [event.action, event.actorId])).toEqual([['recordOutsideFigures', editor.userId]]);
  });
});

it('keeps a break that somebody stated when figures are added, instead of suggesting one', async () => {
  await record([
    figureOf2022({ period: calendarYear(2020), definition: { label: 'opgestart', text: 'Opgestarte trajecten' } }),
  ]);
  await database.client.$transaction((transaction) =>
    recordBreak(transaction, null, seriesId, {
      before: calendarYear(2022),
      kind: 'definition',
      isHard: true,
      note: 'anders',
    }),
  );
  await record([figureOf2022()]);
  const breaks = await database.client.break.findMany({ where: { seriesId } });
  expect(breaks.map(({ isHard, isSuggested, note }) => ({ isHard, isSuggested, note }))).toEqual([
    { isHard: true, isSuggested: false, note: 'anders' },
  ]);
});

it('renames a series and leaves its address alone', async () => {
  const before = await database.client.series.findUniqueOrThrow({ where: { id: seriesId } });
  await database.client.$transaction((transaction) =>
    renameSeries(transaction, null, { seriesId, title: 'Aan de bak' }),
  );
  const after = await database.client.series.findUniqueOrThrow({ where: { id: seriesId } });
  expect([after.title, after.slug]).toEqual(['Aan de bak', before.slug]);
});
