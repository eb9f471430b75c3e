import { isAboutPeople } from './negation';
import { ADJECTIVE } from './not-kept';
import type { SentenceWords } from './words';

const DETERMINER =
  /^(?:de|het|een|deze|die|dit|dat|alle|mijn|zijn|haar|hun|onze|enige|voldoende|zulke|elke|zo'?n|gevraagde|van|hierover|hiervan|daarover)$/;

/** "heeft er geen toegang toe", "geen inzage in die gegevens". */
export function hasNoAccess(words: SentenceWords, at: number): boolean {
  if (words.word(at) !== 'geen' || isAboutPeople(words, at)) return false;
  if (words.findWord(/^(?:toegang|inzage)$/, at + 1, at + 3) < 0) return false;
  return (
    words.findWord(/^(?:toe|daartoe|hiertoe|erin|daarin)$/, at + 2, at + 5) >= 0 ||
    words.find('data', words.clauseStart(at), words.clauseEnd(at)) >= 0 ||
    words.find('knowledge', at + 2, words.clauseEnd(at)) >= 0
  );
}

/** "beschikt niet over deze cijfers", "beschikt hier niet over", "beschikt over geen volumes". */
export function isNotDisposedOf(words: SentenceWords, at: number): boolean {
  if (isAboutPeople(words, at)) return false;
  const over = words.words.indexOf('over', at);
  if (over < 0 || over > at + 5 || words.find('dispose', at - 16, over + 24) < 0) return false;
  if (over === words.length - 1 || /^[,;)]$/.test(words.word(over + 1))) return true;
  let isNeeded = false;
  for (let index = over + 1; index <= over + 8; index += 1) {
    const word = words.word(index);
    if (word === '') return false;
    if (words.is(index, 'data') || words.is(index, 'knowledge') || (words.is(index, 'matter') && !isNeeded))
      return true;
    if (/^(?:be)?nodigde?$|^nodige$/.test(word)) isNeeded = true;
    if (!ADJECTIVE.test(word) && !DETERMINER.test(word)) return false;
  }
  return false;
}

const FILE =
  /^(?:[\p{L}-]{0,24}(?:databank(?:en)?|gegevensbank(?:en)?|systeem|systemen|bestand(?:en)?|toepassing|register|applicatie|registratie|dossiers?|monitoring|statistieken|cijfers|formulier(?:en)?)|ang)$/u;

/** "in het systeem", "uit de databank": a file within the next words. */
export function isInFile(words: SentenceWords, from: number): boolean {
  return /^(?:in|uit)$/.test(words.word(from)) && words.findWord(FILE, from + 1, from + 5) >= 0;
}

/** Whether a sentence names a file in which data are kept. */
export function namesFile(words: SentenceWords): boolean {
  return words.findWord(FILE, 0, words.length) >= 0;
}

/** "ik heb die cijfers niet", "zulke cijfers bestaan niet", "een dergelijk overzicht is er niet", "bevat die informatie niet". */
export function isNotThere(words: SentenceWords, at: number): boolean {
  if (!/^(?:niet|nergens|evenmin)$/.test(words.word(at)) || isAboutPeople(words, at)) return false;
  const start = words.clauseStart(at);
  const isPronoun = /^(?:ze|die|deze|dat)$/.test(words.word(at - 1)) && words.has('data');
  if (
    isPronoun &&
    at >= words.clauseEnd(at) - 1 &&
    words.findWord(/^(?:heb|heeft|hebben|krijg|krijgen|ontvang)$/, start, at) >= 0
  )
    return true;
  const object = [words.find('data', start, at), words.find('knowledge', start, at)].find((each) => each >= 0) ?? -1;
  if (object < 0) return false;
  const isLast = at >= words.clauseEnd(at) - 1;
  const before = words.word(at - 1);
  if (isLast && /^(?:bestaat|bestaan|er|daar|voorhanden)$/.test(before))
    return before !== 'er' || words.findWord(/^(?:is|zijn|waren|was)$/, start, at) >= 0;
  if (
    isLast &&
    words.findWord(
      /^(?:heb|heeft|hebben|bevat|bevatten|bezit|bezitten|ken|kent|kennen|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|verzamelt|maakt|maken|publiceert|publiceren|voert|voeren)$/,
      start,
      at,
    ) >= 0
  )
    return true;
  if (words.findWord(/^(?:bezit|handen|voorradig|opgenomen|vervat|aanwezig)$/, at + 1, at + 4) >= 0) return true;
  if (isInFile(words, at + 1)) return true;
  return words.findWord(/^(?:heb|hebben|heeft)$/, at - 4, at) >= 0 && /^(?:op|voor|ter|bij)$/.test(words.word(at + 1));
}
