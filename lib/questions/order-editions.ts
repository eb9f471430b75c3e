import type { IsoDate } from '../figures/iso-date';

export interface UnorderedEdition {
  readonly id: string;
  readonly askedOn: IsoDate | null;
  /** The edition that its title states: "(2)" is 2. */
  readonly statedEdition: number | null;
  /** The questions it cites: those came before it. */
  readonly citedIds: readonly string[];
}

/**
 * The questions of a thread in time. Dated ones stand by their date; one without a date stands right after the last
 * question that it cites, and without citations at the end, by the edition that its title states.
 */
export function orderEditions<Edition extends UnorderedEdition>(editions: readonly Edition[]): Edition[] {
  const dated = editions.filter((edition) => edition.askedOn !== null);
  const undated = editions.filter((edition) => edition.askedOn === null);
  const ordered = dated.toSorted((left, right) => (left.askedOn ?? '').localeCompare(right.askedOn ?? ''));
  for (const edition of undated.toSorted((left, right) => (left.statedEdition ?? 0) - (right.statedEdition ?? 0))) {
    const lastCited = ordered.findLastIndex((other) => edition.citedIds.includes(other.id));
    ordered.splice(lastCited < 0 ? ordered.length : lastCited + 1, 0, edition);
  }
  return ordered;
}
