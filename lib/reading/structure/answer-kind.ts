import type { AnswerKind } from '../../figures/outcome';
import { answerKindOf } from './heading';

/** The kind of an answer: as its heading or file name of the kind says, else from its first sentences. */
export function readAnswerKind(heading: string, opening: string): AnswerKind {
  const named = /^mededeling\b/i.test(heading) ? 'interim' : answerKindOf(heading);
  if (named) return named;
  const text = opening.slice(0, 700);
  const short = opening.length < 900;
  if (
    /\b(?:dit is een|volgend|hierbij (?:een|het)|bij wijze van)\s+(?:voorlopig|tussentijds)\s+antwoord|\bvoorlopig antwoord\b|definitief antwoord[^.]{0,80}(?:volgt|later|bezorg|overgemaakt)|(?:antwoord|beantwoord\w*)[^.]{0,80}\b(?:niet binnen de (?:gestelde|gebruikelijke) termijn|zal (?:u )?(?:later|zo spoedig mogelijk))/i.test(
      text,
    )
  )
    return 'interim';
  if (
    /\b(?:dit|onderstaand|volgend|hieronder)\b[^.]{0,60}\b(?:gecorrigeerd|verbeterd|rechtgezet|aangepast) antwoord|\b(?:vervangt|ter vervanging van)\b[^.]{0,60}\bantwoord|rechtzetting[^.]{0,60}antwoord/i.test(
      text,
    )
  )
    return 'corrected';
  if (
    /(?:verwijs|verwijzen|verwezen|zie)\b[^.]{0,160}\bantwoord\b[^.]{0,120}(?:\bvan\b|\bdoor\b|gegeven|verstrekt)[^.]{0,80}\b(?:minister|collega|viceminister|minister-president)/i.test(
      text,
    ) &&
    short
  )
    return 'referring';
  if (
    /(?:verwijs|verwijzen)\b[^.]{0,80}\bgeco[oö]rdineerde?\b|\bgeco[oö]rdineerde?\s+antwoord\b[^.]{0,60}\bverwijs/i.test(
      text,
    )
  )
    return 'referring';
  if (
    /\b(?:dit (?:antwoord )?is een|volgend|onderstaand|hieronder (?:het|een)|hierbij (?:het|een)|dit antwoord geldt als)\s+geco[oö]rdineerd\s+antwoord|geco[oö]rdineerd\s+(?:antwoord|beantwoord|met)|\b(?:mede namens|ook namens|in naam van)\s(?:de\s)?(?:collega|minister|vice)/i.test(
      text,
    )
  )
    return 'coordinated';
  return 'substantive';
}
