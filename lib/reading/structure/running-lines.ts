import type { SourceLine } from '../sources/source-line';
import { readMarker } from './marker';

const PAGE_NUMBER = /^\s*(?:pagina|blz\.?|p\.|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?\s*$/i;
const PAGE_OF_PAGES = /^\s*(?:[-–]?\s?\d{1,4}\s?(?:\/|van)\s?\d{1,4}\s?[-–]?|[-–]\s?\d{1,4}\s?[-–])\s*$/;
const CHAMBER_FOOTER =
  /^\s*(?:\d{1,4}\s+)?(?:tweede kamer, vergaderjaar\s+\d{4}\s*[-–]\s*\d{4},?\s*aanhangsel\s*\d*|ah-tk-\d{8}-\d+|issn\s+[\d -]+.{0,160}|kst-\S+)\s*$/i;
const BULLETIN_FOOTER =
  /^\s*(?:\d{1,4}\s+)?(?:QRVA\s+\d+\s+\d+|vlaams parlement\s+[-–]\s+schriftelijke vragen.{0,60}|KAMER.{0,40}ZITTINGSPERIODE(?:\s*•\s*\d{4})?(?:\s+\d{1,4})?|.{0,40}CHAMBRE.{0,40}LÉGISLATURE.{0,40})\s*$/i;
const LEAST_REPEATS = 3;

/**
 * The lines without running headers and footers: page numbers with a word, the footers of the parliaments, and longer
 * lines that come back at least three times on different pages or, apart from their number, near page numbers. A lone
 * number is never taken out: it may be a cell.
 */
export function withoutRunningLines(lines: readonly SourceLine[]): SourceLine[] {
  const repeated = repeatedPageEdges(lines);
  const letterheads = lines.map((line) => isLetterhead(line.text));
  return lines.filter((line, index) => {
    if (letterheads[index] === true) return false;
    const isBesideLetterhead = letterheads[index - 1] === true || letterheads[index + 1] === true;
    if (isBesideLetterhead && /^\s*\d{1,4}\s*$/.test(line.text)) return false;
    const text = line.text.length > 400 ? '' : line.text;
    const isRunning =
      PAGE_NUMBER.test(text) || PAGE_OF_PAGES.test(text) || CHAMBER_FOOTER.test(text) || BULLETIN_FOOTER.test(text);
    return !isRunning && !repeated.has(line) && (line.isRunning !== true || isItem(text));
  });
}

/** "a) Antwerpen" comes back under every number and is no footer. */
function isItem(text: string): boolean {
  const marker = /\p{L}{3}/u.test(text.slice(0, 300)) ? readMarker(text.trim()) : null;
  return marker?.word === null; // "Vraag 92 - …" is the running header of a question
}

/** The name of the parliament alone on a line, often letter-spaced; a page number stands above or below it. */
function isLetterhead(text: string): boolean {
  return text.length < 60 && text.replace(/\s/g, '').toLowerCase() === 'vlaamsparlement';
}

/** The first and last lines of pages that come back on at least three pages, whatever number they hold. */
function repeatedPageEdges(lines: readonly SourceLine[]): Set<SourceLine> {
  const byShape = new Map<string, SourceLine[]>();
  lines.forEach((line, index) => {
    const isEdge =
      lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page || line.text.startsWith('\f');
    const shape = line.text.slice(0, 300).replace(/\d+/g, '#').trim();
    if (!isEdge || shape.length < 8 || isItem(line.text)) return;
    const same = byShape.get(shape) ?? [];
    same.push(line);
    byShape.set(shape, same);
  });
  const groups = [...byShape.values()].filter(
    (same) =>
      same.length >= LEAST_REPEATS && new Set(same.map((line) => `${line.page}/${line.line}`)).size >= LEAST_REPEATS,
  );
  return new Set(groups.flat());
}
