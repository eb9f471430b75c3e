import { alignThread, type ThreadEdition } from '../../lib/series/align/align-thread';
import type {
  AlignedCategory,
  AlignmentQuestion,
  MatchStage,
  Printing,
  ThreadPlan,
} from '../../lib/series/align/aligned-thread';
import { type Decision, type DecisionContent, labelRefKey, type LabelRef } from '../../lib/series/align/decision';
import type { IsoDate } from '../../lib/figures/iso-date';
import type { AnswerContent } from '../../lib/series/answer-content';
import { foldLabel } from '../../lib/series/fold-label';
import type { AlignmentTruth, PairSide, TruthLabel } from './truth';

export interface ScoredEdition {
  readonly name: string;
  readonly statedOn: IsoDate | null;
  readonly number: number | null;
  readonly content: AnswerContent;
}

export interface AlignmentScore {
  readonly labels: number;
  /** Labels that a machine may settle, and those of them that it settled rightly without asking. */
  readonly mayBeSettled: number;
  readonly settled: number;
  /** Labels joined with what they are not, or decided where only a person may. */
  readonly wrong: string[];
  /** Labels that were taken for new though they are not. */
  readonly missed: string[];
  /** Labels that were asked about though nobody needs to be asked. */
  readonly needless: string[];
  /** Labels of the truth that no table of the reading holds. */
  readonly notRead: string[];
  readonly questions: ReadonlyMap<string, readonly string[]>;
  readonly pairs: { readonly right: number; readonly wrong: string[]; readonly notRead: number };
}

interface Found {
  readonly truth: TruthLabel;
  readonly printings: readonly { readonly printing: Printing; readonly category: AlignedCategory }[];
}

/**
 * Brings the editions in one after the other, as people do: after each, the questions that it raises are answered with the
 * truth before the next comes in. Every label is judged as it stood when its own edition came in.
 */
export function scoreAlignment(editions: readonly ScoredEdition[], truth: AlignmentTruth): AlignmentScore {
  const decisions: Decision[] = [];
  const [wrong, missed, needless, notRead]: string[][] = [[], [], [], []];
  const questions = new Map<string, string[]>();
  const truthOf = new Map<string, string>();
  const seen = new Set<string>();
  let [mayBeSettled, settled] = [0, 0];
  let plan: ThreadPlan = { series: [], questions: [] };
  for (const [index, edition] of editions.entries()) {
    const threadEditions = editions.slice(0, index + 1).map(threadEdition);
    plan = alignThread(threadEditions, decisions, []);
    const found = truth.labels.filter((label) => label.edition === edition.name).map((label) => locate(plan, label));
    for (const { truth: label, printings } of found)
      for (const { printing } of printings) truthOf.set(labelRefKey(printing.ref), label.category);
    const raised = plan.questions.filter((question) => question.edition === edition.name);
    const askedAbout = new Set(raised.flatMap(({ labels }) => labels.map(labelRefKey)));
    questions.set(
      edition.name,
      raised.map((question) => wordsOf(question, plan)),
    );
    for (const each of found) {
      const outcome = judge(each, { askedAbout, truthOf, seen });
      const may = each.truth.match !== 'person';
      if (may) mayBeSettled += 1;
      if (outcome === 'settled' && may) settled += 1;
      const line = describe(each);
      if (outcome === 'wrong') wrong?.push(line);
      if (outcome === 'missed') missed?.push(line);
      if (outcome === 'asked' && may) needless?.push(line);
      if (outcome === 'not-read') notRead?.push(line);
    }
    for (const { truth: label } of found) seen.add(label.category);
    decisions.push(
      ...raised
        .flatMap((question) => answer(question, plan, truthOf))
        .map((content, turn) => ({ id: `${edition.name}-${String(turn)}`, content })),
    );
  }
  plan = alignThread(editions.map(threadEdition), decisions, []);
  return {
    labels: truth.labels.length,
    mayBeSettled,
    settled,
    wrong: wrong ?? [],
    missed: missed ?? [],
    needless: needless ?? [],
    notRead: notRead ?? [],
    questions,
    pairs: judgePairs(plan, truth),
  };
}

