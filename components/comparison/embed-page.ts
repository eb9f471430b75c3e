/** What stands on a page that other sites show in a frame. All of it is text but the drawings, which were made here. */
export interface EmbedPageContent {
  readonly locale: string;
  readonly name: string;
  readonly title: string;
  /** By what, over which periods, frozen when. */
  readonly subtitle: string;
  readonly verdict: string | null;
  readonly chart: { readonly wide: string; readonly narrow: string } | null;
  readonly table: EmbedTable;
  /** Sources, the day. */
  readonly notes: readonly string[];
  readonly link: { readonly href: string; readonly label: string };
}

export interface EmbedTable {
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly more: string | null;
}

/**
 * The whole page as text: no script, no cookie, no font or picture of elsewhere, and light or dark as the reader's machine
 * has it. It is made without the app's own pages, which know who is signed in.
 */
export function embedPage(content: EmbedPageContent, nonce: string): string {
  const { locale, name, title, subtitle, verdict, chart, table, notes, link } = content;
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} · ${escaped(name)}</title>
<style nonce="${escaped(nonce)}">${STYLE}</style>
</head>
<body><main>
<h1>${escaped(title)}</h1>
<p class="quiet">${escaped(subtitle)}</p>
${verdict === null ? '' : `<p class="verdict">${escaped(verdict)}</p>`}
${chart === null ? '' : `<div class="wide">${chart.wide}</div><div class="narrow">${chart.narrow}</div>`}
<details${chart === null ? ' open' : ''}><summary>${escaped(table.summary)}</summary>${tableOf(table)}</details>
<footer>${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}<p><a href="${escaped(link.href)}" target="_blank" rel="noopener">${escaped(link.label)}</a></p></footer>
</main></body>
</html>
`;
}

/** The page for what does not exist or is not public: the two look the same. */
export function emptyEmbedPage(
  { locale, name, text }: { readonly locale: string; readonly name: string; readonly text: string },
  nonce: string,
): string {
  return `<!doctype html>
<html lang="${escaped(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(name)}</title><style nonce="${escaped(nonce)}">${STYLE}</style></head>
<body><main><h1>${escaped(text)}</h1></main></body></html>
`;
}

function tableOf({ head, rows, more }: EmbedTable): string {
  const [corner = '', ...columns] = head;
  const body = rows.map(([label = '', ...cells]) => {
    return `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<div class="frame" tabindex="0"><table><thead><tr><th scope="col">${escaped(corner)}</th>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>${more === null ? '' : `<p class="quiet">${escaped(more)}</p>`}`;
}

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#171614);--ink:light-dark(#1e1c18,#ece8df);--quiet:light-dark(#676257,#a8a194);--line:light-dark(#e3ded2,#3a372f);--act:light-dark(#1b4d6b,#8fc3e0);--yes:light-dark(#2f6b46,#86c79d);--other:light-dark(#8a5a00,#e0b25c);--no:light-dark(#9c3526,#f0968a);--soon:light-dark(#6a4b8a,#c3a6e0)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Source Sans 3','Segoe UI',system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:56rem;margin:0 auto;padding:1rem}h1{margin:0;font:600 1.25rem/1.25 'Source Serif 4',Georgia,serif;text-wrap:balance}p{margin:.25rem 0}
.quiet,footer{color:var(--quiet);font-size:.875rem}.verdict{border-left:3px solid var(--other);padding-left:.75rem;margin:.75rem 0;font-size:.9375rem}
svg{display:block;width:100%;height:auto;font-variant-numeric:tabular-nums}.narrow{display:none}@media(max-width:36rem){.wide{display:none}.narrow{display:block}}
a,summary{color:var(--act)}summary{cursor:pointer;font-size:.875rem;padding:.25rem 0}:focus-visible{outline:2px solid var(--act);outline-offset:2px}
.frame{overflow-x:auto}table{border-collapse:collapse;font-size:.9375rem;font-variant-numeric:tabular-nums}th,td{padding:.3rem 0 .3rem 1.25rem;text-align:right;font-weight:400;border-bottom:1px solid var(--line);white-space:nowrap}th:first-child{text-align:left;padding-left:0;white-space:normal;min-width:8rem}thead th{color:var(--quiet)}
footer{margin-top:.75rem;border-top:1px solid var(--line);padding-top:.5rem}`;

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
