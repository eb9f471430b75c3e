import type { PrismaClient } from '../db/generated/client';
import { readingSchema } from '../reading/reading-schema';
import { annexReading } from './annexes/annex-reading';
import { countCorrections, type CorrectionCounts } from './count-corrections';

export interface DocumentCorrections {
  readonly documentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly readerVersion: string;
  readonly acceptedAt: Date;
  readonly counts: CorrectionCounts;
}

const AT_ONCE = 50;

/**
 * How often people had to correct what, per document that was accepted: the machine's reading against the newest
 * accepted one. For whoever runs the installation; the documents come one batch after the other.
 */
export async function* listCorrections(database: PrismaClient): AsyncGenerator<DocumentCorrections> {
  let after: string | null = null;
  for (;;) {
    const readings: ReadingRow[] = await database.reading.findMany({
      where: {
        reviewDrafts: { some: { acceptedAt: { not: null } } },
        ...(after === null ? {} : { id: { gt: after } }),
      },
      select: readingSelect,
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    });
    for (const reading of readings) {
      const [draft] = reading.reviewDrafts;
      if (!draft?.acceptedAt) continue;
      yield {
        documentId: reading.document.id,
        name: reading.document.name,
        mediaType: reading.document.mediaType,
        readerVersion: reading.readerVersion,
        acceptedAt: draft.acceptedAt,
        counts: correctionsOf(reading.result, draft),
      };
    }
    after = readings.at(-1)?.id ?? null;
    if (after === null) return;
  }
}

const readingSelect = {
  id: true,
  readerVersion: true,
  result: true,
  document: { select: { id: true, name: true, mediaType: true } },
  reviewDrafts: {
    where: { acceptedAt: { not: null } },
    select: { content: true, acceptedAt: true, annexId: true },
    orderBy: { acceptedAt: 'desc' },
    take: 1,
  },
} as const;

/** Of an annex, only its tables are accepted. */
function correctionsOf(
  result: unknown,
  draft: { readonly content: unknown; readonly annexId: string | null },
): CorrectionCounts {
  const machine = readingSchema.parse(result);
  return countCorrections(draft.annexId === null ? machine : annexReading(machine), readingSchema.parse(draft.content));
}

interface ReadingRow {
  readonly id: string;
  readonly readerVersion: string;
  readonly result: unknown;
  readonly document: { readonly id: string; readonly name: string; readonly mediaType: string };
  readonly reviewDrafts: readonly {
    readonly content: unknown;
    readonly acceptedAt: Date | null;
    readonly annexId: string | null;
  }[];
}
