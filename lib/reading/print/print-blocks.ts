import { dutchDate } from '../../figures/dutch-date';
import type { ReadAnswer, ReadAnswerPart, ReadFigure, ReadQuestion, ReadTable } from '../reading';
import { ANSWER_HEADINGS, type PrintBlock, type PrintedTable } from './print-block';
import { depthOf, MarkerPrinter } from './print-marker';

/** What of a reading is printed; places and exact decimals are not needed for it. */
export interface Printable {
  readonly question:
    | (Omit<ReadQuestion, 'references' | 'parliament' | 'items'> & {
        readonly items: readonly { readonly path: string; readonly text: string }[];
      })
    | null;
  readonly answer:
    | (Pick<ReadAnswer, 'date' | 'header' | 'kind'> & {
        readonly items: readonly Pick<ReadAnswerPart, 'paths' | 'text' | 'outcome'>[];
        readonly tables: readonly (PrintedTable & Pick<ReadTable, 'path' | 'title'>)[];
        readonly figures: readonly Pick<ReadFigure, 'path' | 'text'>[];
      })
    | null;
}

/**
 * The blocks of a reading in the customary layout of the Flemish Parliament: the header block, the question with its
 * items, the answer's own header and its parts, each with its tables. Parts that do not come back are not printed.
 * `isHeaded`: whether the answer has a heading of its own, which a document may lack.
 */
export function printBlocks(
  { question, answer }: Printable,
  { isHeaded }: { readonly isHeaded: boolean },
): PrintBlock[] {
  return [
    ...(question ? questionBlocks(question) : []),
    ...(answer ? answerBlocks(answer, { isHeaded, question }) : []),
  ];
}

function questionBlocks(question: NonNullable<Printable['question']>): PrintBlock[] {
  const { number, date, asker, addressee, parliamentaryYear, title, introduction, otherAddressees, items } = question;
  const isStated = [number, date, asker, addressee, parliamentaryYear].some((field) => field !== null);
  const markers = new MarkerPrinter();
  return [
    ...(isStated ? [{ kind: 'heading' as const, text: 'SCHRIFTELIJKE VRAAG' }] : []),
    ...headers(
      number === null ? null : `nr. ${number}`,
      parliamentaryYear === null ? null : `zittingsjaar ${parliamentaryYear}`,
      asker === null ? null : `van ${asker}`,
      date === null ? null : `datum: ${dutchDate(date)}`,
      addressee ? `aan ${addressee.name}` : null,
      addressee?.portfolio ?? null,
    ),
    ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
    ...(introduction === '' ? [] : [{ kind: 'paragraph' as const, text: introduction }]),
    ...items.map(({ path, text }): PrintBlock => ({
      kind: 'item',
      marker: markers.next([path]),
      depth: depthOf(path),
      text,
    })),
    ...(otherAddressees.length === 0 ? [] : [{ kind: 'paragraph' as const, text: addressed(otherAddressees) }]),
  ];
}

function answerBlocks(
  answer: NonNullable<Printable['answer']>,
  { isHeaded, question }: { readonly isHeaded: boolean; readonly question: Printable['question'] },
): PrintBlock[] {
  const header = answer.header ?? null;
  const markers = new MarkerPrinter();
  const heading = ANSWER_HEADINGS[answer.kind];
  const needsHeading =
    isHeaded || header !== null || answer.date !== null || (question === null && heading !== 'ANTWOORD');
  const parts = answer.items.filter((part) => part.outcome !== 'none');
  return [
    ...(needsHeading ? [{ kind: 'heading' as const, text: heading }] : []),
    ...headers(
      header?.number == null
        ? null
        : `op vraag nr. ${header.number}${header.date === null ? '' : ` van ${dutchDate(header.date)}`}`,
      header?.asker == null ? null : `van ${header.asker}`,
      answer.date === null ? null : `datum: ${dutchDate(answer.date)}`,
    ),
    ...(header?.title == null ? [] : [{ kind: 'title' as const, text: header.title }]),
    ...parts.flatMap((part) => [...partBlocks(part, markers, answer.figures), ...tableBlocks(part, answer.tables)]),
  ];
}

function partBlocks(
  { paths, text }: Pick<ReadAnswerPart, 'paths' | 'text'>,
  markers: MarkerPrinter,
  figures: readonly Pick<ReadFigure, 'path' | 'text'>[],
): PrintBlock[] {
  const own = figures.filter((figure) => figure.path === (paths[0] ?? null));
  const [first = '', ...others] = paragraphsOf(
    text,
    own.map((figure) => figure.text),
  );
  const below = others.map((paragraph): PrintBlock => ({ kind: 'paragraph', text: paragraph }));
  if (paths.length > 0)
    return [{ kind: 'item', marker: markers.next(paths), depth: depthOf(paths[0]), text: first }, ...below];
  return first === '' ? below : [{ kind: 'paragraph', text: first }, ...below];
}

/** Where a sign is explained: a line of its own, whatever stands before it. */
const LEGEND = /\s(?=(?:\*{1,3}|[-–—x.])\s?[=:]\s|\*{1,3}\s\p{L})/gu;

/** The text in paragraphs that begin where a line break meant something: before a sentence with a figure, before a legend. */
function paragraphsOf(text: string, sentences: readonly string[]): string[] {
  const starts = sentences.map((sentence) => text.indexOf(sentence)).filter((at) => at > 0);
  const legends = Array.from(text.matchAll(LEGEND), (match) => match.index + 1);
  const edges = [...new Set([0, ...starts, ...legends, text.length])].toSorted((left, right) => left - right);
  return edges.slice(0, -1).map((from, index) => text.slice(from, edges[index + 1]).trim());
}

/** The tables of a part, each under its title unless the words of the part are that already. */
function tableBlocks(
  part: Pick<ReadAnswerPart, 'paths' | 'text'>,
  tables: NonNullable<Printable['answer']>['tables'],
): PrintBlock[] {
  const heading = part.text.replace(/\s*:$/, '');
  return tables
    .filter((table) => table.path === (part.paths[0] ?? null))
    .flatMap((table): PrintBlock[] => [
      ...(table.title === null || table.title === heading ? [] : [{ kind: 'caption' as const, text: table.title }]),
      { kind: 'table', table },
    ]);
}

function headers(...lines: readonly (string | null)[]): PrintBlock[] {
  return lines.flatMap((text) => (text === null ? [] : [{ kind: 'header' as const, text }]));
}

function addressed(others: ReadQuestion['otherAddressees']): string {
  const names = others.map(({ name, number }) => (number === null ? name : `${name} (${number})`));
  return `Deze vraag werd gesteld aan de ministers ${names.join(', ')}`;
}
