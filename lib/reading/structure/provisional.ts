/** Figures and what holds them. */
const FIGURES =
  '[\\p{L}-]{0,20}(?:beeld|cijfers?|gegevens|data|resultaten|resultaat|telling(?:en)?|meting(?:en)?|aantal(?:len)?|raming(?:en)?|schatting(?:en)?|stand|bedrag(?:en)?|balans|overzicht|opgaven?|percentages?|statistiek(?:en)?|inventaris|berekening(?:en)?|uitkomst(?:en)?|waarden|totalen|totaal)';
const END = '(?![\\p{L}])';
const NOT_FINAL =
  '(?:voorlopig(?!e)|niet definitief|nog niet (?:definitief|gevalideerd|geconsolideerd|volledig gevalideerd)|onder voorbehoud|voor herziening vatbaar)';

const PROVISIONAL: readonly RegExp[] = [
  // "voorlopige cijfers", "een voorlopig, onvolledig beeld"
  new RegExp(`(?<![\\p{L}])(?:voorlopige?|tussentijdse)[,\\s]\\s?(?:[\\p{L}-]{1,30}\\s){0,2}${FIGURES}${END}`, 'iu'),
  /\((?:nog )?voorlopig(?:e cijfers)?\)/iu,
  // "de opgave over 2024 is voorlopig", "de cijfers zijn nog niet definitief"
  new RegExp(
    `(?<![\\p{L}])${FIGURES}${END}[^.]{0,80}(?<![\\p{L}])(?:zijn|is|blijft|blijven)\\s(?:nog\\s|dus\\s|echter\\s|slechts\\s|wel\\s|dan ook\\s){0,3}${NOT_FINAL}`,
    'iu',
  ),
  // "deze aantallen kunnen nog wijzigen"
  new RegExp(
    `(?<![\\p{L}])${FIGURES}${END}[^.]{0,60}(?<![\\p{L}])(?:kan|kunnen|zullen|zal)\\s(?:[\\p{L}-]{1,20}\\s){0,7}nog\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:wijzigen|gewijzigd|worden gewijzigd|bijgesteld|worden bijgesteld|veranderen|aangepast|worden aangepast|herzien|worden herzien|evolueren|oplopen)${END}`,
    'iu',
  ),
  /(?<![\p{L}])(?:tussenstand|onder (?:alle |enig )?voorbehoud)(?![\p{L}])/iu,
];

/** Whether the text says that its figures may still change; "voorlopige hechtenis" and "voorlopig geen plannen" do not. */
export function isProvisional(text: string): boolean {
  const scanned = text.slice(0, 50_000);
  return PROVISIONAL.some((pattern) => pattern.test(scanned));
}
