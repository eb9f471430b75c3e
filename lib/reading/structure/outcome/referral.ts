import type { Judgement } from '../judge-outcome';
import type { Signed, WeighedPart } from './weighing';
import { plain } from './words';

/** So many characters beside a referral are an answer of their own. */
const SOME = 300;
const NOTE =
  /\b(?:voor (?:meer|verdere|bijkomende|nadere|andere) (?:informatie|info|details|toelichting|uitleg|inhoudelijke)|meer informatie|nadere informatie|aanvullend op)\b/;
/** Remarks on how figures were counted and what they cover. */
const REMARK =
  /\b(?:cijfers?|gegevens|tabel(?:len)?|telling(?:en)?|kolom|databank|gegevensbank|statistiek(?:en)?|overzicht|lijst|peildatum|afkomstig|betreft|weergegeven|opgenomen|onderstaande|bovenstaande|bijlage)\b/;

/** The words that say for which portion of the question the asker is sent elsewhere. */
const OF_A_PORTION =
  /^(?:voor (?!het antwoord|meer|verdere|bijkomende|nadere)|wat (?!dat|dit betreft)|op vraag|op de (?:vraag|vragen)|inzake|betreffende|omtrent|aangaande|met betrekking tot|de (?:andere|overige))/;
const SENDS =
  /\b(?:verwijs\w*|verwijz\w*|verwezen|vindt u|u vindt|kunt u|u kunt|kan u|u kan|gelieve|raadpleeg|raadplegen|nodig\b.{0,40}\buit|kan het (?:geachte )?lid)\b/;

/** A part that mainly refers elsewhere; `isOpening`: its first sentence does. */
export function judgeReferral(part: WeighedPart, isOpening: boolean): Judgement | null {
  const { signed, besides, hasTables } = part;
  const found = signed.find((each) => each.sign.kind === 'elsewhere' && (!isOpening || each.index === 0));
  if (!found || hasTables) return null;
  if (isOpening && signed.some((each) => each.sign.kind === 'competence')) return null;
  if (found.sign.reason === 'annex-only') return judgeAnnex(part, found);
  const room = found.index === 0 ? 1.5 * SOME : found.sign.reason === 'publicly-available' ? 160 : SOME;
  const isMore = besides > room || (part.givesFigures && besides > 60 && !isToAnswer(found));
  if (isMore) return isOpening ? null : judgePortion(found);
  if (isNote(found) && besides > 0) return null;
  return {
    outcome: 'referred',
    reason: found.sign.reason,
    because: found.span,
    alternative: besides > 160 ? 'answered' : null,
  };
}

/** A portion of the question for which the asker is sent elsewhere, beside an answer to the rest. */
function judgePortion(found: Signed): Judgement | null {
  const text = plain(found.span.text).slice(0, 1_500);
  const isPortion = OF_A_PORTION.test(text) || (found.sign.reason === 'publicly-available' && WANTED.test(text));
  if (isNote(found) || !SENDS.test(text) || !isPortion) return null;
  return { outcome: 'partial', reason: found.sign.reason, because: found.span, alternative: 'answered' };
}

const WANTED = /\b(?:lijst|cijfers|gegevens|statistieken|aantallen|overzicht|bedragen|rapport|verslag)\b/;

/** What stands in the annex: the whole, beside remarks on it; or the rest, beside what the text itself gives. */
function judgeAnnex({ stated, besides }: WeighedPart, found: Signed): Judgement | null {
  const own = stated.filter((each) => each.sign === null && !each.isTrailer);
  const substance = own.filter((each) => !REMARK.test(plain(each.span.text).slice(0, 1_500)));
  const given = substance.reduce((sum, each) => sum + each.span.text.length, 0);
  const because = found.span;
  if (found.hasFigure || substance.some((each) => each.hasFigure) || given > SOME)
    return { outcome: 'partial', reason: 'annex-only', because, alternative: 'answered' };
  return { outcome: 'referred', reason: 'annex-only', because, alternative: besides > 160 ? 'partial' : null };
}

function isToAnswer({ sign }: Signed): boolean {
  return sign.reason === 'earlier-answer' || sign.reason === 'coordinated-answer';
}

/** Whether a sentence turns the asker elsewhere for the matter itself, no note on where there is more. */
export function sendsAsker(found: Signed): boolean {
  const text = plain(found.span.text).slice(0, 1_500);
  return !isNote(found) && (SENDS.test(text) || found.sign.reason === 'other-competence');
}

function isNote({ span }: Signed): boolean {
  return NOTE.test(plain(span.text).slice(0, 600));
}
