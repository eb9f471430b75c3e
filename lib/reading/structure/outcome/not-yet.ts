import { isInCondition } from './negation';
import type { SentenceWords } from './words';

/** Findings and what they come from. */
const FINDINGS =
  /\b(?:\S*(?:resultaten|gegevens|cijfers)|data|statistieken|\S*rapport|\S*verslag|\S*studie|\S*evaluatie|\S*onderzoek|analyse|bevraging|telling(?:en)?|aantallen|audit|doorlichting|inventaris|verwerking|uitkomst(?:en)?|bevindingen|jaarrekening(?:en)?|jaarverslag(?:en)?|overzicht|cijfers|opmeting|meting(?:en)?|raming|conclusies|antwoord|aangiften|inkohiering(?:en)?|afrekening(?:en)?)\b/;
const GOING_ON =
  /\b(?:wordt|worden|is|zijn|loopt|lopen)\b.{0,60}\b(?:momenteel|op dit ogenblik|op dit moment|thans|nu|nog|nog volop|volop|lopende|bezig|aan de gang)\b.{0,40}\b(?:gecontroleerd|gevalideerd|verwerkt|verzameld|ingezameld|geanalyseerd|onderzocht|opgemaakt|berekend|samengesteld|nagekeken|gebundeld|bezig|lopende|aan de gang|geinventariseerd|afgerond|gefinaliseerd)\b|\b(?:is|zijn) (?:nog |momenteel |op dit ogenblik |thans |volop ){0,2}(?:lopende|aan de gang|in voorbereiding|in opmaak|in uitvoering|in verwerking)\b|\bloopt (?:momenteel )?nog\b|\b(?:verwerking|validatie|controle|analyse|verzameling|telling|bevraging)\b.{0,60}\b(?:loopt|lopende|bezig|aan de gang)\b/;
const STILL_TO_COME =
  /\bmoet(?:en)? (?:\S+ ){0,3}nog\b.{0,30}\b(?:gebeuren|worden (?:verwerkt|gecontroleerd|gevalideerd|geanalyseerd|goedgekeurd|opgemaakt|verzameld|berekend|gepubliceerd|afgerond)|komen|starten)\b|\bmoet(?:en)? nog (?:worden )?(?:\S+ ){0,3}(?:gebeuren|verwerkt|gecontroleerd|gevalideerd|geanalyseerd|goedgekeurd|opgemaakt|verzameld|berekend|worden)\b/;
const EXPECTED =
  /\b(?:pas|ten vroegste|nog niet|later|eerst)\b.{0,60}\b(?:beschikbaar|verwacht|bekend|gekend|gepubliceerd|klaar|opgeleverd|afgerond|voorhanden|bezorgd|vrijgegeven|gevalideerd|vastgesteld|goedgekeurd|mogelijk)\b|\b(?:wordt|worden)\b.{0,20}\bverwacht\b.{0,40}\b(?:in|tegen|na|begin|eind|midden|de loop|najaar|voorjaar|zomer|volgend|eerstkomend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:wordt|worden)\b.{0,60}\b(?:in|tegen|na|begin|eind|midden|dit (?:najaar|voorjaar)|volgend)\b.{0,40}\b(?:verwacht|gepubliceerd|opgeleverd|afgerond)\b/;
