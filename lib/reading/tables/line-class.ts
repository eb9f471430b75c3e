const FUNCTION_WORD =
  /(?<![\p{L}])(?:de|het|een|van|in|op|dat|die|deze|dit|er|met|voor|als|door|om|te|niet|ook|aan|bij|tot|uit|over|naar|ik|we|wij|u|zij|hun|zich|waarbij|omdat|echter|daarnaast|en|of)(?![\p{L}])/giu;
const FINITE_VERB =
  /(?<![\p{L}])(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|bedraagt|bedroeg|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|gaat|gaan|geeft|geven|vindt|vinden|staat|staan|komt|komen|blijkt|blijven|betreft|verwijs|verwijst|toont|tonen|ontvangt|ontving|ontvingen|kreeg|kregen|telde|telt)(?![\p{L}])/iu;
const LONGEST_LABEL = 160;

/** Whether a line reads as running text rather than as a label, a heading or a row of a table. */
export function isProse(text: string): boolean {
  if (text.length > LONGEST_LABEL) return true;
  const words = text.split(/\s+/).length;
  if (/[.?!;]["”’»)]*$/.test(text) && words >= 4 && !/(?:\b\p{L}{1,4}\.|\.\.\.|…)$/u.test(text.replace(/^.*\s/, '')))
    return true;
  if (/[.?!]\s+\p{Lu}\p{L}+\s/u.test(text) && text.length > 50) return true;
  if (FINITE_VERB.test(text) && words >= 5) return true;
  const functionWords = Array.from(text.matchAll(FUNCTION_WORD)).length;
  return (functionWords >= 4 && text.length > 45) || (functionWords >= 3 && /^\p{Ll}/u.test(text) && text.length > 45);
}

/** Whether the words before a figure at the end of a line show that the line is text that happens to end in a number. */
export function endsLikeSentence(label: string): boolean {
  return /(?<![\p{L}])(?:van|in|tot|en|of|met|de|het|een|op|voor|sinds|naar|bij|nr|nr\.|art\.?|artikel|artikelen|vraag|vragen|om|over|dan|ongeveer|circa|door|vanaf|eind|begin|medio|juni|juli|januari|februari|maart|april|mei|augustus|september|oktober|november|december|tabel|bijlage|figuur|pagina|jaar|schooljaar|hoofdstuk)$/iu.test(
    label.trim(),
  );
}

/** Whether a line is an item of a dashed or dotted list. */
export function isBullet(text: string): boolean {
  return /^(?:[•▪◦●‣·○*]|[-–—](?=\s))\s*/.test(text);
}

/** Whether a label is that of a total: "Totaal", "Totaal module 4b: …", "Algemeen totaal", "Eindtotaal", "Jaartotaal". */
export function isTotalLabel(label: string): boolean {
  return (
    /^(?:(?:algemeen|generaal|groot|eind|sub|deel|grand|overall)\s)?(?:\p{L}{1,24}-?)?(?:totaal|totalen|totals?)(?![\p{L}\p{N}])/iu.test(
      label,
    ) ||
    /^(?:som|samen)$/i.test(label) ||
    /\btotaal$/i.test(label)
  );
}

/** Whether a total is expressly of everything: "Algemeen totaal", "Eindtotaal". */
export function isGrandTotalLabel(label: string): boolean {
  return /^(?:algemeen totaal|generaal totaal|eindtotaal|groottotaal|totaal generaal|totaal algemeen|grand total|overall total)\b/i.test(
    label,
  );
}
