import { MONTH_PATTERN, monthNumber } from '../../figures/dutch-month';
import { isoDate, type IsoDate } from '../../figures/iso-date';
import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import type { ReadReference } from '../reading';
import { tidy } from './fold-text';
import { foldPlaced } from './folded-text';
import { yearSpan } from './header';
import { placeOfAll, type Piece } from './piece';

const KIND =
  '(?:(?:schriftelijke|parlementaire|mondelinge|vorige|eerdere|gelijkaardige|identieke|actuele|samengevoegde)\\s+(?:en\\s+)?){0,3}(?:opvolg|parlements|kamer)?vra(?:ag|gen)(?:\\s+om\\s+uitleg)?|interpellaties?|verzoek(?:en)?\\s+tot\\s+interpellatie';
const NUMBER_WORD = '(?:nrs?|nummers?|n°)\\.?\\s?:?\\s?';
const YEAR_SPAN = '(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}';
const PERSON = '(?:\\s+van\\s+(?:\\p{Lu}|het lid|de heer|mevrouw|collega|volksvertegenwoordiger)[^.;,()?!\\d]{2,70}?)?';
const LAST = 'jl\\.?|l\\.l\\.|laatstleden|jongstleden';
const DATED = `(?:${PERSON},?\\s+(?:van|d\\.d\\.|dd\\.?|gesteld op|ingediend op|op)\\s+(${DATE_PATTERN}|\\d{1,2}\\s+(?:${MONTH_PATTERN})\\.?\\s+(?:${LAST})))?`;
const IN_YEAR = `(?:[^.;?!\\d()]{0,30}\\((?:[^()\\d]{0,60}|[^()]{0,60},\\s?)(${YEAR_SPAN})[^()]{0,60}\\)|,\\s(?:Vragen en Antwoorden|Integraal Verslag)[^()\\d]{0,30}(${YEAR_SPAN})(?:,\\s?nr\\.?\\s?\\d{1,4})?(?:,\\s?blz\\.?\\s?\\d{1,4})?|,?\\s+(?:van\\s+(?:het\\s+)?)?zittingsjaar\\s+(${YEAR_SPAN}))?`;
const ABOUT = `${IN_YEAR}${DATED}${IN_YEAR}`;
/** The words between "vraag" and its number; the last "vraag" before a number is the one that has it. */
const TO_ITS_NUMBER = '((?:(?!vra(?:ag|gen)(?!\\p{L}))[^.;?!\\d()]){0,80}?)';
/** Not a day of a month, a decimal, or thousands. */
const NUMBER = `(\\d{1,5})(?!\\d|[.,]\\d|\\s(?:${MONTH_PATTERN})(?!\\p{L}))`;
const NUMBERED = new RegExp(
  `(?<![\\p{L}])(?:${KIND})${TO_ITS_NUMBER}\\s${NUMBER_WORD}(?:\\d{1,2}-)?${NUMBER}((?:\\s?(?:,|en|tot)\\s(?:nr\\.?\\s)?${NUMBER.replace('(\\d{1,5})', '\\d{1,5}')}){0,30})${ABOUT}`,
  'giu',
);
/** "en 1743 (…)": a further number behind the brackets of the one before. */
const FURTHER = new RegExp(`\\s?(?:,|en)\\s(?:(?:op|naar)\\s)?(?:${NUMBER_WORD})?${NUMBER}${ABOUT}`, 'iuy');
const ABBREVIATED = new RegExp(`(?<![\\p{L}])(?:SV|PV|VOU)\\s?(?:${NUMBER_WORD})?${NUMBER}${ABOUT}`, 'gu');
/** "vraag 829": without the word for number, three digits at least. */
const BARE = new RegExp(
  `(?<![\\p{L}])(?:${KIND})\\s+(\\d{3,5})(?!\\d|[.,]\\d|\\s(?!(?:van|gesteld|met|waarin|over)\\s)\\p{Ll}{3,})${ABOUT}`,
  'giu',
);
const BARE_DATED = new RegExp(`(?<![\\p{L}])(?:${KIND})\\s+(\\d{1,5})\\s+van\\s+(${DATE_PATTERN})`, 'giu');
const ANSWER = new RegExp(
  `(?<![\\p{L}])antwoord(?:en)?([^.;?!\\d]{0,80}?)\\s${NUMBER_WORD}${NUMBER}${DATED}${IN_YEAR}`,
  'giu',
);
/** An item of a list of questions: "- nr. 88 van de heer … van 23 mei 2016". */
const LISTED = new RegExp(
  `(?<![\\p{L}\\d])nr\\.?\\s(\\d{1,5})\\s+van\\s+(?:de\\s+heer|mevrouw|het\\s+lid|volksvertegenwoordiger)[^.;()?!\\d]{2,70}?\\s+van\\s+(${DATE_PATTERN})${IN_YEAR}`,
  'giu',
);
const DATED_ONLY = new RegExp(
  `(?<![\\p{L}])(?:${KIND})(?:\\s+hierover|\\s+hieromtrent|\\s+ter zake)?${PERSON}\\s+(?:van|d\\.d\\.|dd\\.?)\\s+(${DATE_PATTERN}|\\d{1,2}\\s+(?:${MONTH_PATTERN})\\.?\\s+(?:${LAST}))`,
  'giu',
);
/** "mijn vraag hierover (nr. 8423)", "mondelinge vraag van 2016 (nr. 8423)". */
const BRACKETED = new RegExp(
  `(?<![\\p{L}])(?:${KIND})(?:[^.;?!()\\d]{0,40}|\\svan\\s(?:19|20)\\d{2}\\s)\\(${NUMBER_WORD}${NUMBER}${DATED}\\)`,
  'giu',
);
/** "mijn vraag van 12 mei 2016 (nr. 123)", "de vraag van 3 maart 2022 met nummer 88": the day before the number. */
const DATED_THEN_NUMBERED = new RegExp(
  `(?<![\\p{L}])(?:${KIND})${PERSON},?\\s+(?:van|d\\.d\\.|dd\\.?|gesteld op)\\s+(${DATE_PATTERN})(?:\\s|,|\\()(?:[^.;:?!\\d](?!ulletin|ntwoorden)){0,40}?${NUMBER_WORD}${NUMBER}\\)?${IN_YEAR}`,
  'giu',
);
/** "uw antwoord van 24 oktober 2016", "het antwoord dat ik op 20 oktober 2016 in de plenaire vergadering gaf": by its day alone. */
const ANSWER_DATED = new RegExp(
  `(?<![\\p{L}])antwoord(?:en)?(?![\\p{L}])([^.;:?!()\\d]{0,140}?)\\s(?:van|op|d\\.d\\.)\\s(${DATE_PATTERN})`,
  'giu',
);
/** Where the day of a numbered question stands: "nr. 16091 … tijdens de vergadering van de commissie … op 25 januari 2017". */
const HELD_ON = new RegExp(
  `^[^.;:?!()]{0,30}(?:beantwoord|behandeld|gesteld|gegeven|tijdens|in de (?:plenaire|commissie|vergadering))[^.;:?!()\\d]{0,90}\\s(?:van|op)\\s(${DATE_PATTERN})`,
  'iu',
);
const APPENDIX = new RegExp(
  `aanhangsel(?:\\s+van\\s+de)?\\s*(?:der\\s+)?handelingen[^.;?!\\d]{0,40}(${YEAR_SPAN}),?\\s+${NUMBER_WORD}(\\d{1,5})`,
  'giu',
);
/** What has a number and a date too, and is no question. */
const NO_QUESTION =
  /(?<![\p{L}])(?:\p{L}{0,24}(?:besluit|besluiten|wet|decreet)|wetboek|ordonnantie|kb|mb|richtlijn|verordening|omzendbrief|artikel|bijlage|tabel|dossier|arrest|advies|aanbeveling|lijn|doc|stuk|bulletin|zaak|pv|proces-verbaal)(?![\p{L}])/iu;
