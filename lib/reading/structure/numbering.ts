import { romanStep, type Marker, type MarkerTarget, type NumberStep } from './marker';

/** Where the numbering stands: one level per step of the current path. */
interface Level {
  readonly style: string;
  readonly step: NumberStep;
}

/** How a marker stands in the text. */
export interface MarkerSetting {
  /** At the start of a line, where a gap in the numbering is believed; inside a line only the very next number is. */
  readonly isLineStart: boolean;
  /** The paths of the question, when an answer is read: numbers that it knows are believed. */
  readonly known: ReadonlySet<string>;
  /** Whether a small letter follows the marker. */
  readonly isSmall?: boolean;
  /** Whether a number still comes further on, so that it is not passed over here. */
  readonly isComing?: (step: NumberStep) => boolean;
}

const LARGEST_GAP = 3;
const DEEPEST = 4;
/** An answer alone may begin with a later sub-question. */
const LATEST_START = 9;
const LONGEST_RANGE = 100;

/**
 * Follows the numbers of a question or answer in document order and says, for every marker, which paths it names; null
 * for a number that does not fit (a table cell, an article of law, a list within the text).
 */
export class Numbering {
  private levels: readonly Level[] = [];
  private readonly seen = new Set<string>();
  /** Whether the last marker named several paths with others between them ("3. en 5."): those may follow. */
  private hasLeftGap = false;
  private hasSmallItems = false;

  get isEmpty(): boolean {
    return this.levels.length === 0;
  }

  /** Whether the items of the outermost level begin with a small letter, as those of a list do. */
  get isInSmallLetters(): boolean {
    return this.hasSmallItems;
  }

  /** Whether letters are being counted. */
  get isInLetters(): boolean {
    return this.levels.at(-1)?.step.kind === 'letter';
  }

  /** Whether a number is the next on the outermost level. */
  isNext(value: number): boolean {
    const [top] = this.levels;
    return top?.step.kind === 'number' && value === top.step.value + 1;
  }

  isInStyle(style: string): boolean {
    return this.levels.some((level) => level.style === style);
  }

  /** Whether the question has the letter under the current number. */
  isLetterKnown(marker: Marker, known: ReadonlySet<string>): boolean {
    const letter = marker.targets[0]?.steps[0];
    const above = this.levels.filter((level) => level.step.kind === 'number');
    return letter !== undefined && known.has([...above.map((level) => level.step.text), letter.text].join('.'));
  }

  /** Moves on to numbers that a sentence names ("Wat vraag 2 betreft"); false when they are not ahead. */
  jumpTo(numbers: readonly number[]): boolean {
    const [top] = this.levels;
    const at = top?.step.kind === 'number' ? top.step.value : 0;
    const first = numbers[0] ?? 0;
    const last = numbers.at(-1) ?? 0;
    if (first <= at || numbers.some((value) => this.seen.has(String(value)))) return false;
    this.levels = [{ style: 'phrase', step: { kind: 'number', value: last, text: String(last) } }];
    for (const value of numbers) this.seen.add(String(value));
    return true;
  }

  /** The paths that the marker names here ("1.a"), moving the numbering on; null when it does not fit. */
  accept(marker: Marker, setting: MarkerSetting): string[] | null {
    const [first] = marker.targets;
    if (!first) return null;
    const levels = this.placed(first.steps, marker, setting);
    if (!levels) return null;
    const paths = [pathOf(levels)];
    let current = levels;
    for (const target of marker.targets.slice(1)) {
      const next = following(current, target, marker.style);
      if (!next) return null;
      paths.push(...(target.isRangeEnd ? between(current, next) : []), pathOf(next));
      current = next;
    }
    if (this.isEmpty) this.hasSmallItems = setting.isSmall === true;
    this.levels = current;
    this.hasLeftGap = paths.length > 1 && !marker.targets.some((target) => target.isRangeEnd);
    for (const path of paths) this.seen.add(path);
    return [...new Set(paths)];
  }

  private placed(steps: readonly NumberStep[], marker: Marker, setting: MarkerSetting): readonly Level[] | null {
    if (marker.word !== null) return steps.map((step) => ({ style: 'word', step }));
    const [first] = steps;
    if (!first) return null;
    if (steps.length > 1) return this.placedCompound(steps, marker.style, setting);
    const { style } = marker;
    const next = this.nextInLevel(first, style, setting);
    const roman = romanStep(first);
    if (next || !roman) return next ?? this.newLevel(first, style, setting);
    // "i)" below "b)" opens a level of Roman numerals, where "ii)" stands
    const romanStyle = style.replace(/^letter/, 'roman');
    return (
      this.nextInLevel(roman, romanStyle, setting) ??
      this.newLevel(roman, romanStyle, setting) ??
      this.newLevel(first, style, setting)
    );
  }

  /** The next number of a level that is open, preferring the same style and the innermost level. */
  private nextInLevel(step: NumberStep, style: string, setting: MarkerSetting): readonly Level[] | null {
    const fits = (level: Level, index: number): boolean => {
      if (level.step.kind !== step.kind || step.value <= level.step.value) return false;
      if (step.value === level.step.value + 1) return true;
      if (level.style !== style) return false;
      const passed = { ...level.step, value: level.step.value + 1 };
      if (!setting.isLineStart && setting.isComing?.(passed) === true) return false;
      return (
        (setting.isLineStart && step.value <= level.step.value + LARGEST_GAP) ||
        setting.known.has(pathOf([...this.levels.slice(0, index), { style, step }]))
      );
    };
    const sameStyle = this.levels.findLastIndex((level, at) => level.style === style && fits(level, at));
    const index =
      sameStyle >= 0
        ? sameStyle
        : this.levels.findLastIndex((level, at) => fits(level, at) && this.isBelieved(level, at, step, setting));
    if (index < 0) return this.leftBehind(step, style, setting);
    return [...this.levels.slice(0, index), { style, step }];
  }