const ANNOUNCED =
  /\b(?:wordt|worden|volgt|volgen|verschijnt|verschijnen|komt|komen|is|zijn)\b.{0,60}\b(?:in (?:de loop van|het (?:najaar|voorjaar|volgende)|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|tegen|eind|begin|midden|na de zomer|voor de zomer|dit (?:najaar|voorjaar)|volgend (?:jaar|voorjaar|najaar|schooljaar)|weldra|binnenkort|eerstdaags)\b/;
const PRESENTED =
  /\b(?:gepland|voorzien|bekendgemaakt|gepubliceerd|meegedeeld|opgeleverd|verwacht|volgt|volgen|verschijnt|verschijnen)\b/;
const JUST_BEGUN =
  /\b(?:is|zijn|werd|werden) (?:nog maar |pas |net |onlangs |recent ){1,2}(?:opgestart|gestart|begonnen|aangevat|gelanceerd)\b/;
const NOT_THERE_YET = /\b(?:is|zijn) er nog niet\b|\bnog niet (?:binnen|ontvangen|toegekomen)\b/;
const WILL_TELL =
  /\b(?:zal|zullen)\b.{0,60}\b(?:informeren|inlichten|berichten|bezorgen|meedelen|terugkoppelen|op de hoogte brengen)\b/;
const TO_THE_HOUSE = /\b(?:u|lid|leden|parlement|kamer|commissie|vraagsteller|tweede kamer)\b/;
const TOO_EARLY = /\b(?:te vroeg|voorbarig|nog wat vroeg|te vroeg dag)\b.{0,60}\b(?:om|voor)\b/;
const AFTERWARDS =
  /\b(?:zodra|van zodra|eens|wanneer|nadat)\b.{0,80}\b(?:bezorg|bezorgen|bezorgd|meedelen|deel ik|overmaken|overgemaakt|antwoorden|meegedeeld|informeren|publiceren|laat ik)\b|\b(?:ik|wij|we|de (?:dienst|administratie)) wacht(?:en)?\b.{0,30}\bop\b/;
const LATER_ANSWER =
  /\b(?:tot dan|tot zolang|in afwachting daarvan|voorlopig)\b.{0,40}\b(?:niet|geen)\b.{0,40}\b(?:cijfers|gegevens|data|resultaten|vergelijkbare|antwoord)\b/;
const NOT_DECIDED =
  /\b(?:\S*(?:resultaten?|cijfers?|gegevens|rapport|evaluatie|studie|jaarrekening(?:en)?|bedrag|bedragen|aantal(?:len)?|uitkomst))\b.{0,100}\b(?:nog niet|nog geen)\b.{0,40}\b(?:vast|vaststaat|goedgekeurd|gekend|bekend|beschikbaar|voorhanden|gevalideerd|afgerond|definitief|opgeleverd|resultaten|verwerkt|compleet|volledig)\b/;

/**
 * Whether the words (lower case, without accents) say that there is nothing to tell yet: findings that are still gathered,
 * checked, awaited or too early to draw. A plan or a law that is not yet ready is no finding.
 */
export function isNotYetThere(text: string, words: SentenceWords): boolean {
  if (TOO_EARLY.test(text)) return true;
  if (LATER_ANSWER.test(text)) return true;
  const at = text.search(FINDINGS);
  if (WILL_TELL.test(text) && TO_THE_HOUSE.test(text)) return true;
  if (at < 0) return AFTERWARDS.test(text) && TO_THE_HOUSE.test(text);
  if (NOT_DECIDED.test(text) || STILL_TO_COME.test(text) || AFTERWARDS.test(text)) return true;
  if (isInCondition(words, 1)) return false;
  if (JUST_BEGUN.test(text) || NOT_THERE_YET.test(text)) return true;
  return GOING_ON.test(text) || EXPECTED.test(text) || (ANNOUNCED.test(text) && PRESENTED.test(text));
}

/** "nog niet", "nog geen", "nog nooit" around a denial. */
export function isNotYet(words: SentenceWords, at: number): boolean {
  return words.word(at) !== 'nooit' && words.findWord(/^(?:nog|alsnog)$/, at - 2, at) >= 0;
}

/** "het onderzoek is nog niet afgerond": there is nothing to tell yet. */
export function isUnfinished(words: SentenceWords, at: number): boolean {
  if (!isNotYet(words, at)) return false;
  const isAbout =
    words.find('study', at - 20, at) >= 0 ||
    words.find('data', at - 20, at) >= 0 ||
    words.findWord(/^(?:resultaten|cijfers|uitkomst)$/, at - 12, at) >= 0;
  return isAbout && (words.find('finished', at, at + 7) >= 0 || words.find('available', at, at + 7) >= 0);
}
