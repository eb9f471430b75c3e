import { Decimal } from 'decimal.js';
import { periodKey } from '../../figures/period';
import { mergedPoint } from '../printed-tables';
import type { PrintedPoint } from '../printed-table';
import type { AlignedDimension, AlignedPoint, AlignedSeries, SeriesPlan, ThreadPlan } from './aligned-thread';
import type { ThreadState } from './thread-state';
import { canonicalLabel } from './place-labels';

/** Names, definitions and figures of what was put together, once every answer has its place. */
export function settlePlan(state: ThreadState): ThreadPlan {
  const series = state.series.map((each) => settleSeries(each, state.decisions.names));
  return { series, questions: [...state.questions.values()] };
}

function settleSeries(series: AlignedSeries, names: ReadonlyMap<string, string>): SeriesPlan {
  const isFamily = series.dimensions.length > 1;
  const naming = series.tables.find(({ isUnderEmbargo }) => !isUnderEmbargo) ?? series.tables[0];
  for (const dimension of series.dimensions) nameCategories(dimension, names);
  return {
    ...series,
    title: naming ? (isFamily ? naming.printed.familyTitle : naming.printed.ownTitle) : series.title,
    measure: naming
      ? (isFamily ? naming.printed.familyDefinition : naming.printed.ownDefinition).label
      : series.measure,
    points: pointsOf(series, isFamily),
  };
}

/** Two categories of one name and group are told apart by the year from which the later one counts. */
function nameCategories(dimension: AlignedDimension, names: ReadonlyMap<string, string>): void {
  const naming = dimension.tables.find(({ isUnderEmbargo }) => !isUnderEmbargo) ?? dimension.tables[0];
  dimension.label = naming?.printed.dimension?.label ?? dimension.label;
  const seen = new Set<string>();
  for (const category of dimension.categories) {
    const label = canonicalLabel(category, names);
    const [first] = category.printings;
    const place = JSON.stringify([first?.groupForm, first?.ref.code, label]);
    const year = [...(first?.figures.keys() ?? [])]
      .map((period) => period.split(':')[1]?.slice(0, 4) ?? '')
      .toSorted()[0];
    category.label = seen.has(place) && year !== undefined ? `${label} (vanaf ${year})` : label;
    seen.add(place);
  }
}

function pointsOf(series: AlignedSeries, isFamily: boolean): AlignedPoint[] {
  const points = new Map<string, AlignedPoint>();
  for (const table of series.tables) {
    const dimension = series.dimensions.find((each) => each.tables.includes(table)) ?? null;
    const categoryKeys = new Map(
      (dimension?.categories ?? []).flatMap((category) =>
        category.printings
          .filter((printing) => printing.turn === table.turn && printing.ref.table === table.printed.base)
          .map((printing) => [printing.categoryKey, category.key] as const),
      ),
    );
    const definition = isFamily ? table.printed.familyDefinition : table.printed.ownDefinition;
    for (const point of table.printed.points) {
      const place = placeOf(point, dimension, categoryKeys);
      if (place === null) continue;
      const key = JSON.stringify([table.answerId, place.dimensionKey, place.categoryKey, periodKey(point.period)]);
      const { period, statuses, content } = point;
      const settled = { answerId: table.answerId, ...place, definition, period, statuses, content };
      const earlier = points.get(key);
      points.set(key, earlier === undefined ? settled : mergedOf(earlier, settled));
    }
  }
  return [...points.values()];
}

function placeOf(
  { categoryKey }: PrintedPoint,
  dimension: AlignedDimension | null,
  categoryKeys: ReadonlyMap<string, string>,
): Pick<AlignedPoint, 'dimensionKey' | 'categoryKey'> | null {
  if (categoryKey === null) return { dimensionKey: null, categoryKey: null };
  const key = categoryKeys.get(categoryKey);
  return dimension === null || key === undefined ? null : { dimensionKey: dimension.key, categoryKey: key };
}

/** Two tables of one answer that print another figure at one place: the first counts, the other stays in its document. */
function mergedOf(earlier: AlignedPoint, later: AlignedPoint): AlignedPoint {
  const [a, b] = [earlier.content, later.content];
  if (a.kind === 'figure' && b.kind === 'figure' && !new Decimal(a.value).equals(b.value)) return earlier;
  const merged = mergedPoint(
    { ...earlier, categoryKey: earlier.categoryKey },
    { ...later, categoryKey: later.categoryKey },
  );
  return { ...earlier, statuses: merged.statuses, content: merged.content };
}
