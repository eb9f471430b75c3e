import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { dateOf, isIsoDate, isoDateOf, type IsoDate } from '../figures/iso-date';
import { allowSeriesEditing } from './allow-series-editing.server';

const Day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), { error: 'required' });
const NoteInput = z
  .object({
    seriesId: z.uuid(),
    startsOn: Day,
    endsOn: Day,
    text: z.string().trim().min(1, { error: 'required' }).max(300, { error: 'too-long' }),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], error: 'required' });
const RemoveInput = z.object({ noteId: z.uuid() });

/** Puts an event of the real world beside a series ("lockdown"): a note, no break. */
export async function addEventNote({ database, viewer }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSeriesEditing(viewer);
  const { seriesId, startsOn, endsOn, text } = parseInput(NoteInput, input);
  await database.$transaction(async (transaction) => {
    const series = await transaction.series.count({ where: { id: seriesId } });
    if (series === 0) throw new UseCaseError('not-found');
    const note = await transaction.eventNote.create({
      data: { seriesId, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), text, recordedById: actorId },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'addEventNote',
      subjectType: 'EventNote',
      subjectId: note.id,
      after: { seriesId, startsOn, endsOn, text },
    });
  });
}

/** Takes a note away; what it said stays in the audit log. */
export async function removeEventNote({ database, viewer }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSeriesEditing(viewer);
  const { noteId } = parseInput(RemoveInput, input);
  await database.$transaction(async (transaction) => {
    const note = await transaction.eventNote.findUnique({ where: { id: noteId } });
    if (note === null) throw new UseCaseError('not-found');
    await transaction.eventNote.delete({ where: { id: noteId } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'removeEventNote',
      subjectType: 'EventNote',
      subjectId: noteId,
      before: {
        seriesId: note.seriesId,
        startsOn: isoDateOf(note.startsOn),
        endsOn: isoDateOf(note.endsOn),
        text: note.text,
      },
    });
  });
}
