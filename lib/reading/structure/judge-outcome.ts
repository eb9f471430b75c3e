import type { Outcome, OutcomeReason } from '../../figures/outcome';
import { plain } from './outcome-words';
import { asksForFigures, namesLegalBar, namesOtherHolder, signOf, type OutcomeSign } from './outcome-signs';
import { sentenceSpans, sentencesOf, type SentenceSpan } from './sentences';

/** What the words of an answer part say of its outcome. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  /** The sentence that says it; null when the part is simply answered. */
  readonly because: SentenceSpan | null;
  /** The second choice where the words leave room for one. */
  readonly alternative: Outcome | null;
}

/** What else is known of the part that is judged. */
export interface PartSetting {
  readonly hasTables: boolean;
  readonly hasFigures: boolean;
  /** The text of the sub-questions that it answers; empty when not known. */
  readonly asked: string;
}

const ANSWERED: Judgement = { outcome: 'answered', reason: null, because: null, alternative: null };
const LONGEST_JUDGED = 20_000;
/** So many characters beside a sign are no longer its explanation but an answer of their own. */
const SOME = 300;
const MUCH = 900;
const OPENING = 2;
/** What the Chamber's open data print where the answer has a table or picture: "2016201717190-13-2448-bil-1". */
const TRAILER = /^(?:De|Deze) bijlagen? (?:bij het antwoord|wordt|worden)\b|^Gezien het louter documentaire karakter/;
const PICTURE = /\b\d{12,14}-\d{1,3}-\d{1,5}-(?:bil|nl|fr)\b/;

interface Signed {
  readonly sign: OutcomeSign;
  readonly span: SentenceSpan;
  /** Index among the sentences that state something. */
  readonly index: number;
}

/**
 * What became of a sub-question, from the words of its part, sentence by sentence: a sentence that withholds, limits or
 * refers decides as far as the rest of the part gives nothing else. What only a person can see (something else was
 * counted than asked) stays `answered`. Questions that the answer repeats are left out.
 */
export function judgeOutcome(text: string, setting: PartSetting): Judgement {
  const asked = sentencesOf(setting.asked.slice(0, LONGEST_JUDGED)).map(wordsOf);
  const stated = sentenceSpans(text.slice(0, LONGEST_JUDGED)).filter(
    (span) => !span.text.endsWith('?') && !isRepeated(span.text, asked),
  );
  const signed = stated.flatMap((span, index): Signed[] => {
    const sign = index > 0 && TRAILER.test(span.text) ? null : signOf(span.text);
    return sign ? [{ sign, span, index }] : [];
  });
  if (signed.length === 0) return ANSWERED;
  const besides = stated
    .filter((span, index) => !signed.some((each) => each.span === span) && !(index > 0 && TRAILER.test(span.text)))
    .reduce((sum, span) => sum + span.text.length, 0);
  const hasTables = setting.hasTables || PICTURE.test(text.slice(0, LONGEST_JUDGED));
  const context = { stated, signed, besides, setting: { ...setting, hasTables } };
  return (
    judgeReplaced(context) ??
    judgeReferral(context, true) ??
    judgeLimited(context) ??
    judgeWithheld(context) ??
    judgeCompetence(context) ??
    judgeReferral(context, false) ??
    ANSWERED
  );
}

const LEAST_REPEATED = 4;

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

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(plain(sentence.slice(0, 1_500)).match(/[\p{L}\p{N}]+/gu) ?? []);
}

interface Context {
  readonly stated: readonly SentenceSpan[];
  readonly signed: readonly Signed[];
  /** Characters of the sentences that carry no sign. */
  readonly besides: number;
  readonly setting: PartSetting;
}

const INSTEAD =
  /\b(?:niet|geen)\b.{2,200}?(?:,|;|\bmaar\b|\bdoch\b|\bechter\b)\s?(?:maar |doch |echter )?wel\b(?! degelijk| eens)(?=.{0,80}\b(?:over|een|op|per|naar|volgens|het aantal|cijfers|gegevens|niveau|basis|indeling|opsplitsing|totaal|totale|van)\b)/;
const BREAKDOWN =
  /\b(?:indeling|opsplitsing|uitsplitsing|onderverdeling|opdeling|verdeling|opgesplitst|opgedeeld|uitgesplitst|per|volgens|niveau|op basis van)\b/;

