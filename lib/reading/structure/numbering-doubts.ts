import type { Place, ReadAnswer, ReadDoubt, ReadQuestion } from '../reading';

const MOST = 12;

/**
 * Where the numbers of question and answer leave room for doubt: one that is passed over in the question, a part of the
 * answer that fits no sub-question, a part that comes twice. `placeWords` names a place.
 */
export function numberingDoubts(
  question: ReadQuestion | null,
  answer: ReadAnswer | null,
  placeWords: (place: Place) => string,
): ReadDoubt[] {
  return [
    ...passedOver(question, placeWords),
    ...withoutItem(question, answer, placeWords),
    ...twice(answer, placeWords),
  ].slice(0, MOST);
}

function passedOver(question: ReadQuestion | null, placeWords: (place: Place) => string): ReadDoubt[] {
  let last = 0;
  return (question?.items ?? []).flatMap((item, index): ReadDoubt[] => {
    const value = Number(item.path.split('.')[0]);
    if (!Number.isInteger(value) || value === last) return [];
    const before = last;
    last = value;
    if (value <= before + 1) return [];
    const missing = before + 1 === value - 1 ? `nummer ${before + 1}` : `de nummers ${before + 1} tot ${value - 1}`;
    return [
      {
        kind: 'numbering',
        at: item.at,
        message: `Voor nummer ${value} op ${placeWords(item.at)} van de vraag is ${missing} niet gevonden.`,
        alternative: null,
        target: { item: index },
      },
    ];
  });
}

function withoutItem(
  question: ReadQuestion | null,
  answer: ReadAnswer | null,
  placeWords: (place: Place) => string,
): ReadDoubt[] {
  const tops = new Set(question?.items.map((item) => item.path.split('.')[0]));
  if (tops.size === 0) return [];
  return (answer?.items ?? []).flatMap((part, index): ReadDoubt[] => {
    const unknown = part.paths.filter((path) => !tops.has(path.split('.')[0]));
    if (!part.at || unknown.length === 0) return [];
    return [
      {
        kind: 'numbering',
        at: part.at,
        message: `Deel ${unknown.join(', ')} van het antwoord op ${placeWords(part.at)} past bij geen deelvraag.`,
        alternative: null,
        target: { part: index },
      },
    ];
  });
}

function twice(answer: ReadAnswer | null, placeWords: (place: Place) => string): ReadDoubt[] {
  const seen = new Set<string>();
  return (answer?.items ?? []).flatMap((part, index): ReadDoubt[] => {
    const again = part.paths.filter((path) => seen.has(path));
    for (const path of part.paths) seen.add(path);
    if (!part.at || again.length === 0) return [];
    return [
      {
        kind: 'numbering',
        at: part.at,
        message: `Deel ${again.join(', ')} van het antwoord komt op ${placeWords(part.at)} een tweede keer voor.`,
        alternative: null,
        target: { part: index },
      },
    ];
  });
}
