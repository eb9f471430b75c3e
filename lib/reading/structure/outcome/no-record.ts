import { isAboutPeople } from './negation';
import { namesFile } from './not-had';
import { hasObject, nounBehind } from './not-kept';
import type { SentenceWords } from './words';

const DONE =
  /^(?:onderzocht|berekend|gemeten|geraamd|ingeschat|geevalueerd|bevraagd|nagegaan|becijferd|opgemaakt|uitgevoerd|gemaakt|gebeurd|verricht|opgesteld|gehouden|plaatsgevonden|plaats|geanalyseerd|nagetrokken|uitgerekend|kaart)$/;

/** "de gemiddelde duur is niet berekend", "dit werd tot op heden niet onderzocht", "een telling is nooit gebeurd". */
export function isNeverDone(words: SentenceWords, at: number): boolean {
  const start = words.clauseStart(at);
  const end = Math.min(words.clauseEnd(at), at + 8);
  if (/^(?:geen)$/.test(words.word(at))) {
    const noun = nounBehind(words, at);
    const isFigures =
      noun >= 0 &&
      (words.is(noun, 'data') ||
        /^(?:raming|schatting|inschatting|analyse|inventaris|becijfering)$/.test(words.word(noun)));
    return (
      isFigures &&
      (words.findWord(DONE, noun, end + 4) >= 0 ||
        words.findWord(/^(?:gebeurt|gebeuren|vindt|vinden)$/, start, at) >= 0)
    );
  }
  if (!/^(?:niet|nooit|evenmin)$/.test(words.word(at))) return false;
  const verb = words.findWord(DONE, at + 1, end);
  if (verb < 0) return false;
  const isOfFigures = words.find('data', start, at) >= 0 || words.find('matter', start, at) >= 0;
  if (
    /^(?:gebeurd|uitgevoerd|gemaakt|gehouden|plaatsgevonden|plaats|verricht|opgesteld|opgemaakt)$/.test(
      words.word(verb),
    )
  )
    return words.find('data', start, at) >= 0;
  return (
    isOfFigures ||
    words.findWord(/^(?:hoeveel|of|welke?|waarom|hoe)$/, 0, words.length) >= 0 ||
    (words.length <= 12 && words.findWord(/^(?:dit|dat)$/, start, at) >= 0)
  );
}

/** "hoeven niet te worden gemeld", "zijn niet verplicht om … door te geven", "er is geen meldingsplicht". */
export function isNoDuty(words: SentenceWords, at: number): boolean {
  if (/^(?:ik|wij|we)$/.test(words.word(words.clauseStart(at))) || isAboutPeople(words, at)) return false;
  const end = words.clauseEnd(at);
  if (/^(?:geen)$/.test(words.word(at)))
    return (
      (/^(?:verplichting|plicht|meldplicht|vereiste)$/.test(words.word(at + 1)) &&
        words.find('report', at + 2, at + 9) >= 0) ||
      words.findWord(
        /^(?:meldingsplicht|meldplicht|registratieplicht|rapporteringsverplichting|rapporteringsplicht|rapportageverplichting|aangifteplicht)$/,
        at + 1,
        at + 4,
      ) >= 0 ||
      (words.word(at + 1) === 'verplicht' &&
        words.findWord(/^(?:veld|gegeven|rubriek|element|onderdeel)$/, at + 2, at + 4) >= 0)
    );
  if (words.word(at) !== 'niet' && words.word(at) !== 'niets') return false;
  const duty = words.find('duty', words.clauseStart(at), end);
  if (duty < 0) return false;
  const report = words.find('report', Math.max(at, duty) + 1, end);
  if (report < 0) return false;
  return (
    words.word(duty) === 'verplicht' || /^(?:hoeven|hoeft|moeten|moet|dienen|dient|gehouden)$/.test(words.word(duty))
  );
}

/** A place to record it is missing: "is daarvoor geen veld voorzien", "bevat geen parameters", "maakt geen deel uit van de databank". */
export function hasNoField(words: SentenceWords, at: number): boolean {
  if (words.word(at) === 'niet')
    return (
      words.findWord(/^(?:voorziet|voorzien)$/, at - 3, at) >= 0 &&
      words.findWord(/^in$/, at + 1, at + 2) >= 0 &&
      words.find('data', at + 1, at + 6) >= 0
    );
  if (words.word(at) !== 'geen') return false;
  const body = words.findWord(
    /^(?:meldpunt|instantie|dienst|orgaan|systeem|instrument|methode|meetpunt|tool|bevraging)$/,
    at + 1,
    at + 4,
  );
  if (body >= 0 && /^(?:dat|die|waarmee|waarin)$/.test(words.word(body + 1)))
    return words.find('keeps', body, words.length) >= 0 || words.find('kept', body, words.length) >= 0;
  if (words.word(at + 1) === 'deel') return namesFile(words) || words.has('data');
  const place = words.findWord(
    /^(?:veld|velden|code|codes|rubriek|parameters?|variabelen?|vakje|kenmerk|tenlasteleggingscode|registratiemogelijkheid|categorie|gegeven)$/,
    at + 1,
    at + 4,
  );
  if (place >= 0)
    return (
      namesFile(words) || words.has('data') || /^(?:aparte|specifieke|afzonderlijke|eigen)$/.test(words.word(place - 1))
    );
  return false;
}

/** "het formulier vraagt niet naar het geslacht", "blijkt niet uit het dossier". */
export function isNotAsked(words: SentenceWords, at: number): boolean {
  if (words.word(at) !== 'niet') return false;
  if (/^(?:naar)$/.test(words.word(at + 1)))
    return words.findWord(/^(?:vraagt|vragen|peilt|peilen|gevraagd|gepeild)$/, words.clauseStart(at), at + 4) >= 0;
  return (
    /^(?:blijkt|blijken|volgt|volgen)$/.test(words.word(at - 1)) &&
    words.word(at + 1) === 'uit' &&
    hasObject(words, 0, at)
  );
}
