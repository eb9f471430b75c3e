import { Decimal } from 'decimal.js';
import { periodKey } from '../../figures/period';
import { intervalOf } from '../labels/interval-label';
import { labelForms } from '../labels/label-form';
import { labelWords, stem } from '../labels/label-words';
import { foldLabel } from '../fold-label';
import type { PrintedTable } from '../printed-table';
import type { PrintedCategory } from '../table-slices';
import type {
  AlignedCategory,
  AlignedDimension,
  AlignedSeries,
  AlignedTable,
  MatchStage,
  Printing,
} from './aligned-thread';
import { freeKey, type ThreadState } from './thread-state';
import { askLabels } from './ask-labels';
import { labelRefKey } from './decision';
import { doubtMatches, type LabelQuestion, type TableContext } from './doubt-matches';
import { matchLabels } from './match-labels';
import { sizesOf } from './sizes';

/**
 * Puts every label of a table into a category of its breakdown, or into a new one, and asks about what is not certain. A
 * label that is asked about is a category of its own until somebody answers.
 */
export function placeLabels(
  state: ThreadState,
  series: AlignedSeries,
  dimension: AlignedDimension,
  table: AlignedTable,
  told: readonly string[],
): void {
  const printings = printingsOf(table, dimension.label, state);
  const earlier = dimension.categories.filter(({ printings: known }) =>
    known.some(({ turn }) => turn < table.turn || turn === table.turn),
  );
  const { matched, ambiguous } = matchLabels(printings, earlier, state.decisions);
  const context = contextOf(table, printings, earlier, matched, told);
  const questions: LabelQuestion[] = [
    ...doubtMatches(context),
    ...[...ambiguous].map(([printing, candidates]): LabelQuestion => ({
      reason: 'ambiguous',
      proposal: 'same',
      labels: [printing],
      candidates,
      evidence: [],
    })),
  ];
  const doubted = new Set(questions.flatMap(({ labels }) => labels));
  const claimed = new Set(questions.flatMap(({ candidates }) => candidates));
  questions.push(
    ...askLabels({
      ...context,
      left: context.left.filter((printing) => !doubted.has(printing)),
      gone: context.gone.filter(({ category }) => !claimed.has(category)),
    }),
  );
  const open = new Set<Printing>();
  for (const question of questions.filter((each) => !isAnswered(state, each))) {
    ask(state, series, dimension, table, question);
    for (const label of question.labels) open.add(label);
  }
  for (const printing of printings) {
    // The counts and the percentages of one table are asked about together.
    const isAsked = open.has(printing) || isOpenElsewhere(state, printing);
    const match = isAsked ? undefined : matched.get(printing);
    if (match) match.category.printings.push({ ...printing, stage: match.stage });
    else dimension.categories.push(newCategory(state, dimension, printing));
  }
}

/** A person said of every label of the question what it is. */
function isAnswered({ decisions }: ThreadState, { labels }: LabelQuestion): boolean {
  return labels.every(({ ref }) => {
    const key = labelRefKey(ref);
    return decisions.sameAs.has(key) || decisions.apart.has(key);
  });
}

function isOpenElsewhere({ questions, decisions }: ThreadState, { ref }: Printing): boolean {
  const key = labelRefKey(ref);
  if (decisions.sameAs.has(key) || decisions.apart.has(key)) return false;
  return [...questions.values()].some(({ labels }) => labels.some((label) => labelRefKey(label) === key));
}

function printingsOf(table: AlignedTable, heading: string, { synonyms }: ThreadState): Printing[] {
  const { printed, edition, answerId, turn, isUnderEmbargo } = table;
  const categories = printed.dimension?.categories ?? [];
  const plain = categories.map((category, position) => {
    const occurrence = / ~\d+$/.exec(category.key)?.[0] ?? '';
    const forms = labelForms(category.label, heading, synonyms);
    return {
      ref: {
        edition,
        table: printed.base,
        group: category.groupLabel,
        code: category.code,
        label: `${category.label}${occurrence}`,
      },
      categoryKey: category.key,
      answerId,
      turn,
      position,
      isUnderEmbargo,
      forms: {
        printed: forms.printed + occurrence,
        folded: forms.folded + occurrence,
        normal: forms.normal + occurrence,
        concept: forms.concept + occurrence,
      },
      groupForm: groupForm(category),
      interval: intervalOf(category.label),
      figures: figuresOf(printed, category.key),
      stage: 'new' as const,
    };
  });
  return plain.map((printing) => ({
    ...printing,
    isTouched: plain.some(({ interval }) => interval?.doubtful === 'high' && interval.high === printing.interval?.low),
  }));
}

