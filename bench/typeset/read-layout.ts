import { readBytes } from '../../lib/reading/read-bytes.server';
import { mediaTypeOf } from '../../lib/reading/sources/media-type';
import { countFigures, type FigureCount } from './count-figures';
import type { LabelledReading } from './labelled-reading';
import type { Layout } from './layouts';

/** Typesets a reading, reads it and counts the figures that come back; null where the layout cannot be made here. */
export async function readLayout(layout: Layout, labelled: LabelledReading): Promise<FigureCount | null> {
  const bytes = await layout.make(labelled);
  if (bytes === null) return null;
  const name = `antwoord.${layout.extension}`;
  const result = await readBytes(bytes, { name, mediaType: mediaTypeOf(name, bytes), sha256: '' });
  if (!result.ok) throw new Error(`${layout.name} could not be read: ${result.problem}`);
  return countFigures(labelled, result.reading);
}
