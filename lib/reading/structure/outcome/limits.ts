import type { OutcomeReason } from '../../../figures/outcome';

const YEAR = '(?:19|20)\\d{2}';
const YEARS = '(?:school|academie|kalender|werk|aanslag|studie|dienst|begrotings)?ja(?:ren|ar|argangen)';
const FIGURES =
  '(?:\\S*cijfers?|\\S*gegevens|data|statistieken|\\S*aantal(?:len)?|informatie|registraties?|tellingen|meting(?:en)?|telling|bedragen|beschikbaar|voorhanden|bekend|gekend|bijgehouden|geregistreerd|bewaard|overgenomen|meegedeeld|meedelen|terugvinden|geteld|gemeten|vergelijkbare?|betrouwbare?)';
const OTHERS = '(?:andere|vroegere|oudere|eerdere|voorgaande|voorafgaande|overige|vorige|recentere)';

/** "voor de andere schooljaren kunnen geen cijfers …": the years themselves are the limit, whatever reason follows. */
const OTHER_YEARS = new RegExp(
  `\\b(?:voor|over|van|uit) (?:de |het )?${OTHERS} ${YEARS}\\b.{0,60}\\b(?:geen|niet|niets)\\b.{0,40}\\b${FIGURES}\\b`,
);

const SOME_YEARS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:enkel|alleen|slechts|uitsluitend) (?:voor |van |over )?(?:de |het )?(?:laatste|voorbije|afgelopen|recentste|jongste) (?:\\S+ ){0,2}(?:jaar|jaren|${YEARS})\\b.{0,20}\\b(?:beschikbaar|voorhanden|bekend|gekend|gegevens|cijfers)\\b`,
  ),
  new RegExp(`\\b(?:voor|van|uit|over)\\b.{0,20}\\b${YEAR}\\b.{0,60}\\b(?:verloren|vernietigd|gewist)\\b`),
  new RegExp(`\\b(?:voor|over|van) (?:de )?${OTHERS} ${YEARS}\\b.{0,100}\\b(?:geen|niet|niets)\\b`),
  // "voor 2020 en 2021 zijn geen aantallen beschikbaar", "over de jaren voor de fusie kan ik niets meedelen"
  new RegExp(
    `\\b(?:voor|over|van|uit|tot|in) (?:het |de )?(?:periode |${YEARS} )?(?:van )?(?:voor |tot |tot en met )?${YEAR}\\b(?:[ ,/-]{1,2}\\S{1,14}){0,8}? (?:geen|niet|niets)\\b.{0,40}\\b${FIGURES}\\b`,
  ),
  new RegExp(`\\b(?:voor|over) de ${YEARS} (?:voor|tot|na)\\b.{0,60}\\b(?:geen|niet|niets)\\b.{0,40}\\b${FIGURES}\\b`),
  new RegExp(
    `\\b${FIGURES}\\b.{0,20}\\b(?:van )?voor (?:het )?(?:${YEARS} )?(?:de periode )?${YEAR}\\b.{0,40}\\b(?:niet|geen)\\b.{0,30}\\b${FIGURES}\\b`,
  ),
  new RegExp(`\\b(?:geen|niet|niets)\\b.{0,80}\\b(?:voor|van|over|uit) (?:de )?${OTHERS} ${YEARS}\\b`),
  new RegExp(
    `\\b(?:geen|niet)\\b.{0,60}\\b(?:voor|van voor|van) (?:het jaar |schooljaar |de periode (?:voor )?)?${YEAR}\\b.{0,30}\\b${FIGURES}\\b`,
  ),
  // "enkel voor 2022 en 2023 zijn aantallen voorhanden", "pas sinds 2021 wordt dit geteld"
  new RegExp(
    `\\b(?:pas|slechts|alleen|enkel|uitsluitend)\\b.{0,60}\\b(?:vanaf|sinds|sedert|voor|van|over|na)\\b.{0,30}\\b${YEAR}\\b.{0,60}\\b${FIGURES}\\b`,
  ),
  new RegExp(
    `\\b${FIGURES}\\b.{0,40}\\b(?:pas|slechts|alleen|enkel|uitsluitend) (?:\\S+ ){0,2}(?:vanaf|sinds|sedert|voor|van|over|tot)\\b.{0,30}\\b${YEAR}\\b`,
  ),
  new RegExp(
    `\\b(?:pas|slechts|alleen|enkel|uitsluitend) (?:\\S+ ){0,2}${FIGURES} (?:\\S+ ){0,3}(?:vanaf|sinds|sedert|voor|van|over|uit) (?:\\S+ ){0,3}(?:${YEAR}\\b|${YEARS}\\b)`,
  ),
  new RegExp(
    `\\b${FIGURES}\\b.{0,20}\\b(?:voor|van|over|uit) (?:het |de )?(?:\\S+ )?${YEAR}\\b(?:[ ,/-]{1,2}\\S{1,14}){0,5}? ontbre(?:ekt|ken)\\b`,
  ),
  // "bewaart de gegevens slechts drie jaar"
  /\b(?:bewaart|bewaren|bewaard|bijgehouden)\b.{0,40}\b(?:slechts|maar)\b.{0,16}\bjaar\b|\b(?:gegevens|cijfers|dossiers)\b.{0,30}\b(?:slechts|maar)\b.{0,16}\bjaar\b.{0,10}\b(?:bewaard|bijgehouden)\b/,
  // "vroegere gegevens zijn er niet"
  new RegExp(`\\b${OTHERS} (?:\\S*gegevens|\\S*cijfers|data|tellingen)\\b.{0,40}\\b(?:niet|geen|nooit)\\b`),
  // "het register gaat niet verder terug dan 2018", "de oudere jaargangen zijn vernietigd"
  new RegExp(
    `\\b(?:gaat|gaan|reikt|reiken)\\b.{0,30}\\b(?:niet|maar|slechts)\\b.{0,30}\\bterug\\b.{0,20}\\b${YEAR}\\b`,
  ),
  new RegExp(
    `\\b(?:gaat|gaan|reikt|reiken)\\b.{0,20}\\b(?:niet verder|slechts|maar)\\b.{0,10}\\b(?:terug )?(?:dan|tot)\\b.{0,16}\\b${YEAR}\\b`,
  ),
  new RegExp(
    `\\b(?:${OTHERS} (?:${YEARS}|gegevens|cijfers|dossiers)|(?:gegevens|cijfers) (?:van|uit) (?:voor|${OTHERS}))\\b.{0,60}\\b(?:vernietigd|gewist|verloren|niet (?:bewaard|overgenomen|gemigreerd|beschikbaar|meer))\\b`,
  ),
];
const ABOUT = /\b(?:betrekking|gebaseerd|van toepassing|in werking|opgericht|opgestart)\b/;

const SNAPSHOT: readonly RegExp[] = [
  /\bgeen (?:\S+ )?histori|\bhistori(?:ek|sche gegevens|sche cijfers)\b.{0,60}\b(?:niet|geen)\b|\bgeen evolutie in de tijd\b/,
  /\b(?:enkel|alleen|slechts|geen|uitsluitend|louter)\b.{0,60}\bop (?:een|1|een enkele|een bepaalde) (?:welbepaalde |bepaalde |gegeven )?(?:datum|dag|ogenblik|moment)\b/,
  /\b(?:enkel|alleen|slechts|uitsluitend)\b.{0,40}\b(?:de|het|een) (?:huidige|actuele|hedendaagse|laatste) (?:stand|toestand|situatie|cijfers|gegevens|aantal\S*)\b/,
  /\b(?:enkel|alleen|slechts|uitsluitend)\b.{0,30}\b(?:de stand|de toestand|de situatie|een stand van zaken)\b.{0,20}\b(?:op|per|van) (?:\d|vandaag|dit ogenblik|dit moment)/,
  /\bzonder (?:dat )?(?:de |het )?(?:oude|vroegere|vorige|eerdere) (?:toestand(?:en)?|stand(?:en)?|situaties?|gegevens|versies?)\b.{0,40}\b(?:bewaard|bijgehouden|bewaren|bij te houden)\b/,
  /\b(?:oude|vroegere|vorige|eerdere) (?:toestand(?:en)?|stand(?:en)?|situaties?|versies?)\b.{0,40}\b(?:niet|overschreven|verdwijnen)\b/,
  /\b(?:terugblik|terugkijken|reconstructie)\b.{0,40}\b(?:niet|onmogelijk)\b/,
];

const TOTALS: readonly RegExp[] = [
  /\b(?:enkel|alleen|slechts|uitsluitend|louter)\b.{0,60}\b(?:globale|totale|algemene|geaggregeerde|nationale|landelijke|vlaamse) (?:cijfers?|gegevens|aantal(?:len)?|bedragen|bedrag|totalen|totaalcijfers?)\b/,
  /\b(?:enkel|alleen|slechts|uitsluitend)\b.{0,60}\b(?:de som|totalen|totaalcijfers?|totaalaantal(?:len)?|totaalbedrag(?:en)?|het totaal|het totale (?:aantal|bedrag)|een globaal (?:bedrag|cijfer|aantal))\b/,
  /\b(?:enkel|alleen|slechts|uitsluitend)\b.{0,60}\b(?:voor|van|over|op(?: het)? (?:\S+ )?niveau van)\b.{0,16}\b(?:heel vlaanderen|heel belgie|heel nederland|het hele (?:land|gewest)|het vlaams(?:e)? gewest|het geheel|(?:vlaanderen|het land|belgie|nederland|de sector) (?:als|in zijn|in haar) geheel|alle \S{3,30} samen)\b/,
];

/** "slechts een keer in het totaal" tells how was counted. */
const COUNTED_ONCE = /\b(?:een|1|dezelfde) (?:enkele )?(?:keer|maal)\b|\beenmaal\b/;

/** What limits an answer to some years, the present, or totals, on lower case without accents; null where nothing does. */
export function limitIn(text: string): OutcomeReason | null {
  if (OTHER_YEARS.test(text)) return 'some-years-only';
  const snapshot = SNAPSHOT.some((pattern) => pattern.test(text)) || isMoment(text);
  if (/\bnog (?:niet|geen)\b/.test(text)) return null;
  if (!snapshot && SOME_YEARS.some((pattern) => pattern.test(text)) && !ABOUT.test(text)) return 'some-years-only';
  if (snapshot) return 'snapshot-only';
  return !COUNTED_ONCE.test(text) && TOTALS.some((pattern) => pattern.test(text)) ? 'totals-only' : null;
}

function isMoment(text: string): boolean {
  return (
    /\bmomentopnames?\b/.test(text) && (text.length < 120 || /\b(?:enkel|alleen|slechts|geen|uitsluitend)\b/.test(text))
  );
}
