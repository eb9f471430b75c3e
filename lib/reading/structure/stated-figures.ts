import { MONTH_PATTERN } from '../../figures/dutch-month';
import { parseFigure } from '../../figures/number-format';
import type { Place, ReadFigure } from '../reading';
import { isBullet } from '../tables/line-class';
import { tidy } from './fold-text';
import { foldPlaced, type FoldedText } from './folded-text';
import { namedPeriods, periodOfFigure } from './named-period';
import { isBlank, placeOfAll, type Piece } from './piece';
import { sentenceSpans } from './sentences';

const FIGURE =
  /(?<![\p{L}\d.,/:§°-])(?:(?:€|EUR)\s?)?-?(?:\d{1,3}(?:[.\u00a0\u2009\u202f ]\d{3}){1,4}|\d+)(?:,\d+)?(?:\s?(?:%|procent\b|(?:miljoen|miljard|mln\.?|mld\.?)(?:\s?(?:euro|EUR))?(?![\p{L}])|euro\b|EUR\b(?!\s?\d)|€(?!\s?\d)))?/giu;
const BEFORE_NO_FIGURE = new RegExp(
  `(?:(?<![\\p{L}])(?:nr|nrs|nummers?|n°|art|artikels?|artikelen|vra(?:ag|gen)|deelvra(?:ag|gen)|punt(?:en)?|paragraaf|hoofdstuk|bijlagen?|tabel(?:len)?|figuur|pagina|blz|p|lijn|baan|zone|fase|klasse|niveau|graad|code|categorie|type|top|leerjaar|jaar|module|schijf|stap|versie|lot|trein|afdeling|titel|deel|stuk|referentie|dossiernummer|week|weken|werkweek|protocol|perron|spoor|kamer|zaal|bus|verordening|richtlijn|besluit|decreet|KB|MB|wet|EU|WTC|PC|ISO|COM|covid|horizon|agenda|tel|telefoon|groep|cluster|pijler|actie|doelstelling|maatregel|${MONTH_PATTERN})\\.?|§|°|(?<![\\p{L}])(?:[ANER]))\\s?$`,
  'iu',
);
/** The numbers before it in a list: "vragen 3, 8 en 9", "artikelen 10 tot 12". */
const LISTED = /(?:(?<!\d)\d{1,3}(?:\.\d{1,2})?[°?]?\s?(?:,|en|of|tot en met|tot|t\/m|-|–)\s?){1,12}$/i;
const AGE_OR_TERM =
  /(?:ouder|jonger|minder|meer|langer|korter|vroeger|later)\sdan\s$|(?:dan|binnen|tussen|vanaf|tot|na|om|elke|per|gedurende|leeftijd van|termijn van|periode van|duur van|maximaal|minstens|minimum|maximum|laatste|afgelopen|komende|voorbije|eerste|vorige)\s(?:de\s|het\s|een\s)?(?:laatste\s|afgelopen\s|komende\s|voorbije\s|eerste\s)?$/i;
const AFTER_TERM =
  /^(?:\s(?:en|tot|à|of)\s\d{1,3})?[-\s]?(?:jaar|jarige|jarigen|maand|maanden|week|weken|dag|dagen|werkdagen|kalenderdagen|uur|uren|minuten|jaren|u\b)/i;
const AFTER_NO_FIGURE = new RegExp(
  `^(?:\\s(?:${MONTH_PATTERN})(?![\\p{L}])|\\s?(?:,|en|op|tot|tot en met|t\\/m|-|–)\\s?\\d{1,2}\\s(?:${MONTH_PATTERN})(?![\\p{L}])|\\s?(?:ste|de|e)(?![\\p{L}])|\\s?[/:]\\s?\\d|[-–]\\d|\\.\\d|-?jarige|°|u\\d)`,
  'iu',
);

/** What a part of an answer is read for its figures with. */
export interface FigureContext {
  readonly path: string | null;
  /** The citations in the part, as printed: their numbers are no figures. */
  readonly citations?: readonly string[];
}

/**
 * The figures that the sentences of a part state: counts, amounts and percentages. Dates, years, ages, terms, times,
 * phone numbers, addresses, citations and numbers of laws, articles, questions and lines are none; nor is what a repeated
 * question holds.
 */
