'use client';

import { useState } from 'react';

export interface CopyButtonProps {
  /** The text to copy, or the id of the table to copy as it is shown. */
  source: { text: string } | { tableId: string };
  label: string;
  copiedLabel: string;
  failedLabel: string;
}

/** Copies to the clipboard and says so. It is not there without scripts. */
export function CopyButton({ source, label, copiedLabel, failedLabel }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () => {
    const text = 'text' in source ? source.text : tableText(source.tableId);
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <span className="needs-script no-print">
      <button
        type="button"
        onClick={copy}
        className="text-act underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
      >
        {label}
      </button>
      <span role="status" className="text-quiet not-empty:ml-2">
        {state === 'copied' ? copiedLabel : state === 'failed' ? failedLabel : ''}
      </span>
    </span>
  );
}

/** Rows and cells as a spreadsheet takes them; words that are only read aloud stay out. */
function tableText(tableId: string): string {
  const table = document.getElementById(tableId);
  if (!(table instanceof HTMLTableElement)) return '';
  return [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n');
}

function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('.only-read')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
