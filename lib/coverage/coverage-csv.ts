import { guardFormula } from '../figures/csv-guard';
import type { CoverageCell, CoverageEdition, CoverageMatrix } from './coverage-matrix';

/** The columns of the file, in order. Their headings stand in the catalogue. */
export const COVERAGE_COLUMNS = ['asked', 'edition', 'number', 'path', 'outcome', 'reason', 'quote', 'place'] as const;

/** The words of the file, in the reader's language. */
export interface CoverageWords {
  readonly edition: (edition: CoverageEdition) => string;
  readonly outcome: (cell: CoverageCell) => string;
  readonly reason: (cell: CoverageCell) => string;
  /** The address of a page of this site. */
  readonly address: (path: string) => string;
}

/** One record per thing asked and edition; a retold answer is never quoted as if these were its words. */
export function coverageRecords({ editions, rows }: CoverageMatrix, words: CoverageWords): string[][] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index): string[][] => {
      const edition = editions[index];
      if (!edition) return [];
      const record = [
        row.text,
        words.edition(edition),
        edition.number === null ? '' : String(edition.number),
        'path' in cell ? cell.path : '',
        words.outcome(cell),
        words.reason(cell),
        cell.kind === 'outcome' && !cell.isRetelling ? (cell.quote ?? '') : '',
        'href' in cell ? words.address(cell.href) : '',
      ];
      return [record.map(guardFormula)];
    }),
  );
}