export function threadEdition({ name, statedOn, number, content }: ScoredEdition): ThreadEdition {
  return {
    answerId: name,
    key: name,
    statedOn,
    number,
    addressees: [],
    isUnderEmbargo: false,
    content,
    only: null,
    without: new Set(),
  };
}

/** The printings of a label: in a table at its path where there is one, else anywhere in its edition. */
function locate(plan: ThreadPlan, truth: TruthLabel): Found {
  const all = plan.series.flatMap((series) =>
    series.dimensions.flatMap((dimension) =>
      dimension.categories.flatMap((category) =>
        category.printings.flatMap((printing) => {
          const table = dimension.tables.find(
            ({ edition, printed }) => edition === printing.ref.edition && printed.base === printing.ref.table,
          );
          return isPrinting(printing.ref, truth)
            ? [
                {
                  printing,
                  category,
                  path: table?.printed.path ?? null,
                  heading: table?.printed.dimension?.label ?? '',
                },
              ]
            : [];
        }),
      ),
    ),
  );
  const atPath = all.filter(({ path }) => truth.path === null || path === truth.path);
  const ofHeading = atPath.filter(
    ({ heading }) => truth.dimension === null || foldLabel(heading) === foldLabel(truth.dimension),
  );
  return { truth, printings: ofHeading.length > 0 ? ofHeading : atPath.length > 0 ? atPath : all };
}

function isPrinting(ref: LabelRef, truth: TruthLabel): boolean {
  if (ref.edition !== truth.edition) return false;
  if (truth.code !== null && ref.code !== null) return truth.code === ref.code;
  const isSameGroup = truth.group === null || ref.group === null || foldLabel(truth.group) === foldLabel(ref.group);
  return foldLabel(ref.label.replace(/ ~\d+$/, '')) === foldLabel(truth.label) && isSameGroup;
}

type Outcome = 'settled' | 'asked' | 'wrong' | 'missed' | 'not-read';

function judge(
  { truth, printings }: Found,
  {
    askedAbout,
    truthOf,
    seen,
  }: { askedAbout: ReadonlySet<string>; truthOf: ReadonlyMap<string, string>; seen: ReadonlySet<string> },
): Outcome {
  if (printings.length === 0) return 'not-read';
  if (printings.some(({ printing }) => askedAbout.has(labelRefKey(printing.ref)))) return 'asked';
  const joined = printings.flatMap(({ printing, category }) =>
    category.printings
      .filter((other) => other !== printing && other.turn <= printing.turn)
      .flatMap((other) => truthOf.get(labelRefKey(other.ref)) ?? []),
  );
  if (joined.some((category) => category !== truth.category)) return 'wrong';
  if (truth.match === 'person') return 'wrong';
  const automatic: readonly MatchStage[] = ['code', 'printed', 'folded', 'normal', 'synonym', 'decision'];
  const isJoined = joined.length > 0 || printings.some(({ printing }) => automatic.includes(printing.stage));
  return isJoined || !seen.has(truth.category) ? 'settled' : 'missed';
}

/** What somebody who knows the truth answers. */
function answer(
  question: AlignmentQuestion,
  plan: ThreadPlan,
  truthOf: ReadonlyMap<string, string>,
): DecisionContent[] {
  if (question.about === 'table') {
    const own = categoriesOfTable(plan, question.table, truthOf);
    const same = question.tableCandidates.find((candidate) =>
      [...categoriesOfTable(plan, candidate, truthOf)].some((category) => own.has(category)),
    );
    return [
      same
        ? { kind: 'same-table', table: question.table, with: same }
        : { kind: 'different-table', table: question.table, from: [...question.tableCandidates] },
    ];
  }
  return question.labels.map((label): DecisionContent => {
    const category = truthOf.get(labelRefKey(label));
    const earlier = category === undefined ? undefined : earlierOf(plan, question, label, category, truthOf);
    return earlier
      ? { kind: 'same', label, with: earlier }
      : { kind: 'different', label, from: [...question.labelCandidates] };
  });
}

