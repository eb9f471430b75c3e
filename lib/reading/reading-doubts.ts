import type { Place, ReadAnswer, ReadCheck, ReadDoubt, ReadQuestion, ReadTable } from './reading';
import { numberingDoubts } from './structure/numbering-doubts';

/** What a person should look at, in document order: what the whole shows, and the doubts that arose while reading. */
export function readingDoubts(
  question: ReadQuestion | null,
  answer: ReadAnswer | null,
  setting: { readonly isHeaded: boolean; readonly found: readonly ReadDoubt[] },
): ReadDoubt[] {
  return [
    ...divideDoubt(question, answer, setting.isHeaded),
    ...numberingDoubts(question, answer, placeWords),
    ...missingParts(question, answer),
    ...setting.found.filter((doubt) => !isOfTable(doubt)),
    ...(answer?.tables ?? []).flatMap((table, index) => [
      ...headingDoubt(table, index),
      ...setting.found.filter((doubt) => isOfTable(doubt, index)),
      ...sumDoubts(table, index),
    ]),
  ];
}

/** "regel 12", or "bladzijde 3, regel 12" behind the first page. */
export function placeWords({ page, line }: Place): string {
  return page > 1 ? `bladzijde ${page}, regel ${line}` : `regel ${line}`;
}

function isOfTable({ target }: ReadDoubt, table?: number): boolean {
  return target !== null && 'table' in target && (table === undefined || target.table === table);
}

function divideDoubt(question: ReadQuestion | null, answer: ReadAnswer | null, isHeaded: boolean): ReadDoubt[] {
  if (!question || !answer || isHeaded) return [];
  const part = answer.items.findIndex((item) => item.at);
  const at = answer.items[part]?.at;
  return [
    {
      kind: 'divide',
      at: at ?? { page: 1, line: 1 },
      message: `Geen opschrift scheidt vraag en antwoord: het antwoord is gelezen vanaf ${at ? placeWords(at) : 'het begin'}.`,
      alternative: null,
      target: part < 0 ? null : { part },
    },
  ];
}

function missingParts(question: ReadQuestion | null, answer: ReadAnswer | null): ReadDoubt[] {
  return (answer?.items ?? []).flatMap((item, part): ReadDoubt[] => {
    if (item.outcome !== 'none') return [];
    const asked = question?.items.find((each) => item.paths.includes(each.path));
    return [
      {
        kind: 'missing-part',
        at: item.at ?? asked?.at ?? { page: 1, line: 1 },
        message: `Deelvraag ${item.paths.join(', ')} komt in het antwoord niet terug.`,
        alternative: null,
        target: { part },
      },
    ];
  });
}

function headingDoubt(table: ReadTable, index: number): ReadDoubt[] {
  if (table.columns.some((column) => column !== '')) return [];
  return [
    {
      kind: 'no-heading',
      at: table.at,
      message: `In ${tableWords(table)} is geen opschrift van de kolommen gevonden.`,
      alternative: null,
      target: { table: index },
    },
  ];
}

/** A doubt for every printed total that is not the sum of its parts. */
export function sumDoubts(table: ReadTable, index: number): ReadDoubt[] {
  return table.checks
    .filter((check) => !check.holds)
    .map((check) => {
      const spot = spotOf(check, table);
      return {
        kind: 'sum',
        at: spot.at,
        message: `In ${tableWords(table)} is de som van kolom "${check.column}"${check.group ? ` onder "${check.group}"` : ''} ${check.actual} en het gedrukte totaal ${check.expected}.`,
        alternative: String(check.actual),
        target: { table: index, ...spot.indexes },
      };
    });
}

/** The total that a check is about. */
function spotOf(check: ReadCheck, table: ReadTable): { at: Place; indexes: { row?: number; cell?: number } } {
  for (const [cell, column] of table.columns.slice(1).entries()) {
    if (column !== check.column) continue;
    const row = table.rows.findIndex(
      (each) => each.kind === 'total' && each.group === check.group && each.cells[cell]?.value === check.expected,
    );
    const at = table.rows[row]?.cells[cell]?.at;
    if (at) return { at, indexes: { row, cell } };
  }
  return { at: table.at, indexes: {} };
}

/** "de tabel op regel 12 (deel 1.a)". */
export function tableWords(table: Pick<ReadTable, 'at' | 'path'>): string {
  return `de tabel op ${placeWords(table.at)}${table.path ? ` (deel ${table.path})` : ''}`;
}
