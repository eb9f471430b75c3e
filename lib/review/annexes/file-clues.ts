import type { Reading } from '../../reading/reading';
import type { FileClues } from './suggest-place';

/** What a file and its reading say about the question that it goes with. */
export function fileCluesOf(fileName: string, reading: Reading | null): FileClues {
  const header = reading?.answer?.header ?? null;
  return {
    fileName,
    references: [
      ...(header === null ? [] : [{ number: header.number, date: header.date }]),
      ...(reading?.question?.references ?? []).map(({ number, date }) => ({ number, date })),
      ...(reading?.answer?.references ?? []).map(({ number, date }) => ({ number, date })),
    ],
  };
}
