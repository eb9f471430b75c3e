import { periodKey } from '../../figures/period';
import type { ThreadPlan } from './aligned-thread';
import { labelRefKey, type LabelRef } from './decision';

/** What another set of decisions would change, in the words of the answers. */
export interface PlanDifference {
  /** Labels that would stand in another company: with which earlier labels they are one before and after. */
  readonly labels: readonly MovedLabel[];
  /** Figures that would stand at another place. */
  readonly figures: number;
  /** Questions that would be asked again, and questions that would be settled. */
  readonly opened: number;
  readonly settled: number;
}

export interface MovedLabel {
  readonly label: LabelRef;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The name under which it is shown. */
  readonly nameBefore: string;
  readonly nameAfter: string;
}

interface Place {
  readonly ref: LabelRef;
  readonly name: string;
  readonly company: readonly string[];
}

/** The difference between two plans of the same answers. */
export function planDifference(before: ThreadPlan, after: ThreadPlan): PlanDifference {
  const [old, fresh] = [placesOf(before), placesOf(after)];
  const labels = [...fresh].flatMap(([key, place]): MovedLabel[] => {
    const was = old.get(key);
    if (!was || (was.name === place.name && was.company.join('\n') === place.company.join('\n'))) return [];
    return [
      { label: place.ref, before: was.company, after: place.company, nameBefore: was.name, nameAfter: place.name },
    ];
  });
  const [oldFigures, newFigures] = [figuresOf(before), figuresOf(after)];
  const [oldQuestions, newQuestions] = [before, after].map(({ questions }) => new Set(questions.map(({ key }) => key)));
  return {
    labels,
    figures: [...newFigures].filter(([place, key]) => oldFigures.get(place) !== key).length,
    opened: [...(newQuestions ?? [])].filter((key) => oldQuestions?.has(key) !== true).length,
    settled: [...(oldQuestions ?? [])].filter((key) => newQuestions?.has(key) !== true).length,
  };
}

function placesOf({ series }: ThreadPlan): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const one of series)
    for (const dimension of one.dimensions)
      for (const category of dimension.categories)
        for (const { ref } of category.printings) {
          const others = category.printings.filter((other) => labelRefKey(other.ref) !== labelRefKey(ref));
          const company = [...new Set(others.map((other) => other.ref.label))];
          const key = labelRefKey(ref);
          if (!places.has(key)) places.set(key, { ref, name: category.label, company });
        }
  return places;
}

/** Where each figure stands, by its first place in a document. */
function figuresOf({ series }: ThreadPlan): Map<string, string> {
  return new Map(
    series.flatMap((one) =>
      one.points.flatMap(({ content, dimensionKey, categoryKey, period }): [string, string][] => {
        const place = content.kind === 'gap' ? content.cellId : (content.cellIds[0] ?? content.statedFigureIds[0]);
        return place === undefined
          ? []
          : [[place, JSON.stringify([one.key, dimensionKey, categoryKey, periodKey(period)])]];
      }),
    ),
  );
}