export function statedFigures(pieces: readonly Piece[], context: FigureContext): ReadFigure[] {
  const isAlone = !pieces.some((piece) => /\p{L}/u.test(piece.text));
  return blocksOf(pieces).flatMap((block) => {
    const folded = foldPlaced(block);
    if (folded.text.length > LONGEST_BLOCK || !/\d/.test(folded.text)) return [];
    let before: readonly Found[] = [];
    return sentenceSpans(folded.text).flatMap((span) => {
      const { text } = span;
      const isNone =
        text.length > LONGEST_SENTENCE ||
        text.endsWith('?') ||
        EXPLAINS_SIGN.test(text) ||
        (!isAlone && /^[^\p{L}%€]*$/u.test(text));
      const found = isNone ? [] : takenUp(text, figuresIn(text, context.citations ?? []), before);
      before = found;
      return found.map(({ offset, ...figure }) => {
        const at = placeIn(folded, span.start + offset, figure.raw);
        const raw =
          figure.raw.includes(' ') && at !== null ? (printedAt(block, at, figure.raw) ?? figure.raw) : figure.raw;
        return { path: context.path, ...figure, raw, text, at: at ?? placeOfAll(block) };
      });
    });
  });
}

/** "Een streepje staat voor minder dan 5 gebruikers" tells what a sign means. */
const EXPLAINS_SIGN =
  /(?:^|[^\p{L}])(?:een|het|de) (?:punt|streepje|sterretje|asterisk|kruisje|teken|leeg vakje|lege cel)(?![\p{L}]).{0,60}(?:betekent|staat voor|duidt|geeft aan|afgeschermd|weggelaten|vervangen|niet getoond)(?![\p{L}])/iu;
const LONGEST_BLOCK = 400_000;
/** What is longer is no sentence. */
const LONGEST_SENTENCE = 4_000;

/** Paragraphs and list items: a sentence does not run on from one into another. */
function blocksOf(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isBlank(piece) || isBullet(piece.text)) blocks.push([]);
    if (!isBlank(piece)) blocks.at(-1)?.push(piece);
  }
  return blocks.filter((block) => block.length > 0);
}

/**
 * "Daarvan gaf 12,5 % aanleiding …": the sentence itself says that it divides the figure before it, and so is of its
 * period. Any other sentence without a period has none: nothing is borrowed.
 */
function takenUp(sentence: string, found: readonly Found[], before: readonly Found[]): readonly Found[] {
  const [first] = before;
  const isDivided = /^(?:daarvan|hiervan|daaronder|van (?:die|deze|hen))\b/i.test(sentence);
  if (!isDivided || !first || before.some((each) => each.period !== first.period)) return found;
  if (namedPeriods(sentence).length > 0) return found;
  return found.map((each) => ({ ...each, period: first.period }));
}

interface Found extends Omit<ReadFigure, 'path' | 'text' | 'at'> {
  /** In the sentence. */
  readonly offset: number;
}

function figuresIn(sentence: string, citations: readonly string[]): Found[] {
  const periods = namedPeriods(sentence);
  const cited = citations.flatMap((text) => spansOf(sentence, text));
  return Array.from(sentence.matchAll(FIGURE)).flatMap((match) => {
    const raw = match[0].trim();
    const figure = parseFigure(raw.replace(/\.$/, ''));
    const end = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const after = sentence.slice(end, end + 40);
    const isCited = cited.some(([from, to]) => match.index >= from && match.index < to);
    if (!figure || isCited || !isFigure(raw, figure.unit, before, after, sentence)) return [];
    return [
      {
        value: Number(figure.decimal),
        decimal: figure.decimal,
        raw,
        unit: figure.unit,
        period: periodOfFigure(periods, { start: match.index, end }, sentence),
        offset: match.index + match[0].length - match[0].trimStart().length,
      },
    ];
  });
}

/** Where a citation stands in a sentence; also where the full stop of "nr." cut it in two. */
function spansOf(sentence: string, citation: string): [number, number][] {
  const at = sentence.indexOf(citation);
  return at < 0 ? [] : [[at, at + citation.length]];
}

