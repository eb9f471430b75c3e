import type { Outcome, OutcomeReason } from '../../figures/outcome';

/** What the words of an answer part say of its outcome. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
}

interface Sign {
  readonly pattern: RegExp;
  readonly outcome: Outcome;
  readonly reason: OutcomeReason;
}

const DATA =
  '(?:cijfer|gegeven|data\\b|informatie|statistiek|registratie|overzicht|indeling|opsplitsing|uitsplitsing|opdeling|onderverdeling|verdeling|aantal|detail)';

/** The wordings of real answers, the most telling first. Gaps are bounded and stay within a sentence. */
const SIGNS: readonly Sign[] = [
  {
    pattern:
      /(?:beschik\w*|heeft|hebben|bestaat|bestaan|houdt|houden|registre\w+)[^.]{0,30}\s(?:niet|geen)\b[^.]{0,120}\b(?:indeling|opsplitsing|uitsplitsing|opdeling|onderverdeling|verdeling|opgesplitst)\b[^.]{0,80},?\s(?:maar\s)?wel\b/i,
    outcome: 'substituted',
    reason: 'other-breakdown',
  },
  {
    pattern:
      /(?:niet|geen)\b[^.]{0,60}\b(?:per|naar|volgens|op niveau van|op)\s[^.]{2,60},?\s(?:maar\s)?wel\s(?:over\s|een\s|op\s|per\s|naar\s|volgens\s)[^.]{0,60}(?:indeling|opsplitsing|verdeling|cijfers|gegevens|per|naar|volgens|niveau|basis)/i,
    outcome: 'substituted',
    reason: 'other-breakdown',
  },
  {
    pattern:
      /(?:niet|geen)\b[^.]{0,80}(?:registre|bijgehouden|beschikbaar|gemeten|beschik)[^.]{0,60},?\s(?:maar\s)?wel\s(?:over\s)?(?:het\s|de\s|een\s)?(?:aantal|cijfers|gegevens)/i,
    outcome: 'substituted',
    reason: 'other-measure',
  },
  {
    pattern:
      /(?:registre\w+|beschik\w*|hou\w*|bijgehouden|verzamel\w*)\b[^.]{0,60}\b(?:geen|niet)\b[^.]{0,120}\.\s(?:er\s)?wel\s(?:werd|is|zijn|kan|kunnen|beschik|registr|heb|heeft)\w*\b[^.]{0,120}\d/i,
    outcome: 'substituted',
    reason: 'other-measure',
  },
  {
    pattern:
      /(?:mag|mogen|kan|kunnen|laat|laten)\b[^.]{0,40}\b(?:geen|niet|wettelijk)\b[^.]{0,60}\b(?:verwerk|persoonsgegevens|strafrechtelijke gegevens|medische gegevens)/i,
    outcome: 'refused',
    reason: 'legally-barred',
  },
  {
    pattern:
      /(?:geen|niet)\b[^.]{0,60}\b(?:gegevens|informatie|cijfers)?\s*(?:mogen|mag)\s(?:worden\s)?(?:verwerk|verstrekk|meede|vrijge|delen|gedeeld|bekendgemaakt|geregistreerd|vrijgegeven)/i,
    outcome: 'refused',
    reason: 'legally-barred',
  },
  {
    pattern:
      /(?:mag|mogen)\s[^.]{0,60}\b(?:niet|geen)\b[^.]{0,60}\b(?:verstrek|meede|vrijge|delen|deel|bekend|gedeeld|openbaar|registr|publiek)/i,
    outcome: 'refused',
    reason: 'legally-barred',
  },
  {
    pattern:
      /(?:\b(?:avg|gdpr)\b|openbaarheid van bestuur|beroepsgeheim|privacy(?:wetgeving|redenen|regels)?|bescherming van (?:de )?(?:persoonsgegevens|persoonlijke levenssfeer)|geheimhouding|vertrouwelijk(?:heid)?|geheim van het onderzoek|statistisch geheim)[^.]{0,160}(?:niet|geen|onmogelijk|verhinder|verbied)/i,
    outcome: 'refused',
    reason: 'legally-barred',
  },
  {
    pattern:
      /(?:niet|geen|onmogelijk|terughoudend|kan ik)\b[^.]{0,140}(?:\b(?:avg|gdpr)\b|openbaarheid van bestuur|beroepsgeheim|privacy|bescherming van (?:de )?(?:persoonsgegevens|persoonlijke levenssfeer)|geheimhoud|vertrouwelijk|wettelijk(?:e)? (?:basis|beletsel|verbod)|geheim van het onderzoek)/i,
    outcome: 'refused',
    reason: 'legally-barred',
  },
  {
    pattern:
      /(?:valt|vallen|behoort|behoren|ressorteert|ressorteren|betreft|is|zijn|maakt)\b[^.]{0,60}(?:(?:niet|geen)\b[^.]{0,40}(?:tot |onder |binnen )?(?:mijn |de )?(?:bevoegdhe)|(?:onder|tot)\s(?:de\s)?(?:exclusieve\s|uitsluitende\s|volledige\s)?(?:bevoegdhe(?:id|den)|bevoegdheidsdomein)\s(?:van\s)?(?:(?:de|het|mijn|onze|een)\s)?(?:\w+\s)?(?:federale|vice|minister|collega|staatssecretaris|gemeenschap|gewest|lokale|gemeente|stad|deelstat|vlaam))/i,
    outcome: 'refused',
    reason: 'other-competence',
  },
  {
    pattern:
      /(?:(?:ben|is|zijn)\s(?:ik\s)?(?:hiervoor\s|daarvoor\s)?niet bevoegd|onbevoegd|bevoegdheid van mijn (?:collega|ambtgenoot)|geen (?:federale|vlaamse) bevoegdheid|buiten mijn bevoegdheid|mijn bevoegdheid niet)/i,
    outcome: 'refused',
    reason: 'other-competence',
  },
  {
    pattern:
      /(?:nog niet|niet|nog geen|geen)\s(?:\(nog\)\s)?[^.]{0,60}\b(?:vrijgegeven|gevalideerd|afgerond|definitief|voltooid|afgewerkt)\b[^.]{0,60}|(?:nog niet|\(nog\) niet|nog geen)\b[^.]{0,40}\b(?:beschikbaar|bekend|gekend|gepubliceerd|opgeleverd|verwerkt|afgesloten|beschikken|beschikt|resultaten|cijfers)\b/i,
    outcome: 'refused',
    reason: 'not-yet-available',
  },
  {
    pattern:
      /(?:cijfers|gegevens|resultaten)[^.]{0,60}\b(?:pas|ten vroegste|ten laatste|later)\b[^.]{0,40}\b(?:beschikbaar|bekend|gekend)\b/i,
    outcome: 'refused',
    reason: 'not-yet-available',
  },
  {
    pattern:
      /(?:voor|over|van|vóór)\s(?:de\s)?(?:andere|vroegere|oudere|eerdere|voorgaande|vorige|overige|recentere)\s(?:\w+\s)?jaren\b[^.]{0,100}(?:geen|niet)\b|(?:geen|niet)\b[^.]{0,80}(?:voor|van|over)\sde\s(?:andere|vroegere|oudere|eerdere|voorgaande|vorige|overige)\sjaren\b|(?:pas|slechts|alleen|enkel)\s[^.]{0,60}(?:vanaf|sinds|voor)\s(?:het jaar |het schooljaar |schooljaar )?(?:19|20)\d{2}[^.]{0,60}(?:beschikbaar|geregistreerd|bijgehouden)|(?:geen|niet)\s[^.]{0,60}(?:voor|van vóór|vóór)\s(?:het jaar |schooljaar )?(?:19|20)\d{2}\b[^.]{0,30}(?:beschikbaar|bekend|gekend)/i,
    outcome: 'partial',
    reason: 'some-years-only',
  },
  {
    pattern:
      /(?:geen histori|momentopname|enkel (?:op )?(?:een )?welbepaalde datum|op (?:een )?welbepaalde datum|alleen de (?:huidige|actuele) (?:stand|toestand|situatie)|enkel de (?:huidige|actuele) (?:stand|toestand|situatie)|geen evolutie in de tijd)/i,
    outcome: 'partial',
    reason: 'snapshot-only',
  },
  {
    pattern:
      /(?:enkel|alleen|slechts|uitsluitend)\s[^.]{0,30}(?:globale|totale|algemene|geaggregeerde)\s(?:cijfers|gegevens|aantallen|bedragen|cijfer|aantal|totalen)|(?:enkel|alleen|slechts)\s[^.]{0,20}(?:totalen|totaalcijfers?|totaalaantallen|het totaal)\b/i,
    outcome: 'partial',
    reason: 'totals-only',
  },
  {
    pattern:
      /(?:bijlage|tabel(?:len)?|lijst|overzicht|documenten?)[^.]{0,80}(?:(?:aan|naar)\s(?:het\s(?:geachte\s)?lid|de\s(?:vraagsteller|volksvertegenwoordiger))|rechtstreeks|het geachte lid|ter beschikking bij de griffie|griffie)[^.]{0,80}/i,
    outcome: 'referred',
    reason: 'annex-only',
  },
  {
    pattern:
      /(?:niet in het bulletin|ter inzage bij de griffie|(?:als|in) (?:de )?(?:bijlage|bijgevoegde (?:tabel|excel|lijst)\w*)[^.]{0,60}(?:vindt|vindt u|bezorg|terug|gevoegd|opgenomen|overzicht|weergegeven|meegegeven)|(?:vindt|vinden|verwijs|terug te vinden|opgenomen|bezorg\w*|weergegeven|toegevoegd|gevoegd|\bzie)\b[^.]{0,80}\b(?:als|in|naar|de|het)?\s?(?:de |een )?(?:bijlage|bijgevoegd))/i,
    outcome: 'referred',
    reason: 'annex-only',
  },
  {
    pattern:
      /geco[oö]rdineerd\s(?:antwoord|geantwoord)|(?:antwoord|verwijs\w*)\b[^.]{0,100}\bantwoord\b[^.]{0,40}\b(?:van|door|verstrekt door|gegeven door)\b[^.]{0,40}\b(?:minister|collega|viceminister)/i,
    outcome: 'referred',
    reason: 'coordinated-answer',
  },
  {
    pattern:
      /(?:verwijs|verwezen|verwijzen|verwijzing|\bzie)\b[^.]{0,100}\b(?:antwoord\w*|vraag|vragen)\b[^.]{0,80}(?:(?:nr|nrs|nummers?|n°)\.?\s?\d|(?:van|op|d\.d\.)\s\d{1,2}[\s/.-]|vorige|eerdere|eerder|gelijkaardige|parlementaire|schriftelijke|mondelinge|interpellatie|commissie)/i,
    outcome: 'referred',
    reason: 'earlier-answer',
  },
  {
    pattern:
      /(?:antwoord\w*)\b[^.]{0,60}(?:reeds|al eerder|eerder)\s(?:gegeven|verstrekt|beantwoord)|(?:reeds|al)\sbeantwoord\s(?:in|op|naar)/i,
    outcome: 'referred',
    reason: 'earlier-answer',
  },
  {
    pattern:
      /(?:kan|kunnen|kunt|zijn|is|vindt|vinden|terug te vinden|te vinden|raadplegen|te raadplegen|raadpleegbaar|beschikbaar|consulteren|verwijs\w*|gepubliceerd)\b[^.]{0,120}(?:website|webpagina|www\b|https?:|dataloep|dataportaal|statistiek vlaanderen|openbaar|online|publiek beschikbaar|jaarverslag|portaal|databank|toepassing|kruispuntbank|statbel|provincies\.incijfers)/i,
    outcome: 'referred',
    reason: 'publicly-available',
  },
  {
    pattern:
      /(?:worden|wordt|zijn|zit|zitten|is|berust|berusten)\b[^.]{0,40}(?:door|bij|in handen van)\s(?:de|het|een)?\s?[^.]{2,60}(?:beheerd|bijgehouden|verzameld|geregistreerd|bewaard)[^.]{0,40}\.?[^.]{0,80}(?:beschik\w*|heb|hebben|heeft)\b[^.]{0,60}(?:niet|geen)|(?:niet|geen)\b[^.]{0,80}(?:bij mijn (?:administratie|diensten))[^.]{0,60}maar bij|(?:beheerd|bijgehouden|verzameld)\sdoor\b[^.]{0,80}(?:niet|geen)\b/i,
    outcome: 'refused',
    reason: 'held-by-others',
  },
  {
    pattern:
      /(?:worden|wordt)\b[^.]{0,60}\bdoor\s[^.]{2,60}(?:beheerd|bijgehouden|verzameld|bewaard)\.\s[^.]{0,80}(?:niet|geen)\b/i,
    outcome: 'refused',
    reason: 'held-by-others',
  },
  {
    pattern: new RegExp(
      `(?:registre\\w+|verzamel\\w*|bijgehouden|houd\\w*|bestaa\\w*|beschik\\w*|heb|heeft|hebben|is|zijn|worden|wordt|werd|werden|bevat\\w*)\\b[^.]{0,60}\\b(?:geen|niet|noch)\\b[^.]{0,60}(?:${DATA})`,
      'i',
    ),
    outcome: 'refused',
    reason: 'not-registered',
  },
  {
    pattern: new RegExp(
      `(?:${DATA})\\w*\\b[^.]{0,100}\\b(?:niet|geen)\\b[^.]{0,40}\\b(?:geregistreerd|bijgehouden|verzameld|beschikbaar|voorhanden|gekend|gemonitord|bijhoud|meegedeeld|opgevraagd|gecentraliseerd|opgesplitst|opgedeeld|geleverd|bezorgd|geven)`,
      'i',
    ),
    outcome: 'refused',
    reason: 'not-registered',
  },
  {
    pattern:
      /(?:wordt|worden|werd|werden|is|zijn)\b[^.]{0,60}\b(?:niet|nergens)\b[^.]{0,40}\b(?:geregistreerd|bijgehouden|gemonitord|centraal verzameld|gemeten|opgevolgd in de|als zodanig geregistreerd)\b/i,
    outcome: 'refused',
    reason: 'not-registered',
  },
  {
    pattern:
      /\bgeen\b[^.]{0,40}\b(?:registratie|monitoring|centrale)\b|\bgeen\s(?:\w+\s){0,3}(?:cijfers|gegevens|data|statistieken|cijfergegevens)\b[^.]{0,60}(?:over|van|beschikbaar|voorhanden|bekend|voor|inzake|i\.v\.m|met betrekking|aanleveren|geven)/i,
    outcome: 'refused',
    reason: 'not-registered',
  },
];

