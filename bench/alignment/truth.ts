import { z } from 'zod';

/** How a label must come to its category, taken in the order of the editions. */
const Match = z.enum(['new', 'itself', 'person', 'either']);

const Label = z.looseObject({
  edition: z.string(),
  path: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  dimension: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  axis: z.enum(['row', 'column']).catch('row'),
  group: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  code: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  label: z.string(),
  category: z.string(),
  match: Match,
});
export type TruthLabel = z.infer<typeof Label>;

const Side = z.looseObject({
  edition: z.string(),
  label: z.string().nullish(),
  code: z.string().nullish(),
  category: z.string().nullish(),
});
const Verdict = z.enum(['same', 'split', 'merge', 'redefined', 'different']);
export type PairSide = z.infer<typeof Side>;

export interface TruthPair {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly verdict: z.infer<typeof Verdict>;
}

/** The truth of a labelled thread, as far as it is scored. */
export interface AlignmentTruth {
  readonly categories: readonly unknown[];
  readonly labels: readonly TruthLabel[];
  readonly pairs: readonly TruthPair[];
  readonly series: readonly unknown[];
}

/** What the file holds, and a line for everything in it that was not understood. */
export function parseTruth(json: unknown): { readonly truth: AlignmentTruth; readonly notes: string[] } {
  const notes: string[] = [];
  const root = z.looseObject({}).parse(json);
  for (const name of Object.keys(root))
    if (!['categories', 'labels', 'pairs', 'series'].includes(name)) notes.push(`not read: ${name}`);
  const labels = listOf(root.labels).flatMap((item, index) => {
    const parsed = Label.safeParse(item);
    if (parsed.success) return [parsed.data];
    notes.push(
      `labels[${String(index)}]: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
    );
    return [];
  });
  const pairs = listOf(root.pairs).flatMap((item, index) => {
    const parsed = pairOf(item);
    if (parsed === null) notes.push(`pairs[${String(index)}]: two sides and a verdict were expected`);
    return parsed ?? [];
  });
  return { truth: { categories: listOf(root.categories), labels, pairs, series: listOf(root.series) }, notes };
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, item]: [string, unknown]) =>
      typeof item === 'object' && item !== null && !Array.isArray(item) ? { name, ...item } : { name, value: item },
    );
  return [];
}

/** Two sides under whatever names, or as a list. */
function pairOf(item: unknown): TruthPair | null {
  const parsed = z.looseObject({ verdict: Verdict }).safeParse(item);
  if (!parsed.success) return null;
  const values = Object.entries(parsed.data).flatMap(([name, value]) =>
    name === 'verdict' ? [] : Array.isArray(value) ? (value as unknown[]) : [value],
  );
  const sides = values.flatMap((value) => {
    const side = Side.safeParse(value);
    return side.success ? [side.data] : [];
  });
  const [left, right] = sides;
  return left && right ? { left, right, verdict: parsed.data.verdict } : null;
}
