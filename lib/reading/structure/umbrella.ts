import type { ReadAnswerPart } from '../reading';
import type { FoldedText } from './folded-text';
import { judgeOutcome } from './judge-outcome';
import { readPartPhrase } from './part-phrase';
import { sentenceSpans } from './sentences';

/** A part as it was read, with its text. */
export interface PartWithText {
  readonly part: ReadAnswerPart;
  readonly folded: FoldedText;
}

const MOST_SENTENCES = 400;

/**
 * The parts that a sentence elsewhere gives to sub-questions without a part of their own: "Voor de vragen 2 en 4 beschik ik
 * niet over gegevens." before "1." and "3.". Only a sentence that withholds, limits or refers does so, and only for numbers
 * that come back nowhere else.
 * @param asked the text of the sub-questions of some paths
 */
export function umbrellaParts(
  parts: readonly PartWithText[],
  missing: readonly string[],
  asked: (paths: readonly string[]) => string,
): ReadAnswerPart[] {
  const left = new Set(missing);
  const found: ReadAnswerPart[] = [];
  for (const { folded } of parts) {
    if (left.size === 0) break;
    for (const span of sentenceSpans(folded.text).slice(0, MOST_SENTENCES)) {
      const paths = (readPartPhrase(span.text)?.numbers ?? []).map(String);
      if (paths.length === 0 || !paths.every((path) => left.has(path))) continue;
      const setting = { hasTables: false, hasFigures: /\d{2}/.test(span.text), asked: asked(paths) };
      const { outcome, reason, because } = judgeOutcome(span.text, setting);
      const at = folded.placeOf(span.start, span.end);
      if (outcome === 'answered' || because === null) continue;
      for (const path of paths) left.delete(path);
      found.push({
        paths,
        text: span.text,
        outcome,
        reason,
        ...(at ? { because: { text: span.text, at } } : {}),
        provisional: false,
        at,
      });
    }
  }
  return found;
}
