import { expect, it } from 'vitest';
import { definitionKey, definitionLabel, statedFigureLabel } from './definition';
import { foldLabel, foldSentence } from './fold-label';

it.each([
  ['Sint-Niklaas - Dendermonde', 'sint-niklaas–dendermonde'],
  ['Reïntegratie', 'reintegratie'],
  ['25 - 50', '25-50'],
  ['Onbekend  ', 'ONBEKEND'],
])('takes %s and %s for the same label', (one, other) => {
  expect(foldLabel(one)).toBe(foldLabel(other));
});

it.each([
  ['-25', '25'],
  ['50+', '50'],
  ['-25', '< 25 jaar'],
  ['Kortgeschoold', 'Laaggeschoold'],
  ['25-50', '2550'],
])('keeps %s and %s two labels', (one, other) => {
  expect(foldLabel(one)).not.toBe(foldLabel(other));
});

it('takes a sentence of another year for the same', () => {
  expect(foldSentence('Hoeveel namen in 2020 deel?')).toBe(foldSentence('Hoeveel namen in 2022 deel'));
  expect(definitionKey('Aantal trajecten opgestart in 2020:')).toBe(
    definitionKey('Aantal trajecten opgestart in 2019-2020'),
  );
  expect(definitionKey('opgestart')).not.toBe(definitionKey('afgesloten'));
});

it.each([
  [
    'Aantal intensieve bemiddelingstrajecten opgestart in 2020 opgedeeld volgens:',
    'intensieve bemiddelingstrajecten opgestart',
  ],
  ['gedetineerden', 'gedetineerden'],
  ['Aantal', 'Aantal'],
])('makes of %s the label %s', (text, label) => {
  expect(definitionLabel(text)).toBe(label);
});

it('leaves the figure and the year out of the label of a sentence', () => {
  expect(statedFigureLabel('In 2020 werden 792 begeleidingen afgesloten.', '792')).toBe('begeleidingen afgesloten');
});
