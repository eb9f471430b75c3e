/** Whoever may be asked instead. */
export const MINISTER =
  /\b(?:ministers?|collega(?:'?s|-ministers?)?|ambtgeno(?:ot|ten)|staatssecretaris(?:sen)?|viceminister\S{0,12}|vice-\S{2,20}|minister-president|premier|gemeenschap(?:pen)?|gewest(?:en)?|deelstaten|deelgebieden|gewestregeringen|lokale besturen|rekenhof|parket(?:ten)?|gedeputeerde|schepen|bevoegde (?:overhe(?:id|den)|dienst(?:en)?|instanties?))\b/;

const COMPETENT =
  /\b(?:bevoegdhe(?:id|den)|bevoegdheidsdomein(?:en)?|bevoegdheidsgebied|bevoegdheidspakket|bevoegd|onbevoegd|gemeenschapsmaterie|gewestmaterie|gemeenschapsbevoegdheid|gewestbevoegdheid|voogdij|takenpakket|portefeuille|mijn verantwoordelijkheid)\b/;
const LEVEL = '(?:federale|lokale|gemeentelijke|provinciale|gewestelijke|europese|vlaamse|stedelijke|regionale|rijks)';
const WHOSE =
  '(?:federale|lokale|ministers?|staatssecretaris|gemeenten?|gemeenschappen|gewesten|steden|provincies?|overheid|regering|fod|scholen|schoolbesturen|justitie|parket|deelstaten|europese|collega)';

/** Sent on, or the asker told to turn there. */
const TURN_TO: readonly RegExp[] = [
  /\b(?:wordt|worden|werd|is|zijn) (?:dan ook )?(?:toegezonden|overgezonden|overgemaakt|doorgestuurd|doorgezonden) aan\b.{0,60}\bminister/,
  /\b(?:dient|dienen|moet|moeten|kan|kunnen)\b.{0,40}\b(?:gesteld|gericht|voorgelegd)\b.{0,20}\baan\b/,
  /\b(?:gelieve|dient|kan|kunt|moet|nodig|verzoek|stel|raad)\b.{0,80}\b(?:wenden|richten|te richten|stellen|te stellen|stelt|richt|wendt|voorlegt|voorleggen|voor te leggen)\b/,
];

/** Whether a sentence (lower case, without accents) sends the asker to another minister or level for the question. */
export function isSentToOthers(text: string): boolean {
  return (
    TURN_TO.some((pattern) => pattern.test(text)) &&
    (MINISTER.test(text) || /\baan (?:haar|hem|hen)\b/.test(text)) &&
    !/\bik (?:zal|wil|heb)\b/.test(text)
  );
}

const OTHERS_MATTER: readonly RegExp[] = [
  /\b(?:gemeenschapsmaterie|gewestmaterie|gemeenschapsbevoegdheid|gewestbevoegdheid)\b/,
  /\b(?:vra(?:ag|gen)|antwoord|materie|aangelegenheid)\b.{0,40}\b(?:tot|onder) (?:de |het )?(?:bevoegdhe\S+|bevoegdheidsdomein\S*)\b.{0,200}\b(?:behoort|behoren|valt|vallen|ressorteert)\b/,
  new RegExp(
    `\\b(?:is|zijn|betreft|valt|vallen|blijft|vormt)\\b.{0,30}\\b${LEVEL} (?:bevoegdhe|materie|aangelegenheid|opdracht|taak)`,
  ),
  /^(?:hiervoor|daarvoor|voor (?:deze|dit|dat|die)\b.{0,40}) (?:is|zijn)\b.{2,80}\bbevoegd\b/,
  new RegExp(
    `\\b(?:is|zijn|blijft|vormt)\\b.{0,30}\\b(?:een|de) (?:exclusieve |uitsluitende |zuivere |volle )?(?:${LEVEL} )?(?:bevoegdheid|opdracht|taak|zaak|aangelegenheid|verantwoordelijkheid)\\b.{0,20}\\b(?:van|voor)\\b.{0,20}\\b${WHOSE}\\b`,
  ),
  /\b(?:valt|vallen|ligt|liggen) buiten (?:mijn|de|het|onze) (?:\S+ ){0,2}(?:bevoegdheid|bevoegdheden|bevoegdheidsdomein|bevoegdheidsgebied|beleidsdomein)\b/,
  /\b(?:komt|komen) toe aan\b.{0,40}\b(?:ministers?|collega|burgemeesters?|gemeenten?|parket|gewesten|gemeenschappen|provincies?|overheid|staatssecretaris|schoolbesturen|rechter)\b/,
  /\b(?:valt|vallen|hoort|horen) (?:onder|bij) (?:mijn|de) (?:\S+ ){0,2}(?:collega|minister|staatssecretaris|ambtgenoot)\b/,
  /\bkomt (?:aan )?(?:de|het|mijn) (?:bevoegde )?(?:ministers?|collega|staatssecretaris|parket|burgemeesters?|gemeenten?|gewesten|gemeenschappen|regering|rechter)\b.{0,60}\btoe om\b/,
  /\b(?:ressorteert|ressorteren)\b.{0,20}\b(?:onder|bij)\b.{0,60}\b(?:collega|minister|staatssecretaris|fod|voogdij|gedeputeerde|schepen)\b/,
  new RegExp(`\\b(?:ligt|liggen|berust|berusten) bij (?:de |het |mijn )?${WHOSE}\\b.{0,40}\\bniet bij (?:mij|ons)\\b`),
];
/** A sentence that says little else than whose the matter is. */
const SHORT = 160;
const NOT_MINE =
  /\b(?:niet|geen|noch|onbevoegd)\b.{0,50}\b(?:mijn |federale |vlaamse |onze )?(?:bevoegdhe(?:id|den)|bevoegd|bevoegdheidsdomein(?:en)?|takenpakket|portefeuille|verantwoordelijkheid)\b|\bbevoegdheid niet\b/;
const NOT_THE_ONE =
  /\bniet de bevoegde (?:minister|overheid|instantie|dienst)\b|\bben ik niet de (?:bevoegde )?minister\b/;
const OWN =
  /\b(?:ik|mij|mijn|wij|onze|federale?|vlaamse?|dit|deze|dat|materie|vraag|vragen|selor|dienst|agentschap|administratie|vdab)\b/;
const SUBJECT =
  /\b(?:vra(?:ag|gen)|materie|aangelegenheid|problematiek|dit|deze|punt(?:en)?|onderwerp|voorwerp|zulks|aspect)\b|^het (?:valt|behoort|betreft)\b/;
const BELONGS =
  /\b(?:valt|vallen|behoort|behoren|ressorteert|ressorteren|hoort|horen|betreft|zijn|is|berust|ligt|liggen)\b.{0,90}\b(?:bevoegdhe(?:id|den)|bevoegdheidsdomein(?:en)?|voogdij)\b/;
const TO_WHOM = new RegExp(
  `\\bbevoegd\\S*\\b.{0,30}\\b(?:van|der)\\b.{0,40}\\b(?:${WHOSE}|ambtgenoot|vice\\S*|vlaamse|deelgebieden)\\b|\\b(?:zijn|haar|hun|diens|minister)\\b.{0,60}\\bbevoegdhe`,
);

/** "valt onder de bevoegdheid van", "behoort niet tot mijn bevoegdheden", "is een zaak van Justitie", "ressorteert onder mijn collega". */
export function isOtherCompetence(text: string): boolean {
  if (TURN_TO[0]?.test(text)) return true;
  if (/\b(?:overigens|trouwens)\b/.test(text)) return false; // said in passing
  if (/\b(?:geen|niet) .{0,20}\bfederale (?:materie|aangelegenheid)|\bgewestelijke materie\b/.test(text)) return true;
  if (OTHERS_MATTER.some((pattern) => pattern.test(text))) return true;
  if (NOT_THE_ONE.test(text)) return true;
  if (!COMPETENT.test(text)) return false;
  if (/\bgeen (?:uitbreiding|wijziging|overdracht)\b/.test(text)) return false;
  if (NOT_MINE.test(text) && OWN.test(text)) return !/\bom een advies\b/.test(text);
  return (SUBJECT.test(text) || text.length < SHORT) && BELONGS.test(text) && TO_WHOM.test(text);
}
