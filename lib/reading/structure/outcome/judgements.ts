import type { OutcomeReason } from '../../../figures/outcome';
import type { Judgement } from '../judge-outcome';
import { asksForFigures, asksWhen } from './asked';
import { isLeftToOthers, namesOtherHolder } from './holder';
import { isLegalGround } from './legal';
import { judgeReferral, sendsAsker } from './referral';
import type { Signed, WeighedPart } from './weighing';
import { plain } from './words';

/** So many characters beside a sign are no longer its explanation but an answer of their own. */
export const SOME = 300;
export const MUCH = 900;
const OPENING = 2;
/** What stands before a remark on who is competent is no answer up to here. */
const SHORT = 120;

/** What a part with at least one sign comes to; null when it is answered all the same. */
export function judge(part: WeighedPart): Judgement | null {
  return (
    judgeReplaced(part) ??
    judgeReferral(part, true) ??
    judgeLimited(part) ??
    judgeWithheld(part) ??
    judgeCompetence(part) ??
    judgeReferral(part, false)
  );
}

const INSTEAD =
  /\b(?:niet|geen)\b.{2,200}?(?:,|;|\bmaar\b|\bdoch\b|\bechter\b)\s?(?:maar |doch |echter )?wel\b(?! degelijk| eens)(?=.{0,80}\b(?:over|een|op|per|naar|volgens|het aantal|cijfers|gegevens|niveau|basis|indeling|opsplitsing|totaal|totale|van)\b)/;
const NEXT_INSTEAD =
  /^(?:wel|er (?:is|zijn|werden|worden) wel|(?:ik|we|wij) (?:kan|kunnen|beschik|beschikken|heb|hebben) wel|ter vervanging|in de plaats daarvan|in plaats daarvan|als alternatief|als benadering|bij benadering|als indicatie|ter indicatie|bij wijze van alternatief)\b/;
const SELF_INSTEAD =
  /\b(?:bij gebrek aan|in plaats van|ter vervanging van)\b.{3,80}\b(?:vermeld|geef|geven|vindt u|gebruiken|gebruik|is|zijn|volgt|volgen)\b/;
const BREAKDOWN =
  /\b(?:indeling|opsplitsing|uitsplitsing|onderverdeling|opdeling|verdeling|opgesplitst|opgedeeld|uitgesplitst|ingedeeld|per|volgens|niveau|op basis van)\b/;
const WITH_DATA =
  /\d|\b(?:indeling|opsplitsing|uitsplitsing|verdeling|cijfers|gegevens|aantal|aantallen|mediaan|gemiddelde|raming|bedrag|overzicht)\b/;

/** "niet over een indeling op gevangenis, wel over een indeling op regio"; "geen cijfers over … Wel werden 37 …". */
function judgeReplaced({ stated, signed }: WeighedPart): Judgement | null {
  for (const { sign, span, index } of signed) {
    if (sign.kind !== 'withheld' || sign.reason === 'not-yet-available' || sign.reason === 'legally-barred') continue;
    const words = plain(span.text).slice(0, 1_500);
    const next = plain(stated[index + 1]?.span.text ?? '').slice(0, 600);
    const behind = words.slice(words.indexOf(';') + 1).trimStart();
    const isBehind = behind !== words && NEXT_INSTEAD.test(behind) && WITH_DATA.test(behind);
    const isOtherTable =
      sign.isOfSplit &&
      /^(?:de volgende|de onderstaande|onderstaande|hierna|hieronder)\b.{0,80}\b(?:per|volgens|naar)\b/.test(
        behind === words ? next : behind,
      );
    const isNext = isBehind || isOtherTable || (NEXT_INSTEAD.test(next) && WITH_DATA.test(next));
    if (!INSTEAD.test(words) && !isNext && !(SELF_INSTEAD.test(words) && WITH_DATA.test(words))) continue;
    const reason = BREAKDOWN.test(words) || sign.isOfSplit ? 'other-breakdown' : 'other-measure';
    return { outcome: 'substituted', reason, because: span, alternative: 'partial' };
  }
  return null;
}

function judgeLimited({ signed, isRelevant, asked, besides }: WeighedPart): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'limited');
  if (!found || (besides > 2 * MUCH && !isRelevant(found.span.text) && asked !== '')) return null;
  return { outcome: 'partial', reason: found.sign.reason, because: found.span, alternative: null };
}

function judgeWithheld(part: WeighedPart): Judgement | null {
  const strong = part.signed.find((each) => each.sign.kind === 'withheld' && !each.sign.isWeak);
  return strong ? judgeStrong(part, strong) : judgeWeak(part);
}

/** A sentence that withholds only where figures were asked for, and nothing in the part gives them. */
function judgeWeak(part: WeighedPart): Judgement | null {
  const { signed, asked, hasTables, givesFigures, besides } = part;
  const found = signed.find((each) => each.sign.kind === 'withheld');
  if (!found || hasTables || givesFigures || found.hasFigure) return null;
  if (asked !== '' && asksWhen(asked)) return null;
  const isWanted = asked === '' || asksForFigures(asked);
  if (besides > (isWanted ? SOME : 2 * found.span.text.length)) return null;
  return {
    outcome: isWanted || besides <= SHORT ? 'refused' : 'partial',
    reason: widerReason(found, part),
    because: found.span,
    alternative: 'answered',
  };
}

