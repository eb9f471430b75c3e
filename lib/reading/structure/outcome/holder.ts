/** Bodies that keep data of their own. */
const BODY =
  "(?:scholen|steden|schoolbesturen|gemeenten?|lokale besturen|besturen|provincies?|ziekenhuizen|zorginstellingen|voorzieningen|instellingen|\\S*maatschappijen|\\S*maatschappij|operatoren|operator|exploitanten|uitbaters|verzekeraars|mutualiteiten|ziekenfondsen|\\S*netbeheerders?|politiezones?|hulpverleningszones|zones|parketten|rechtbanken|universiteiten|hogescholen|diensten|organisatoren|federaties|verenigingen|werkgevers|sectorfondsen|inrichters|initiatiefnemers|corporaties|woningcorporaties|zorgverzekeraars|werven|havens|luchthavens|intercommunales|bedrijven|leveranciers|aanbieders|centra|ocmw'?s|nmbs|infrabel|de lijn|bpost|fluvius|deelstaten|gemeenschappen|gewesten|lidstaten|clubs|musea|bibliotheken|kantoren|huisartsen|apothekers|notarissen|vervoerders|vervoersmaatschappijen|veilinghuizen|kerkbesturen|waterschappen|veiligheidsregio's|omgevingsdiensten)";
const THEM =
  '(?:gegevens|cijfers|informatie|data|aantallen|dit|deze|die|dat|ze|statistieken|lijsten?|dossiers|bedragen|inventaris|registers?)';
const KEEP = '(?:beheerd|bijgehouden|verzameld|geregistreerd|bewaard|opgevolgd|bezit|geteld|gecentraliseerd)';

const HOLDERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:worden|wordt|zijn|is|berusten|berust|zit|zitten|bevinden|bevindt)\\b.{0,60}\\b(?:door|bij|in handen van)\\b(?! (?:de|mijn) (?:dienst|administratie|diensten)\\b)(?:(?!\\bniet\\b|\\bgeen\\b).){2,80}\\b${KEEP}\\b`,
  ),
  new RegExp(
    `\\b(?:beheerd|bijgehouden|verzameld|geregistreerd|bewaard|in het bezit|in handen|eigendom)\\b (?:door|bij|van) (?:de|het|een|elke)\\b`,
  ),
  new RegExp(
    `\\bhet (?:zijn|is) (?:de |het |een )?${BODY} die\\b.{0,60}\\b(?:bijhoud\\S*|beher\\S*|beheer\\S*|verzamel\\S*|beschikk?\\S*|registr\\S*)\\b`,
  ),
  new RegExp(
    `\\b(?:gebeurt|gebeuren) door (?:de |het |elke )?.{2,60}\\bniet door (?:mijn|ons|onze|het (?:agentschap|departement|ministerie|rijk)|de (?:administratie|overheid))\\b`,
  ),
  new RegExp(
    `\\b${BODY}\\b.{0,30}\\b(?:bezorgen|bezorgt|geven|geeft|delen|deelt|melden|meldt|leveren|levert|rapporteren|rapporteert|verstrekken|verstrekt)\\b.{0,60}\\b(?:niet|geen)\\b`,
  ),
  new RegExp(
    `\\b${BODY}\\b.{0,30}\\b(?:heeft|hebben|wil|willen|wensen|wenst)\\b.{0,60}\\b(?:niet|geen)\\b.{0,60}\\b(?:meegedeeld|bezorgd|overgemaakt|verstrekt|geantwoord|meedelen|vrijgeven|bezorgen)\\b`,
  ),
  new RegExp(
    `\\b(?:berusten|berust|zitten|zit|bevinden zich|bevindt zich|liggen|ligt)\\b (?:zich )?(?:\\S+ ){0,2}(?:bij|in handen van)\\b`,
  ),
  new RegExp(
    `\\b(?:enkel|alleen|uitsluitend) (?:de|het|een) .{2,60}\\b(?:beschik\\S+|heeft|hebben|kent|kennen|bezit\\S*|weet|weten)\\b`,
  ),
  new RegExp(
    `\\b${BODY}\\b.{0,40}\\b(?:houdt|houden|bewaart|bewaren|beheert|beheren|registreert|registreren|verzamelt|verzamelen|tellen|telt)\\b.{0,40}\\b(?:zelf|eigen)\\b`,
  ),
  new RegExp(`\\b${BODY}\\b.{0,30}\\b(?:beslist|beslissen|bepaalt|bepalen)\\b.{0,20}\\b(?:zelf|autonoom)\\b`),
  new RegExp(`\\bdoor (?:de |het |elke )?${BODY}\\b.{0,30}\\bzelf\\b`),
  new RegExp(
    `\\b${BODY}\\b.{0,60}\\b(?:niet|geen|evenmin)\\b.{0,60}\\b(?:aan|met) (?:het rijk|de overheid|vlaanderen|mij|ons|de toezichthouder|mijn (?:administratie|diensten?|ministerie|departement)|het (?:agentschap|departement|ministerie|bestuur)|de (?:administratie|minister))\\b`,
  ),
  new RegExp(
    `\\b${THEM}\\b.{0,60}\\b(?:eigendom van|van|bij) (?:de )?${BODY}\\b.{0,80}\\b(?:niet|geen)\\b.{0,40}\\b(?:gedeeld|bezorgd|bezorgen|gemeld|meegedeeld)\\b`,
  ),
];

const ANY_OF_THEM = new RegExp(`\\b${THEM}\\b`);
/** Wordings by which the data are somebody else's without a word of denial. */
const ONLY_THEIRS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:beschik\\S*|registr\\S*|houdt|houden|heeft|hebben|kent|kennen|beheert|beheren|verzamel\\S*|telt|tellen)\\b.{0,60}\\b${THEM}\\b.{0,20}, ?(?:maar )?(?:de (?:\\S+ )?overheid|mijn \\S+|het (?:rijk|agentschap|departement|ministerie)|wij|ik) niet\\b`,
  ),
  new RegExp(
    `\\b(?:\\S*gegevens|\\S*cijfers|informatie|data|aantallen|statistieken|lijsten?|tellingen|metingen|registers?|dossiers)\\b.{0,30}\\b(?:is|zijn) (?:\\S+ ){0,3}(?:in het bezit|in handen|eigendom) van\\b`,
  ),
  new RegExp(`\\b${THEM}\\b.{0,30}\\b(?:berusten|berust|bevinden zich|bevindt zich) (?:\\S+ ){0,2}bij\\b`),
  new RegExp(
    `\\bhet (?:zijn|is) (?:de |het |een )?${BODY} die\\b.{0,60}\\b(?:bijhoud\\S*|beher\\S*|beheer\\S*|verzamel\\S*|beschikk?\\S*|registr\\S*)\\b`,
  ),
  new RegExp(
    `\\b(?:registratie|telling|opvolging|inning|verzameling|monitoring|meting)\\b.{0,20}\\b(?:gebeurt|gebeuren) door\\b.{2,60}\\bniet door\\b`,
  ),
  new RegExp(
    `\\b${BODY}\\b.{0,30}\\b(?:bezorgen|geven|delen|melden|leveren|verstrekken)\\b.{0,20}\\b(?:ons|mij)\\b.{0,40}\\bniet\\b`,
  ),
];

