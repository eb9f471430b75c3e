import { MONTH_PATTERN } from '../../figures/dutch-month';
import { parseFigure } from '../../figures/number-format';
import type { ReadFigure } from '../reading';
import { isBullet } from '../tables/line-class';
import { foldText } from './fold-text';
import { isBlank, placeOfAll, type Piece } from './piece';
import { sentencesOf } from './sentences';

const FIGURE =
  /(?<![\p{L}\d.,/:§°-])(?:(?:€|EUR)\s?)?-?(?:\d{1,3}(?:[.\u00a0\u2009\u202f ]\d{3})+|\d+)(?:,\d+)?(?:\s?(?:%|procent\b|(?:miljoen|miljard|mln\.?|mld\.?)(?:\s?(?:euro|EUR))?(?![\p{L}])|euro\b|EUR\b|€))?/giu;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?:\s?[-–/]\s?((?:19|20)\d{2}|\d{2}))?(?![\d.,]\d)/g;
const BEFORE_NO_FIGURE = new RegExp(
  `(?:(?<![\\p{L}])(?:nr|nrs|nummers?|n°|art|artikels?|artikelen|vra(?:ag|gen)|deelvra(?:ag|gen)|punt(?:en)?|paragraaf|hoofdstuk|bijlagen?|tabel(?:len)?|figuur|pagina|blz|p|lijn|zone|fase|klasse|niveau|graad|code|categorie|type|top|leerjaar|jaar|module|schijf|stap|versie|lot|trein|afdeling|titel|deel|stuk|referentie|dossiernummer|hoofdstuk|protocol|perron|spoor|kamer|zaal|bus|verordening|richtlijn|besluit|decreet|KB|MB|wet|EU|covid|horizon|agenda|tel|telefoon|groep|cluster|pijler|actie|doelstelling|maatregel|${MONTH_PATTERN})\\.?|§|°|(?<![\\p{L}])(?:[ANER]))\\s?$`,
  'iu',
);
/** The numbers before it in a list: "vragen 3, 8 en 9", "artikelen 10 tot 12". */
const LISTED = /(?:\d{1,4}(?:\.\d{1,2})?[°?]?\s?(?:,|en|of|tot en met|tot|t\/m|-|–)\s?){1,12}$/i;
const AGE_OR_TERM =
  /(?:ouder|jonger|minder|meer|langer|korter|vroeger|later)\sdan\s$|(?:dan|binnen|tussen|vanaf|tot|na|om|elke|per|gedurende|leeftijd van|termijn van|periode van|duur van|maximaal|minstens|minimum|maximum|laatste|afgelopen|komende|voorbije|eerste|vorige)\s(?:de\s|het\s|een\s)?(?:laatste\s|afgelopen\s|komende\s|voorbije\s|eerste\s)?$/i;
const AFTER_TERM =
  /^[-\s]?(?:jaar|jarige|jarigen|maand|maanden|week|weken|dag|dagen|werkdagen|kalenderdagen|uur|uren|minuten|jaren|u\b)/i;
const AFTER_NO_FIGURE = new RegExp(
  `^(?:\\s(?:${MONTH_PATTERN})(?![\\p{L}])|\\s?(?:ste|de|e)(?![\\p{L}])|\\s?[/:]\\s?\\d|[-–]\\d|\\.\\d|-?jarige|°|u\\d|\\s?uur\\b)`,
  'iu',
);

/** What a part of an answer is read for its figures with. */
export interface FigureContext {
  readonly path: string | null;
}

/**
 * The figures that the sentences of a part state: counts, amounts and percentages. Dates, years, ages, terms, times,
 * phone numbers, addresses and numbers of laws, articles, questions and lines are none.
 */
export function statedFigures(pieces: readonly Piece[], context: FigureContext): ReadFigure[] {
  const isAlone = !pieces.some((piece) => /\p{L}/u.test(piece.text));
  return blocksOf(pieces).flatMap((block) => {
    const text = foldText(block);
    if (text.length > LONGEST_BLOCK || !/\d/.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) => {
      if (sentence.length > LONGEST_SENTENCE || sentence.endsWith('?') || (!isAlone && /^[^\p{L}%€]*$/u.test(sentence)))
        return [];
      return figuresIn(sentence).map((figure) => ({
        path: context.path,
        ...figure,
        text: sentence,
        at: placeIn(block, figure.raw),
      }));
    });
  });
}

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

function figuresIn(sentence: string): Omit<ReadFigure, 'path' | 'text' | 'at'>[] {
  const years = yearsIn(sentence);
  return Array.from(sentence.matchAll(FIGURE)).flatMap((match) => {
    const raw = match[0].trim();
    const figure = parseFigure(raw.replace(/\.$/, ''));
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (!figure || !isFigure(raw, figure.unit, before, after, sentence)) return [];
    return [
      {
        value: Number(figure.decimal),
        decimal: figure.decimal,
        raw,
        unit: figure.unit,
        period: nearestYear(years, match.index, sentence),
      },
    ];
  });
}

