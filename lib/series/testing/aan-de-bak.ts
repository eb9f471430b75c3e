import { calendarYear, type Period } from '../../figures/period';
import type { GivenAnswer, GivenTable } from './store-answer.server';

/** The structure of the real case with its real figures, in short: six sibling tables of 866, three more, one sentence. */
export function aanDeBak(threadId: string, given: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    threadId,
    items: {
      '1': 'Hoeveel gedetineerden stapten in 2020 in het programma ‘aan de bak’? Graag verdeeld naar:',
      '1.a': 'opleidingsniveau van de gedetineerde;',
      '2': 'Hoeveel trajecten van het programma werden in 2020 uitgevoerd?',
      '4': 'Hoeveel gedetineerden volgden tijdens hun traject een opleiding?',
      '5': 'Hoeveel gedetineerden hadden zes maanden na hun vrijlating in 2020 werk?',
    },
    parts: [
      { path: '1', text: 'Aantal intensieve bemiddelingstrajecten opgestart in 2020 opgedeeld volgens:' },
      { path: '1.a', text: 'opleidingsniveau' },
      { path: '1.d', text: 'leeftijd' },
      {
        path: '1.f',
        text: 'VDAB heeft geen indeling per gevangenis, wel per regio.',
        outcome: 'substituted',
        reason: 'other-breakdown',
      },
      { path: '2', text: 'In 2020 werden 792 begeleidingen afgesloten.' },
      { path: '4', text: 'Deze cijfers geven slechts een voorlopig beeld.', isProvisional: true },
      { path: '4.a', text: 'beroepsgerichte opleidingen' },
      { path: '4.b', text: 'niet-beroepsgerichte opleidingen' },
      { path: '4.c', text: 'werkplekleren' },
      {
        path: '5',
        text: 'VDAB mag geen strafrechtelijke gegevens verwerken.',
        outcome: 'refused',
        reason: 'legally-barred',
      },
    ],
    tables: [
      sibling('1.a', 'Opleidingsniveau', { Hooggeschoold: '29', Middengeschoold: '175', Kortgeschoold: '662' }),
      sibling('1.b', 'Geslacht', { M: '832', V: '34' }),
      sibling('1.c', 'Migratieachtergrond', { Ja: '274', Nee: '592' }),
      sibling('1.d', 'Leeftijd', { '-25': '114', '25-50': '638', '50+': '114' }),
      sibling('1.e', 'Arbeidshandicap', { Ja: '116', Nee: '750' }),
      sibling('1.f', 'Regio klant', { Brugge: '270', Turnhout: '240', 'Andere regio’s': '356' }),
      {
        path: '4.a',
        title: 'beroepsgerichte opleidingen',
        rowHeading: 'opleiding',
        columns: [{ label: '2020', period: calendarYear(2020) }],
        rows: [
          { label: 'module 4a: doorstroomopleiding', raw: [] },
          {
            label: 'Theorieopleiding vrachtwagenbestuurder',
            code: '165110',
            group: 'module 4a: doorstroomopleiding',
            raw: ['1'],
          },
          { label: 'Totaal module 4a: doorstroomopleiding', group: 'module 4a: doorstroomopleiding', raw: ['1'] },
          { label: 'Metselaar', code: '000100', group: 'module 4b: beroepsgerichte opleiding', raw: ['3'] },
          {
            label: 'Totaal module 4b: beroepsgerichte opleiding',
            group: 'module 4b: beroepsgerichte opleiding',
            raw: ['3'],
          },
        ],
      },
      {
        path: '4.b',
        title: 'niet-beroepsgerichte opleidingen',
        rowHeading: 'opleiding',
        columns: [{ label: '2020', period: calendarYear(2020) }],
        rows: [
          {
            label: 'Bouwbad initiatietechnieken bouw',
            code: '004700',
            group: 'module 2: oriënterende opleiding',
            raw: ['1'],
          },
        ],
      },
      {
        ...sibling('4.c', 'werkplekleren', { Beroepsinlevingsstage: '1', 'Individuele Beroepsopleiding': '24' }, '25'),
        title: 'werkplekleren',
      },
    ],
    statedFigures: [
      { path: '2', raw: '792', period: calendarYear(2020), sentence: 'In 2020 werden 792 begeleidingen afgesloten.' },
    ],
    ...given,
  };
}

/** A table of one column with its total. */
export function sibling(
  path: string,
  rowHeading: string,
  rows: Readonly<Record<string, string>>,
  total = '866',
  period: Period = calendarYear(2020),
): GivenTable {
  return {
    path,
    rowHeading,
    columns: [{ label: period.label, period }],
    rows: [...Object.entries(rows).map(([label, raw]) => ({ label, raw: [raw] })), { label: 'Totaal', raw: [total] }],
  };
}
