import type { OutcomeReason } from '../../figures/outcome';
import { plain, SentenceWords } from './outcome-words';
import { withheldIn } from './withheld';

/** What one sentence says of the outcome of its part. */
export interface OutcomeSign {
  /** withheld: something is not given; limited: only some of it is; competence: it is for others to answer; elsewhere: it stands elsewhere. */
  readonly kind: 'withheld' | 'limited' | 'competence' | 'elsewhere';
  readonly reason: OutcomeReason;
  /** Whether it speaks of the question as a whole ("deze vraag", "het antwoord"). */
  readonly isWhole: boolean;
}

const LONGEST = 1_500;
const CANDIDATE =
  /\b(?:niet|geen|noch|evenmin|nergens|onmogelijk|onbevoegd|verwij|verwez|zie\b|bijlage|bijgevoeg|griffie|bevoegd|gemeenschapsmaterie|gewestmaterie|websit|webpagina|webstek|www|https?|dataloep|portaal|online|jaarverslag|raadple|enkel|alleen|slechts|momentopname|welbepaalde|pas|toegezonden|toegestuurd|beantwoord|gecoordineerd|vindt|vinden|gepubliceerd|statbel|wenden|herhaal|geheim|vroegste|vertrouwelijk|ontbre|gebrek aan|onbekend|verhinder|verbied|belet|uitsluitend|opgevraagd|opvragen|histori|verwacht)/;

