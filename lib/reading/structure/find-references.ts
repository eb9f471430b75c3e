import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import type { ReadReference } from '../reading';
import { foldText, tidy } from './fold-text';
import { yearSpan } from './header';
import { placeOf, placeOfAll, type Piece } from './piece';

const KIND =
  '(?:(?:schriftelijke|parlementaire|mondelinge|vorige|eerdere|gelijkaardige|actuele)\\s+){0,3}(?:opvolg|parlements|kamer)?vra(?:ag|gen)(?:\\s+om\\s+uitleg)?|interpellatie';
const NUMBER_WORD = '(?:nrs?|nummers?|n°)\\.?\\s?:?\\s?';
const YEAR_SPAN = '(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}';
const PERSON = '(?:\\s+van\\s+(?:\\p{Lu}|het lid|de heer|mevrouw|collega|volksvertegenwoordiger)[^.;,()?!\\d]{2,60}?)?';
const DATED = `(?:${PERSON},?\\s+(?:van|d\\.d\\.|dd\\.?|gesteld op|ingediend op|op)\\s+(${DATE_PATTERN}|\\d{1,2}\\s+\\p{L}{3,9}\\s+(?:jl\\.?|l\\.l\\.|laatstleden|jongstleden)))?`;
const IN_YEAR = `(?:[^.;?!\\d()]{0,30}\\((?:[^()\\d]{0,40}|[^()]{0,40},\\s?)(${YEAR_SPAN})[^()]{0,20}\\)|,?\\s+(?:van\\s+(?:het\\s+)?)?zittingsjaar\\s+(${YEAR_SPAN}))?`;
/** The words between "vraag" and its number; the last "vraag" before a number is the one that has it. */
const TO_ITS_NUMBER = '(?:(?!vra(?:ag|gen)(?!\\p{L}))[^.;?!\\d()]){0,40}?';
const NUMBERED = new RegExp(
  `(?<![\\p{L}])(?:${KIND})${TO_ITS_NUMBER}\\s${NUMBER_WORD}(?:\\d{1,2}-)?(\\d{1,5})(?![\\d.]\\d)((?:\\s?(?:,|en)\\s(?:nr\\.?\\s)?\\d{1,5}(?![\\d.]\\d))*)${IN_YEAR}${DATED}${IN_YEAR}`,
  'giu',
);
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}])(?:SV|PV|VOU)\\s?(?:${NUMBER_WORD})?(\\d{1,5})(?!\\d)${IN_YEAR}${DATED}${IN_YEAR}`,
  'gu',
);
const ANSWER = new RegExp(
  `(?<![\\p{L}])antwoord(?:en)?[^.;?!\\d]{0,80}?\\s${NUMBER_WORD}(\\d{1,5})(?!\\d)${DATED}${IN_YEAR}`,
  'giu',
);
const DATED_ONLY = new RegExp(
  `(?<![\\p{L}])(?:${KIND})(?:\\s+hierover|\\s+hieromtrent)?${PERSON}\\s+(?:van|d\\.d\\.|dd\\.?)\\s+(${DATE_PATTERN})`,
  'giu',
);
const APPENDIX = new RegExp(
  `aanhangsel(?:\\s+van\\s+de)?\\s+(?:der\\s+)?handelingen[^.;?!\\d]{0,40}(${YEAR_SPAN}),?\\s+${NUMBER_WORD}(\\d{1,5})`,
  'giu',
);
const LONGEST_SCANNED = 400_000;

/** A stretch of text in which references are looked for. */
export interface ReferenceSource {
  readonly pieces: readonly Piece[];
}

/**
 * The earlier questions and answers that a text cites, in order and each once: "schriftelijke vraag nr. 254 van 23
 * december 2020", "SV nr. 15 (2025-2026)", "SV 829", "nummer 566 van 12 april laatstleden", "mijn vorige vraag van 28 april
 * 2023", "het antwoord … nr. 1053 van 17 mei 2016 (…, 2015-2016, nr. 78)". A sub-question of the same document
 * ("vraag 3", "vraag nr. 3" where 3 is one of `ownNumbers` and no date follows) is none.
 */
export function findReferences(sources: readonly ReferenceSource[], ownNumbers: ReadonlySet<string>): ReadReference[] {
  const found = new Map<string, ReadReference>();
  for (const { pieces } of sources) {
    const text = foldText(pieces).slice(0, LONGEST_SCANNED);
    for (const hit of hitsIn(text).sort((left, right) => left.index - right.index)) {
      if (
        hit.number !== null &&
        hit.date === null &&
        hit.parliamentaryYear === null &&
        ownNumbers.has(String(hit.number))
      )
        continue;
      const key = `${hit.number}/${hit.date}/${hit.number === null ? '' : hit.parliamentaryYear}`;
      if (!found.has(key))
        found.set(key, {
          number: hit.number,
          date: hit.date,
          parliamentaryYear: hit.parliamentaryYear,
          text: hit.text,
          at: placeOfHit(pieces, hit),
        });
    }
  }
  return [...found.values()];
}

interface Hit extends Pick<ReadReference, 'number' | 'date' | 'parliamentaryYear' | 'text'> {
  readonly index: number;
}

function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  const taken: [number, number][] = [];
  const add = (
    match: RegExpMatchArray,
    number: string | undefined,
    date: string | undefined,
    year: string | undefined,
  ): void => {
    const index = match.index ?? 0;
    const end = index + match[0].length;
    if (taken.some(([from, to]) => index < to && end > from)) return;
    taken.push([index, end]);
    hits.push({
      number: number ? Number(number) : null,
      date: parseDate(date ?? ''),
      parliamentaryYear: yearSpan(year),
      text: tidy(match[0]),
      index,
    });
  };
  for (const match of text.matchAll(APPENDIX)) add(match, match[2], undefined, match[1]);
  for (const match of text.matchAll(NUMBERED)) {
    const year = match[3] ?? match[4] ?? match[6] ?? match[7];
    add(match, match[1], match[5], year);
    for (const other of (match[2] ?? '').matchAll(/\d{1,5}/g)) {
      hits.push({
        number: Number(other[0]),
        date: parseDate(match[5] ?? ''),
        parliamentaryYear: yearSpan(year),
        text: tidy(match[0]),
        index: match.index + 1,
      });
    }
  }
  for (const match of text.matchAll(ABBREVIATED))
    add(match, match[1], match[4], match[2] ?? match[3] ?? match[5] ?? match[6]);
  for (const match of text.matchAll(ANSWER)) add(match, match[1], match[2], match[3] ?? match[4]);
  for (const match of text.matchAll(DATED_ONLY)) add(match, undefined, match[1], undefined);
  return hits;
}

/** The line where a reference stands: that of its number, else that of its first word. */
function placeOfHit(pieces: readonly Piece[], hit: Hit): ReadReference['at'] {
  const words = hit.text.split(' ');
  const sign = hit.number === null ? words.slice(-1)[0] : String(hit.number);
  const piece = pieces.find(
    (each) =>
      sign !== undefined && new RegExp(`(?<!\\d)${sign.replace(/[^\p{L}\d]/gu, '.')}(?!\\d)`, 'u').test(each.text),
  );
  return piece ? placeOf(piece) : placeOfAll(pieces);
}
