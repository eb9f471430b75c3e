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

/** A part that mainly refers elsewhere; `isOpening`: its first sentence does. */
export function judgeReferral(part: WeighedPart, isOpening: boolean): Judgement | null {
  const { signed, besides, hasTables } = part;
  const found = signed.find((each) => each.sign.kind === 'elsewhere' && (!isOpening || each.index === 0));
  if (hasTables) return null;
  if (!found) return null;
  if (isOpening && signed.some((each) => each.sign.kind === 'competence')) return null;
  if (found.sign.reason === 'annex-only') return judgeAnnex(part, found);
  if (part.givesFigures && besides > 60 && !isToAnswer(found)) return null;
  const room = found.index === 0 ? 1.5 * SOME : found.sign.reason === 'publicly-available' ? 160 : SOME;
  if (besides > room) return null;
  if (isNote(found) && besides > 0) return null;
  return {
    outcome: 'referred',
    reason: found.sign.reason,
    because: found.span,
    alternative: besides > 160 ? 'answered' : null,
  };
}

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

function isNote({ span }: Signed): boolean {
  return NOTE.test(plain(span.text).slice(0, 600));
}
