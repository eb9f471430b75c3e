const LEGAL: readonly RegExp[] = [
  /\b(?:avg|gdpr|openbaarheid(?:sregelgeving)?|beroepsgeheim|onderzoeksgeheim|bankgeheim|geheimhouding\w*|vertrouwelijk\w*|persoonsgegevens|levenssfeer|geclassificeerd\w*|zwijgplicht|bedrijfsgeheim\w*|bedrijfsgevoelig\w*|concurrentiegevoelig\w*|concurrentieel|concurrentiele|privacy\S*)/,
  /\b(?:statistisch|fiscaal) geheim\b|\bgeheim van het (?:\S{1,20} )?\S{0,14}onderzoek|\bwettelijke? (?:basis|grondslag|beletsel|verbod|belemmering)|\b(?:strafrechtelijke|medische|gerechtelijke) gegevens\b|\blopend\w* (?:gerechtelijk|strafrechtelijk)? ?(?:onderzoek|tuchtzaken|rechtsza(?:ak|ken)|geding(?:en)?)|\b(?:gerechtelijk|strafrechtelijk|opsporings)\s?onderzoek\b|\bonderzoek\b.{0,30}\b(?:nog )?loopt\b|\bonder de rechter\b|\bscheiding der machten\b|\bom (?:evidente |duidelijke )?(?:veiligheidsredenen|redenen van (?:privacy|veiligheid))|\bverspreiding niet toegestaan|\b(?:identificeerba(?:ar|re)|herkenba(?:ar|re)|herleidba(?:ar|re))\b|\bondernemingsgegevens\b/,
];

/** Whether the words (lower case, without accents) name a law or a secret that bars an answer. */
export function namesLegalBar(text: string): boolean {
  return LEGAL.some((pattern) => pattern.test(text));
}

/** Words that make a law the ground of a refusal. */
const GROUND =
  /\b(?:wegens|omwille|gelet|gezien|omdat|aangezien|rekening|volgens|conform|mag|mogen|kader van|redenen|recht op|krachtens|onder|terughoudend|vertrouwelijk|gevoelig\w*|verbiedt|verhindert|laat niet toe)\b/;

/** Whether a sentence beside a refusal gives a law as its ground. */
export function isLegalGround(text: string): boolean {
  return namesLegalBar(text) && GROUND.test(text);
}

const DOING =
  '(?:verwerken|verwerkt|delen|gedeeld|doorgeven|doorgegeven|raadplegen|inzien|vrijgeven|vrijgegeven|openbaar|bewaren|bijhouden|registreren|verstrekken|verstrekt|opvragen|opvraagt|bewerkt|meedelen|meegedeeld)';

/** The ground behind a refusal: "omdat het die gegevens niet mag verwerken". */
const MAY_NOT = new RegExp(
  `\\b(?:niet|geen)\\b.{0,60}\\b(?:mag|mogen)\\b.{0,40}\\b${DOING}\\b|\\b(?:mag|mogen)\\b.{0,60}\\b(?:niet|geen)\\b.{0,60}\\b${DOING}\\b`,
);

/** Whether a sentence says that data may not be processed or passed on. */
export function mayNot(text: string): boolean {
  return MAY_NOT.test(text);
}
