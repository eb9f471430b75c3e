import type { ReadQuestion } from '../reading';
import { readChamberAnswerHeader, readChamberQuestionHeader } from './chamber-header';
import { readCouncilQuestionHeader } from './council-header';
import { readFlemishAnswerHeader, readFlemishQuestionHeader } from './flemish-header';
import type { AnswerHeader, QuestionHeader } from './header';
import { isQuestionHeading } from './heading';
import { isBlank, type Piece } from './piece';
import { titleAtTop } from './title';
import { readTweedeKamerAnswerHeader, readTweedeKamerHeader } from './tweede-kamer-header';

/** Reads the top of a question in whichever parliament's layout it has; without a header block only a title is found. */
export function readQuestionHeader(pieces: readonly Piece[]): QuestionHeader {
  return (
    readFlemishQuestionHeader(pieces) ??
    readTweedeKamerHeader(pieces) ??
    readChamberQuestionHeader(pieces) ??
    readCouncilQuestionHeader(pieces) ??
    bareHeader(pieces)
  );
}

/** Reads the top of an answer; null when it starts at once with its text. */
export function readAnswerHeader(
  pieces: readonly Piece[],
  parliament: ReadQuestion['parliament'],
): AnswerHeader | null {
  if (parliament === 'tweede-kamer') return readTweedeKamerAnswerHeader(pieces) ?? readFlemishAnswerHeader(pieces);
  if (parliament === 'vlaams-parlement') return readFlemishAnswerHeader(pieces);
  return readChamberAnswerHeader(pieces) ?? readFlemishAnswerHeader(pieces);
}

function bareHeader(pieces: readonly Piece[]): QuestionHeader {
  const from = pieces.findIndex((piece) => !isBlank(piece));
  const first = pieces[from];
  const isWord = first !== undefined && isQuestionHeading(first.text);
  const { title, body } = titleAtTop(isWord ? pieces.slice(from + 1) : pieces, { isHeaded: false });
  return {
    parliament: null,
    number: null,
    date: null,
    parliamentaryYear: null,
    asker: null,
    addressee: null,
    title,
    answeredOn: null,
    body,
  };
}
