import { z } from 'zod';
import type { DatabaseClient } from '../../db/client.server';
import { brusselsDay, type IsoDate } from '../../figures/iso-date';
import type { Viewer } from '../../visibility/viewer';
import { visibleFrozenComparisons } from '../../visibility/visible-where.server';
import type { CompareView } from '../compare-view';
import { getCompareView } from '../get-comparison.server';
import { parametersOf, parseViewState } from '../view-state';
import { type ChangesSince, changesSince } from './changes-since';
import { TOKEN } from './freeze-comparison.server';
import { viewOfSnapshot } from './snapshot';

/** A frozen comparison as it is shown. */
export interface FrozenView {
  readonly token: string;
  readonly title: string;
  readonly view: CompareView;
  readonly citation: string;
  /** The day on which it was frozen, in Brussels. */
  readonly frozenOn: IsoDate;
  /** The same comparison as it is now, as an address. */
  readonly query: string;
  readonly isMine: boolean;
  readonly withdrawal: { readonly on: IsoDate; readonly note: string } | null;
}

/** The frozen comparison of this address, or null: there is none, or the viewer may not see every answer behind it. */
export async function getFrozenComparison(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  token: string,
): Promise<FrozenView | null> {
  if (!TOKEN.test(token)) return null;
  const row = await client.frozenComparison.findFirst({
    where: { AND: [{ token }, visibleFrozenComparisons(viewer, today)] },
    select: {
      title: true,
      snapshot: true,
      citation: true,
      state: true,
      createdAt: true,
      createdById: true,
      withdrawal: { select: { withdrawnAt: true, note: true } },
    },
  });
  const view = row === null ? null : viewOfSnapshot(row.snapshot);
  if (row === null || view === null) return null;
  return {
    token,
    title: row.title,
    view,
    citation: row.citation,
    frozenOn: brusselsDay(row.createdAt),
    query: queryOf(row.state),
    isMine: row.createdById !== null && row.createdById === viewer.userId,
    withdrawal: row.withdrawal && { on: brusselsDay(row.withdrawal.withdrawnAt), note: row.withdrawal.note },
  };
}

/** What a frozen comparison says about today: figures that are otherwise now, and answers that were taken back since. */
export interface SinceFrozen extends ChangesSince {
  readonly withdrawnAnswers: readonly { readonly title: string; readonly withdrawnOn: IsoDate }[];
}

/** Holds a frozen comparison that the viewer sees against what this viewer sees now. */
export async function getChangesSince(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  frozen: Pick<FrozenView, 'token' | 'view' | 'query'>,
): Promise<SinceFrozen> {
  // "As known on" a day stays what it was: what has come since is all that is asked here.
  const state = { ...parseViewState(parametersOf(frozen.query)), knownOn: null };
  const [now, withdrawn] = await Promise.all([
    getCompareView(client, viewer, today, state, 'all'),
    client.answer.findMany({
      where: {
        retractedAt: { not: null },
        correctedBy: null,
        frozenIn: {
          some: { frozenComparison: { AND: [{ token: frozen.token }, visibleFrozenComparisons(viewer, today)] } },
        },
      },
      select: {
        retractedAt: true,
        addressees: { select: { addressee: { select: { question: { select: { title: true } } } } }, take: 1 },
      },
    }),
  ]);
  return {
    ...changesSince(frozen.view, now),
    withdrawnAnswers: withdrawn.flatMap(({ retractedAt, addressees }) =>
      retractedAt === null
        ? []
        : [{ title: addressees[0]?.addressee.question.title ?? '', withdrawnOn: brusselsDay(retractedAt) }],
    ),
  };
}

const State = z.object({ query: z.string() });

/** The state is written by `freezeComparison` alone. */
function queryOf(state: unknown): string {
  return State.parse(state).query;
}
