import { listNumber, type NumberStyle } from '../flow/list-number';
import type { NumberLevel, NumberList } from './numbering';

const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-leading-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};
/** Bullets that are printed as they are; the others are signs of symbol fonts. */
const PLAIN_BULLETS = /^[-–—•·*>]$/;

/** Counts the automatic numbers of a document in reading order and says what is printed before each paragraph. */
export class NumberCounter {
  /** Per definition the number that every level stands at. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly used = new Set<NumberList>();

  /** What is printed before the next paragraph of a list at a level (0-based), with the space behind it; "" for nothing. */
  next(list: NumberList, level: number): string {
    const own = list.levels.get(level);
    if (!own) return '';
    const counts = this.counts.get(list.definition) ?? new Map<number, number>();
    this.counts.set(list.definition, counts);
    if (!this.used.has(list)) for (const overridden of list.starts.keys()) counts.delete(overridden);
    this.used.add(list);
    const startOf = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
    const current = counts.get(level);
    counts.set(level, current === undefined ? startOf(level) : current + 1);
    for (let above = 0; above < level; above += 1) if (!counts.has(above)) counts.set(above, startOf(above));
    for (const below of [...counts.keys()])
      if (below > level && restarts(list.levels.get(below), level)) counts.delete(below);
    const text = printed(own, list, (at) => counts.get(at) ?? startOf(at));
    return text === '' || own.suffix === 'nothing' ? text : `${text} `;
  }
}

function restarts(below: NumberLevel | undefined, level: number): boolean {
  const after = below?.restartsAfter ?? null;
  return after === null || level < after;
}

function printed(own: NumberLevel, list: NumberList, countOf: (level: number) => number): string {
  if (own.format === 'bullet') return own.text === '' || PLAIN_BULLETS.test(own.text) ? own.text : '•';
  if (own.format === 'none' && !/%\d/.test(own.text)) return own.text.trim();
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const format = list.levels.get(level)?.format ?? 'decimal';
      return format === 'none' ? '' : numberIn(countOf(level), own.isLegal ? 'decimal' : format);
    })
    .trim();
}

/** Beyond z Word repeats the letter: aa, bb. */
function numberIn(count: number, format: string): string {
  if (format === 'ordinal') return `${count}e`;
  if (/^(?:lower|upper)Letter$/.test(format) && count > 26 && count < 520) {
    const letter = listNumber(((count - 1) % 26) + 1, STYLES[format] ?? 'decimal');
    return letter.repeat(Math.ceil(count / 26));
  }
  return listNumber(count, STYLES[format] ?? 'decimal');
}
