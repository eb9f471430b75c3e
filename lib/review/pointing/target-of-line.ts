import type { Place, Reading } from '../../reading/reading';
import type { PrintedLine } from '../../reading/sources/printed-line';
import { indexOfLine, isInRange, rangeOfPlace, type SourceLineAt } from './source-range';

/** A field of the question's header, by the name that it has in the form. */
export type HeaderField = 'title' | 'number' | 'askedOn' | 'parliamentaryYear' | 'asker' | 'addressee' | 'portfolio';

/** A piece of a reading that comes from the source. Indexes from 0. */
export type ReadingTarget =
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly cell: number }
  | { readonly kind: 'label'; readonly table: number; readonly row: number }
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'item'; readonly item: number }
  | { readonly kind: 'field'; readonly name: HeaderField };

/** What was read from a line: the narrowest piece that stands there; null when nothing was. */
export function targetOfLine(reading: Reading, lines: readonly PrintedLine[], at: SourceLineAt): ReadingTarget | null {
  return inTables(reading, at) ?? inHeader(reading, lines, at) ?? inText(reading, lines, at);
}

function inTables({ answer }: Reading, at: SourceLineAt): ReadingTarget | null {
  const tables = answer?.tables ?? [];
  for (const [table, { rows }] of tables.entries()) {
    const row = rows.findIndex((each) => covers(each.at, at));
    const found = rows[row];
    if (!found) continue;
    const cell = found.cells.findIndex((each) => covers(each.at, at));
    return cell < 0 ? { kind: 'label', table, row } : { kind: 'cell', table, row, cell };
  }
  const table = tables.findIndex((each) => covers(each.at, at));
  return table < 0 ? null : { kind: 'table', table };
}

/** The last sub-question or part that begins at or before the line. */
function inText({ question, answer }: Reading, lines: readonly PrintedLine[], at: SourceLineAt): ReadingTarget | null {
  const wanted = indexOfLine(lines, at);
  const begins = (place: Place | null): number => (place === null ? -1 : indexOfLine(lines, place));
  const lastBefore = (starts: readonly number[]): number =>
    starts.reduce(
      (best, start, index) => (start >= 0 && start <= wanted && start >= (starts[best] ?? -1) ? index : best),
      -1,
    );
  const part = lastBefore((answer?.items ?? []).map((each) => begins(each.at)));
  if (part >= 0) return { kind: 'part', part };
  const item = lastBefore((question?.items ?? []).map((each) => begins(each.at)));
  return item < 0 ? null : { kind: 'item', item };
}

function covers(place: Place, at: SourceLineAt): boolean {
  if (isInRange(rangeOfPlace(place), at)) return true;
  return place.page === at.page && (place.more ?? []).some(({ line }) => line === at.line);
}

/** Where the header block ends: before the first sub-question, or the first part where there is none. */
function inHeader(reading: Reading, lines: readonly PrintedLine[], at: SourceLineAt): ReadingTarget | null {
  const name = headerFields(reading).find(([field]) => {
    const place = lineOfField(reading, lines, field);
    return place !== null && place.page === at.page && place.line === at.line;
  })?.[0];
  return name === undefined ? null : { kind: 'field', name };
}

/** The line that a field of the header was read from: the first in which its words stand; null when none has them. */
export function lineOfField(reading: Reading, lines: readonly PrintedLine[], name: HeaderField): SourceLineAt | null {
  const value = headerFields(reading).find(([field]) => field === name)?.[1] ?? '';
  const sought = words(value);
  if (sought === '') return null;
  const end = headerEnd(reading, lines);
  const found = lines.slice(0, end).find((line) => {
    const printed = words(line.text);
    if (name === 'number') return new RegExp(`(?:^|\\D)${sought}(?:\\D|$)`).test(printed);
    return printed.includes(sought) || (printed.length > 8 && sought.startsWith(printed));
  });
  return found ? { page: found.page, line: found.line } : null;
}

const LONGEST_HEADER = 60;

function headerEnd({ question, answer }: Reading, lines: readonly PrintedLine[]): number {
  const first = question?.items[0]?.at ?? answer?.items.find((part) => part.at !== null)?.at ?? null;
  const index = first === null ? -1 : indexOfLine(lines, first);
  return index < 0 ? LONGEST_HEADER : Math.min(index, LONGEST_HEADER);
}

function headerFields({ question, answer }: Reading): readonly (readonly [HeaderField, string])[] {
  const header = answer?.header;
  const number = question?.number ?? header?.number ?? null;
  return [
    ['title', question?.title ?? header?.title ?? ''],
    ['number', number === null ? '' : String(number)],
    ['asker', question?.asker ?? header?.asker ?? ''],
    ['portfolio', question?.addressee?.portfolio ?? ''],
    ['addressee', question?.addressee?.name ?? ''],
    ['parliamentaryYear', question?.parliamentaryYear ?? ''],
    ['askedOn', dayInWords(question?.date ?? header?.date ?? '')],
  ];
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "2024-01-05" as documents print it, "5 januari 2024". */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  return year !== undefined && name !== undefined && date !== undefined
    ? `${String(Number(date))} ${name} ${year}`
    : '';
}

function words(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