function isFigure(raw: string, unit: string | null, before: string, after: string, sentence: string): boolean {
  if (/^[\p{L}]/u.test(after) || AFTER_NO_FIGURE.test(after)) return false;
  if (YEAR_AND_PERCENT.test(raw) || isClock(before, after)) return false;
  if (unit !== null || /miljoen|miljard|mln|mld/i.test(raw)) return true;
  if (isPhone(raw, before, after)) return false;
  if (/^0\d/.test(raw) || /^\d{6,}$/.test(raw)) return false;
  if (/^(?:19|20)\d{2}$/.test(raw) && !isCountedYear(before, after)) return false;
  if (BEFORE_NO_FIGURE.test(before.replace(LISTED, '')) || before.endsWith('_')) return false;
  if (
    AFTER_TERM.test(after) &&
    (AGE_OR_TERM.test(before) ||
      /^[-\s]?jarige/i.test(after) ||
      /\b(?:van|tot)\s$|\btussen\s\d{1,3}\sen\s$/.test(before))
  )
    return false;
  if (/^\d$/.test(raw) && after.startsWith(')')) return false;
  if (/^\s?[)\]]?\s*$/.test(after) && /\(\s?$/.test(before) && raw.length < 3) return false;
  if (/^\d{4}$/.test(raw) && /^\s\p{Lu}/u.test(after)) return false;
  if (/(?:straat|laan|weg|plein|lei|steenweg|dreef|kaai)\s$/i.test(before)) return false;
  const isWhole = sentence.replace(/[.\s]/g, '') === raw.replace(/[.\s]/g, '');
  if (isWhole) return true;
  const precedesWord = /^\s?(?:[\p{Ll}(%]|[\p{Lu}]{2,})/u.test(after);
  const isResult =
    /(?:\b(?:bedraagt|bedroeg|bedragen|bedroegen|waren|was|is|zijn|werden|werd|om|op|tot|van|naar|aantal|totaal|samen|ongeveer|circa|ca\.|zo'n|bijna|ruim|meer dan|minder dan|en|er|:|=))\s?$|[:=(]\s?$|(?<!\d)(?:19|20)\d{2}\s$/i.test(
      before,
    );
  return precedesWord || isResult;
}

/** "om 18 uur", "van 9 tot 17 uur" are times; "18 uur per week" is a count of hours. */
function isClock(before: string, after: string): boolean {
  if (!/^\s?(?:u|uur|uren)\b/i.test(after)) return false;
  return (
    /^\s?u\b/i.test(after) ||
    /(?:^|[^\p{L}])(?:om|van|tot|vanaf|tussen|rond|omstreeks|na|voor|en|tegen)\s$|[-–.:]\s?$/iu.test(before) ||
    /^\s?uur\s(?:op|\d)/i.test(after)
  );
}

/** "02 456 97 80", "016 31 11 11", "0800 20 115": groups of digits, the first with a zero. */
function isPhone(raw: string, before: string, after: string): boolean {
  const around =
    `${/[\d\s/.+-]{0,16}$/.exec(before)?.[0] ?? ''}${raw}${/^[\d\s/.-]{0,16}/.exec(after)?.[0] ?? ''}`.trim();
  return /^(?:\+\d{2}[\s/.-]?)?\(?0\d{1,3}\)?(?:[\s/.-]?\d{2,3}){2,4}$/.test(around);
}

/** "2021 %" is what is left of a table heading, no share. */
const YEAR_AND_PERCENT = /^(?:19|20)\d{2}\s?(?:%|procent)$/i;

/** "2000 dossiers" is a count, "2020" nearly always a year. */
function isCountedYear(before: string, after: string): boolean {
  return (
    /^\s(?:dossiers|aanvragen|personen|leerlingen|woningen|klachten|meldingen|plaatsen|gezinnen|werknemers|euro|deelnemers|studenten|kinderen|vergunningen|premies|projecten)\b/i.test(
      after,
    ) && !/\b(?:in|sinds|van|voor|tot|vanaf|eind|begin|jaar)\s$/i.test(before)
  );
}

/** The figure as the source prints it at its place, wider spaces included; null where the place holds a part of it. */
function printedAt(block: readonly Piece[], at: Place, raw: string): string | null {
  const source = block.find((piece) => piece.source.page === at.page && piece.source.line === at.line)?.source;
  const printed = source?.text.slice(at.start, at.end);
  return printed !== undefined && tidy(printed) === tidy(raw) ? printed : null;
}

/** The place of a figure; of one that a line break cuts, the part on its first line. */
function placeIn(folded: FoldedText, from: number, raw: string): Place | null {
  const place = folded.placeOf(from, from + raw.length);
  return place?.endLine === undefined ? place : folded.placeOf(from, from + raw.search(/\s|$/));
}
