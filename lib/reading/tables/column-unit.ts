const PERCENT = /%|\bpercent(?:age)?s?\b|\bprocent\b|^aandeel\b/i;
const COUNT = /^(?:#|n)$|\b(?:aantal(?:len)?|number|count)\b/i;
/** "€", "EUR", and "k€", "M€", "kEUR", "MEUR" with their scale in front. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\b[km]?eur\b|\beuro\b/i, 'EUR'],
  [/US\$|\$|\bUSD\b/i, 'USD'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bCHF\b/i, 'CHF'],
];
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:miljard|mrd|mld|billion|bn)\b|1[.,\s]000[.,\s]000[.,\s]000|€\s?bn\b/i, '1000000000'],
  [/\b(?:miljoen(?:en)?|mio|mln|millions?|mn)\b|1[.,\s]000[.,\s]000|[€$£]\s?m(?:n|ln)?\b|\bM(?:€|EUR\b)/, '1000000'],
  [
    /\b(?:duizend(?:en|tal(?:len)?)?|thousands?)\b|1[.,\s]?000\b|\(?[€$£]?000s?\)|['’]000\b|\bk(?:€|eur\b)|[€$£]\s?k\b/i,
    '1000',
  ],
];
/** "per 1.000 inwoners" is a rate and no scale. */
const RATE =
  /\b(?:per|op|pro|voor(?: elke)?)\s(?:1[.,\s]?000(?:[.,\s]000)?|10[.,\s]000|100[.,\s]000|duizend|miljoen|thousand|million)\b/gi;

/**
 * The unit that a heading states: "%", "EUR" and other currencies, with the thousands or millions it states ("1000 EUR",
 * "1000000 EUR"), or a scale alone ("1000" for "in duizendtallen"). Null when it states none.
 */
export function headingUnit(text: string): string | null {
  const words = text.slice(0, 300).replace(RATE, ' ');
  if (PERCENT.test(words)) return COUNT.test(words) ? null : '%';
  const scale = scaleOf(words);
  const currency = CURRENCIES.find(([pattern]) => pattern.test(words))?.[1];
  if (currency) return scale ? `${scale} ${currency}` : currency;
  const isStated =
    /\((?:in |x |× )?[^()]{0,20}\)|\b(?:in|x|×)\s(?:duizend|miljoen|miljard|thousand|million|billion|1[.,\s])/i.test(
      words,
    );
  return scale && isStated ? scale : null;
}

function scaleOf(words: string): string | null {
  return SCALES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Where a title, a corner heading or a line above or below a table says what all its figures are in. */
const STATEMENT =
  /\(([^()]{1,60})\)|\b(?:bedragen|cijfers|uitgedrukt|amounts|figures|expressed|waarden)\s(?:zijn\s)?(?:(?:telkens\s|steeds\s)?(?:uitgedrukt\s)?in)\s([^.;()]{2,40})|\bin\s((?:duizend(?:en|tallen)?|miljoen(?:en)?|miljard|thousands?|millions?|billions?|k|mln|mio)?\s?(?:(?:of|van)\s)?(?:euro|eur|€|usd|\$|procent|percent|%)(?![\p{L}]))/giu;

/** The unit that a title or note states for the whole table ("Subsidies (in duizend euro)"); null when it states none. */
export function statedUnit(text: string): string | null {
  for (const match of text.slice(0, 400).matchAll(STATEMENT)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const unit = /\d{4}/.test(words.replace(/1[.,\s]?000/g, '')) ? null : headingUnit(`(${words})`);
    if (unit !== null) return unit;
  }
  return null;
}

/** Whether a line says no more than what the figures of a table are in: "(in duizend euro)", "Bedragen in euro.". */
export function isUnitNote(text: string): boolean {
  return (
    text.length <= 80 &&
    /^\(?\s?(?:(?:alle\s)?(?:bedragen|cijfers)\s(?:zijn\s)?(?:uitgedrukt\s)?)?in\s(?:k|m|\d|€|euro|eur|duizend|miljoen|miljard|procent|%|thousand|million)/i.test(
      text,
    )
  );
}

/**
 * The unit of every column: what its heading states, else what the corner or the title states for all. A column of counts
 * takes no unit from the title.
 */
export function columnUnits(columns: readonly string[], title: string | null): (string | null)[] {
  const [corner = ''] = columns;
  const common = statedUnit(corner) ?? (/^in\s/i.test(corner) ? headingUnit(corner) : null) ?? statedUnit(title ?? '');
  return columns.map((column, index) => {
    if (index === 0) return null;
    return headingUnit(column) ?? (COUNT.test(column) ? null : common);
  });
}

/** Whether headings or title say that the figures are counts, and none says that some are shares or money. */
export function areCounts(columns: readonly string[], title: string | null): boolean {
  const texts = [...columns, title ?? ''];
  return (
    texts.some((text) => COUNT.test(text)) &&
    texts.every(
      (text) => headingUnit(text) === null && !/gemiddeld|average|ratio|index|mediaan|median|score/i.test(text),
    )
  );
}
