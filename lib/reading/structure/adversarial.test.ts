import { describe, expect, it } from 'vitest';
import { parseDate } from '../../figures/parse-date';
import { parseFigure } from '../../figures/number-format';
import { parsePeriod } from '../../figures/parse-period';
import { textLines } from '../sources/text-lines';
import { readAnswerKind } from './answer-kind';
import { readChamberAnswerHeader, readChamberQuestionHeader } from './chamber-header';
import { readCouncilQuestionHeader } from './council-header';
import { cutLostLines } from './cut-lost-lines';
import { findReferences } from './find-references';
import { readFlemishAnswerHeader, readFlemishQuestionHeader } from './flemish-header';
import { foldText, hyphenatedWords } from './fold-text';
import { foldPlaced } from './folded-text';
import { isAnswerHeading, isQuestionHeading } from './heading';
import { insideMarkers } from './inside-markers';
import { judgeOutcome } from './judge-outcome';
import { readMarker } from './marker';
import { namedPeriods } from './named-period';
import { signOf } from './outcome/sign';
import { readOutline } from './outline';
import { readPartPhrase } from './part-phrase';
import { pieceOf, type Piece } from './piece';
import { isProvisional } from './provisional';
import { looksLikeQuestion } from './question-likeness';
import { withoutRunningLines } from './running-lines';
import { sentenceSpans } from './sentences';
import { splitDocument } from './split-document';
import { statedFigures } from './stated-figures';
import { titleAtTop } from './title';
import { readTweedeKamerAnswerHeader, readTweedeKamerHeader } from './tweede-kamer-header';
import { withheldIn } from './outcome/withheld';

const piecesOf = (text: string): Piece[] => textLines(text).map((line) => pieceOf(line));
const nobody = { ownNumbers: new Set<string>(), number: null, date: null };

/** Every rule that meets the words of a document. */
const RULES: Readonly<Record<string, (text: string) => unknown>> = {
  parseDate,
  parseFigure,
  parsePeriod: (text) => parsePeriod(text),
  foldText: (text) => foldText(piecesOf(text), hyphenatedWords(textLines(text))),
  foldPlaced: (text) => foldPlaced(piecesOf(text)),
  sentenceSpans,
  signOf,
  withheldIn,
  judgeOutcome: (text) => judgeOutcome(text, { hasTables: false, hasFigures: false, asked: text }),
  isProvisional,
  readAnswerKind: (text) => readAnswerKind(text, text),
  looksLikeQuestion,
  findReferences: (text) => findReferences([{ pieces: piecesOf(text) }], nobody),
  readMarker,
  insideMarkers: (text) => piecesOf(text).map((piece) => insideMarkers(piece)),
  readPartPhrase,
  readOutline: (text) => readOutline(piecesOf(text), new Set(['1', '2', '3'])),
  namedPeriods,
  statedFigures: (text) => statedFigures(piecesOf(text), { path: null }),
  titleAtTop: (text) => titleAtTop(piecesOf(text), { isHeaded: true }),
  cutLostLines: (text) => cutLostLines(piecesOf(`SCHRIFTELIJKE VRAAG ${text}`)),
  headings: (text) => [isAnswerHeading(`antwoord ${text}`), isQuestionHeading(`vraag ${text}`)],
  flemish: (text) => [
    readFlemishQuestionHeader(piecesOf(`SCHRIFTELIJKE VRAAG\n${text}`)),
    readFlemishAnswerHeader(piecesOf(`ANTWOORD\n${text}`)),
  ],
  chamber: (text) => [
    readChamberQuestionHeader(piecesOf(`Vraag nr. 1 van ${text}`)),
    readChamberAnswerHeader(piecesOf(`Antwoord van ${text}`)),
  ],
  tweedeKamer: (text) => [
    readTweedeKamerHeader(piecesOf(`Vragen van het lid ${text}`)),
    readTweedeKamerAnswerHeader(piecesOf(`Antwoord van ${text}`)),
  ],
  council: (text) => readCouncilQuestionHeader(piecesOf(`Vraag van An Peeters, raadslid\n${text}`)),
  splitDocument: (text) => splitDocument(piecesOf(text)),
  withoutRunningLines: (text) => withoutRunningLines(textLines(text)),
};

const UNITS = [
  ' ',
  'a',
  'A',
  '1',
  '1 ',
  '1. ',
  '1.000 ',
  '1,',
  'a) ',
  '(',
  '("',
  '.',
  '. A',
  '?',
  '? A',
  '-',
  'a-\n',
  '\n',
  '\u00ad',
  'van ',
  'van de heer ',
  'niet ',
  'geen ',
  'niet geen cijfers over ',
  'beschikt niet over de ',
  'kan ik niet ',
  'verwijs naar het antwoord van ',
  'bevoegdheid van de minister ',
  'vraag ',
  'vraag nr. ',
  'vraag nr. 1 ',
  'vraag nr. 1 van 1 mei 2020 (',
  'vragen 1, 2 en ',
  'antwoord ',
  'MINISTER VAN ',
  'A B ',
  '2020 ',
  '2020-',
  'in 2020, ',
  '1 mei 2020 ',
  'tussen 2020 en ',
  '€ 1 ',
  'voorlopige ',
  'cijfers zijn ',
  '1. Hoeveel?\n',
  'Wat is dit?\n\nDat is zo.\n\n',
];
const LENGTH = 16_000;
/** In milliseconds of the processor, whatever else it does; a rule that is linear takes a few. */
const MOST = 1_500;

describe('the rules for structure', () => {
  it.each(Object.entries(RULES))('%s stays quick on repeated input', { timeout: 120_000 }, (_, rule) => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
      for (const each of [text, `${text}x`]) {
        const began = process.cpuUsage();
        rule(each);
        expect(process.cpuUsage(began).user / 1_000, JSON.stringify(unit)).toBeLessThan(MOST);
      }
    }
  });
});