function judgeStrong(part: WeighedPart, found: Signed): Judgement | null {
  const { asked, besides } = part;
  const because = found.span;
  if (part.givesFigures && isAboutPersons(found)) return null;
  const isFirst = found.index < OPENING || found.span.start < 220;
  const isOwn = isOwnRefusal(found);
  const isWanted = asked === '' || asksForFigures(asked) || found.sign.isWhole || isOwn;
  const isAsked = isWanted && (besides <= 2 * MUCH || part.isRelevant(found.span.text) || (isOwn && asked !== ''));
  const reason = widerReason(found, part);
  if (part.hasTables || part.givesFigures) {
    if (!isFirst && !isAsked) return null;
    return {
      outcome: 'partial',
      reason: partialReason(found, part, reason),
      because,
      alternative: part.hasTables ? null : 'answered',
    };
  }
  const sent = part.signed.find((each) => each.sign.kind === 'elsewhere' && sendsAsker(each));
  if (sent && besides <= SOME)
    return { outcome: 'referred', reason: sent.sign.reason, because: sent.span, alternative: 'refused' };
  if (isFollowedByMore(found)) return { outcome: 'partial', reason, because, alternative: 'refused' };
  if (besides <= SOME) return { outcome: 'refused', reason, because, alternative: null };
  if (isFirst && isWanted) {
    return besides <= MUCH
      ? { outcome: 'refused', reason, because, alternative: 'partial' }
      : { outcome: 'partial', reason, because, alternative: 'refused' };
  }
  if (!isWanted)
    return isFirst && besides <= MUCH ? { outcome: 'partial', reason, because, alternative: 'answered' } : null;
  return isAsked ? { outcome: 'partial', reason, because, alternative: 'refused' } : null;
}

/** "nog niet bepaald, maar wellicht twee tot drie maanden": what follows is said all the same. */
function isFollowedByMore({ span }: Signed): boolean {
  return /,\s(?:maar|doch)\s(?:(?!niet|geen).){0,200}\b(?:waarschijnlijk|wellicht|vermoedelijk|ongeveer|naar schatting|voorziet|is voorzien|zal|zullen)\b/.test(
    plain(span.text).slice(0, 1_500),
  );
}

const OWN_ACT =
  /\b(?:beschik|heb|kan|wens|wil|geef|krijg|ga) ik\b|\bik (?:beschik|heb|kan|wens|wil|geef|ga)\b|\b(?:beschikken|hebben|kunnen|wensen) (?:wij|we|mijn diensten)\b|\b(?:wij|we|mijn diensten) (?:beschikken|hebben|kunnen)\b|\bmijn (?:administratie|departement|kabinet|ministerie) (?:beschikt|heeft|kan|houdt)\b/;
const ASIDE = /\b(?:waarvan|waarover|waarvoor|waaruit)\b/;

/** "ik beschik niet over …": whoever answers says it of himself, so it is about the question. */
function isOwnRefusal({ span }: Signed): boolean {
  const text = plain(span.text).slice(0, 1_500);
  return OWN_ACT.test(text) && !ASIDE.test(text) && text.length < 500;
}

const IN_ALL = /\b(?:in totaal|samen|totaal|totale|in heel|voor heel|alle|over heel|globaal)\b/;

/** "niet apart geteld. Alle aanvragen samen waren er 3.120": what is given is the total of what was asked apart. */
function partialReason(found: Signed, { stated, hasTables }: WeighedPart, reason: OutcomeReason): OutcomeReason {
  if (!found.sign.isOfSplit || hasTables || reason === 'legally-barred') return reason;
  return stated.some((each) => each.hasFigure && IN_ALL.test(plain(each.span.text).slice(0, 1_500)))
    ? 'totals-only'
    : reason;
}

/** "De medische gegevens van individuele patiënten worden niet gedeeld": a limit that nobody asked to cross. */
function isAboutPersons({ sign, span }: Signed): boolean {
  return (
    sign.reason === 'legally-barred' &&
    /\b(?:individuele|afzonderlijke|concrete|identificeerbare) (?:\S+ )?(?:personen|dossiers?|patienten|leerlingen|kinderen|gevallen|clienten|werknemers|gezinnen|burgers)\b/.test(
      plain(span.text),
    )
  );
}

/** The reason that the sentences around give: a law, another holder, a result that is awaited. */
function widerReason(found: Signed, { stated, signed }: WeighedPart): OutcomeReason {
  const { reason } = found.sign;
  if (reason !== 'not-registered' && reason !== 'unspecified') return reason;
  const before = plain(stated[found.index - 1]?.span.text ?? '').slice(0, 1_000);
  const behind = plain(stated[found.index + 1]?.span.text ?? '').slice(0, 1_000);
  if ([before, behind].some(isLegalGround)) return 'legally-barred';
  if (namesOtherHolder(before) || namesOtherHolder(behind) || isLeftToOthers(before, plain(found.span.text)))
    return 'held-by-others';
  const isAwaited = signed.some(
    (each) => Math.abs(each.index - found.index) === 1 && each.sign.reason === 'not-yet-available',
  );
  if (isAwaited) return 'not-yet-available';
  const clearer = signed.find((each) => each.sign.kind === 'withheld' && each.sign.reason !== 'unspecified');
  return reason === 'unspecified' && clearer && !found.sign.isWhole ? clearer.sign.reason : reason;
}

function judgeCompetence({ signed, besides, hasTables, givesFigures }: WeighedPart): Judgement | null {
  const found = signed.find((each) => each.sign.kind === 'competence');
  if (!found || hasTables || givesFigures) return null;
  const because = found.span;
  const sent = signed.find((each) => each.sign.kind === 'elsewhere' && each.sign.reason === 'other-competence');
  if (besides <= (found.index === 0 || found.sign.isWhole || sent ? SOME : SHORT))
    return sent
      ? { outcome: 'referred', reason: 'other-competence', because: sent.span, alternative: 'refused' }
      : { outcome: 'refused', reason: 'other-competence', because, alternative: 'referred' };
  if (found.index < OPENING && found.sign.isWhole && besides <= MUCH)
    return { outcome: 'partial', reason: 'other-competence', because, alternative: 'refused' };
  return null;
}