const LONGEST_SCANNED = 400_000;

/** A stretch of text in which references are looked for. */
export interface ReferenceSource {
  readonly pieces: readonly Piece[];
}

/** What is known of the document whose text cites. */
export interface CitingDocument {
  /** The numbers of its own sub-questions: "vraag nr. 3" is one of them where no date follows. */
  readonly ownNumbers: ReadonlySet<string>;
  /** Its own number, which it does not cite. */
  readonly number: number | null;
  /** Its day, by which "12 april laatstleden" has a year; null when it is not printed. */
  readonly date: IsoDate | null;
}

/**
 * The earlier questions and answers that a text cites, in order and each once: "schriftelijke vraag nr. 254 van 23
 * december 2020", "SV nr. 15 (2025-2026)", "SV 829", "nummer 566 van 12 april laatstleden", "mijn vorige vraag van 28 april
 * 2023", "het antwoord … nr. 1053 van 17 mei 2016 (…, 2015-2016, nr. 78)", "Aanhangsel Handelingen …". A sub-question of
 * the same document ("vraag 3"), a law or a decree is none. A date without a year gets the year that makes it the last
 * such day before the document's own day, and none where that is not known.
 */
export function findReferences(sources: readonly ReferenceSource[], citing: CitingDocument): ReadReference[] {
  const found: ReadReference[] = [];
  for (const { pieces } of sources) {
    const folded = foldPlaced(pieces);
    const text = folded.text.slice(0, LONGEST_SCANNED);
    for (const hit of hitsIn(text, citing.date).sort((left, right) => left.index - right.index)) {
      if (isOwn(hit, citing)) continue;
      const same = found.find((each) => isSame(each, hit));
      if (same) {
        same.date ??= hit.date;
        same.parliamentaryYear ??= hit.parliamentaryYear;
        continue;
      }
      found.push({
        number: hit.number,
        date: hit.date,
        parliamentaryYear: hit.parliamentaryYear,
        text: hit.text,
        at: folded.placeOf(hit.index, hit.end) ?? placeOfAll(pieces),
      });
    }
  }
  return found;
}

