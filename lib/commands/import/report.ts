import { stringify } from 'csv-stringify/sync';

/** What became of a file. */
export const IMPORT_STATUSES = ['created', 'updated', 'unchanged', 'failed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export interface ImportEntry {
  /** The path as it was given, or from the folder that was given. */
  readonly file: string;
  readonly status: ImportStatus;
  /** What was stored, or why nothing was. */
  readonly detail: string;
  /** The address of the question; null when nothing was stored. */
  readonly address: string | null;
  /** What the reader was unsure of. */
  readonly warnings: readonly string[];
}

export interface ImportReport {
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Somebody stopped it before it had come to every file: running it again does the rest. */
  readonly isInterrupted: boolean;
  readonly counts: Readonly<Record<ImportStatus, number>> & { readonly files: number };
  readonly files: readonly ImportEntry[];
}

export function countEntries(entries: readonly ImportEntry[], files: number): ImportReport['counts'] {
  const count = (status: ImportStatus): number => entries.filter((entry) => entry.status === status).length;
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    files,
  };
}

/** "12 created, 1 updated, 900 unchanged, 3 failed" */
export function summaryOf(counts: ImportReport['counts']): string {
  return IMPORT_STATUSES.map((status) => `${String(counts[status])} ${status}`).join(', ');
}

/** The report as a file: JSON, or CSV with a line for each file. */
export function reportText(report: ImportReport, format: 'json' | 'csv'): string {
  if (format === 'json') return `${JSON.stringify(report, null, 1)}\n`;
  const rows = report.files.map(({ file, status, detail, address, warnings }) => [
    file,
    status,
    detail,
    address ?? '',
    warnings.join(' | '),
  ]);
  return stringify([['file', 'status', 'detail', 'address', 'warnings'], ...rows.map((row) => row.map(guarded))], {
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
  });
}

/** A name of a file that a spreadsheet would run as a formula (OWASP, "CSV Injection"). */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
