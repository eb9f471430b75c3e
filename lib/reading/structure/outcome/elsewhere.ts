import type { OutcomeReason } from '../../../figures/outcome';
import { MINISTER } from './competence';

const REFER =
  /\b(?:verwijs|verwijst|verwijzen|verwezen|verwijzing|doorverwijs|doorverwezen|doorverwijzen|refereer|zie|raadpleeg|herhaal|sluit (?:ik )?(?:me|mij)|sluit mij)\b/;
const OWN_PARTS =
  /\b(?:zie|verwijs|verwezen|verwijzen)\b(?: (?:ik|u|graag|ook|hiervoor|hier|tevens|het geachte lid|naar|hiervoor naar))* ?(?:(?:naar )?(?:het |mijn |de |mijn )?(?:antwoord(?:en)? )?(?:op |onder |in |bij )?(?:uw |de )?(?:deel)?(?:vra(?:ag|gen)|punt(?:en)?)\s?(?:nr\.? ?)?\(?\d{1,2}\b(?!\d)(?! van \d)|hoger|hierboven|hieronder|supra|infra|tabel|figuur|onderstaand|bovenstaand|(?:het |mijn )?antwoord(?:en)? (?:hierboven|hoger|op (?:uw |de )?(?:eerste|tweede|derde|vierde|vijfde|vorige|voorgaande) (?:deel)?vraag))/;
const CITED =
  /\b(?:nrs?|nummers?|n°)\.? ?\d|\b(?:van|op|d\.d\.) \d{1,2}[ /.-]|\b(?:eerder|eerdere|vorige|vroegere|gelijkaardige|identieke|parlementaire|schriftelijke|mondelinge|vroeger|zelfde|commissie|plenaire|kamervragen)\b|\b(?:pv|sv)\b|\bcriv\b|\bmijn antwoord/;

/** "ik verwijs naar …": another answer, an earlier one, or whoever is competent; on lower case without accents. */
export function referralIn(text: string): OutcomeReason | null {
  if (isCoordinated(text)) return 'coordinated-answer';
  if (isAnsweredBefore(text)) return 'earlier-answer';
  if (!REFER.test(text)) return null;
  if (OWN_PARTS.test(text) && !/\bnrs?\b|\bn°/.test(text)) return null;
  const target = text.slice(text.search(REFER));
  if (/\bnaar (?:de |het |mijn |mevrouw |kabinet |van |heer |collega,? ){0,5}/.test(target) && isForMinister(target))
    return 'other-competence';
  if (/\b(?:antwoord(?:en)?|vra(?:ag|gen)|kamervragen|interpellatie|gedachtewisseling|uiteenzetting)\b/.test(target)) {
    if (/\bantwoord(?:en)?\b.{0,100}\b(?:van|door)\b.{0,60}/.test(target) && isOfColleague(target))
      return 'coordinated-answer';
    if (CITED.test(target)) return 'earlier-answer';
  }
  if (/\bwaarnaar (?:ik )?(?:u |het (?:geachte )?lid )?(?:graag )?verwij/.test(text) && CITED.test(text))
    return 'earlier-answer';
  return /\b(?:integraal verslag|beknopt verslag|criv|commissieverslag|bulletin van vragen)\b/.test(target)
    ? 'earlier-answer'
    : null;
}

function isCoordinated(text: string): boolean {
  if (
    /\bantwoord\b.{0,30}\b(?:wordt|zal|werd)\b.{0,20}\b(?:gegeven|verstrekt|geformuleerd) door (?:de |mijn |het )?(?:\S+ ){0,2}(?:minister\S*|collega\S*|staatssecretaris|premier)/.test(
      text,
    )
  )
    return true;
  if (
    /\bgecoordineerde? (?:antwoord|beantwoord|geantwoord)/.test(text) &&
    (REFER.test(text) || /\bzal\b|\bwordt\b|\bdoor\b|\b(?:geeft|geven|verstrekt) (?:\S+ ){0,4}een\b/.test(text))
  )
    return true;
  if (
    /\bsluit (?:ik )?(?:me|mij) (?:\S+ ){0,2}aan bij\b.{0,30}\bantwoord\b.{0,40}\b(?:minister|collega|staatssecretaris|premier)/.test(
      text,
    )
  )
    return true;
  if (/\b(?:gezamenlijk|gemeenschappelijk) antwoord\b.{0,60}\b(?:door|van)\b/.test(text)) return true;
  return (
    /\b(?:minister(?:-president)?|collega|staatssecretaris|premier)\b.{0,60}\b(?:antwoordt|beantwoordt|zal\b.{0,40}\bantwoorden|zal\b.{0,40}\bbeantwoorden)\b/.test(
      text,
    ) && /\b(?:namens|mede namens|in naam van|voor (?:de hele|alle|ons))\b/.test(text)
  );
}

function isAnsweredBefore(text: string): boolean {
  if (/\bvra(?:ag|gen) (?:werd|werden|is|zijn) (?:\S+ )?beantwoord (?:in|met|bij|door)\b/.test(text)) return true;
  const isBefore =
    /\b(?:reeds|al|eerder)\b.{0,60}\b(?:beantwoord|geantwoord|toegelicht)\b.{0,60}\b(?:vraag|vragen|commissie|zitting|antwoord)\b|\bantwoord\b.{0,40}\b(?:reeds|al|eerder) (?:gegeven|verstrekt|meegedeeld)\b/.test(
      text,
    ) || /\bvind(?:t|en)?\b.{0,30}\bin (?:het|mijn) antwoord op\b.{0,60}\b(?:vraag|vragen)\b/.test(text);
  if (/\b(?:identiek|gelijk|gelijkluidend|zelfde)\b.{0,30}\bvraag\b.{0,60}\b(?:geantwoord|beantwoord)\b/.test(text))
    return true;
  if (
    /\b(?:commissie|plenaire|plenum|parlement|kamer)\b.{0,80}\b(?:ingelicht|toegelicht|uiteengezet|geinformeerd|meegedeeld)\b/.test(
      text,
    ) &&
    REFER.test(text)
  )
    return true;
  return isBefore && !/^zoals\b|\bzoals (?:ik )?(?:reeds|al|eerder)\b/.test(text);
}

/** "verwijs u naar mijn collega …", the answer itself not being named before the minister. */
function isForMinister(target: string): boolean {
  const to = target.slice(Math.max(0, target.search(/\bnaar\b/)), 400);
  const minister = to.search(MINISTER);
  return minister >= 0 && minister < 60 && !/\bantwoord/.test(to.slice(0, minister));
}

/** "het antwoord van de minister van …", "het antwoord gegeven door mijn collega …", not "mijn antwoord op de vraag van de heer …". */
function isOfColleague(target: string): boolean {
  const answer = /\bantwoord(?:en)?\b(.{0,160})/.exec(target)?.[1] ?? '';
  if (/\bmijn (?:\S+ )?antwoord/.test(target.slice(0, target.search(/\bantwoord/) + 8))) return false;
  const giver =
    /^(?: (?:op|dat|die|hierop|werd|wordt|zal|worden|zullen|gegeven|verstrekt|geformuleerd|meegedeeld|op de|vraag|vragen|deze|dezelfde|uw|gelijkaardige|identieke)){0,8} (?:van|door)(?: de| mijn| het| mevrouw| heer| collega)* ?([\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(
      answer,
    )?.[0] ?? '';
  return MINISTER.test(giver) || /\b(?:eerste|mevrouw|de heer|vice)\b/.test(giver);
}

/** The Chamber's formula for what is not printed. */
export function isSentDirectly(text: string): boolean {
  return /\b(?:rechtstreeks|persoonlijk|afzonderlijk|apart) (?:aan (?:de vraagsteller|het lid|u|het geachte lid) )?(?:toegestuurd|bezorgd|overgemaakt|toegezonden|meegedeeld)\b|\bter inzage (?:bij|op) de griffie\b|\bniet in het bulletin\b|\b(?:aan|bij) het (?:secretariaat|commissiesecretariaat)\b.{0,40}\b(?:bezorgd|overgemaakt|neergelegd)\b/.test(
    text,
  );
}

const ANNEX =
  /\b(?:bijlagen?|annex(?:en)?|bijgevoegd\w*|bijgaand\w*|excel\w*|excel-?bestand|rekenblad(?:en)?|spreadsheet)\b/;
const OF_A_LAW =
  /\bbijlagen? (?:\S{1,6} )?(?:van|bij|aan) (?:het|de|dit) (?:koninklijk|besluit|decreet|wet|verordening|richtlijn|kb|mb|verdrag|overeenkomst|omzendbrief)/;
const STANDS_THERE =
  /\b(?:vindt|vinden|vind|terugvinden|bezorg\w*|opgenomen|verwijs|verwezen|zie|gaat|gevoegd|toegevoegd|weergegeven|meegegeven|bevat|bevatten|toegestuurd|overgemaakt|overzicht|terug|in bijlage|als bijlage|beschikbaar|staat|staan|gegeven|hernomen|vermeld|toont|presenteert|geeft|zit|zitten)\b/;

/** "in bijlage wordt een overzicht gegeven", "zie bijlage 1", "de bijgevoegde lijst bevat". */
export function isInAnnex(text: string): boolean {
  return (
    !OF_A_LAW.test(text) &&
    ANNEX.test(text) &&
    STANDS_THERE.test(text) &&
    !/\bzonder bijlagen?\b|\b(?:moet|moeten|dient|dienen)\b/.test(text)
  );
}

const PLACE =
  /\b(?:websites?|webpagina'?s?|webstek|site|sites|www|https?|dataloep\w*|dataportaal|\S*portaal\w*|portal|online|op (?:het )?internet|jaarverslag(?:en)?|activiteitenverslag(?:en)?|statbel|toepassing|statistiek vlaanderen|kruispuntbank|incijfers\w*|openbaar raadpleegbaar|publiek (?:beschikbaar|toegankelijk|raadpleegbaar)|staatsblad|staatscourant|statline|open\s?data\w*|(?:publieke |openbare )(?:zoekpagina|databank|lijst|register|zoekmachine|kaart)|zoekpagina|\S{3,20}register\b(?= op\b)|(?:openbare?|publieke?) (?:\S+ )?\S{0,20}register|\S+\.(?:be|nl|eu|brussels|vlaanderen))\b/;
const FOUND_THERE =
  /\b(?:te vinden|terugvinden|terug vinden|terug te vinden|vinden|vindt|vind je|raadplegen|raadpleegbaar|geraadpleegd|te raadplegen|consulteren|consulteerbaar|beschikbaar|gepubliceerd|bekendgemaakt|verwijs|verwijzen|verwezen|staat|staan|publiceert|bevat|zie|opgenomen|nalezen|downloaden|gedownload|te lezen|opzoeken|geplaatst|verschijnen|verschijnt|ontsloten)\b/;
const WHAT =
  /\b(?:\S{0,20}cijfers?|\S{0,16}gegevens|data|statistieken|informatie|info|overzicht(?:en)?|lijst(?:en)?|\S{0,14}rapport(?:en)?|\S{0,14}verslag(?:en)?|resultaten|antwoord(?:en)?|aantal(?:len)?|details|tarieven|bedragen|uren|\S{0,12}lijst|subsidies|kaart|locaties|tabel(?:len)?|percentages|prijzen|kan u|kunt u|u kan|u kunt|vindt u|u vindt|het (?:geachte )?lid|volksvertegenwoordiger|alles|dit|deze|die|zie|verwijs|verwezen|ligging)\b/;
/** What is on a site and is no place to find figures: vacancies, a form. */
const OF_THE_PUBLIC =
  /\b(?:vacatures?|inschrijven|aanvraag|aanvragen indienen|formulier|melding doen|men kan|kan men|burgers? kunnen|kunnen (?:burgers|bedrijven|gebruikers))\b/;

/** "is te vinden op de website", "wordt gepubliceerd in het jaarverslag". */
export function isPublic(text: string): boolean {
  return (
    PLACE.test(text) &&
    FOUND_THERE.test(text) &&
    WHAT.test(text) &&
    !OF_THE_PUBLIC.test(text) &&
    !/\b(?:werd|werden)\b.{0,60}\bgepubliceerd\b/.test(text) &&
    !/\b(?:niet|geen)\b.{0,40}\b(?:te vinden|gepubliceerd|beschikbaar|openbaar)\b/.test(text)
  );
}

/** "kan worden geraadpleegd op Geopunt", "is voor iedereen in te kijken": open to all, by name. */
export function isOpenToAll(text: string, sentence: string): boolean {
  if (/\b(?:niet|geen)\b/.test(text) || OF_THE_PUBLIC.test(text)) return false;
  const isOffered =
    /\b(?:kan|kunnen|kunt|is|zijn|staan|staat)\b.{0,80}\b(?:geraadpleegd|raadplegen|raadpleegbaar|te raadplegen|geconsulteerd|consulteerbaar|opgezocht|ingekeken|in te kijken|gedownload|te downloaden|terugvinden|terug te vinden|te vinden)\b/.test(
      text,
    );
  return (
    isOffered &&
    (/\b(?:op|via|in|bij)\s(?:het\s|de\s)?\p{Lu}[\p{L}\d.]{3,}/u.test(sentence) ||
      /\b(?:voor iedereen|vrij (?:te|raadpleegbaar|toegankelijk)|publiek)\b/.test(text))
  );
}
