import type { IsoDate } from '../../figures/iso-date';
import type { Outcome } from '../../figures/outcome';
import type { ReadAnswer, ReadAnswerPart, ReadDoubt, ReadFigure, ReadItem, ReadTable } from '../reading';
import type { SourceDocument } from '../sources/source-document';
import { readTables } from '../tables/read-tables';
import { countedOn, tableDoubt, type TableDoubt } from '../tables/table-doubt';
import type { Legend } from '../tables/value-token';
import { readAnswerKind } from './answer-kind';
import { findReferences, type CitingDocument } from './find-references';
import { foldPlaced, type FoldedText } from './folded-text';
import type { AnswerHeader } from './header';
import { judgeOutcome } from './judge-outcome';
import { outcomeDoubt } from './outcome-doubt';
import { isProvisional } from './provisional';
import { readOutline, type Section } from './outline';
import { placeOfAll, type Piece } from './piece';
import { statedFigures } from './stated-figures';
import { umbrellaParts, type PartWithText } from './umbrella';

/** What an answer is read with. */
export interface AnswerContext {
  readonly header: AnswerHeader | null;
  /** Whether the question is in the same document, so that the answer's header says nothing new. */
  readonly hasQuestion: boolean;
  /** The day of the answer as the header of the question says it. */
  readonly answeredOn: IsoDate | null;
  /** The number and day of the question, for what the answer cites. */
  readonly citing: Pick<CitingDocument, 'number' | 'date'>;
  /** The sub-questions, in order. */
  readonly items: readonly ReadItem[];
  /** What stands before them: the whole question where none is numbered. */
  readonly introduction: string;
  readonly hyphenated: ReadonlySet<string>;
  readonly legend: Legend;
  /** Words of question and answer that tell school years from other years. */
  readonly words: string;
  readonly document: SourceDocument;
}

/** An answer with the doubts that arose while it was read; their targets are indexes in it. */
export interface AnswerReading {
  readonly answer: ReadAnswer;
  readonly doubts: readonly ReadDoubt[];
}

const NO_CITING: CitingDocument = { ownNumbers: new Set(), number: null, date: null };

/** Reads the text below the header of an answer: its parts with their outcomes, its tables and stated figures. */
export function readAnswer(body: readonly Piece[], context: AnswerContext): AnswerReading {
  const questionPaths = context.items.map((item) => item.path);
  const sections = readOutline(body, new Set(questionPaths), {
    isOfUnnumbered: context.hasQuestion && questionPaths.length === 0,
  });
  const tables: ReadTable[] = [];
  const figures: ReadFigure[] = [];
  const parts: ReadAnswerPart[] = [];
  const withTexts: PartWithText[] = [];
  const texts: { pieces: readonly Piece[] }[] = [{ pieces: context.header?.remarks ?? [] }];
  const doubts: ReadDoubt[] = [];
  for (const section of sections) {
    const read = readSection(section, context);
    if (section.marker === null && read.part.text === '' && read.tables.length === 0) continue;
    doubts.push(...outcomeDoubt(read.part, read.alternative, parts.length));
    parts.push(read.part);
    withTexts.push({ part: read.part, folded: read.folded });
    doubts.push(...countedOn(read.doubts, tables.length).map(tableDoubt));
    tables.push(...read.tables);
    figures.push(...read.figures);
    texts.push({ pieces: read.text });
  }
  const { header } = context;
  const opening = parts.map((part) => part.text).join(' ');
  const answer: ReadAnswer = {
    date: header?.answeredOn ?? context.answeredOn,
    header:
      context.hasQuestion || !header || !hasFacts(header)
        ? null
        : { number: header.number, date: header.date, asker: header.asker, title: header.title },
    kind: readAnswerKind(header?.heading ?? '', opening),
    references: findReferences(texts, { ...context.citing, ownNumbers: new Set(questionPaths) }),
    items: withMissing(parts, withTexts, context),
    tables,
    figures,
  };
  return { answer, doubts };
}

interface SectionReading {
  readonly part: ReadAnswerPart;
  /** The second choice for its outcome. */
  readonly alternative: Outcome | null;
  readonly tables: readonly ReadTable[];
  readonly doubts: readonly TableDoubt[];
  readonly figures: readonly ReadFigure[];
  readonly text: readonly Piece[];
  readonly folded: FoldedText;
}

function readSection(section: Section, context: AnswerContext): SectionReading {
  const path = section.paths[0] ?? null;
  const { tables, doubts, text } = readTables(section.pieces, {
    path,
    legend: context.legend,
    hyphenated: context.hyphenated,
    words: context.words,
    document: context.document,
  });
  const folded = foldPlaced(text, context.hyphenated);
  const references = findReferences([{ pieces: text }], NO_CITING);
  const figures = statedFigures(text, { path, citations: references.map((reference) => reference.text) });
  const { outcome, reason, because, alternative } = judgeOutcome(folded.text, {
    hasTables: tables.length > 0,
    hasFigures: figures.length > 0,
    asked: askedBy(section.paths, context),
  });
  const said = because ? folded.placeOf(because.start, because.end) : null;
  const part: ReadAnswerPart = {
    paths: [...section.paths],
    text: folded.text,
    outcome,
    reason,
    ...(because && said ? { because: { text: because.text, at: said } } : {}),
    provisional: isProvisional(folded.text),
    at: placeOfAll([...(section.marker ? [section.marker] : []), ...section.pieces]),
  };
  return { part, alternative, tables, doubts, figures, text, folded };
}

/** The text of the sub-questions that a part answers, with what stands above and below them; all of it for no path. */
function askedBy(paths: readonly string[], { items, introduction }: AnswerContext): string {
  const isAsked = (path: string): boolean =>
    paths.some((each) => each === path || path.startsWith(`${each}.`) || each.startsWith(`${path}.`));
  const own = paths.length === 0 ? items : items.filter((item) => isAsked(item.path));
  return own.length === 0 && items.length === 0 ? introduction.slice(-600) : own.map((item) => item.text).join(' ');
}

function hasFacts(header: AnswerHeader): boolean {
  return header.number !== null || header.date !== null || header.asker !== null || header.title !== null;
}

/** The parts, with those that a sentence elsewhere answers for several, and those that do not come back at all. */
function withMissing(
  parts: readonly ReadAnswerPart[],
  withTexts: readonly PartWithText[],
  context: AnswerContext,
): ReadAnswerPart[] {
  const questionPaths = context.items.map((item) => item.path);
  const missing = missingParts(parts, questionPaths).flatMap((part) => part.paths);
  const umbrella = umbrellaParts(withTexts, missing, (paths) => askedBy(paths, context));
  const all = [...parts, ...umbrella];
  return [...all, ...missingParts(all, questionPaths)];
}

/**
 * A part for every sub-question that does not come back. A part covers what is below it and what is above it; an answer
 * without any numbering covers everything.
 */
function missingParts(parts: readonly ReadAnswerPart[], questionPaths: readonly string[]): ReadAnswerPart[] {
  const answered = parts.flatMap((part) => part.paths);
  if (answered.length === 0) return [];
  const isCovered = (path: string): boolean =>
    answered.some((each) => each === path || each.startsWith(`${path}.`) || path.startsWith(`${each}.`));
  return [...new Set(questionPaths)]
    .filter((path) => !isCovered(path))
    .map((path) => ({ paths: [path], text: '', outcome: 'none', reason: null, provisional: false, at: null }));
}
