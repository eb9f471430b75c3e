import { plain, SentenceWords } from './words';

/** The words of a sentence, each once. */
export function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(plain(sentence.slice(0, 1_500)).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether a question or item asks for figures. */
export function asksForFigures(text: string): boolean {
  const words = plain(text.slice(0, 4_000));
  return (
    /\b(?:hoeveel|hoe (?:vaak|lang|groot|hoog|veel)|hoelang|hoeveelheid|cijfers?|aantal(?:len)?|statistiek(?:en)?|overzicht|percentages?|bedrag(?:en)?|budget|opgesplitst|opsplitsing|opgedeeld|per jaar|jaarlijks|kostprijs|gegevens|welke kosten|\p{L}{0,12}lijst|verdeling|evolutie|welk (?:deel|aandeel)|resultaten|redenen?|oorzaken)\b/u.test(
      words,
    ) || new SentenceWords(words).has('data')
  );
}

/** Whether a question asks when something comes, so that a date in the future answers it. */
export function asksWhen(text: string): boolean {
  return /\b(?:wanneer|timing|tijdpad|planning|stand van zaken|hoe staat het|tegen wanneer|termijn|fase|reeds|al (?:klaar|afgerond|gestart))\b/.test(
    plain(text.slice(0, 4_000)),
  );
}

const COMMON = new Set(
  'andere antwoord betreffende binnen daarvan deze dienst diensten echter graag hebben hierover hoeveel jaren kunnen laatste minister momenteel niet periode tussen verschillende vlaamse volgens vraag vragen waren welke werden worden zouden beschikken beschikt gegevens cijfers informatie aantal overzicht federale overheid belgie vlaanderen welk wordt gevraagde'.split(
    ' ',
  ),
);
const STEM = 6;

/** The stems of the words that say what a text is about. */
function topicsOf(text: string): ReadonlySet<string> {
  return new Set(
    (plain(text.slice(0, 20_000)).match(/\p{L}{5,40}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

/** Whether a sentence shares its subject with the question: two words, or one where it is short. */
export function isRelevant(sentence: string, asked: string): boolean {
  if (asked === '') return false;
  const topics = topicsOf(asked);
  const shared = [...topicsOf(sentence)].filter((stem) => topics.has(stem)).length;
  return shared >= (sentence.length < 140 ? 1 : 2);
}
