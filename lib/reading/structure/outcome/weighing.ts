import type { PartSetting } from '../judge-outcome';
import { sentenceSpans, sentencesOf, type SentenceSpan } from '../sentences';
import { isRelevant, wordsOf } from './asked';
import { signOf, type OutcomeSign } from './sign';

/** A sentence of a part with what it says of the outcome. */
export interface Stated {
  readonly span: SentenceSpan;
  readonly sign: OutcomeSign | null;
  /** Index among the sentences that state something. */
  readonly index: number;
  /** Whether it states a figure, years and citations aside. */
  readonly hasFigure: boolean;
  /** Whether it only says where the annexes of the answer lie. */
  readonly isTrailer: boolean;
}

/** A sentence that bears a sign. */
export interface Signed extends Stated {
  readonly sign: OutcomeSign;
}

/** A part with what its sentences give and what they do not. */
export interface WeighedPart {
  readonly stated: readonly Stated[];
  readonly signed: readonly Signed[];
  /** Characters of the sentences that carry no sign: an explanation, or an answer of its own. */
  readonly besides: number;
  readonly hasTables: boolean;
  /** Whether a sentence besides those that withhold states a figure. */
  readonly givesFigures: boolean;
  readonly asked: string;
  /** Whether a sentence is about what was asked. */
  readonly isRelevant: (sentence: string) => boolean;
}

const LONGEST_JUDGED = 20_000;
/** What the Chamber's open data print where the answer has a table or picture: "2016201717190-13-2448-bil-1". */
const PICTURE = /\b\d{12,14}-\d{1,3}-\d{1,5}-(?:bil|nl|fr)\b/;
const TRAILER =
  /^(?:De|Deze) (?:bijlagen?|tabel(?:len)?) (?:bij het antwoord|wordt|worden)\b|^Gezien het louter documentaire karakter/;
const LEAST_REPEATED = 4;

/** Reads the sentences of a part for what they say of its outcome. */
export function weigh(text: string, setting: PartSetting): WeighedPart {
  const judged = text.slice(0, LONGEST_JUDGED);
  const askedText = setting.asked.slice(0, LONGEST_JUDGED);
  const asked = sentencesOf(askedText).map(wordsOf);
  const hasTables = setting.hasTables || PICTURE.test(judged);
  const stated = sentenceSpans(judged)
    .filter((span) => !span.text.endsWith('?') && !isRepeated(span.text, asked))
    .map((span, index): Stated => {
      const isTrailer = index > 0 && TRAILER.test(span.text);
      const isAside = isTrailer || (hasTables && explainsSign(span.text));
      return {
        span,
        index,
        isTrailer,
        sign: isAside ? null : signOf(span.text),
        hasFigure: setting.hasFigures && statesFigure(span.text),
      };
    });
  const signed = stated.filter(isSigned);
  const besides = stated
    .filter((each) => each.sign === null && !each.isTrailer)
    .reduce((sum, each) => sum + each.span.text.length, 0);
  return {
    stated,
    signed,
    besides,
    hasTables,
    givesFigures: stated.some(
      (each) => each.hasFigure && (each.sign === null || each.sign.kind === 'limited' || isBehindColon(each.span.text)),
    ),
    asked: askedText,
    isRelevant: (sentence) => isRelevant(sentence, askedText),
  };
}

function isSigned(each: Stated): each is Signed {
  return each.sign !== null;
}

const NO_FIGURE =
  /\b(?:nrs?|nummers?|artikels?|art|vra(?:ag|gen)|punt(?:en)?|bijlage|tabel)\.?\s?\d[\d.,]*|\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|(?<![\d.,])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)?\d{2})?(?![\d.,]\d|\d)/gi;

function statesFigure(sentence: string): boolean {
  return /\d/.test(sentence.slice(0, 4_000).replace(NO_FIGURE, ' '));
}

/** "…: in 2022 werden 7.311 dossiers geschrapt", "…, wel 40 klachten": the figure stands behind what is withheld. */
function isBehindColon(sentence: string): boolean {
  return /[:;]\s[^:;]{0,200}\d|,\s(?:wel|maar|het totaal|in totaal|samen)\s[^,]{0,120}\d/.test(
    sentence.slice(0, 2_000),
  );
}

/** "Een punt betekent dat het gegeven niet beschikbaar is", "… zijn niet beschikbaar (n.b.)": what a sign in a table says. */
function explainsSign(sentence: string): boolean {
  return (
    /\b(?:een|het|de) (?:punt|streepje|sterretje|asterisk|kruisje|teken|afkorting|lege cel|leeg vakje|x)\b.{0,40}\b(?:betekent|staat voor|duidt|geeft aan|wijst)\b/i.test(
      sentence,
    ) ||
    /(?:^|\s)["'“‘]?(?:n\.?\s?b\.?|n\.?\s?v\.?\s?t\.?|n\.?g\.?|-|–|\*{1,2}|\.{1,3}|x)["'”’]?\s?=\s?\S/i.test(
      sentence,
    ) ||
    /\(\s?["'“‘]?(?:n\.?b\.?|n\.?v\.?t\.?|n\.?g\.?|-|–|\*|\.|x)["'”’]?\s?\)/i.test(sentence)
  );
}

/** Whether a sentence repeats one of the question ("Graag een verdeling per provincie."). */
function isRepeated(sentence: string, asked: readonly ReadonlySet<string>[]): boolean {
  const words = wordsOf(sentence);
  if (words.size < LEAST_REPEATED) return false;
  return asked.some(
    (other) =>
      other.size >= LEAST_REPEATED &&
      [...words].filter((word) => other.has(word)).length >= 0.85 * Math.max(words.size, other.size),
  );
}
