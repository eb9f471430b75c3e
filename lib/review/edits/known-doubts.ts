import type { Reading } from '../../reading/reading';
import { readingDoubts } from '../../reading/reading-doubts';

/** The reading with its doubts as data, also when it was kept before there were any: what its outcomes and sums show. */
export function withKnownDoubts(reading: Reading): Reading {
  if (reading.doubts) return reading;
  return { ...reading, doubts: readingDoubts(reading.question, reading.answer, { isHeaded: true, found: [] }) };
}
