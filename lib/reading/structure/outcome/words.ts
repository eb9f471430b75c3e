import { LEXICON, type WordClass } from './lexicon';

const NAMES = Object.keys(LEXICON) as WordClass[]; // the keys of a constant record
const MOST_WORDS = 400;
const LONGEST_WORD = 60;

/** Lower case without accents; lists of the Chamber print "geinventariseerd". */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a sentence in lower case without accents, each with its classes; marks that part clauses are words too. */
export class SentenceWords {
  readonly words: readonly string[];
  private readonly classes: readonly ReadonlySet<WordClass>[];

  constructor(sentence: string) {
    this.words = (
      joined(plain(sentence.slice(0, 6_000))).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[,;:()–]/gu) ?? []
    ).slice(0, MOST_WORDS);
    this.classes = this.words.map((word, index) => classesOf(word, this.words[index + 1] ?? ''));
  }

  get length(): number {
    return this.words.length;
  }

  word(index: number): string {
    return this.words[index] ?? '';
  }

  is(index: number, name: WordClass): boolean {
    return this.classes[index]?.has(name) ?? false;
  }

  has(name: WordClass): boolean {
    return this.find(name, 0, this.length) >= 0;
  }

  /** The first word of a class from one index to another (exclusive), or -1. */
  find(name: WordClass, from: number, to: number): number {
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1)
      if (this.is(index, name)) return index;
    return -1;
  }

  /** The first of some words from one index to another (exclusive), or -1. */
  findWord(pattern: RegExp, from: number, to: number): number {
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1)
      if (pattern.test(this.word(index))) return index;
    return -1;
  }

  all(name: WordClass): number[] {
    return this.words.flatMap((_, index) => (this.is(index, name) ? [index] : []));
  }

  /** Where the clause around a word begins: behind the mark, or at the word, that parts it from what stands before. */
  clauseStart(at: number): number {
    for (let index = at - 1; index >= 0; index -= 1)
      if (isMark(this.word(index)) || this.is(index, 'cause') || this.is(index, 'condition')) return index + 1;
    return 0;
  }

  /** Where it ends (exclusive). */
  clauseEnd(at: number): number {
    for (let index = at + 1; index < this.length; index += 1)
      if (isMark(this.word(index)) || this.is(index, 'cause') || this.is(index, 'condition')) return index;
    return this.length;
  }
}

/** "na te gaan", "op te splitsen": a verb that "te" parts is written as one. */
function joined(text: string): string {
  return text.replace(
    /\b(na|op|mee|mede|in|bij|vast|af|vrij|door|aan|uit|over|weer|bekend|terug|onder|prijs) te (?=\p{L}{4})/gu,
    '$1',
  );
}

function isMark(word: string): boolean {
  return word.length === 1 && /^[,;:()–]$/.test(word);
}

/** What follows an "als" that opens a condition; "als dusdanig", "als minister" open none. */
const OPENS_CONDITION = /^(?:de|het|een|u|men|ze|zij|hij|er|die|dat|dit|deze|wij|we|ik|niet|geen|iemand|blijkt)$/;

function classesOf(word: string, next: string): ReadonlySet<WordClass> {
  if (word.length > LONGEST_WORD) return new Set();
  const names = NAMES.filter((name) => LEXICON[name].test(word));
  return new Set(word === 'als' && !OPENS_CONDITION.test(next) ? names.filter((name) => name !== 'condition') : names);
}
