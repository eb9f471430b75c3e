import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { CompareView } from '../compare-view';
import { Exact } from '../exact';

/** The way in which a snapshot is written; one that is written otherwise is not read as if it were the same. */
const VERSION = 1;
const Snapshot = z.object({
  version: z.literal(VERSION),
  view: z.looseObject({
    series: z.looseObject({ slug: z.string(), title: z.string() }),
    columns: z.array(z.looseObject({ token: z.string() })),
    rows: z.array(z.looseObject({ key: z.string(), cells: z.array(z.looseObject({ kind: z.string() })) })),
  }),
});

/** Plain data that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Everything that a comparison shows as plain data: exact numbers and instants are written with a mark, so that they come
 * back as what they were, digit for digit.
 */
export function snapshotOf(view: CompareView): Json {
  return { version: VERSION, view: encoded(view) };
}

/** The comparison of a snapshot, or null when it was written in a way that is not known here. */
export function viewOfSnapshot(snapshot: unknown): CompareView | null {
  const parsed = Snapshot.safeParse(snapshot);
  return parsed.success ? asView(decoded(parsed.data.view)) : null;
}

/** A snapshot was made by `snapshotOf` from a view and cannot be changed in the database. */
function asView(value: unknown): CompareView {
  return value as CompareView;
}

function encoded(value: unknown): Json {
  if (Decimal.isDecimal(value)) return { $exact: value.toFixed() };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key, encoded(each)]),
    );
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if ('$exact' in value && typeof value.$exact === 'string') return new Exact(value.$exact);
  if ('$instant' in value && typeof value.$instant === 'string') return new Date(value.$instant);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decoded(each)]));
}
