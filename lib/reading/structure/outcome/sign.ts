import type { OutcomeReason } from '../../../figures/outcome';
import { isOtherCompetence, isSentToOthers } from './competence';
import { isInAnnex, isOpenToAll, isPublic, isSentDirectly, referralIn } from './elsewhere';
import { isWithOthers, namesOtherHolder } from './holder';
import { mayNot, namesLegalBar } from './legal';
import { limitIn } from './limits';
import { isTakenBack } from './negation';
import { withheldIn, type Withheld } from './withheld';
import { plain } from './words';

/** What one sentence says of the outcome of its part. */
export interface OutcomeSign {
  /** withheld: something is not given; limited: only some of it is; competence: it is for others to answer; elsewhere: it stands elsewhere. */
  readonly kind: 'withheld' | 'limited' | 'competence' | 'elsewhere';
  readonly reason: OutcomeReason;
  /** Whether it speaks of the question as a whole ("deze vraag", "het antwoord"). */
  readonly isWhole: boolean;
  /** Whether only a breakdown is withheld. */
  readonly isOfSplit: boolean;
  /** Whether it counts only where figures were asked for and none are given. */
  readonly isWeak: boolean;
}

const LONGEST = 1_500;
const WHOLE =
  /\b(?:deze|die|uw|de(?: gestelde)?|zijn|haar) (?:\S+ )?(?:deel)?vra(?:ag|gen)\b|\bhet antwoord op\b|\b(?:dit|deze materie|deze aangelegenheid) (?:valt|vallen|behoort|ressorteert)\b/;

/** An annex that has what the answer itself has not. */
const ADDED = /\b(?:toegevoegd|gevoegd|meegestuurd)\b|\bhier niet opgenomen\b/;

/** The sign that a sentence gives, or null. The earlier rules are the more telling. */
export function signOf(sentence: string): OutcomeSign | null {
  const text = plain(sentence.slice(0, LONGEST));
  const isWhole = WHOLE.test(text);
  const sign = (kind: OutcomeSign['kind'], reason: OutcomeReason, more: Partial<OutcomeSign> = {}): OutcomeSign => ({
    kind,
    reason,
    isWhole,
    isOfSplit: false,
    isWeak: false,
    ...more,
  });
  if (isTakenBack(text)) return null;
  if (isSentDirectly(text)) return sign('elsewhere', 'annex-only');
  if (isInAnnex(text) && ADDED.test(text)) return sign('elsewhere', 'annex-only');
  const isCompetence = isOtherCompetence(text.replace(/\([^()]{0,200}\)/g, ' '));
  if ((isCompetence && isCitedAsPut(text)) || isSentToOthers(text))
    return sign('elsewhere', 'other-competence', { isWhole: true });
  const referral = referralIn(text);
  if (referral) return sign('elsewhere', referral);
  const limited = limitIn(text);
  if (limited) return sign('limited', limited);
  if (isCompetence) return sign('competence', 'other-competence');
  if (isWithOthers(text)) return sign('withheld', 'held-by-others');
  const withheld = withheldIn(sentence.slice(0, LONGEST));
  if (withheld) {
    const { isOfSplit, isWeak } = withheld;
    return sign('withheld', reasonOf(text, withheld.way), { isOfSplit, isWeak });
  }
  if (isInAnnex(text)) return sign('elsewhere', 'annex-only');
  if (isPublic(text) || isOpenToAll(text, sentence.slice(0, LONGEST))) return sign('elsewhere', 'publicly-available');
  return null;
}

/** "(vraag nr. 1732 van 11 juli 2017)", "aan wie de vraag eveneens werd gesteld": the question as put to whoever is competent. */
function isCitedAsPut(text: string): boolean {
  return /\((?:zie )?(?:(?:schriftelijke |parlementaire |mondelinge )*vra(?:ag|gen) )?(?:nrs?|n°)\.? ?\d|\bvra(?:ag|gen) (?:nrs?|nummers?)\.? ?\d{1,5} van \d|\baan wie\b.{0,60}\bvraag\b/.test(
    text,
  );
}

/** Work that is refused, not data that are missing. */
const TOO_MUCH_WORK =
  /\b(?:manueel|manuele|handmatig\w*|onevenredig\w*|werklast|haalbaar|arbeidsintensief|tijdrovend)\b/;

function reasonOf(text: string, way: Withheld['way']): OutcomeReason {
  if (way === 'bar' || namesLegalBar(text) || mayNot(text)) return 'legally-barred';
  if (way === 'give' && TOO_MUCH_WORK.test(text)) return 'unspecified';
  if (way === 'wait' || /\bbinnen de (?:gebruikelijke|gestelde|reglementaire|voorziene) termijn/.test(text))
    return 'not-yet-available';
  if (namesOtherHolder(text)) return 'held-by-others';
  if (way === 'keep') return 'not-registered';
  return /\b(?:registr|\S*databank|\S*gegevensbank|\S*systeem|statistiek|toepassing|applicatie|code|\S*cijfers?|gegevens|data|zeggen hoe|opsplits|uitsplits|onderscheid|codering|bestanden|nagaan|na te gaan|achterhalen|onderverdel)/.test(
    text,
  ) &&
    !/\b(?:wens|communice|vrij(?:ge)?geven|commentaar|mededeling(?:en)?|ingegaan|ingaan|in te gaan|onevenredig|werklast|tijd en middelen)\b/.test(
      text,
    )
    ? 'not-registered'
    : 'unspecified';
}
