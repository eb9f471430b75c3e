import type { Reading, ReadQuestion } from './reading';
import type { FileFacts } from './file-facts';
import type { SourceDocument } from './sources/source-document';
import { cutLostLines } from './structure/cut-lost-lines';
import { foldText, hyphenatedWords } from './structure/fold-text';
import type { Piece } from './structure/piece';
import { readAnswer } from './structure/read-answer';
import { readAnswerHeader, readQuestionHeader } from './structure/read-headers';
import { readQuestion } from './structure/read-question';
import { withoutRunningLines } from './structure/running-lines';
import { splitDocument } from './structure/split-document';
import { readLegend } from './tables/read-legend';
import { settleGrids } from './tables/settle-grids';
import { readingDoubts } from './reading-doubts';
import { readingWarnings } from './reading-warnings';

/**
 * Reads a document from its lines and grids: the question, the answer, its tables and figures. A pure function of the lines and
 * what is known of the file; it never throws, and every value in it stands in the lines at the place it names.
 */
export function readDocument(document: SourceDocument, file: FileFacts): Reading {
  const source = { name: file.name, mediaType: file.mediaType, sha256: file.sha256, pages: document.pages };
  const kept = withoutRunningLines(document.lines);
  const hyphenated = hyphenatedWords(kept);
  const legend = readLegend(kept);
  const pieces = cutLostLines(settleGrids(kept, document, legend, hyphenated));
  const sides = splitDocument(pieces);
  const questionHeader = sides.question ? readQuestionHeader(sides.question) : null;
  const question = questionHeader ? readQuestion(questionHeader, hyphenated) : null;
  const answerHeader = sides.answer ? readAnswerHeader(sides.answer, question?.parliament ?? null) : null;
  const read = sides.answer
    ? readAnswer(answerHeader?.body ?? sides.answer, {
        header: answerHeader,
        hasQuestion: question !== null,
        answeredOn: questionHeader?.answeredOn ?? null,
        citing: {
          number: question?.number ?? answerHeader?.number ?? null,
          date: answerHeader?.answeredOn ?? questionHeader?.answeredOn ?? question?.date ?? null,
        },
        items: question?.items ?? [],
        introduction: question?.introduction ?? '',
        hyphenated,
        legend,
        words: yearWords(pieces),
        document,
      })
    : null;
  const answer = read?.answer ?? null;
  const known = question ? { ...question, parliament: question.parliament ?? parliamentOf(pieces) } : null;
  const doubts = readingDoubts(known, answer, { isHeaded: sides.isHeaded, found: read?.doubts ?? [] });
  return { source, question: known, answer, warnings: [...document.warnings, ...readingWarnings(doubts)], doubts };
}

/** The parliament that the words of a document without a header point at; null when none do. */
function parliamentOf(pieces: readonly Piece[]): ReadQuestion['parliament'] {
  const text = foldText(pieces.slice(0, 400)).slice(0, 40_000);
  if (
    /\b(?:Vlaams Parlement|Vlaamse? (?:Regering|minister|overheid|volksvertegenwoordiger)|Vlaanderen|VDAB|VMSW|De Lijn|Kind en Gezin|Agentschap)\b/i.test(
      text,
    )
  )
    return 'vlaams-parlement';
  if (/\b(?:FOD|NMBS|Infrabel|federale (?:regering|politie|overheid)|staatssecretaris|RIZIV|Fedasil)\b/i.test(text))
    return 'kamer';
  return null;
}

/** The words of the document that say what "2019-2020" is, with their neighbours left out. */
function yearWords(pieces: readonly Piece[]): string {
  const words = new Set<string>();
  for (const { text } of pieces) {
    for (const match of text.matchAll(
      /\b(?:zittingsjaar|academiejaar|hogeschool|hogescholen|universiteit|schooljaar|schooljaren|leerlingen)/gi,
    ))
      words.add(match[0].toLowerCase());
  }
  return [...words].join(' ');
}
