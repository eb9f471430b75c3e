import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../figures/iso-date';
import { orderEditions } from './order-editions';

const edition = (
  id: string,
  askedOn: IsoDate | null,
  statedEdition: number | null = null,
  citedIds: string[] = [],
) => ({
  id,
  askedOn,
  statedEdition,
  citedIds,
});
const ids = (editions: { id: string }[]) => editions.map(({ id }) => id).join(' ');

describe('orderEditions', () => {
  it('puts dated questions in time', () => {
    expect(ids(orderEditions([edition('b', '2022-01-01'), edition('a', '2020-12-23')]))).toBe('a b');
  });

  it('puts a question without a date right after the last one it cites', () => {
    const questions = [edition('c', '2023-01-01'), edition('b', null, 2, ['a']), edition('a', '2020-12-23')];
    expect(ids(orderEditions(questions))).toBe('a b c');
  });

  it('puts undated questions that cite nothing at the end, by their stated edition', () => {
    expect(ids(orderEditions([edition('d', null, 3), edition('c', null, 2), edition('a', '2020-12-23')]))).toBe(
      'a c d',
    );
  });
});
