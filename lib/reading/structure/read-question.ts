import type { ReadItem, ReadQuestion } from '../reading';
import { findReferences } from './find-references';
import { foldText } from './fold-text';
import type { QuestionHeader } from './header';
import { readOutline, type Section } from './outline';
import { placeOfAll, type Piece } from './piece';

const OTHERS = /deze vraag werd (?:ook )?gesteld aan\s+(.{4,900})$/i;
const OTHER = /([\p{Lu}][^,()\d]{2,60}?)\s*\((?:nr\.?\s?)?(\d{1,5})\)/gu;

/** Reads the text below the header of a question: its introduction, its numbered items and what it cites. */
export function readQuestion(header: QuestionHeader, hyphenated: ReadonlySet<string>): ReadQuestion {
  const { parliament, number, date, parliamentaryYear, asker, addressee, title, body } = header;
  const fields = { parliament, number, date, parliamentaryYear, asker, addressee, title };
  const { kept, others } = takeOtherAddressees(body);
  const [opening, ...sections] = readOutline(kept);
  const items = sections.flatMap((section) => itemsOf(section, hyphenated));
  const paths = new Set(items.map((item) => item.path));
  return {
    ...fields,
    otherAddressees: others.filter((other) => other.name.toLowerCase() !== fields.addressee?.name.toLowerCase()),
    references: findReferences(
      [opening, ...sections].flatMap((section) => (section ? [{ pieces: section.pieces }] : [])),
      { ownNumbers: paths, number, date },
    ),
    introduction: foldText(opening?.pieces ?? [], hyphenated),
    items,
  };
}

/** An item per path; a joint marker in a question ("1. en 2.") gives each its text. */
function itemsOf(section: Section, hyphenated: ReadonlySet<string>): ReadItem[] {
  const text = foldText(section.pieces, hyphenated);
  const at = placeOfAll([...(section.marker ? [section.marker] : []), ...section.pieces]);
  return section.paths.map((path) => ({ path, text, at }));
}

/** "Deze vraag werd gesteld aan de ministers X (142), Y (256)": the others and their numbers, out of the text. */
function takeOtherAddressees(pieces: readonly Piece[]): {
  kept: readonly Piece[];
  others: ReadQuestion['otherAddressees'];
} {
  const at = pieces.findIndex((piece) => /deze vraag werd (?:ook )?gesteld aan/i.test(piece.text));
  if (at < 0) return { kept: pieces, others: [] };
  const match = OTHERS.exec(foldText(pieces.slice(at, at + 12)).slice(0, 3_000));
  const others = Array.from((match?.[1] ?? '').matchAll(OTHER), (each) => ({
    name: (each[1] ?? '')
      .replace(/^(?:de )?(?:ministers?|viceministers?-presidenten?)\s+/i, '')
      .replace(/^(?:en|de)\s+/i, '')
      .trim(),
    number: Number(each[2]),
  }));
  if (others.length === 0) return { kept: pieces, others };
  const end = pieces.findLastIndex(
    (piece, index) => index >= at && index < at + 12 && /\(\s?(?:nr\.?\s?)?\d{1,5}\)[.\s]*$/.test(piece.text),
  );
  const sentence = pieces[at];
  const start = sentence ? sentence.text.search(/deze vraag werd/i) : 0;
  const before =
    sentence && start > 0 ? [{ ...sentence, end: sentence.start + start, text: sentence.text.slice(0, start) }] : [];
  return { kept: [...pieces.slice(0, at), ...before, ...pieces.slice((end < 0 ? at : end) + 1)], others };
}
