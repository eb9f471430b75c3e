import type { CellState } from '../../figures/cell-state';

const EXPLANATION =
  /^["'(“‘]?(-|–|\*{1,2}|\.{1,3}|x|X|n\.?b\.?|\/|<\s?\d{1,2})["')”’]?\s?(?:[:=]|betekent|staat voor)\s?(.{3,120})$/;
const MEANINGS: readonly (readonly [RegExp, CellState])[] = [
  [
    /minder dan|kleiner dan|lager dan|privacy|vertrouwelijk|anoni|herleidbaar|herkenba|onderdrukt|afgeschermd|afgerond|\b\d tot (?:en met )?\d\b|\bgdpr\b|\bavg\b/i,
    'suppressed',
  ],
  [/niet van toepassing|n\.v\.t/i, 'not-applicable'],
  [/niet beschikbaar|niet gekend|niet bekend|onbekend|geen gegevens|geen data|geen cijfers|ontbre/i, 'unavailable'],
];

/** What the document itself says its signs mean ("* = minder dan 5 leerlingen"), from the lines that explain one. */
export function readLegend(lines: Iterable<{ readonly text: string }>): Map<string, CellState> {
  const legend = new Map<string, CellState>();
  for (const { text } of lines) {
    const match = text.length > 200 ? null : EXPLANATION.exec(text.trim());
    const meaning = match ? MEANINGS.find(([pattern]) => pattern.test(match[2] ?? '')) : undefined;
    if (match && meaning) legend.set((match[1] ?? '').toLowerCase(), meaning[1]);
  }
  return legend;
}
