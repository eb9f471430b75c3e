/**
 * Which stored row goes on as which planned one: first by key, so that what was undone finds its old row again, then by the
 * evidence that both hold, so that a row keeps its id and address when an earlier answer comes in before it. A row goes on
 * as one. Pure: the same rows and plan give the same claims.
 */
export function claimRows<Planned, Row>(
  planned: readonly Planned[],
  rows: readonly Row[],
  by: {
    readonly hasSameKey: (planned: Planned, row: Row) => boolean;
    /** How many pieces of evidence of the planned one are in the row; 0 when it may not go on as it. */
    readonly sharedEvidence: (planned: Planned, row: Row) => number;
  },
): Map<Planned, Row> {
  const claims = new Map<Planned, Row>();
  const free = new Set(rows);
  const claim = (one: Planned, row: Row): void => {
    claims.set(one, row);
    free.delete(row);
  };
  for (const one of planned) {
    const row = [...free].find((candidate) => by.hasSameKey(one, candidate));
    if (row !== undefined) claim(one, row);
  }
  const pairs = planned
    .filter((one) => !claims.has(one))
    .flatMap((one) => [...free].map((row) => ({ one, row, shared: by.sharedEvidence(one, row) })))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  for (const { one, row } of pairs) if (!claims.has(one) && free.has(row)) claim(one, row);
  return claims;
}
