import { stem } from '../labels/label-words';

const EMPTY_WORDS = new Set([
  ...['de', 'het', 'een', 'en', 'of', 'in', 'op', 'van', 'voor', 'met', 'per', 'naar', 'volgens', 'over', 'om', 'te'],
  ...['graag', 'hoeveel', 'wat', 'welke', 'aantal', 'aantallen', 'cijfers', 'overzicht', 'jaar', 'jaren', 'jaarlijks'],
  ...['er', 'die', 'dat', 'deze', 'dit', 'is', 'zijn', 'was', 'waren', 'werd', 'werden', 'wordt', 'worden', 'heeft'],
  ...['hebben', 'kan', 'kunt', 'u', 'de', 'minister', 'geven', 'opgesplitst', 'opgedeeld', 'uitgesplitst', 'verdeeld'],
  ...[
    'ingedeeld',
    'opdeling',
    'opsplitsing',
    'verdeling',
    'periode',
    'tot',
    'schooljaar',
    'schooljaren',
    'kalenderjaar',
  ],
  ...[
    'afgelopen',
    'recentste',
    'sinds',
    'vanaf',
    'ook',
    'nog',
    'dan',
    'aan',
    'bij',
    'door',
    'als',
    'tussen',
    'respectievelijk',
  ],
  ...['volgende', 'onderstaande', 'tabel', 'hierna', 'telkens', 'alle', 'elk', 'elke', 'totaal', 'totale', 'ieder'],
]);

/** The words of a sub-question that say what it asks: without years, numbers and the words of asking, in no order. */
export function placeWords(place: string): ReadonlySet<string> {
  return new Set(
    place
      .slice(0, 2_000)
      .split(' ')
      .filter((word) => word.length > 1 && !/\d/.test(word) && !EMPTY_WORDS.has(word))
      .map(stem),
  );
}

/**
 * Words that say what is counted of a course of events. Two texts of which one says "opgestart" and the other "afgesloten"
 * are about other figures, however alike they are.
 */
const MEASURES: readonly RegExp[] = [
  /^(?:op)?(?:ge)?start/,
  /^(?:afgesloten|afgerond|beeindigd|voltooid|afsluit)/,
  /^(?:stopgezet|afgebroken|afgehaakt|uitgevallen)/,
  /^(?:deelgenomen|deelnem|deelneem|namen$|neemt$)/,
  /^(?:gevolgd|volgd)/,
  /^(?:ingediend|aangevraagd|aanvra|aanvraag)/,
  /^(?:goedgekeurd|toegekend|toekenning)/,
  /^(?:geweigerd|afgewezen|afgekeurd|weiger)/,
  /^(?:ingestroomd|instroom)/,
  /^(?:uitgestroomd|uitstroom)/,
  /^(?:unieke?)$/,
  /^(?:wachtend|wachtlijst|wachttijd)/,
  /^(?:uitgaven|bedrag|bedragen|kost|kosten|budget|subsidie|subsidies)/,
  /^(?:klacht|klachten|inbreuk|inbreuken|boete|boetes|pv|pvs)/,
  /^(?:meisjes|jongens|mannen|vrouwen)$/,
];

/** Whether one text names a measure that the other does not, while each names one. */
export function measuresDiffer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [a, b] = [measuresOf(one), measuresOf(other)];
  if (a.size === 0 && b.size === 0) return false;
  return [...a].some((measure) => !b.has(measure)) || [...b].some((measure) => !a.has(measure));
}

function measuresOf(words: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  MEASURES.forEach((pattern, index) => {
    if ([...words].some((word) => pattern.test(word))) found.add(index);
  });
  return found;
}

/** Shared words over all words, from 0 to 1; 1 for two empty texts. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  if (all === 0) return 1;
  return [...one].filter((word) => other.has(word)).length / all;
}
