import { sentenceSpans } from '../../reading/structure/sentences';

/** A place where a text can be cut in two, with the words that the second piece begins with. */
export interface CutPlace {
  /** The second piece begins at this character. */
  readonly offset: number;
  readonly words: string;
}

const MOST_PLACES = 400;
const LONGEST_WORDS = 90;

/** Where a text can be cut: at its lines and sentences, or before each of its words. None for a text of one piece. */
export function cutPlaces(text: string, by: 'sentence' | 'word'): CutPlace[] {
  const offsets =
    by === 'word' ? wordStarts(text) : [...sentenceSpans(text).map((span) => span.start), ...lineStarts(text)];
  return [...new Set(offsets)]
    .filter((offset) => text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== '')
    .sort((one, other) => one - other)
    .slice(0, MOST_PLACES)
    .map((offset) => ({ offset, words: beginning(text.slice(offset)) }));
}

/** Where the words that a person typed stand in a text, spaces and capitals aside; null when they do not, or stand first. */
export function offsetOfWords(text: string, words: string): number | null {
  const sought = words.trim().split(/\s+/).join(' ').toLowerCase();
  if (sought === '') return null;
  const folded = folding(text);
  const at = folded.text.indexOf(sought);
  const offset = at < 0 ? undefined : folded.offsets[at];
  return offset === undefined || text.slice(0, offset).trim() === '' ? null : offset;
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/\S+/g)].map((match) => match.index);
}

function lineStarts(text: string): number[] {
  return [...text.matchAll(/\n\s*/g)].map((match) => match.index + match[0].length);
}

function beginning(text: string): string {
  const words = text.trim().split(/\s+/).join(' ');
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}

/** The text in lower case with every run of blanks as one space, and where each of its characters stood. */
function folding(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let folded = '';
  for (const [index, character] of text.split('').entries()) {
    const isBlank = /\s/.test(character);
    if (isBlank && folded.endsWith(' ')) continue;
    const lower = character.toLowerCase();
    folded += isBlank ? ' ' : lower.length === 1 ? lower : character;
    offsets.push(index);
  }
  return { text: folded, offsets };
}
