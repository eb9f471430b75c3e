import type { PrismaClient } from '../../db/generated/client';
import type { IsoDate } from '../../figures/iso-date';
import type { Reading } from '../../reading/reading';
import { readingSchema } from '../../reading/reading-schema';
import { isEditorOf, type Viewer } from '../../visibility/viewer';
import { fileCluesOf } from './file-clues';
import { type AnnexPlace, listAnnexPlaces } from './list-annex-places.server';
import { numbersInName, type PlaceClue, suggestPlace } from './suggest-place';

/** A file that was brought in, with the answers that it may go with. */
export interface AssignmentView {
  readonly fileName: string;
  readonly suggested: { readonly key: string; readonly clue: PlaceClue } | null;
  /** The suggested one first, then reviews that are open, then the newest answers or those that were looked for. */
  readonly places: readonly AnnexPlace[];
}

const NEWEST = 12;

/**
 * Where a file under review, or one whose reading failed, can be put; null for whoever may not, and for what is no such
 * file any more. `words` is what a person looks for.
 */
export async function getAssignment(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  { subject, words }: { readonly subject: string; readonly words: string },
): Promise<AssignmentView | null> {
  const file = await findFile(database, subject);
  if (file === null || !isEditorOf(viewer, file.officeId)) return null;
  const clues = fileCluesOf(file.name, file.reading);
  const sought = words.trim() === '' ? [] : words.trim().split(/\s+/).slice(0, 6);
  const numbers = [
    ...numbersInName(file.name),
    ...clues.references.flatMap(({ number }) => (number === null ? [] : [number])),
  ];
  const places = (
    await listAnnexPlaces(database, viewer, today, { numbers, words: sought, newest: sought.length === 0 ? NEWEST : 0 })
  ).filter((place) => place.key !== `draft:${subject}` && (place.officeId ?? file.officeId) === file.officeId);
  const suggestion = suggestPlace(clues, places);
  const isSought = (place: AnnexPlace) =>
    sought.every(
      (word) => place.title?.toLowerCase().includes(word.toLowerCase()) === true || String(place.number) === word,
    );
  return {
    fileName: file.name,
    suggested: suggestion === null ? null : { key: suggestion.place.key, clue: suggestion.clue },
    places: [
      ...places.filter((place) => place === suggestion?.place),
      ...places.filter((place) => place !== suggestion?.place && isSought(place)),
    ],
  };
}

interface FileToPlace {
  readonly name: string;
  readonly officeId: string;
  readonly reading: Reading | null;
}

async function findFile(database: PrismaClient, subject: string): Promise<FileToPlace | null> {
  const draft = await database.reviewDraft.findUnique({
    where: {
      id: subject,
      acceptedAt: null,
      discardedAt: null,
      annexId: null,
      correctsAnswerId: null,
      correctsQuestionId: null,
    },
    select: {
      officeId: true,
      content: true,
      imports: { select: { name: true }, orderBy: { queuedAt: 'desc' }, take: 1 },
      reading: { select: { document: { select: { name: true } } } },
    },
  });
  if (draft) {
    const { officeId, content, imports, reading } = draft;
    return { name: imports[0]?.name ?? reading.document.name, officeId, reading: readingSchema.parse(content) };
  }
  const row = await database.import.findUnique({
    where: { id: subject, annexId: null, reviewDraftId: null },
    select: { name: true, officeId: true },
  });
  return row === null ? null : { ...row, reading: null };
}
