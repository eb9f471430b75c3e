import type { LaidWord } from './laid-word';
import { rowOf, type TextRow } from './text-row';
import type { WordKind } from './word-kind';

const KINDS = ['number', 'filler', 'sign', 'mark', 'leader', 'text'] as const satisfies readonly WordKind[];
/** Numbers that a word takes. */
const STRIDE = 7;
const BOLD = 8;
const GLUED = 16;

/** The rows of a page in a quarter of the memory, for as long as they wait: a thousand pages of words are much to hold. */
export class PackedRows {
  private readonly text: string;
  private readonly lengths: Uint32Array;
  private readonly numbers: Float64Array;
  /** How many words each row has. */
  private readonly counts: Uint32Array;

  constructor(rows: readonly TextRow[]) {
    const words = rows.flatMap((row) => row.words);
    this.text = words.map(({ text }) => text).join('');
    this.lengths = Uint32Array.from(words, ({ text }) => text.length);
    this.counts = Uint32Array.from(rows, (row) => row.words.length);
    this.numbers = new Float64Array(words.length * STRIDE);
    words.forEach((word, index) => {
      const { x, right, top, bottom, baseline, size } = word;
      this.numbers.set([x, right, top, bottom, baseline, size, flagsOf(word)], index * STRIDE);
    });
  }

  /** The rows as they were. */
  unpacked(): TextRow[] {
    let [from, start] = [0, 0];
    return Array.from(this.counts, (count) => {
      const words = Array.from({ length: count }, (_, index) => {
        const end = start + (this.lengths[from + index] ?? 0);
        const word = this.word(from + index, this.text.slice(start, end));
        start = end;
        return word;
      });
      from += count;
      return rowOf(words);
    });
  }

  private word(index: number, text: string): LaidWord {
    const at = (offset: number): number => this.numbers[index * STRIDE + offset] ?? 0;
    const flags = at(6);
    return {
      text,
      x: at(0),
      right: at(1),
      top: at(2),
      bottom: at(3),
      baseline: at(4),
      size: at(5),
      isBold: (flags & BOLD) > 0,
      kind: KINDS[flags % BOLD] ?? 'text',
      isGlued: (flags & GLUED) > 0,
    };
  }
}

function flagsOf({ kind, isBold, isGlued }: LaidWord): number {
  return KINDS.indexOf(kind) + (isBold ? BOLD : 0) + (isGlued ? GLUED : 0);
}