function isFigure(raw: string, unit: string | null, before: string, after: string, sentence: string): boolean {
  if (/^[\p{L}]/u.test(after) || AFTER_NO_FIGURE.test(after)) return false;
  if (YEAR_AND_PERCENT.test(raw)) return false;
  if (unit !== null || /miljoen|miljard|mln|mld/i.test(raw)) return true;
  if (/^0\d/.test(raw) || /^\d{6,}$/.test(raw)) return false;
  if (/^(?:19|20)\d{2}$/.test(raw) && !isCountedYear(before, after)) return false;
  if (BEFORE_NO_FIGURE.test(before.replace(LISTED, '')) || before.endsWith('_')) return false;
  if (
    AFTER_TERM.test(after) &&
    (AGE_OR_TERM.test(before) || /^[-\s]?jarige/i.test(after) || /\b(?:van|tot)\s$/.test(before))
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
    /(?:\b(?:bedraagt|bedroeg|bedragen|bedroegen|waren|was|is|zijn|werden|werd|om|op|tot|van|naar|aantal|totaal|samen|ongeveer|circa|ca\.|zo'n|bijna|ruim|meer dan|minder dan|en|:|=))\s?$|[:=(]\s?$/i.test(
      before,
    );
  return precedesWord || isResult;
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

interface YearAt {
  readonly label: string;
  readonly index: number;
}

function yearsIn(sentence: string): YearAt[] {
  return Array.from(sentence.matchAll(YEAR)).flatMap((match) => {
    const before = sentence.slice(Math.max(0, match.index - 20), match.index);
    if (/(?:wet|decreet|besluit|KB|MB|verordening)\s(?:van\s)?[^,]{0,18}$/i.test(before)) return [];
    return [
      {
        label: match[2]
          ? `${match[1]}-${match[2].length === 2 ? (match[1] ?? '').slice(0, 2) + match[2] : match[2]}`
          : (match[1] ?? ''),
        index: match.index,
      },
    ];
  });
}

const CLAUSE = /[,;:(]|(?<![\p{L}])(?:tegenover|ten opzichte van|in vergelijking met|naar|en)(?![\p{L}])/giu;

/** Words by which a clause is about something else than the whole year it names, or about a year it does not name. */
const NOT_THE_WHOLE_YEAR = new RegExp(
  `(?<![\\p{L}])(?:kwartaal|trimester|semester|jaarhelft|maand(?:en)?|week|weken|sinds|vanaf|dit jaar|vorig jaar|momenteel|vandaag|peildatum|(?:${MONTH_PATTERN})\\.?\\s(?:19|20)\\d{2})(?![\\p{L}])`,
  'iu',
);
const AROUND = 40;

/**
 * The year that a figure is about: one in its own clause, else the last one named before it, else the first behind it.
 * Null rather than a year that the words do not give: nothing is carried over a semicolon, and a part of a year, a day or
 * "dit jaar" is no calendar year.
 */
function nearestYear(years: readonly YearAt[], index: number, sentence: string): string | null {
  const cuts = Array.from(sentence.matchAll(CLAUSE), (match) => match.index);
  const from = cuts.filter((cut) => cut < index).at(-1) ?? 0;
  const to = cuts.find((cut) => cut > index) ?? sentence.length;
  const own = years.filter((year) => year.index >= from && year.index < to);
  const before = years.filter((year) => year.index < index).at(-1);
  const ownBefore = own.filter((year) => year.index < index).at(-1);
  const year = ownBefore ?? own[0] ?? before ?? years.find((each) => each.index > index);
  if (!year) return null;
  const [start, end] = [Math.min(year.index, index), Math.max(year.index + 4, index)];
  if (sentence.slice(start, end).includes(';')) return null;
  const words = sentence.slice(Math.max(0, start - AROUND, sentence.lastIndexOf(';', start) + 1), Math.max(end, to));
  return NOT_THE_WHOLE_YEAR.test(words) ? null : year.label;
}

/** Where the figure itself stands: "12" is not found inside "112" or "2012". */
function placeIn(pieces: readonly Piece[], raw: string): ReadFigure['at'] {
  for (const wanted of [raw, raw.split(' ')[0] ?? raw]) {
    for (const { text, start, source } of pieces) {
      const offset = tokenOffset(text, wanted);
      if (offset < 0) continue;
      const { page, line, box } = source;
      return { page, line, start: start + offset, end: start + offset + wanted.length, ...(box ? { box } : {}) };
    }
  }
  return placeOfAll(pieces);
}

function tokenOffset(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isJoinedBefore = /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d/.test(wanted);
    const isJoinedAfter =
      /^(?:\d|[.,]\d)/.test(text.slice(at + wanted.length, at + wanted.length + 2)) && /\d$/.test(wanted);
    if (!isJoinedBefore && !isJoinedAfter) return at;
  }
  return -1;
}
