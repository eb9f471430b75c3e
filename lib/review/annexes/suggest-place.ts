import type { IsoDate } from '../../figures/iso-date';

/** What a file says about where it belongs. */
export interface FileClues {
  readonly fileName: string;
  /** The questions that it cites or names in its heading. */
  readonly references: readonly { readonly number: number | null; readonly date: IsoDate | null }[];
}

/** An answer, here or under review, that a file may belong to. */
export interface PlaceFacts {
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
  /** The name of the file that the answer came in. */
  readonly fileName: string | null;
}

/** By what an answer was recognised. */
export type PlaceClue = 'citation' | 'number-in-name' | 'like-name';

/**
 * The one answer that a file points to, by the question that it cites, by a number in its name, or by a name that is that
 * of the answer with "bijlage" behind it. Null when none or several do: a person chooses then.
 */
export function suggestPlace<Place extends PlaceFacts>(
  clues: FileClues,
  places: readonly Place[],
): { readonly place: Place; readonly clue: PlaceClue } | null {
  const tests: readonly (readonly [PlaceClue, (place: Place) => boolean])[] = [
    ['citation', (place) => clues.references.some((reference) => isSameQuestion(reference, place))],
    ['like-name', (place) => place.fileName !== null && isNameOfAnnex(clues.fileName, place.fileName)],
    ['number-in-name', (place) => place.number !== null && numbersInName(clues.fileName).includes(place.number)],
  ];
  for (const [clue, isIt] of tests) {
    const found = places.filter(isIt);
    const [only] = found;
    if (only !== undefined && found.length === 1) return { place: only, clue };
    if (found.length > 1) return null;
  }
  return null;
}

/** The numbers in the name of a file that may be that of a question: no years, unless "nr" or "SV" stands before them. */
export function numbersInName(fileName: string): number[] {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200);
  return [...name.matchAll(/(nr|sv|vraag)?[ ._-]{0,3}(?<!\d)(\d{1,5})(?!\d)/gi)].flatMap(([, word, digits]) => {
    const number = Number(digits);
    const isYear = number >= 1990 && number <= 2100;
    return number === 0 || (isYear && word === undefined) ? [] : [number];
  });
}

/** Number and day have to be the same; a citation without a day goes by its number. */
function isSameQuestion({ number, date }: FileClues['references'][number], place: PlaceFacts): boolean {
  if (number === null || number !== place.number) return false;
  return date === null || place.askedOn === null || date === place.askedOn;
}

const ANNEX_WORD = /bijlagen?|annex(?:es)?|tabel(?:len)?|cijfers?|data/gi;

/** "sv-147-bijlage 2.xlsx" beside "SV 147.pdf". */
function isNameOfAnnex(fileName: string, answerName: string): boolean {
  if (fileName.search(ANNEX_WORD) < 0) return false;
  const own = foldName(fileName.replace(ANNEX_WORD, ' '));
  const answer = foldName(answerName.replace(/antwoord/gi, ' '));
  return answer.length > 2 && (own === answer || own.startsWith(`${answer} `));
}

function foldName(fileName: string): string {
  return fileName
    .slice(0, 200)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
