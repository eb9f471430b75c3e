import { labelOf } from '../../lib/reading/print-reading';
import type { PrintBlock } from '../../lib/reading/print/print-block';
import { numberThemselves, plainNumber } from './number-themselves';

/** How a page is set. */
export interface PageSetting {
  readonly hasBorders: boolean;
  /** Numbers that the lists give themselves where they can ("a." where they were "a)"), or numbers in the text. */
  readonly hasAutomaticNumbers: boolean;
  /** CSS of its own: page size, columns. */
  readonly css?: string;
  /** Whether a table repeats its heading on every page. */
  readonly repeatsHeadings: boolean;
}

/** The blocks as a page of HTML with its own style, in the look of a printed answer. */
export function htmlPage(blocks: readonly PrintBlock[], setting: PageSetting): string {
  const style = [
    'body { font: 11pt/1.35 "Liberation Serif", serif; }',
    'h1 { font-size: 13pt; } h2 { font-size: 12pt; } p, ol { margin: 0 0 6pt; }',
    'table { border-collapse: collapse; margin: 0 0 10pt; }',
    'th, td { padding: 2pt 6pt; text-align: left; vertical-align: top; } td + td, th + th { text-align: right; }',
    'td:first-child { max-width: 70mm; }',
    setting.hasBorders ? 'th, td { border: 0.75pt solid #000; }' : '',
    setting.repeatsHeadings ? '' : 'thead { display: table-row-group; }',
    setting.css ?? '',
  ];
  const body =
    setting.hasAutomaticNumbers && numberThemselves(blocks) ? withLists(blocks) : blocks.map(blockHtml).join('\n');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Antwoord</title><style>${style.join('\n')}</style></head><body>${body}</body></html>`;
}

function blockHtml(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'title':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'caption':
      return `<p><b>${escaped(block.text)}</b></p>`;
    case 'header':
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'item':
      return `<p style="margin-left: ${block.depth * 8}mm">${escaped(`${block.marker} ${block.text}`.trim())}</p>`;
    case 'table':
      return tableHtml(block.table);
  }
}

function tableHtml({ columns, rows }: Extract<PrintBlock, { kind: 'table' }>['table']): string {
  const heading = `<thead><tr>${columns.map((column) => `<th>${escaped(column)}</th>`).join('')}</tr></thead>`;
  const body = rows.map((row) => {
    if (row.cells.length === 0) return `<tr><td colspan="${columns.length}">${escaped(labelOf(row))}</td></tr>`;
    const cells = row.cells.map((cell) => `<td>${escaped(cell.raw)}</td>`);
    return `<tr><td>${escaped(labelOf(row))}</td>${cells.join('')}</tr>`;
  });
  return `<table>${heading}<tbody>${body.join('')}</tbody></table>`;
}

/** Items as nested lists that number themselves; what stands under an item is inside it. */
function withLists(blocks: readonly PrintBlock[]): string {
  let html = '';
  let depth = 0;
  const close = (to: number): void => {
    for (; depth > to; depth -= 1) html += '</li></ol>';
  };
  for (const block of blocks) {
    if (block.kind !== 'item') {
      if (block.kind === 'heading' || block.kind === 'title') close(0);
      html += blockHtml(block);
      continue;
    }
    const number = plainNumber(block.marker) ?? 1;
    const isNext = depth > block.depth && number !== 1;
    close(isNext ? block.depth + 1 : block.depth);
    const type = /\p{L}/u.test(block.marker) ? 'a' : '1';
    html += isNext ? '</li><li>' : `<ol type="${type}" start="${number}"><li>`;
    depth = block.depth + 1;
    html += escaped(block.text);
  }
  close(0);
  return html;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
