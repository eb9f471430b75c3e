import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

describe('sentencesOf', () => {
  it.each([
    ['Een zin. Nog een?  En een derde!', ['Een zin.', 'Nog een?', 'En een derde!']],
    ['Zie art. 5 en nr. 12. Dat volstaat.', ['Zie art. 5 en nr. 12.', 'Dat volstaat.']],
    ['Dat zegt A. De Smet. Zij weet het.', ['Dat zegt A. De Smet.', 'Zij weet het.']],
    ['Er is geen historiek.Wel is er een telling.', ['Er is geen historiek.', 'Wel is er een telling.']],
    ['In 2016 was dat zo.In 2017 niet.', ['In 2016 was dat zo.', 'In 2017 niet.']],
    ['Zie www.vdab.be of data.Vlaanderen', ['Zie www.vdab.be of data.Vlaanderen']],
    ['Het bedrag is 1.234,50 euro. Punt.', ['Het bedrag is 1.234,50 euro.', 'Punt.']],
  ])('it cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