/** An earlier printing of the category: among those proposed, else anywhere in the breakdown. */
function earlierOf(
  plan: ThreadPlan,
  question: AlignmentQuestion,
  label: LabelRef,
  category: string,
  truthOf: ReadonlyMap<string, string>,
): LabelRef | undefined {
  const isIt = (ref: LabelRef): boolean => truthOf.get(labelRefKey(ref)) === category && ref.edition !== label.edition;
  const proposed = question.labelCandidates.find(isIt);
  if (proposed) return proposed;
  const dimension = plan.series
    .find(({ key }) => key === question.seriesKey)
    ?.dimensions.find(({ key }) => key === question.dimensionKey);
  return dimension?.categories.flatMap(({ printings }) => printings.map(({ ref }) => ref)).find(isIt);
}

function categoriesOfTable(
  plan: ThreadPlan,
  { edition, table }: { readonly edition: string; readonly table: string },
  truthOf: ReadonlyMap<string, string>,
): Set<string> {
  const refs = plan.series.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ categories }) => categories.flatMap(({ printings }) => printings.map(({ ref }) => ref))),
  );
  return new Set(
    refs
      .filter((ref) => ref.edition === edition && ref.table === table)
      .flatMap((ref) => truthOf.get(labelRefKey(ref)) ?? []),
  );
}

function judgePairs(plan: ThreadPlan, { pairs, labels }: AlignmentTruth): AlignmentScore['pairs'] {
  const wrong: string[] = [];
  let [right, notRead] = [0, 0];
  for (const { left, right: other, verdict } of pairs) {
    const [a, b] = [categoriesOf(plan, labels, left), categoriesOf(plan, labels, other)];
    if (a.size === 0 || b.size === 0) {
      notRead += 1;
      continue;
    }
    const isJoined = [...a].some((category) => b.has(category));
    if (isJoined === (verdict === 'same')) right += 1;
    else
      wrong.push(
        `${left.edition} ${left.label ?? left.code ?? ''} / ${other.edition} ${other.label ?? other.code ?? ''}: ${verdict}`,
      );
  }
  return { right, wrong, notRead };
}

function categoriesOf(plan: ThreadPlan, labels: readonly TruthLabel[], side: PairSide): Set<AlignedCategory> {
  const fitting = labels.filter(
    (label) =>
      label.edition === side.edition &&
      Object.entries(side).every(([name, value]) => {
        const own = label[name];
        if (name === 'label' && label.code !== null && value === label.code) return true;
        return value == null || own === undefined || own === null || own === value;
      }),
  );
  return new Set(fitting.flatMap((label) => locate(plan, label).printings.map(({ category }) => category)));
}

function describe({ truth, printings }: Found): string {
  const to = printings
    .flatMap(({ category, printing }) => [
      `${printing.stage} with ${
        category.printings
          .filter((each) => each.turn < printing.turn)
          .map(({ ref }) => `${ref.edition} ${ref.label}`)
          .join(', ') || 'nothing'
      }`,
    ])
    .join(' | ');
  return `${truth.edition} ${truth.path ?? ''} ${truth.dimension ?? ''}: ${truth.code ?? ''} ${truth.label} = ${truth.category} (${truth.match}) ${to}`;
}

function wordsOf(question: AlignmentQuestion, plan: ThreadPlan): string {
  const title = plan.series.find(({ key }) => key === question.seriesKey)?.title ?? '';
  if (question.about === 'table')
    return `table ${question.reason}: ${title} [${question.table.table}] <- ${question.tableCandidates.map(({ edition, table }) => `${edition} ${table}`).join(' ; ')}`;
  const names = (refs: readonly LabelRef[]): string => refs.map(({ label }) => label).join(' + ');
  return `${question.reason} (${question.proposal}): ${names(question.labelCandidates)} -> ${names(question.labels)} [${question.dimensionKey ?? ''}]`;
}
