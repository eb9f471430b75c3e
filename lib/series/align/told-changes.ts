import { foldLabel, foldSentence } from '../fold-label';

const LONGEST_SENTENCE = 600;
const MOST_SENTENCES = 400;

/** Words with which an answer says that something is counted in another way than before. */
const SINCE =
  /(?<!\p{L})(?:vanaf|sinds|sedert|met ingang van|voortaan|voorheen|vroeger|eerder|voor het eerst|in tegenstelling tot|anders dan|werd(?:en)?|worden|wordt|is|zijn)(?!\p{L})/u;
const COUNTED =
  /(?<!\p{L})(?:geteld|meegeteld|meegerekend|gerekend|ondergebracht|omvat|omvatten|bevat|opgesplitst|gesplitst|uitgesplitst in|samengevoegd|samengenomen|gefusioneerd|fusie|hertekend|herschikt|gewijzigd|aangepast|verruimd|uitgebreid|verengd|verschoven|verhoogd|verlaagd|opgetrokken|behoort|behoren|valt|vallen|inbegrepen|niet langer|niet meer|hernoemd|herdoopt)(?!\p{L})/u;
const DEFINED =
  /(?<!\p{L})(?:(?:nieuwe|andere|gewijzigde|ruimere|engere|aangepaste|herziene) (?:definitie|omschrijving|indeling|afbakening|telwijze|leeftijdsgrens|grens)|(?:definitie|omschrijving|afbakening|telwijze|leeftijdsgrens|leeftijdsgrenzen|regio-indeling|indeling)(?!\p{L})[^.]{0,80}(?:gewijzigd|aangepast|veranderd|verruimd|verengd|uitgebreid|herzien|nieuw|anders)|niet (?:zonder meer |zomaar |volledig )?vergelijkbaar)(?!\p{L})/u;

/** The sentences of an answer that tell of a change in what is counted, and that no earlier answer had. */
export function toldChanges(texts: readonly string[], earlier: ReadonlySet<string>): string[] {
  return sentencesOf(texts).filter((sentence) => {
    if (earlier.has(foldSentence(sentence))) return false;
    const folded = foldLabel(sentence);
    return DEFINED.test(folded) || (SINCE.test(folded) && COUNTED.test(folded));
  });
}

/** The sentences of a text in the form in which they are recognised in a later answer. */
export function foldedSentences(texts: readonly string[]): string[] {
  return sentencesOf(texts).map(foldSentence);
}

/** Whether a sentence names a label, as words of their own. Too short a label names nothing. */
export function namesLabel(sentence: string, label: string): boolean {
  const [folded, wanted] = [foldLabel(sentence), foldLabel(label)];
  if (wanted.length < 3 || wanted.length > 120) return false;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(folded.charAt(at + wanted.length)))
      return true;
  }
  return false;
}

function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.slice(0, 100_000).split(/(?<=[.;?!])\s+(?=[\p{Lu}\d*])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST_SENTENCE)
    .slice(0, MOST_SENTENCES);
}
