import type { Outcome } from '../../figures/outcome';
import type { ReadAnswerPart, ReadDoubt } from '../reading';
import { placeWords } from '../reading-doubts';

const WORDS: Readonly<Record<Outcome, string>> = {
  answered: 'beantwoord',
  partial: 'deels beantwoord',
  substituted: 'iets anders beantwoord',
  refused: 'niet beantwoord',
  referred: 'verwezen',
  none: 'niet teruggekomen',
};

/** The doubt of a part whose outcome can be read in two ways; none where the words leave no room. */
export function outcomeDoubt(part: ReadAnswerPart, alternative: Outcome | null, index: number): ReadDoubt[] {
  const at = part.because?.at ?? part.at;
  if (alternative === null || !at) return [];
  const name = part.paths.length === 0 ? 'Het antwoord' : `Deel ${part.paths.join(', ')}`;
  return [
    {
      kind: 'outcome',
      at,
      message: `${name} is op ${placeWords(at)} gelezen als "${WORDS[part.outcome]}"; het kan ook "${WORDS[alternative]}" zijn.`,
      alternative,
      target: { part: index },
    },
  ];
}
