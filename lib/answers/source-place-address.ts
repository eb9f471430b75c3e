import { z } from 'zod';
import type { FigureSource } from './figure-view';
import type { LinePlace } from './source-lines';

const Count = z
  .preprocess(
    (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value),
    z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number),
  )
  .catch(0);

const PlaceParameters = z.object({ pagina: Count, regel: Count, van: Count, tot: Count });

/** The address of the source text with this place marked: "/bronnen/…?regel=57&van=14&tot=17#gemarkeerd". */
export function sourcePlacePath({ documentId, place }: Pick<FigureSource, 'documentId' | 'place'>): string {
  const parameters = new URLSearchParams({ regel: String(place.line) });
  if (place.page > 1) parameters.set('pagina', String(place.page));
  if (place.start !== null && place.end !== null) {
    parameters.set('van', String(place.start));
    parameters.set('tot', String(place.end));
  }
  return `/bronnen/${documentId}?${parameters.toString()}#gemarkeerd`;
}

/** The place that an address asks to mark; null when it names no line. What cannot be read is left out. */
export function parseSourcePlace(parameters: Record<string, unknown>): LinePlace | null {
  const { pagina, regel, van, tot } = PlaceParameters.parse(parameters);
  if (regel === 0) return null;
  const isSpan = tot > van;
  return { page: Math.max(pagina, 1), line: regel, start: isSpan ? van : null, end: isSpan ? tot : null };
}