/** The sign that a sentence gives, or null. The earlier rules are the more telling. */
export function signOf(sentence: string): OutcomeSign | null {
  const text = plain(sentence.slice(0, LONGEST));
  if (!CANDIDATE.test(text)) return null;
  const isWhole =
    /\b(?:deze|die|uw|de(?: gestelde)?|zijn|haar) (?:deel)?vra(?:ag|gen)\b|\bhet antwoord op\b|\b(?:dit|deze materie|deze aangelegenheid) (?:valt|vallen|behoort|ressorteert)\b/.test(
      text,
    );
  if (isSentDirectly(text)) return { kind: 'elsewhere', reason: 'annex-only', isWhole };
  if (/\b(?:valt|vallen|behoort|behoren)\b.{0,80}\bbevoegd\S* ?(?:valt|vallen|behoort)?\b.{0,200}\(zie\b/.test(text))
    return { kind: 'competence', reason: 'other-competence', isWhole };
  const kindOfReferral = referralIn(text);
  if (kindOfReferral) return { kind: 'elsewhere', reason: kindOfReferral, isWhole };
  const limited = limitIn(text);
  if (limited) return { kind: 'limited', reason: limited, isWhole };
  if (isOtherCompetence(text.replace(/\([^()]{0,200}\)/g, ' ')))
    return { kind: 'competence', reason: 'other-competence', isWhole };
  if (isWithOthers(text)) return { kind: 'withheld', reason: 'held-by-others', isWhole };
  const withheld = withheldIn(sentence.slice(0, LONGEST));
  if (withheld) return { kind: 'withheld', reason: reasonOf(text, withheld.way), isWhole };
  if (isInAnnex(text)) return { kind: 'elsewhere', reason: 'annex-only', isWhole };
  if (isPublic(text)) return { kind: 'elsewhere', reason: 'publicly-available', isWhole };
  return null;
}

const REFER =
  /\b(?:verwijs|verwijst|verwijzen|verwezen|verwijzing|doorverwijs|doorverwezen|refereer|zie|raadpleeg|herhaal)\b/;
const MINISTER =
  /\b(?:ministers?|collega(?:'?s|-minister)?|ambtgeno(?:ot|ten)|staatssecretaris(?:sen)?|viceminister\S{0,12}|vice-\S{2,20}|minister-president|premier|gemeenschap(?:pen)?|gewest(?:en)?|deelstaten|deelgebieden|gewestregeringen|lokale besturen|rekenhof|parket(?:ten)?|bevoegde (?:overhe(?:id|den)|dienst(?:en)?|instanties?))\b/;
const OWN_PARTS =
  /\b(?:zie|verwijs|verwezen)\b(?: (?:ik|u|graag|ook|hiervoor|hier|tevens|het geachte lid|naar|hiervoor naar))* ?(?:(?:naar )?(?:het |mijn |de |mijn )?(?:antwoord(?:en)? )?(?:op |onder |in |bij )?(?:uw |de )?(?:deel)?(?:vra(?:ag|gen)|punt(?:en)?)\s?(?:nr\.? ?)?\(?\d{1,2}\b(?!\d)(?! van \d)|hoger|hierboven|hieronder|supra|infra|tabel|figuur|onderstaand|bovenstaand|(?:het |mijn )?antwoord(?:en)? (?:hierboven|hoger|op (?:uw |de )?(?:eerste|tweede|derde|vierde|vijfde|vorige|voorgaande) (?:deel)?vraag))/;

/** "ik verwijs naar …": another answer, an earlier one, or whoever is competent. */
function referralIn(text: string): OutcomeReason | null {
  if (
    /\bgecoordineerd (?:antwoord|beantwoord|geantwoord)/.test(text) &&
    (REFER.test(text) || /\bzal\b|\bwordt\b|\bdoor\b/.test(text))
  )
    return 'coordinated-answer';
  if (!REFER.test(text)) {
    return /\b(?:reeds|al|eerder)\b.{0,60}\b(?:beantwoord|geantwoord)\b.{0,60}\b(?:vraag|vragen|commissie|zitting|antwoord)\b|\bantwoord\b.{0,40}\b(?:reeds|al|eerder) (?:gegeven|verstrekt|meegedeeld)\b/.test(
      text,
    )
      ? 'earlier-answer'
      : null;
  }
  if (OWN_PARTS.test(text) && !/\bnrs?\b|\bn°/.test(text)) return null;
  const target = text.slice(text.search(REFER));
  if (/\bnaar (?:de |het |mijn |mevrouw |kabinet |van |heer |collega,? ){0,5}/.test(target) && isForMinister(target))
    return 'other-competence';
  if (/\b(?:antwoord(?:en)?|vra(?:ag|gen)|interpellatie|gedachtewisseling|uiteenzetting)\b/.test(target)) {
    if (/\bantwoord(?:en)?\b.{0,100}\b(?:van|door)\b.{0,60}/.test(target) && isOfColleague(target))
      return 'coordinated-answer';
    if (
      /\b(?:nrs?|nummers?|n°)\.? ?\d|\b(?:van|op|d\.d\.) \d{1,2}[ /.-]|\b(?:eerder|eerdere|vorige|vroegere|gelijkaardige|identieke|parlementaire|schriftelijke|mondelinge|vroeger|zelfde|commissie|plenaire)\b|\b(?:pv|sv)\b|\bcriv\b|\bmijn antwoord/.test(
        target,
      )
    )
      return 'earlier-answer';
  }
  if (/\b(?:integraal verslag|beknopt verslag|criv|commissieverslag|bulletin van vragen)\b/.test(target))
    return 'earlier-answer';
  return null;
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
  if (/\bmijn (?:eerdere |vorige )?antwoord/.test(target.slice(0, target.search(/\bantwoord/) + 8))) return false;
  const giver =
    /^(?: (?:op|dat|die|hierop|werd|wordt|zal|worden|zullen|gegeven|verstrekt|geformuleerd|meegedeeld|op de|vraag|vragen|deze|dezelfde|uw|gelijkaardige|identieke)){0,8} (?:van|door)(?: de| mijn| het| mevrouw| heer| collega)* ?([\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(
      answer,
    )?.[0] ?? '';
  return MINISTER.test(giver) || /\b(?:eerste|mevrouw|de heer|vice)\b/.test(giver);
}

const COMPETENT =
  /\b(?:bevoegdhe(?:id|den)|bevoegdheidsdomein(?:en)?|bevoegd|onbevoegd|gemeenschapsmaterie|gewestmaterie|gemeenschapsbevoegdheid|gewestbevoegdheid|voogdij)\b/;

/** "valt onder de bevoegdheid van", "behoort niet tot mijn bevoegdheden", "ik ben niet bevoegd", "is een gemeenschapsmaterie". */
function isOtherCompetence(text: string): boolean {
  if (
    /\b(?:wordt|worden|werd|is|zijn) (?:dan ook )?(?:toegezonden|overgezonden|overgemaakt|doorgestuurd|doorgezonden) aan\b.{0,60}\bminister/.test(
      text,
    )
  )
    return true;
  if (/\b(?:gelieve|dient|kan|kunt|moet)\b.{0,40}\b(?:wenden|richten)\b/.test(text) && MINISTER.test(text)) return true;
  if (!COMPETENT.test(text))
    return /\b(?:geen|niet) .{0,20}\bfederale (?:materie|aangelegenheid)|\bgewestelijke materie\b/.test(text);
  if (
    /\b(?:niet|geen|noch|onbevoegd)\b.{0,50}\b(?:mijn |federale |vlaamse |onze )?(?:bevoegdhe(?:id|den)|bevoegd|bevoegdheidsdomein(?:en)?)\b|\bbevoegdheid niet\b/.test(
      text,
    ) &&
    /\b(?:ik|mij|mijn|wij|onze|federale?|vlaamse?|dit|deze|materie|vraag|vragen|selor|dienst|agentschap|administratie|vdab)\b/.test(
      text,
    )
  )
    return !/\bom een advies\b/.test(text);
  if (/\b(?:gemeenschapsmaterie|gewestmaterie|gemeenschapsbevoegdheid|gewestbevoegdheid)\b/.test(text)) return true;
  if (
    /\b(?:vra(?:ag|gen)|antwoord|materie|aangelegenheid)\b.{0,40}\b(?:tot|onder) (?:de |het )?(?:bevoegdhe\S+|bevoegdheidsdomein\S*)\b.{0,200}\b(?:behoort|behoren|valt|vallen|ressorteert)\b/.test(
      text,
    )
  )
    return true;
  if (
    /\b(?:dit|deze|zulks|materie|aangelegenheid)\b.{0,30}\b(?:is|zijn|betreft|valt|vallen)\b.{0,30}\b(?:federale|lokale|gemeentelijke|provinciale|gewestelijke|europese|vlaamse) (?:bevoegdhe|materie|aangelegenheid)/.test(
      text,
    )
  )
    return true;
  if (
    /^(?:hiervoor|daarvoor|voor (?:deze|dit)\b.{0,40}) (?:is|zijn)\b.{2,80}\bbevoegd\b/.test(text) &&
    !/\bik\b/.test(text)
  )
    return true;
  const isSubject =
    /\b(?:vra(?:ag|gen)|materie|aangelegenheid|problematiek|dit|deze|punt(?:en)?|onderwerp|voorwerp|zulks)\b|^het (?:valt|behoort|betreft)\b/.test(
      text,
    );
  return (
    isSubject &&
    /\b(?:valt|vallen|behoort|behoren|ressorteert|ressorteren|hoort|horen|betreft|zijn|is|berust|ligt|liggen)\b.{0,90}\b(?:bevoegdhe(?:id|den)|bevoegdheidsdomein(?:en)?|voogdij)\b/.test(
      text,
    ) &&
    /\bbevoegd\S*\b.{0,30}\b(?:van|der)\b.{0,40}\b(?:ministers?|minister|collega|ambtgenoot|staatssecretaris|vice\S*|gemeenschap(?:pen)?|gewest(?:en)?|federale|vlaamse|lokale|gemeenten?|fod|deelstaten|deelgebieden|steden|provincies?|regering|overheid|justitie)\b|\b(?:zijn|haar|hun|diens|minister)\b.{0,60}\bbevoegdhe/.test(
      text,
    )
  );
}

/** Only some years, only the present, only totals. */
function limitIn(text: string): OutcomeReason | null {
  if (/\bnog (?:niet|geen)\b/.test(text)) return null;
  if (
    /\b(?:voor|over|van) (?:de )?(?:andere|vroegere|oudere|eerdere|voorgaande|vorige|overige|recentere) (?:school|academie|kalender)?jaren\b.{0,100}\b(?:geen|niet)\b/.test(
      text,
    ) ||
    /\b(?:geen|niet)\b.{0,80}\b(?:voor|van|over) de (?:andere|vroegere|oudere|eerdere|voorgaande|vorige|overige) (?:school|academie|kalender)?jaren\b/.test(
      text,
    ) ||
    (/\b(?:pas|slechts|alleen|enkel)\b.{0,60}\b(?:vanaf|sinds|sedert|voor)\b.{0,30}\b(?:19|20)\d{2}\b/.test(text) &&
      /\b(?:beschikbaar|geregistreerd|bijgehouden|gekend|bekend|gemeten|beschikken|beschikt)\b/.test(text)) ||
    /\b(?:geen|niet)\b.{0,60}\b(?:voor|van voor|van voor het jaar|van) (?:het jaar |schooljaar |de periode voor )?(?:19|20)\d{2}\b.{0,30}\b(?:beschikbaar|bekend|gekend|geregistreerd|bijgehouden)\b/.test(
      text,
    ) ||
    /^(?:voor|van|over) (?:het (?:jaar|schooljaar|academiejaar|kalenderjaar) |de jaren )?(?:19|20)\d{2}(?:[ -]\S{1,12}){0,5} (?:\S+ ){0,6}(?:geen|niet) (?:\S+ ){0,5}(?:cijfers|gegevens|data|statistieken|beschikbaar|bijgehouden)\b/.test(
      text,
    ) ||
    (/\b(?:enkel|alleen|slechts)\b.{0,30}\b(?:cijfers|gegevens|data)\b.{0,30}\b(?:vanaf|sinds|voor)\b.{0,30}\b(?:19|20)\d{2}\b/.test(
      text,
    ) &&
      !/\bbetrekking\b/.test(text)) ||
    /\b(?:cijfers|gegevens|data|statistieken)\b.{0,40}\b(?:van )?voor (?:het (?:school|academie)?jaar )?(?:19|20)\d{2}\b.{0,40}\bniet\b.{0,30}\b(?:beschikbaar|bekend|gekend|bijgehouden|geregistreerd)\b/.test(
      text,
    )
  )
    return 'some-years-only';
  if (
    /\bgeen (?:\S+ )?histori|\bhistori(?:ek|sche gegevens|sche cijfers)\b.{0,60}\b(?:niet|geen)\b|\b(?:enkel|alleen|slechts|geen|uitsluitend)\b.{0,60}\bop (?:een|1|een enkele) welbepaalde (?:datum|dag)\b|\b(?:alleen|enkel|slechts)\b.{0,30}\b(?:huidige|actuele) (?:stand|toestand|situatie|cijfers|gegevens)\b|\bgeen evolutie in de tijd\b/.test(
      text,
    ) ||
    (/\bmomentopnames?\b/.test(text) &&
      (text.length < 120 || /\b(?:enkel|alleen|slechts|geen|uitsluitend)\b/.test(text)))
  )
    return 'snapshot-only';
  if (
    /\b(?:enkel|alleen|slechts|uitsluitend)\b.{0,40}\b(?:globale|totale|algemene|geaggregeerde|nationale) (?:cijfers?|gegevens|aantal(?:len)?|bedragen|totalen)\b|\b(?:enkel|alleen|slechts)\b.{0,30}\b(?:totalen|totaalcijfers?|totaalaantallen|het totaal|het totale aantal)\b/.test(
      text,
    )
  )
    return 'totals-only';
  return null;
}

const LEGAL = [
  /\b(?:avg|gdpr|openbaarheid(?:sregelgeving)?|beroepsgeheim|onderzoeksgeheim|bankgeheim|geheimhouding\w*|vertrouwelijk\w*|persoonsgegevens|levenssfeer|geclassificeerd\w*|zwijgplicht|bedrijfsgeheim\w*|concurrentieel|concurrentiele|privacy\S*)/,
  /\b(?:statistisch|fiscaal) geheim\b|\bgeheim van het (?:\S{1,20} )?\S{0,14}onderzoek|\bwettelijke? (?:basis|beletsel|verbod|belemmering)|\b(?:strafrechtelijke|medische|gerechtelijke) gegevens\b|\blopend\w* (?:gerechtelijk|strafrechtelijk)? ?onderzoek|\bom (?:evidente |duidelijke )?(?:veiligheidsredenen|redenen van (?:privacy|veiligheid))|\bverspreiding niet toegestaan|\bidentificeerba(?:ar|re)\b/,
];

/** Whether the words name a law or a secret that bars an answer. */
export function namesLegalBar(text: string): boolean {
  return LEGAL.some((pattern) => pattern.test(text));
}

/** "enkel de scholen beschikken over deze gegevens", "op te vragen bij de gemeenten". */
function isWithOthers(text: string): boolean {
  return (
    /^(?:enkel|alleen|uitsluitend) (?:de|het|een) .{2,80}\bbeschik\S+ (?:\S+ ){0,2}over (?:\S+ ){0,3}(?:gegevens|cijfers|informatie|data)\b/.test(
      text,
    ) ||
    /\b(?:gegevens|cijfers|informatie|data|dit|deze)\b.{0,60}\b(?:opgevraagd (?:te )?worden|op te vragen|opvragen) bij\b/.test(
      text,
    )
  );
}

/** Whether the words say that somebody else keeps the data. */
export function namesOtherHolder(text: string): boolean {
  return (
    /\b(?:worden|wordt|zijn|is|berusten|berust|zit|zitten|bevinden)\b.{0,60}\b(?:door|bij|in handen van)\b.{2,80}\b(?:beheerd|bijgehouden|verzameld|geregistreerd|bewaard|opgevolgd|bezit)\b/.test(
      text,
    ) ||
    /\b(?:beheerd|bijgehouden|verzameld|geregistreerd|bewaard|in het bezit|in handen|eigendom)\b (?:door|bij|van) (?:de|het|een|elke)\b/.test(
      text,
    )
  );
}

function reasonOf(text: string, way: 'keep' | 'give' | 'bar' | 'wait'): OutcomeReason {
  if (way === 'bar' || namesLegalBar(text)) return 'legally-barred';
  if (way === 'wait' || /\bbinnen de (?:gebruikelijke|gestelde|reglementaire|voorziene) termijn/.test(text))
    return 'not-yet-available';
  if (
    namesOtherHolder(text) &&
    /\b(?:beheerd|bijgehouden|bewaard|verzameld)\b.{0,60}\bdoor\b|\bdoor\b.{0,80}\b(?:beheerd|bijgehouden|bewaard|verzameld)\b/.test(
      text,
    ) &&
    !/\bniet\b.{0,30}\bdoor\b/.test(text)
  )
    return 'held-by-others';
  if (way === 'keep') return 'not-registered';
  return /\b(?:registr|databank|gegevensbank|systeem|statistiek|toepassing|applicatie|code|cijfers|gegevens|data|opsplits|uitsplits|onderscheid|codering)/.test(
    text,
  ) && !/\b(?:wens|communice|vrij(?:ge)?geven|commentaar|ingegaan|ingaan|in te gaan)\b/.test(text)
    ? 'not-registered'
    : 'unspecified';
}

/** The Chamber's formula for what is not printed. */
function isSentDirectly(text: string): boolean {
  return /\b(?:rechtstreeks|persoonlijk) (?:toegestuurd|bezorgd|overgemaakt|toegezonden|meegedeeld)\b|\bter inzage (?:bij|op) de griffie\b|\bniet in het bulletin\b/.test(
    text,
  );
}

function isInAnnex(text: string): boolean {
  if (
    /\bbijlagen? (?:\S{1,6} )?(?:van|bij|aan) (?:het|de|dit) (?:koninklijk|besluit|decreet|wet|verordening|richtlijn|kb|mb|verdrag|overeenkomst|omzendbrief)/.test(
      text,
    )
  )
    return false;
  return (
    /\b(?:bijlagen?|annex|bijgevoegd\w*|excel\w*|excel-?bestand)\b/.test(text) &&
    /\b(?:vindt|vinden|vind|terugvinden|bezorg\w*|opgenomen|verwijs|verwezen|zie|gaat|gevoegd|toegevoegd|weergegeven|meegegeven|bevat|toegestuurd|overgemaakt|overzicht|terug|in bijlage|als bijlage|beschikbaar|staat|staan|gegeven|hernomen)\b/.test(
      text,
    )
  );
}

function isPublic(text: string): boolean {
  return (
    /\b(?:websites?|webpagina'?s?|webstek|site|www|https?|dataloep\w*|dataportaal|portaal\w*|portal|online|jaarverslag(?:en)?|statbel|databank|toepassing|statistiek vlaanderen|kruispuntbank|incijfers\w*|openbaar raadpleegbaar|publiek (?:beschikbaar|toegankelijk|raadpleegbaar))\b/.test(
      text,
    ) &&
    /\b(?:te vinden|terugvinden|terug vinden|terug te vinden|vinden|vindt|raadplegen|raadpleegbaar|geraadpleegd|te raadplegen|consulteren|consulteerbaar|beschikbaar|gepubliceerd|bekendgemaakt|verwijs|verwezen|staat|staan|publiceert|bevat|zie)\b/.test(
      text,
    ) &&
    /\b(?:\S{0,20}cijfers?|\S{0,16}gegevens|data|statistieken|informatie|info|overzicht(?:en)?|lijst(?:en)?|rapport(?:en)?|verslag(?:en)?|resultaten|antwoord(?:en)?|aantal(?:len)?|details|kan u|kunt u|u kan|vindt u|u vindt|het (?:geachte )?lid|volksvertegenwoordiger|alles|dit|deze|die|zie|verwijs|verwezen)\b/.test(
      text,
    )
  );
}

/** Whether a question or item asks for figures. */
export function asksForFigures(text: string): boolean {
  const words = plain(text.slice(0, 4_000));
  return (
    /\b(?:hoeveel|cijfers?|aantal(?:len)?|statistiek(?:en)?|overzicht|percentages?|bedrag(?:en)?|opgesplitst|opsplitsing|opgedeeld|per jaar|jaarlijks|hoe vaak|kostprijs|gegevens|welke kosten|lijst)\b/.test(
      words,
    ) || new SentenceWords(words).has('data')
  );
}
