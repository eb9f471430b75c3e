import type { DrawnRow, DrawnTable } from './drawn-table';
import type { TableStyle } from './table-style';

const LINE = '0.75pt solid #222';
const FILL = '#dde3ee';

/** The answer with its tables as a page of HTML, every cell with its own style so that any program sets it alike. */
export function tablePage(tables: readonly DrawnTable[], style: TableStyle): string {
  const size = { portrait: 'A4', landscape: 'A4 landscape', low: '210mm 110mm' }[style.page];
  const own = tables.map((table) => `<p>${table.caption}</p>\n${tableHtml(table, style)}`);
  const body =
    style.arrangement === 'beside'
      ? `<table width="100%"><tr>${own.map((html) => `<td valign="top">${html}</td>`).join('')}</tr></table>`
      : own
          .map((html) => `${html}\n<p>De cijfers zijn afkomstig uit de registratie van de bevoegde dienst.</p>`)
          .join('\n');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Antwoord</title><style>
@page { size: ${size}; margin: 18mm; } body { font: 10.5pt/1.3 "${style.font}"; margin: 0; } p { margin: 0 0 6pt; }
</style></head><body>
<p>1. In de onderstaande tabellen vindt u de gevraagde gegevens van de bevoegde diensten.</p>
${body}
<p>2. Hierover zijn geen verdere gegevens bekend.</p>
</body></html>`;
}

function tableHtml(table: DrawnTable, style: TableStyle): string {
  const width = style.isWide ? ' width="100%"' : '';
  const outer = style.rulings === 'outer' || style.rulings === 'all' ? `border: ${LINE};` : '';
  const isTwoLevel = table.columns.some(({ over }) => over !== null);
  const head = headRows(table, style, isTwoLevel);
  const groupStyle = style.repeatsHeadings ? '' : ' style="display: table-row-group"';
  const body = table.rows.map((row, index) => rowHtml(row, index, table, style));
  return `<table${width} cellspacing="0" style="border-collapse: collapse; font-size: ${style.size}pt; line-height: 1.2; margin: 0 0 10pt; ${outer}"><thead${groupStyle}>${head}</thead><tbody>${body.join('\n')}</tbody></table>`;
}

function headRows(table: DrawnTable, style: TableStyle, isTwoLevel: boolean): string {
  const tag = style.hasBoldHeadings ? 'th' : 'td';
  const cell = (text: string, attributes: string, isLast: boolean, align: string): string =>
    `<${tag} ${attributes} valign="bottom" align="${align}" style="text-align: ${align}; vertical-align: bottom; ${headStyle(style, isLast)}">${text}</${tag}>`;
  const label = cell(table.corner, isTwoLevel ? 'rowspan="2"' : '', true, 'left');
  if (!isTwoLevel)
    return `<tr>${label}${table.columns.map(({ name }) => cell(name, '', true, style.headings)).join('')}</tr>`;
  const outer: string[] = [];
  const inner: string[] = [];
  table.columns.forEach(({ over, name }, index) => {
    if (over === null) outer.push(cell(name, 'rowspan="2"', true, style.headings));
    else {
      const span = table.columns.filter((column) => column.over === over).length;
      if (table.columns[index - 1]?.over !== over)
        outer.push(cell(over, `colspan="${span}"`, false, style.headings === 'right' ? 'center' : style.headings));
      inner.push(cell(name, '', true, style.headings));
    }
  });
  return `<tr>${label}${outer.join('')}</tr><tr>${inner.join('')}</tr>`;
}

function headStyle(style: TableStyle, isLast: boolean): string {
  const lines =
    style.rulings === 'head and foot'
      ? isLast
        ? `border-top: ${LINE}; border-bottom: ${LINE};`
        : `border-top: ${LINE};`
      : linesOf(style);
  return `padding: ${padding(style)}; ${lines} ${style.fills === 'head' ? `background: ${FILL};` : ''}`;
}

function linesOf({ rulings }: TableStyle): string {
  if (rulings === 'all') return `border: ${LINE};`;
  if (rulings === 'rows') return `border-bottom: ${LINE};`;
  if (rulings === 'columns') return `border-left: ${LINE}; border-right: ${LINE};`;
  return '';
}

function padding({ padding: [upright, across] }: TableStyle): string {
  return `${upright}pt ${across}pt`;
}

function rowHtml(row: DrawnRow, index: number, table: DrawnTable, style: TableStyle): string {
  const isLast = index === table.rows.length - 1;
  const foot = style.rulings === 'head and foot' && isLast ? `border-bottom: ${LINE};` : '';
  const fill = style.fills === 'zebra' && index % 2 === 1 ? `background: ${FILL};` : '';
  const own = `padding: ${padding(style)}; ${linesOf(style)} ${foot} ${fill}`;
  const isBold = row.kind === 'total' || (row.kind === 'group' && style.hasBoldGroups);
  const text = (words: string): string => (isBold ? `<b>${words}</b>` : words);
  const label = (attributes: string): string =>
    `<td ${attributes} valign="${style.upright}" align="${style.labels}" style="text-align: ${style.labels}; vertical-align: ${style.upright}; width: ${style.labelWidth}mm; ${own}">${text(row.label)}</td>`;
  if (row.kind === 'group') {
    if (style.isGroupSpanning) return `<tr>${label(`colspan="${table.columns.length + 1}"`)}</tr>`;
    return `<tr>${label('')}${table.columns.map(() => `<td style="${own}"></td>`).join('')}</tr>`;
  }
  const cells = row.cells.map(
    (cell) =>
      `<td valign="${style.upright}" align="${style.figures}" style="text-align: ${style.figures}; vertical-align: ${style.upright}; white-space: nowrap; ${own}">${text(cell)}</td>`,
  );
  return `<tr>${label(`width="${Math.round(style.labelWidth * 3.78)}"`)}${cells.join('')}</tr>`;
}