interface Hit extends Pick<ReadReference, 'number' | 'date' | 'parliamentaryYear' | 'text'> {
  readonly index: number;
  /** Exclusive. */
  readonly end: number;
}

function isOwn(hit: Hit, { ownNumbers, number }: CitingDocument): boolean {
  if (hit.number === null || hit.date !== null || hit.parliamentaryYear !== null) return false;
  return ownNumbers.has(String(hit.number)) || hit.number === number;
}

/** The same question, cited once with and once without its date. */
function isSame(left: Pick<Hit, 'number' | 'date' | 'parliamentaryYear'>, right: Hit): boolean {
  if (left.number !== right.number) return false;
  if (left.number === null) return left.date === right.date;
  const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
  return agree(left.date, right.date) && agree(left.parliamentaryYear, right.parliamentaryYear);
}

function hitsIn(text: string, asOf: IsoDate | null): Hit[] {
  const hits: Hit[] = [];
  const taken: [number, number][] = [];
  const add = (
    match: RegExpMatchArray,
    number: string | undefined,
    date: string | undefined,
    years: readonly (string | undefined)[],
  ): boolean => {
    const index = match.index ?? 0;
    const end = index + match[0].length;
    if (taken.some(([from, to]) => index < to && end > from)) return false;
    taken.push([index, end]);
    hits.push({
      number: number ? Number(number) : null,
      date: dateOf(date ?? heldOn(text, end, number), asOf),
      parliamentaryYear: yearSpan(years.find((year) => year !== undefined)),
      text: tidy(match[0]),
      index,
      end,
    });
    return true;
  };
  for (const match of text.matchAll(DATED_THEN_NUMBERED))
    add(match, match[2], match[1], [match[3], match[4], match[5]]);
  for (const match of text.matchAll(APPENDIX)) add(match, match[2], undefined, [match[1]]);
  for (const match of text.matchAll(NUMBERED)) {
    if (
      /(?<!\p{L})(?:deze|onderhavige) (?:\p{L}{4,16} ){0,2}$/iu.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    if (NO_QUESTION.test(match[1] ?? '')) continue;
    const years = [match[4], match[5], match[6], match[8], match[9], match[10]];
    if (!add(match, match[2], match[7], years)) continue;
    for (const other of (match[3] ?? '').matchAll(/\d{1,5}/g)) {
      const first = hits.at(-1);
      if (first) hits.push({ ...first, number: Number(other[0]), index: first.index + 1 });
    }
    FURTHER.lastIndex = match.index + match[0].length;
    for (let next = FURTHER.exec(text); next; next = FURTHER.exec(text))
      add(next, next[1], next[5], [next[2], next[3], next[4], next[6], next[7], next[8]]);
  }
  for (const pattern of [ABBREVIATED, BARE])
    for (const match of text.matchAll(pattern))
      add(match, match[1], match[5], [match[2], match[3], match[4], match[6], match[7], match[8]]);
  for (const match of text.matchAll(BARE_DATED)) add(match, match[1], match[2], []);
  for (const match of text.matchAll(LISTED)) add(match, match[1], match[2], [match[3], match[4], match[5]]);
  for (const match of text.matchAll(ANSWER)) {
    if (!NO_QUESTION.test(match[1] ?? '')) add(match, match[2], match[3], [match[4], match[5], match[6]]);
  }
  for (const match of text.matchAll(BRACKETED)) add(match, match[1], match[2], []);
  for (const match of text.matchAll(DATED_ONLY)) add(match, undefined, match[1], []);
  for (const match of text.matchAll(ANSWER_DATED)) if (isAnsweredOn(match, text)) add(match, undefined, match[2], []);
  return hits;
}

/** The day on which a numbered question without a date was put or answered, as the same sentence says. */
function heldOn(text: string, end: number, number: string | undefined): string | undefined {
  return number === undefined ? undefined : HELD_ON.exec(text.slice(end, end + 220))?.[1];
}

/** Whether a day behind "antwoord" is that of the answer: no law, and no numbered question close behind that it answers. */
function isAnsweredOn(match: RegExpMatchArray, text: string): boolean {
  const between = match[1] ?? '';
  const end = (match.index ?? 0) + match[0].length;
  const isOfThisQuestion = /(?:als|in) $/i.test(text.slice(Math.max(0, (match.index ?? 0) - 4), match.index));
  return (
    !isOfThisQuestion &&
    !NO_QUESTION.test(between) &&
    !/(?<!\p{L})(?:sinds|vanaf|sedert|geldt|uiterlijk|ontvangen|verwacht)(?!\p{L})/iu.test(between) &&
    !/^[^.;?!]{0,90}vra(?:ag|gen)\s(?:\p{L}{1,10}\s){0,2}(?:nrs?|nummers?)/iu.test(text.slice(end, end + 130))
  );
}

const LAST_DAY = new RegExp(`^(\\d{1,2})\\s+(${MONTH_PATTERN})\\.?\\s+(?:${LAST})$`, 'i');

/** The day that is printed; "12 april laatstleden" is the last 12 April before the document's own day. */
function dateOf(printed: string | undefined, asOf: IsoDate | null): IsoDate | null {
  const last = LAST_DAY.exec(printed ?? '');
  if (!last) return parseDate(printed ?? '');
  if (asOf === null) return null;
  const year = Number(asOf.slice(0, 4));
  const [day, month] = [Number(last[1]), monthNumber(last[2] ?? '') ?? 0];
  const same = isoDate(year, month, day);
  return same !== null && same < asOf ? same : isoDate(year - 1, month, day);
}