function groupForm({ groupLabel }: PrintedCategory): string {
  return groupLabel === null ? '' : labelWords(groupLabel).map(stem).join(' ');
}

function figuresOf({ points }: PrintedTable, categoryKey: string): Map<string, Decimal> {
  return new Map(
    points.flatMap((point): [string, Decimal][] =>
      point.categoryKey === categoryKey && point.content.kind === 'figure'
        ? [[periodKey(point.period), new Decimal(point.content.value)]]
        : [],
    ),
  );
}

/** The table beside the last one before it that printed the breakdown. */
function contextOf(
  table: AlignedTable,
  printings: readonly Printing[],
  categories: readonly AlignedCategory[],
  matched: ReadonlyMap<Printing, { readonly category: AlignedCategory; readonly stage: MatchStage }>,
  told: readonly string[],
): TableContext {
  const turns = categories
    .flatMap(({ printings: known }) => known.map(({ turn }) => turn))
    .filter((turn) => turn < table.turn);
  const lastTurn = Math.max(...turns);
  const before = categories.flatMap((category) => {
    const printing = category.printings.find(({ turn }) => turn === lastTurn);
    return printing ? [{ category, printing }] : [];
  });
  const kept = new Set([...matched.values()].map(({ category }) => category));
  return {
    printings,
    before,
    matched,
    left: printings.filter((printing) => !matched.has(printing)),
    gone: before.filter(({ category }) => !kept.has(category)),
    sizes: sizesOf(
      before.map(({ printing }) => printing),
      printings,
    ),
    told,
  };
}

function newCategory(state: ThreadState, dimension: AlignedDimension, printing: Printing): AlignedCategory {
  const taken = new Set(dimension.categories.map((category) => category.key));
  const plainKey = printing.categoryKey.replace(/ ~\d+$/, '');
  return {
    key: freeKey(plainKey, taken),
    label: printing.ref.label,
    printings: [printing],
    lineage: state.decisions.lineages.get(labelRefKey(printing.ref)) ?? null,
  };
}

function ask(
  state: ThreadState,
  series: AlignedSeries,
  dimension: AlignedDimension,
  table: AlignedTable,
  { reason, proposal, labels, candidates, evidence }: LabelQuestion,
): void {
  const key = `label:${labels.map(({ ref }) => labelRefKey(ref)).join(',')}`;
  if (labels.some((label) => isOpenElsewhere(state, label))) return;
  const latest = candidates.flatMap(({ printings }) => printings.filter(({ turn }) => turn <= table.turn).at(-1) ?? []);
  state.questions.set(key, {
    key,
    about: 'label',
    reason,
    proposal,
    edition: table.edition,
    seriesKey: series.key,
    dimensionKey: dimension.key,
    labels: labels.map(({ ref }) => ref),
    table: { edition: table.edition, table: table.printed.base },
    labelCandidates: latest.map(({ ref }) => ref),
    tableCandidates: [],
    evidence,
    answerIds: [...new Set([table.answerId, ...latest.map(({ answerId }) => answerId)])],
  });
}

/** The label of a category as it is shown: what a person called it, else its first public printing. */
export function canonicalLabel(category: AlignedCategory, names: ReadonlyMap<string, string>): string {
  const named = category.printings.flatMap(({ ref }) => names.get(labelRefKey(ref)) ?? []).at(-1);
  const first = category.printings.find(({ isUnderEmbargo }) => !isUnderEmbargo) ?? category.printings[0];
  return named ?? first?.forms.printed.replace(/ ~\d+$/, '') ?? foldLabel(category.label);
}
