import { randomUUID } from 'node:crypto';
import { recordDenominator } from '../../comparison/denominators/record-denominator.server';
import { removeDenominator } from '../../comparison/denominators/remove-denominator.server';
import { freezeComparison } from '../../comparison/frozen/freeze-comparison.server';
import { listFrozenComparisons } from '../../comparison/frozen/list-frozen-comparisons.server';
import { withdrawFrozenComparison } from '../../comparison/frozen/withdraw-frozen-comparison.server';
import { acceptReading } from '../../review/accept-reading.server';
import { answeredDocument } from '../../review/testing/documents';
import { EDITOR_OF_A, EDITORS, type PermissionRow, SIGNED_IN, type Trial } from './permission-row.server';
import { acceptanceOf, createReviewDraft } from './review-draft.server';
import { SIGNED_IN_AT } from './roles.server';

/** Who may freeze comparisons, and who may take that back: its maker alone. */
export const COMPARISON_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/comparison/frozen/freeze-comparison.server.ts',
    allowed: SIGNED_IN,
    attempt: async (trial: Trial): Promise<unknown> =>
      freezeComparison(trial.context, { query: await publicSeries(trial) }, () => 'zo'),
  },
  ...[true, false].map((withdraw) => ({
    file: 'lib/comparison/frozen/withdraw-frozen-comparison.server.ts',
    what: withdraw ? 'withdraw' : 'take that back',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const token = await frozenByEditorOfA(trial, !withdraw);
      return withdrawFrozenComparison(trial.context, { token, withdraw });
    },
  })),
  {
    file: 'lib/comparison/frozen/list-frozen-comparisons.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      await frozenByEditorOfA(trial, false);
      return (await listFrozenComparisons(trial.database, trial.context.viewer, '2026-03-02')).frozen;
    },
  },
  {
    file: 'lib/comparison/denominators/record-denominator.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> =>
      recordDenominator(trial.context, denominatorOf(await publicSeries(trial))),
  },
  ...[true, false].map((remove) => ({
    file: 'lib/comparison/denominators/remove-denominator.server.ts',
    what: remove ? 'remove' : 'undo that',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const slug = (await publicSeries(trial)).replace('reeks=', '');
      const { id } = await trial.database.denominator.create({
        data: {
          series: { connect: { slug } },
          label: `vrijlatingen ${randomUUID()}`,
          removedAt: remove ? null : SIGNED_IN_AT,
        },
        select: { id: true },
      });
      return removeDenominator(trial.context, { denominatorId: id, remove });
    },
  })),
];

function denominatorOf(query: string): unknown {
  return {
    series: query.replace('reeks=', ''),
    label: 'vrijlatingen',
    source: { kind: 'statistics', title: 'Jaarverslag', publishedOn: '', reference: '', url: '' },
    values: [
      { period: { type: 'calendar-year', label: '2023', start: '2023-01-01', end: '2023-12-31' }, value: '1.234' },
    ],
  };
}

let lastNumber = 8000;

/** The address of a series of a public answer. */
async function publicSeries({ database, roles }: Trial): Promise<string> {
  lastNumber += 1;
  const document = answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
  const reviewDraftId = await createReviewDraft(database, roles, document);
  const context = { database, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT };
  const { answerId } = await acceptReading(context, acceptanceOf(reviewDraftId, { number: String(lastNumber) }));
  const series = await database.series.findFirstOrThrow({
    where: { observations: { some: { answerId: answerId ?? '' } } },
    select: { slug: true },
  });
  return `reeks=${series.slug}`;
}

async function frozenByEditorOfA(trial: Trial, isWithdrawn: boolean): Promise<string> {
  const { database, roles } = trial;
  const maker = { database, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT };
  const { token } = await freezeComparison(maker, { query: await publicSeries(trial) }, () => 'zo');
  if (isWithdrawn) await withdrawFrozenComparison(maker, { token, withdraw: true });
  return token;
}