const ANSWERED: Judgement = { outcome: 'answered', reason: null };
/** So much other text beside the refusing sentence makes a refusal partial. */
const SUBSTANTIAL = 450;

/**
 * What became of a sub-question, from the words of its part alone. A refusal beside tables or much other text is
 * `partial`; what only a person can see (something else was counted than asked) stays `answered`.
 */
export function judgeOutcome(
  text: string,
  setting: { readonly hasTables: boolean; readonly hasFigures: boolean },
): Judgement {
  const considered = text
    .slice(0, 20_000)
    .replace(
      /\b(?:i\.v\.m|o\.a|m\.b\.t|n\.a\.v|d\.w\.z|bv|bijv|resp|nr|art|ca|incl|excl|t\.e\.m|m\.a\.w)\./gi,
      (short) => short.replaceAll('.', ''),
    );
  if (considered.trim() === '') return ANSWERED;
  const sign = SIGNS.find(({ pattern }) => pattern.test(considered));
  if (!sign) return ANSWERED;
  const position = sign.pattern.exec(considered)?.index ?? 0;
  if (sign.outcome === 'substituted' || sign.outcome === 'partial')
    return { outcome: sign.outcome, reason: sign.reason };
  const isLong = considered.length > SUBSTANTIAL;
  if (sign.outcome === 'referred') {
    if (setting.hasTables || (setting.hasFigures && sign.reason !== 'earlier-answer')) return ANSWERED;
    if (!isLong) return { outcome: 'referred', reason: sign.reason };
    return position < 200 && considered.length < 2 * SUBSTANTIAL
      ? { outcome: 'referred', reason: sign.reason }
      : ANSWERED;
  }
  if (setting.hasTables) return { outcome: 'partial', reason: sign.reason };
  if (!isLong) return { outcome: 'refused', reason: sign.reason };
  return position < 250
    ? { outcome: considered.length > 3 * SUBSTANTIAL ? 'partial' : 'refused', reason: sign.reason }
    : {
        outcome: considered.length > 3 * SUBSTANTIAL ? 'answered' : 'partial',
        reason: considered.length > 3 * SUBSTANTIAL ? null : sign.reason,
      };
}

const PROVISIONAL =
  /\bvoorlopige?\s(?:\w+\s)?(?:beeld|cijfer|cijfers|gegevens|data|resultaten|resultaat|telling|tellingen|aantal|aantallen|raming|ramingen|stand|bedrag|bedragen|balans|overzicht|cijfergegevens)\b|\((?:nog )?voorlopig\)|\b(?:cijfers?|gegevens|resultaten|data|aantallen|bedragen)\b[^.]{0,60}\b(?:zijn|is|blijven)\s(?:nog\s|dus\s|echter\s|slechts\s)?(?:voorlopig\b(?!e)|niet definitief|nog niet (?:definitief|gevalideerd))|\bonder voorbehoud\b/i;

/** Whether the text says that its figures may still change. */
export function isProvisional(text: string): boolean {
  return PROVISIONAL.test(text.slice(0, 50_000));
}