/** A longer sentence speaks of more than who has the data. */
const LONGEST = 400;

/** Where the asker can have it: "op te vragen bij", "te bekomen bij". */
const TO_BE_HAD =
  /\b(?:opgevraagd (?:te )?worden|op te vragen|opvragen|te bekomen|te verkrijgen|verkrijgbaar|opvraagbaar|bekomen worden|terecht|navraag doen)\b (?:\S+ ){0,3}bij\b|\b(?:u|gelieve|lid)\b.{0,60}\b(?:(?:wenden|richten) tot (?:de|het|uw)|contact op ?(?:te )?nemen met)\b|\bbij\b.{2,60}\b(?:opgevraagd (?:te )?worden|worden opgevraagd|op te vragen|opvragen|te bekomen|te verkrijgen|verkrijgbaar)\b/;

/** Whether the words (lower case, without accents) say that somebody else keeps the data. */
export function namesOtherHolder(text: string): boolean {
  return HOLDERS.some((pattern) => pattern.test(text));
}

/** Whether a sentence alone sends the asker to whoever holds the data, or says that only they do. */
export function isWithOthers(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (TO_BE_HAD.test(text)) return ANY_OF_THEM.test(text);
  if (ONLY_THEIRS.some((pattern) => pattern.test(text))) return true;
  return (
    /\b(?:enkel|alleen|uitsluitend) (?:de|het|een) (?!in bezit)(?:\S+ ){1,6}\b(?:beschik\S+|heeft|hebben|kent|kennen|bezit\S*|weet|weten)\b/.test(
      text,
    ) && /\b(?:gegevens|cijfers|informatie|data|aantal(?:len)?|statistieken|getallen|bedragen)\b/.test(text)
  );
}

const CONSEQUENCE =
  /\b(?:daarom|bijgevolg|dan ook|dus|derhalve|hierdoor|daardoor|zelf|er niet over|geen toegang|geen zicht)\b/;
const OWN_SIDE =
  /\b(?:ik|wij|we|mijn (?:administratie|diensten|kabinet|ministerie|departement|agentschap)|de (?:administratie|diensten)|(?:de )?(?:federale|vlaamse) (?:overheid|regering)|het (?:agentschap|departement|ministerie|bestuur)|de fod|vdab|departement \S+|het rijk)\b/;
const OTHERS_DO =
  /\b(?:beheert|beheren|beheerd|behandelt|behandelen|behandeld|beslist|beslissen|organiseert|organiseren|volgt|volgen|opgevolgd|houdt|houden|voert|voeren|verzamelt|verzamelen|registreert|registreren|instaan|staat in|staan in|autonoom|zelf)\b/;

/** "Lokale politiezones beslissen autonoom … De federale overheid beschikt bijgevolg niet over deze gegevens." */
export function isLeftToOthers(before: string, text: string): boolean {
  return (
    OTHERS_DO.test(before) && !/\b(?:ik|wij|we|mijn)\b/.test(before) && CONSEQUENCE.test(text) && OWN_SIDE.test(text)
  );
}
