import type { BuiltWord } from './build-words';

const FEWEST_LETTERS = 4;
/** Shares of the font size. */
const LARGEST_GAP = 0.75;
/** A gap that is so much wider than the usual one parts words. */
const WIDER = 1.4;
const NARROWER = 0.7;

/** Joins letters that were typed with a space after each ("V R A A G") to words; wider gaps part the words. */
export function joinSpacedLetters(words: readonly BuiltWord[]): BuiltWord[] {
  const joined: BuiltWord[] = [];
  for (let start = 0; start < words.length;) {
    let end = start;
    while (end < words.length && isSpacedLetter(words, start, end)) end += 1;
    const run = words.slice(start, Math.max(end, start + 1));
    joined.push(...(run.length >= FEWEST_LETTERS ? wordsOf(run) : run));
    start += run.length;
  }
  return joined;
}

function isSpacedLetter(words: readonly BuiltWord[], start: number, index: number): boolean {
  const word = words[index];
  if (!word || !/^\p{L}\p{M}*$/u.test(word.text)) return false;
  const before = index > start ? words[index - 1] : null;
  if (!before) return index === start;
  const gap = word.x - before.x - before.width;
  return (
    word.placing === before.placing &&
    Math.abs(word.baseline - before.baseline) < 0.08 * word.size &&
    Math.abs(word.size - before.size) < 0.05 * word.size &&
    gap > 0 &&
    gap <= 2 * LARGEST_GAP * word.size
  );
}

function wordsOf(run: readonly BuiltWord[]): readonly BuiltWord[] {
  const gaps = run.slice(1).map((word, index) => word.x - (run[index]?.x ?? 0) - (run[index]?.width ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 0;
  const even = gaps.filter((gap) => gap >= NARROWER * usual && gap <= WIDER * usual).length;
  if (usual > LARGEST_GAP * (run[0]?.size ?? 0) || even < gaps.length * 0.6) return run;
  const words: BuiltWord[] = [];
  for (const [index, letter] of run.entries()) {
    const last = words.at(-1);
    if (last && (gaps[index - 1] ?? 0) <= WIDER * usual)
      words[words.length - 1] = { ...last, text: last.text + letter.text, width: letter.x + letter.width - last.x };
    else words.push(letter);
  }
  return words;
}
