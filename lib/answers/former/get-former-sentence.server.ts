import { z } from 'zod';
import type { DatabaseClient } from '../../db/client.server';
import type { Prisma } from '../../db/generated/client';
import type { IsoDate } from '../../figures/iso-date';
import type { Viewer } from '../../visibility/viewer';
import type { FigureWords, FormerView } from './former-view';
import { findFate } from './standing-place.server';

/** What became of a figure in a sentence that does not stand any more; null when the viewer may know of none. */
export async function getFormerSentence(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  figureId: string,
): Promise<FormerView | null> {
  if (!z.uuid().safeParse(figureId).success) return null;
  const figure = await client.statedFigure.findUnique({ where: { id: figureId }, select: figureSelect });
  if (figure === null) return null;
  const { answerId } = figure;
  const fate = await findFate(client, viewer, today, { answerId, annexId: null, retiredAt: null });
  if (fate === null) return null;
  const later =
    fate.standing === null
      ? []
      : await client.statedFigure.findMany({
          where: { answerId: fate.standing.answerId },
          select: figureSelect,
          orderBy: { position: 'asc' },
        });
  const found = matchFigure(figure, later);
  return {
    kind: fate.kind,
    on: fate.on,
    question: fate.question,
    former: fate.isOpen ? { label: figure.sentence, ...wordsOf(figure) } : null,
    successor: found === null ? null : { href: `/cijfers/zin/${found.id}`, ...wordsOf(found) },
  };
}

const figureSelect = {
  id: true,
  answerId: true,
  path: true,
  raw: true,
  value: true,
  unit: true,
  sentence: true,
  page: true,
  line: true,
  startOffset: true,
} as const satisfies Prisma.StatedFigureSelect;

type FigureRow = Prisma.StatedFigureGetPayload<{ select: typeof figureSelect }>;

/** At the same place in the document, else the only figure of a sentence that reads the same. */
function matchFigure(earlier: FigureRow, later: readonly FigureRow[]): FigureRow | null {
  const isPlace = (figure: FigureRow) =>
    earlier.line !== null &&
    figure.line === earlier.line &&
    figure.page === earlier.page &&
    figure.startOffset === earlier.startOffset;
  for (const test of [isPlace, (figure: FigureRow) => figure.sentence === earlier.sentence]) {
    const found = later.filter((figure) => test(figure) && (figure.path === earlier.path || test === isPlace));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function wordsOf({ raw, value, unit }: FigureRow): FigureWords {
  return { raw, value: value.toFixed(), state: 'number', unit };
}
