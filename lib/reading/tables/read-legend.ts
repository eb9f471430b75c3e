import type { CellState } from '../../figures/cell-state';
import { figureLanguage, numberEvidence } from '../../figures/number-evidence';
import type { Legend } from './value-token';

const EXPLANATION =
  /^["'(“‘]?(-|–|—|\*{1,3}|†|\.{1,3}|…|:|[a-z]|n\.?b\.?|n\.?a\.?|\/|<\s?\d{1,2})["')”’]?\s?(?:[:=]|betekent|staat voor|means)\s?(.{3,120})$/i;
const MEANINGS: readonly (readonly [RegExp, CellState])[] = [
  [
    /minder dan|kleiner dan|lager dan|privacy|vertrouwelijk|anoni|herleidbaar|herkenba|onderdrukt|afgeschermd|afgerond|\b\d tot (?:en met )?\d\b|\bgdpr\b|\bavg\b|confidential|fewer than|less than|suppressed/i,
    'suppressed',
  ],
  [/niet van toepassing|n\.v\.t|not applicable/i, 'not-applicable'],
  [
    /niet beschikbaar|niet gekend|niet bekend|onbekend|geen gegevens|geen data|geen cijfers|ontbre|not available|no data|unknown|missing/i,
    'unavailable',
  ],
];
const PROVISIONAL = /\b(?:voorlopig|provisional|preliminary|nog niet definitief)/i;
const MARKED_LINE = /^(\*{1,3}|†|\((?:p|v|\d)\)|[¹²³⁴⁵⁶⁷⁸⁹])\s?(.{3,160})$/i;
const MOST_CHARACTERS = 400_000;

/**
 * What the document itself says its signs mean ("* = minder dan 5 leerlingen", "(1) Voorlopige cijfers"), and how it
 * writes its figures.
 */
export function readLegend(lines: readonly { readonly text: string }[]): Legend {
  const signs = new Map<string, CellState>();
  const provisional = new Set<string>();
  for (const { text } of lines) {
    if (text.length > 200) continue;
    const match = EXPLANATION.exec(text.trim());
    const meaning = match ? MEANINGS.find(([pattern]) => pattern.test(match[2] ?? '')) : undefined;
    if (match && meaning) signs.set((match[1] ?? '').toLowerCase(), meaning[1]);
    if (match && PROVISIONAL.test(match[2] ?? '')) provisional.add((match[1] ?? '').toLowerCase());
    const marked = MARKED_LINE.exec(text.trim());
    if (marked && PROVISIONAL.test(marked[2] ?? '')) provisional.add((marked[1] ?? '').toLowerCase());
  }
  const language = figureLanguage(lines);
  return { signs, provisional, language, numbers: numberEvidence(figuresOf(lines)), format: language };
}

/** The figures in the lines that can only be of one format, as far as a text shows them: "8.30" may be a time. */
function* figuresOf(lines: readonly { readonly text: string }[]): Generator<string> {
  let read = 0;
  for (const { text } of lines) {
    if (read > MOST_CHARACTERS) return;
    read += text.length;
    if (text.length > 4_000) continue;
    for (const match of text.matchAll(/(?<![\d.,/:-])\d{1,12}(?:[.,]\d{1,3}){1,4}(?:\s?%)?(?![\d./:-]|,\d)/g)) {
      if (/^\d{1,3}(?:[.,]\d{3}){2,}|[.,]\d{3}[.,]\d|^\d+,\d{1,2}\s?%?$|^\d+\.\d{1,2}\s?%$/.test(match[0]))
        yield match[0];
    }
  }
}
