import type { AnswerKind } from '../../figures/outcome';
import { tidy } from './fold-text';

const ANSWER_HEADING =
  /^(?:\p{L}{4,16}\s+)?antwoord(?:\s+op\s+(?:de\s+)?(?:schriftelijke\s+|parlementaire\s+)?vraag\b.{0,160}|\s+van\s+(?:de\s+|mevrouw\s+)?(?:heer\s+)?(?:vice|eerste|minister|vlaams|staatssecretaris|\d{1,2}[\s/.-]|\p{Lu}).{0,300}|\s+d\.d\.\s.{0,40})?\s*[:.]?$/iu;
const QUESTION_HEADING =
  /^(?:schriftelijke\s+|parlementaire\s+)?vraag(?:\s+nr\.?\s*[\d-]+.{0,300}|\s+van\s.{0,300})?\s*:?$/i;

/** "S C H R I F T E L I J K E  V R A A G" without its letter spacing; other texts with single spaces. */
export function withoutLetterSpacing(text: string): string {
  const words = text.trim().split(/\s{2,}/);
  const isSpaced = text.length < 120 && words.every((word) => /^\p{L}(?: \p{L}){2,}$/u.test(word));
  return isSpaced ? words.map((word) => word.replaceAll(' ', '')).join(' ') : tidy(text);
}

/** Whether a line opens the answer: "ANTWOORD", "Antwoord:", "ANTWOORD op vraag nr. 147 …", "Antwoord van de minister …". */
export function isAnswerHeading(text: string): boolean {
  if (text.length > 400) return false;
  const line = withoutLetterSpacing(text);
  if (!ANSWER_HEADING.test(line)) return false;
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  return first === 'antwoord' || answerKindOf(line) !== null;
}

/** Whether a line opens the question: "SCHRIFTELIJKE VRAAG", "Vraag", "Vraag nr. 1698 van …". */
export function isQuestionHeading(text: string): boolean {
  return text.length <= 400 && QUESTION_HEADING.test(withoutLetterSpacing(text));
}

/** The kind of answer that a heading names; null when it names none. */
export function answerKindOf(heading: string): AnswerKind | null {
  if (/\b(?:voorlopig|tussentijds)\s+antwoord/i.test(heading)) return 'interim';
  if (/\bgeco[oö]rdineerd\s+antwoord/i.test(heading)) return 'coordinated';
  if (/\bverwijzend\s+antwoord/i.test(heading)) return 'referring';
  if (/\b(?:gecorrigeerd|verbeterd|gewijzigd|aangepast|rechtgezet)\s+antwoord/i.test(heading)) return 'corrected';
  return /\baanvullend\s+antwoord/i.test(heading) ? 'substantive' : null;
}
