const PROVISIONAL =
  /\bvoorlopige?\s(?:[\p{L}-]{1,30}\s)?(?:beeld|cijfer|cijfers|gegevens|data|resultaten|resultaat|telling|tellingen|aantal|aantallen|raming|ramingen|stand|bedrag|bedragen|balans|overzicht|cijfergegevens)(?![\p{L}])|\((?:nog )?voorlopig(?:e cijfers)?\)|(?<![\p{L}])(?:cijfers?|gegevens|resultaten|data|aantallen|bedragen|[\p{L}]{1,20}cijfers)(?![\p{L}])[^.]{0,80}\b(?:zijn|is|blijven)\s(?:nog\s|dus\s|echter\s|slechts\s){0,3}(?:voorlopig\b(?!e)|niet definitief|nog niet (?:definitief|gevalideerd|geconsolideerd)|onder voorbehoud)|\bonder (?:alle |enig )?voorbehoud\b/iu;

/** Whether the text says that its figures may still change. */
export function isProvisional(text: string): boolean {
  return PROVISIONAL.test(text.slice(0, 50_000));
}
