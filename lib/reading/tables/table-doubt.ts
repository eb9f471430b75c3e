import type { DoubtKind, Place, ReadDoubt } from '../reading';

/** A doubt about a table, before it is known which of the document's tables it is. */
export interface TableDoubt {
  readonly kind: DoubtKind;
  readonly at: Place;
  readonly message: string;
  readonly alternative: string | null;
  /** Index of the table among those that were read together. */
  readonly table: number;
  readonly spot: { readonly row?: number; readonly cell?: number; readonly column?: number };
}

/** The same doubts with their tables counted on from those read before. */
export function countedOn(doubts: readonly TableDoubt[], before: number): TableDoubt[] {
  return doubts.map((doubt) => ({ ...doubt, table: doubt.table + before }));
}

/** The doubt as the reading prints it. */
export function tableDoubt({ kind, at, message, alternative, table, spot }: TableDoubt): ReadDoubt {
  return { kind, at, message, alternative, target: { table, ...spot } };
}

/** Words that are often followed by a number of their own: "Zone 1", "Leerjaar 2". */
export const NUMBERED =
  /(?:^|\s)(?:zone|regio|graad|leerjaar|fase|lijn|afdeling|categorie|klasse|groep|type|blok|niveau|schijf|kwartaal|semester|week|perceel|district|wijk|post|lot|nr\.?|jaar)\s\d{1,3}$/i;
