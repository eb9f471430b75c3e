import { itemOutcomes } from '../answers/pair-answer';
import type { IsoDate } from '../figures/iso-date';
import type { Outcome, OutcomeReason } from '../figures/outcome';
import { pathAnchor } from '../questions/path-words';
import { type EditionItem, matchItems } from './match-items';

/** One question of a thread with its sub-questions and, where the viewer may read one, its answer. */
export interface CoverageEdition {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
  /** The periods of the figures in its answer: "2020". */
  readonly periods: readonly string[];
  /** Known by its citation alone: what it asked is unknown. */
  readonly isPlaceholder: boolean;
  readonly items: readonly EditionItem[];
  /** Null while there is none that the viewer may read. */
  readonly answer: {
    readonly id: string;
    readonly isRetelling: boolean;
    readonly parts: readonly CoveragePart[];
  } | null;
}

export interface CoveragePart {
  readonly id: string;
  readonly paths: readonly string[];
  readonly itemIds: readonly string[];
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  readonly isProvisional: boolean;
  /** Whether the annex that it refers to is here. */
  readonly isInAnnex: boolean;
}

/** What became of one thing that is asked, in one edition. */
export type CoverageCell =
  | {
      readonly kind: 'outcome';
      readonly outcome: Outcome;
      readonly reason: OutcomeReason | null;
      readonly isProvisional: boolean;
      readonly isInAnnex: boolean;
      /** The number it had in that edition. */
      readonly path: string;
      /** The words of the answer, where it is not answered as asked; shortened. */
      readonly quote: string | null;
      readonly isRetelling: boolean;
      /** Where question and answer stand. */
      readonly href: string;
    }
  /** Only its own sub-questions are answered. */
  | { readonly kind: 'below'; readonly path: string; readonly href: string }
  /** The edition is here and does not ask it. */
  | { readonly kind: 'not-asked' }
  /** Asked, and there is no answer that the viewer may read. */
  | { readonly kind: 'no-answer'; readonly path: string; readonly href: string }
  /** The edition is known by its citation alone. */
  | { readonly kind: 'not-here' };

export interface CoverageRow {
  /** In the words of the last edition that asks it. */
  readonly text: string;
  readonly path: string;
  /** Whether it stands under another sub-question. */
  readonly isSub: boolean;
  /** One per edition. */
  readonly cells: readonly CoverageCell[];
  /** In how many editions with an answer it was asked, and in how many of these it got one, in whichever way. */
  readonly asked: number;
  readonly answered: number;
}

export interface CoverageMatrix {
  readonly editions: readonly CoverageEdition[];
  readonly rows: readonly CoverageRow[];
}

const LONGEST_QUOTE = 320;

/** Everything that a thread asks, by what became of it in each edition, in time. */
export function coverageMatrix(editions: readonly CoverageEdition[]): CoverageMatrix {
  const outcomes = new Map(editions.map((edition) => [edition.id, outcomesOf(edition)]));
  const rows = matchItems(editions.filter((edition) => !edition.isPlaceholder)).map(({ items }): CoverageRow => {
    const cells = editions.map((edition): CoverageCell => {
      if (edition.isPlaceholder) return { kind: 'not-here' };
      const item = items.get(edition.id);
      return item === undefined ? { kind: 'not-asked' } : cellOf(edition, item, outcomes);
    });
    const last = editions.flatMap(({ id }) => items.get(id) ?? []).at(-1);
    const found = cells.flatMap((cell) => (cell.kind === 'outcome' ? [cell.outcome] : []));
    return {
      text: last?.text ?? '',
      path: last?.path ?? '',
      isSub: last?.path.includes('.') ?? false,
      cells,
      asked: found.length,
      answered: found.filter(isAnswered).length,
    };
  });
  return { editions, rows };
}

/** What was asked at least twice, each time of an edition with an answer, and never answered. */
export function neverAnswered({ rows }: CoverageMatrix): CoverageRow[] {
  return rows.filter(({ asked, answered }) => asked >= 2 && answered === 0);
}

/** Another figure than was asked is an answer too; a reference elsewhere, a refusal and silence are none. */
function isAnswered(outcome: Outcome): boolean {
  switch (outcome) {
    case 'answered':
    case 'partial':
    case 'substituted':
      return true;
    case 'refused':
    case 'referred':
    case 'none':
      return false;
  }
}

type Outcomes = ReadonlyMap<string, ReturnType<typeof itemOutcomes>[number]>;

function outcomesOf({ items, answer }: CoverageEdition): Outcomes {
  const outcomes = answer === null ? [] : itemOutcomes(items, answer.parts);
  return new Map(outcomes.map((outcome, index) => [items[index]?.id ?? '', outcome]));
}

function cellOf(edition: CoverageEdition, item: EditionItem, outcomes: ReadonlyMap<string, Outcomes>): CoverageCell {
  const href = `/vragen/${edition.slug}#${pathAnchor(item.path)}`;
  const { path } = item;
  if (edition.answer === null) return { kind: 'no-answer', path, href };
  const found = outcomes.get(edition.id)?.get(item.id) ?? null;
  if (found === null) return { kind: 'below', path, href };
  const { isRetelling } = edition.answer;
  const part = edition.answer.parts.find(
    (each) => each.outcome === found.outcome && (each.itemIds.includes(item.id) || each.paths.includes(path)),
  );
  const quote = part === undefined || found.outcome === 'answered' || part.text === '' ? null : shortened(part.text);
  return { kind: 'outcome', ...found, path, quote, isRetelling, href };
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_QUOTE) return plain;
  const cut = plain.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2))}…`;
}
