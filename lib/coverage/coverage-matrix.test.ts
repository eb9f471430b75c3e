import { describe, expect, it } from 'vitest';
import type { Outcome } from '../figures/outcome';
import { coverageRecords } from './coverage-csv';
import { type CoverageCell, type CoverageEdition, coverageMatrix, neverAnswered } from './coverage-matrix';

function edition(
  id: string,
  items: Record<string, [string, Outcome | null]>,
  given: Partial<CoverageEdition> = {},
): CoverageEdition {
  const entries = Object.entries(items);
  return {
    id,
    slug: id,
    title: id,
    number: null,
    askedOn: null,
    periods: [],
    isPlaceholder: false,
    items: entries.map(([path, [text]]) => ({ id: `${id}-${path}`, path, text })),
    answer: {
      id: `answer-${id}`,
      isRetelling: false,
      parts: entries.flatMap(([path, [, outcome]]) =>
        outcome === null
          ? []
          : [
              {
                id: `${id}-${path}`,
                paths: [path],
                itemIds: [],
                text: `=Antwoord ${path} van ${id}.`,
                outcome,
                reason: outcome === 'refused' ? ('not-registered' as const) : null,
                isProvisional: false,
                isInAnnex: false,
              },
            ],
      ),
    },
    ...given,
  };
}

const STOPPED = 'Hoeveel trajecten werden stopgezet en om welke redenen?';
const STARTED = 'Hoeveel deelnemers begonnen aan een traject?';
const matrix = coverageMatrix([
  edition('cited', {}, { isPlaceholder: true, answer: null }),
  edition('first', { '1': [STARTED, 'answered'], '2': [STOPPED, 'refused'] }),
  edition('second', { '1': [STOPPED, 'none'], '2': [STARTED, 'substituted'] }),
  edition('third', { '1': [STARTED, 'answered'], '2': [STOPPED, 'answered'] }, { answer: null }),
  edition('fourth', { '1': [STARTED, 'answered'] }),
]);

function words(cell: CoverageCell): string {
  return cell.kind === 'outcome' ? cell.outcome : cell.kind;
}

describe('coverage over the editions', () => {
  it('says of each what became of it: not in the system, not asked and no answer are three things', () => {
    expect(matrix.rows.map((row) => row.cells.map(words))).toEqual([
      ['not-here', 'answered', 'substituted', 'no-answer', 'answered'],
      ['not-here', 'refused', 'none', 'no-answer', 'not-asked'],
    ]);
  });

  it('counts as never answered what was asked twice or more of an answer, and never got one', () => {
    expect(neverAnswered(matrix).map(({ text, asked, answered }) => [text, asked, answered])).toEqual([
      [STOPPED, 2, 0],
    ]);
  });

  it('quotes a refusal and leads to where it stands', () => {
    expect(matrix.rows[1]?.cells[1]).toMatchObject({
      reason: 'not-registered',
      quote: '=Antwoord 2 van first.',
      href: '/vragen/first#deel-2',
    });
    expect(matrix.rows[0]?.cells[1]).toMatchObject({ quote: null });
  });

  it('comes as records that no spreadsheet takes for a formula', () => {
    const records = coverageRecords(matrix, {
      edition: ({ id }) => id,
      outcome: words,
      reason: () => '',
      address: (path) => `https://vraagspoor.test${path}`,
    });
    expect(records).toHaveLength(10);
    expect(records[6]).toEqual([
      STOPPED,
      'first',
      '',
      '2',
      'refused',
      '',
      "'=Antwoord 2 van first.",
      'https://vraagspoor.test/vragen/first#deel-2',
    ]);
  });
});
