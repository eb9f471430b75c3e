import type { CoverageEdition } from '@/lib/coverage/coverage-matrix';

/** The name of an edition among its own: the end of its title, else its number, else its place. */
export function editionWords(
  edition: CoverageEdition,
  position: number,
  text: (key: 'editionNumber' | 'edition', values: { number: string; position: string }) => string,
): string {
  const values = { number: String(edition.number ?? ''), position: String(position) };
  return (
    edition.title?.split(' - ').at(-1) ??
    (edition.number === null ? text('edition', values) : text('editionNumber', values))
  );
}
