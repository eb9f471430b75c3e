import type { Chance } from './chance';

/** How a table is set on its page. */
export interface TableStyle {
  readonly rulings: 'all' | 'rows' | 'head and foot' | 'outer' | 'none' | 'columns';
  readonly fills: 'none' | 'head' | 'zebra';
  /** Where the figures and their headings stand in their columns. */
  readonly figures: 'left' | 'right' | 'center';
  readonly headings: 'left' | 'right' | 'center';
  /** Where a cell stands beside a label of several lines. */
  readonly upright: 'top' | 'middle' | 'bottom';
  readonly labels: 'left' | 'right';
  /** Width of the labels in millimetres. */
  readonly labelWidth: number;
  readonly isWide: boolean;
  /** In points. */
  readonly padding: readonly [number, number];
  readonly size: number;
  readonly font: string;
  readonly page: 'portrait' | 'landscape' | 'low';
  readonly repeatsHeadings: boolean;
  readonly hasBoldHeadings: boolean;
  readonly hasBoldGroups: boolean;
  readonly isGroupSpanning: boolean;
  readonly arrangement: 'below' | 'beside';
}

/** A style as it falls. */
export function drawStyle(chance: Chance): TableStyle {
  const figures = chance.of<TableStyle['figures']>(['right', 'right', 'right', 'left', 'center']);
  return {
    rulings: chance.of(['all', 'rows', 'head and foot', 'outer', 'none', 'none', 'none', 'columns']),
    fills: chance.of(['none', 'none', 'head', 'zebra']),
    figures,
    headings: chance.is(0.6) ? figures : chance.of<TableStyle['headings']>(['left', 'center']),
    upright: chance.of(['top', 'middle', 'bottom']),
    labels: chance.is(0.1) ? 'right' : 'left',
    labelWidth: chance.of([32, 45, 60, 75]),
    isWide: chance.is(0.4),
    padding: chance.of([
      [0, 4],
      [1, 3],
      [2, 6],
      [4, 8],
    ]),
    size: chance.of([8, 9, 10, 11]),
    font: chance.of(['Liberation Sans', 'Liberation Serif', 'DejaVu Sans', 'Liberation Mono']),
    page: chance.of(['portrait', 'portrait', 'portrait', 'landscape', 'low']),
    repeatsHeadings: chance.is(0.5),
    hasBoldHeadings: chance.is(0.7),
    hasBoldGroups: chance.is(0.6),
    isGroupSpanning: chance.is(0.6),
    arrangement: chance.is(0.15) ? 'beside' : 'below',
  };
}

/** The style in a few words, to find what goes wrong where. */
export function styleWords(style: TableStyle): string {
  return Object.entries(style)
    .map(([name, value]) => (typeof value === 'boolean' ? (value ? name : '') : String(value)))
    .filter((word) => word !== '')
    .join(', ');
}
