import type { IsoDate } from '../../figures/iso-date';
import type { ReadQuestion } from '../reading';
import type { Piece } from './piece';

/** What the top of a question says, and the pieces that are left for its text. */
export interface QuestionHeader extends Pick<
  ReadQuestion,
  'parliament' | 'number' | 'date' | 'parliamentaryYear' | 'asker' | 'addressee' | 'title'
> {
  /** The day of the answer, where the block of the question says it. */
  readonly answeredOn: IsoDate | null;
  readonly body: readonly Piece[];
}

/** What the top of an answer says, and the pieces that are left for its text. */
export interface AnswerHeader {
  readonly number: number | null;
  /** Of the question. */
  readonly date: IsoDate | null;
  readonly asker: string | null;
  readonly title: string | null;
  readonly parliamentaryYear: string | null;
  readonly answeredOn: IsoDate | null;
  readonly heading: string;
  /** What the heading says besides: "Zie ook Aanhangsel Handelingen …". */
  readonly remarks?: readonly Piece[];
  readonly body: readonly Piece[];
}

/** "2020-2021" of "2020–2021", "2020 - 2021" or "2020/2021"; null for anything else. */
export function yearSpan(text: string | undefined): string | null {
  const match = /((?:19|20)\d{2})\s?[-–/]\s?((?:19|20)\d{2})/.exec(text ?? '');
  return match ? `${match[1]}-${match[2]}` : null;
}

const OFFICE =
  '(?:(?:gemeente|provincie|districts|stads)?raadslid|(?:provinciaal|gemeentelijk)\\s+raadslid|statenlid|kamerlid|parlementslid|(?:vlaams\\s+)?volksvertegenwoordig(?:er|ster)|senator)';
const OFFICE_BEFORE = new RegExp(`^(?:de\\s+|het\\s+)?${OFFICE}\\s+`, 'i');
const OFFICE_BEHIND = new RegExp(`,?\\s+${OFFICE}\\b.{0,60}$`, 'i');

/** A name as one writes it: "KURT DE LOOR" stays as printed; titles, party and full stops go. */
export function personName(text: string): string {
  return text
    .replace(/^(?:mevrouw|de\s+heer|dhr\.?|mevr\.?)\s+/i, '')
    .replace(/^(?:de\s+)?(?:vlaams\s+)?(?:volksvertegenwoordiger|het lid|de leden)\s+/i, '')
    .replace(OFFICE_BEFORE, '')
    .replace(OFFICE_BEHIND, '')
    .replace(/\s*\([^()]{1,60}\)\s*$/, '')
    .replace(/[\s,.:;]+$/, '')
    .trim();
}

/** An addressee who is named by the office alone: "de minister van Mobiliteit" has a portfolio and no name. */
export function addressedOffice(text: string): { name: string | null; portfolio: string | null } {
  const office = text.replace(/^(?:de|het|aan)\s+/i, '').trim();
  return { name: null, portfolio: office };
}