/** "niet over een indeling op gevangenis, wel over een indeling op regio"; "geen cijfers over … Wel werden 37 …". */
function judgeReplaced({ stated, signed }: Context): Judgement | null {
  for (const { sign, span } of signed) {
    if (sign.kind !== 'withheld' || sign.reason === 'not-yet-available' || sign.reason === 'legally-barred') continue;
    const words = plain(span.text).slice(0, 1_500);
    const next = plain(stated[stated.indexOf(span) + 1]?.text ?? '').slice(0, 600);
    const isInstead = INSTEAD.test(words);
    const isNext =
      /^(?:wel|er (?:is|zijn|werden|worden) wel|ik kan wel|we kunnen wel|wij beschikken wel|we beschikken wel)\b/.test(
        next,
      ) && /\d|\b(?:indeling|opsplitsing|cijfers|gegevens)\b/.test(next);
    if (!isInstead && !isNext) continue;
    const reason = BREAKDOWN.test(words) ? 'other-breakdown' : 'other-measure';
    return { outcome: 'substituted', reason, because: span, alternative: 'partial' };
  }
  return null;
}

function judgeLimited({ signed }: Context): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'limited');
  return found ? { outcome: 'partial', reason: found.sign.reason, because: found.span, alternative: null } : null;
}

function judgeWithheld({ stated, signed, besides, setting }: Context): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'withheld');
  if (!found) return null;
  const reason = widerReason(found, stated);
  const because = found.span;
  const gives = setting.hasTables || (setting.hasFigures && besides > 60);
  const isFirst = found.index < OPENING || found.span.start < 220;
  const isWanted = setting.asked === '' || asksForFigures(setting.asked) || found.sign.isWhole;
  if (gives) {
    if ((!isWanted && !isFirst) || (!isFirst && besides > 3 * MUCH)) return null;
    return { outcome: 'partial', reason, because, alternative: setting.hasTables ? null : 'answered' };
  }
  if (besides <= SOME) return { outcome: 'refused', reason, because, alternative: null };
  if (isFirst && isWanted) {
    return besides <= MUCH
      ? { outcome: 'refused', reason, because, alternative: 'partial' }
      : { outcome: 'partial', reason, because, alternative: 'refused' };
  }
  if (!isWanted)
    return isFirst && besides <= MUCH ? { outcome: 'partial', reason, because, alternative: 'answered' } : null;
  return besides <= 2 * MUCH ? { outcome: 'partial', reason, because, alternative: 'refused' } : null;
}

/** Words that make a law the ground of a refusal. */
const GROUND =
  /\b(?:wegens|omwille|gelet|gezien|omdat|aangezien|rekening|volgens|conform|mag|mogen|kader van|redenen|recht op|krachtens|onder|terughoudend|vertrouwelijk)\b/;

/** The reason that the neighbouring sentences give: a law, another holder. */
function widerReason(found: Signed, stated: readonly SentenceSpan[]): OutcomeReason {
  const { reason } = found.sign;
  if (reason !== 'not-registered' && reason !== 'unspecified') return reason;
  const at = stated.indexOf(found.span);
  const before = plain(stated[at - 1]?.text ?? '').slice(0, 1_000);
  const behind = plain(stated[at + 1]?.text ?? '').slice(0, 1_000);
  if ([before, behind].some((each) => namesLegalBar(each) && GROUND.test(each))) return 'legally-barred';
  return namesOtherHolder(before) ? 'held-by-others' : reason;
}

function judgeCompetence({ signed, besides, setting }: Context): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'competence');
  if (!found || setting.hasTables) return null;
  const because = found.span;
  const isFirst = found.index < OPENING;
  if (besides <= SOME) return { outcome: 'refused', reason: 'other-competence', because, alternative: 'referred' };
  if (isFirst && found.sign.isWhole && besides <= MUCH)
    return { outcome: 'partial', reason: 'other-competence', because, alternative: 'refused' };
  return null;
}

/** A part that mainly refers elsewhere; `isOpening`: its first sentence does. */
function judgeReferral({ signed, besides, setting }: Context, isOpening: boolean): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'elsewhere' && (!isOpening || each.index === 0));
  if (!found || setting.hasTables) return null;
  const { reason } = found.sign;
  if (isOpening && signed.some((each) => each.sign.kind === 'competence')) return null;
  if (setting.hasFigures && reason !== 'earlier-answer' && reason !== 'coordinated-answer' && besides > 60) return null;
  const room = found.index === 0 ? 1.5 * SOME : reason === 'publicly-available' ? 160 : SOME;
  if (besides > room) return null;
  return { outcome: 'referred', reason, because: found.span, alternative: besides > 160 ? 'answered' : null };
}