  /** In another style only the very next number goes on: at the start of a line, as a letter, or when the question has it. */
  private isBelieved(level: Level, at: number, step: NumberStep, setting: MarkerSetting): boolean {
    if (step.value !== level.step.value + 1) return false;
    return (
      setting.isLineStart ||
      step.kind === 'letter' ||
      setting.known.has(pathOf([...this.levels.slice(0, at), { style: level.style, step }]))
    );
  }

  /** A number that a joint marker passed over: 4 behind "3. en 5.". */
  private leftBehind(step: NumberStep, style: string, setting: MarkerSetting): readonly Level[] | null {
    const path = pathOf([{ style, step }]);
    return this.hasLeftGap && step.kind === 'number' && setting.known.has(path) && !this.seen.has(path)
      ? [{ style, step }]
      : null;
  }

  private newLevel(step: NumberStep, style: string, setting: MarkerSetting): readonly Level[] | null {
    if (this.levels.length >= DEEPEST || this.levels.some((level) => level.style === style)) return null;
    if (this.levels.some((level) => level.step.kind === step.kind && step.kind !== 'number')) return null;
    const levels = [...this.levels, { style, step }];
    if (
      this.levels.length === 0 &&
      step.kind !== 'number' &&
      setting.known.size > 0 &&
      !setting.known.has(pathOf(levels))
    )
      return null;
    const isList =
      step.kind === 'number' && this.levels.length > 0 && setting.known.size > 0 && !setting.known.has(pathOf(levels));
    if (isList) return null;
    if (step.value === 1) return levels;
    const isAmong =
      this.isEmpty &&
      setting.known.has(pathOf(levels)) &&
      setting.isComing?.({ ...step, value: step.value + 1 }) === true;
    if (!setting.isLineStart) return isAmong ? levels : null;
    return setting.known.has(pathOf(levels)) ||
      (this.levels.length === 0 && setting.known.size === 0 && step.kind === 'number' && step.value <= LATEST_START)
      ? levels
      : null;
  }

  /** "2.a", "2.1": the first step is the current or the next number, the steps behind it go on or begin. */
  private placedCompound(steps: readonly NumberStep[], style: string, setting: MarkerSetting): readonly Level[] | null {
    const levels = steps.map((step, index) => ({ style: compoundStyle(step, index, style), step }));
    const current = this.levels[0]?.step;
    const [first, second] = steps;
    if (!first || !second) return null;
    if (setting.known.has(pathOf(levels)) && setting.isLineStart) return levels;
    const before = current?.kind === first.kind ? current.value : 0;
    if (first.value === before) {
      const sibling = this.levels[1]?.step;
      const last = sibling?.kind === second.kind ? sibling.value : 0;
      return second.value === last + 1 ||
        (second.value === last && steps.length > 2) ||
        (setting.isLineStart && second.value > last && second.value <= last + LARGEST_GAP)
        ? levels
        : null;
    }
    const isNext =
      first.value === before + 1 ||
      (setting.isLineStart && first.value > before && first.value <= before + LARGEST_GAP);
    const isOpening =
      this.levels.length === 0 && setting.isLineStart && setting.known.size === 0 && first.value <= LATEST_START;
    return isOpening || (isNext && second.value <= 1) ? levels : null;
  }
}

/** The place of a further number in a joint marker: "b)" behind "1. a)" is 1.b, "4." is 4; numbers must go up. */
function following(levels: readonly Level[], target: MarkerTarget, style: string): readonly Level[] | null {
  const [first] = target.steps;
  if (!first) return null;
  if (target.steps.length === 1 && first.kind !== 'number') {
    const index = levels.findLastIndex((level) => level.step.kind === first.kind);
    const open = levels[index];
    return open && open.step.value < first.value
      ? [...levels.slice(0, index), { style: open.style, step: first }]
      : null;
  }
  const before = levels[0]?.step;
  if (before?.kind !== 'number' || first.value < before.value) return null;
  if (first.value === before.value && target.steps.length === 1) return null;
  return target.steps.map((step, index) => ({
    style: levels[index]?.style ?? compoundStyle(step, index, style),
    step,
  }));
}

/** The paths strictly between the two ends of a range on one level: 2 for "1-3". */
function between(from: readonly Level[], to: readonly Level[]): string[] {
  const first = from.at(-1);
  const last = to.at(-1);
  if (!first || !last || from.length !== to.length || first.step.kind !== last.step.kind) return [];
  if (last.step.value - first.step.value > LONGEST_RANGE) return [];
  const paths: string[] = [];
  for (let value = first.step.value + 1; value < last.step.value; value += 1) {
    if (first.step.kind === 'roman') continue;
    const text = first.step.kind === 'number' ? String(value) : String.fromCharCode(96 + value);
    paths.push(pathOf([...from.slice(0, -1), { style: first.style, step: { kind: first.step.kind, value, text } }]));
  }
  return paths;
}

/** The steps of "2. a)" stand on the levels of "2." and "a)"; those of "2.1" on levels of their own. */
function compoundStyle(step: NumberStep, index: number, style: string): string {
  if (step.kind === 'number') return index === 0 ? 'number.' : `${style}/${index}`;
  return `${step.kind})`;
}

function pathOf(levels: readonly Level[]): string {
  return levels.map((level) => level.step.text).join('.');
}
