import { describe, expect, it } from 'vitest';
import { buildCompareView } from './build-compare-view';
import { citeComparison, type CitationWords } from './cite';
import { realCase } from './testing/real-case';
import { EMPTY_STATE } from './view-state';

const WORDS: CitationWords = {
  source: ({ source, paths }) => [source.id, ...paths].join(' '),
  period: (period) => period.label,
  periods: (first, last) => `${first} tot ${last}`,
  total: 'totaal',
  asKnownOn: 'zoals gekend op 31 januari 2026',
  sources: 'Bronnen',
};

describe('citeComparison', () => {
  it('names what is compared, the periods, every source with its part, the day and the address', () => {
    const view = buildCompareView(realCase('leeftijd'), EMPTY_STATE);
    expect(citeComparison(view, WORDS, 'https://vraagspoor.test/vergelijken?reeks=aan-de-bak')).toBe(
      '‘Aan de bak’: van de gevangenis naar werk, leeftijd, 2016 tot 2022. Bronnen: hln; website; answer 1.a; nieuwsblad; report. Vraagspoor, zoals gekend op 31 januari 2026. https://vraagspoor.test/vergelijken?reeks=aan-de-bak',
    );
  });
});
