import type { ImportedDocument } from '@/lib/review/import-document.server';
import type { ImportEntry, ImportStatus } from './report';

/** What became of a file, for the screen and the report. */
export function entryOf(file: string, imported: ImportedDocument): ImportEntry {
  return {
    file,
    status: statusOf(imported.kind),
    detail: wordsOf(imported),
    address: 'questionSlug' in imported && imported.questionSlug !== null ? `/vragen/${imported.questionSlug}` : null,
    warnings: 'reading' in imported ? imported.reading.warnings : [],
  };
}

export function failedEntry(file: string, detail: string): ImportEntry {
  return { file, status: 'failed', detail, address: null, warnings: [] };
}

function statusOf(kind: ImportedDocument['kind']): ImportStatus {
  switch (kind) {
    case 'created':
    case 'filled-placeholder':
      return 'created';
    case 'answer-added':
    case 'updated':
      return 'updated';
    case 'unchanged':
      return 'unchanged';
    case 'already-recorded':
    case 'publicity-needed':
    case 'untitled':
    case 'unreadable':
      return 'failed';
  }
}

function wordsOf(imported: ImportedDocument): string {
  switch (imported.kind) {
    case 'created':
      return `recorded, ${countsOf(imported.reading.answer)}`;
    case 'filled-placeholder':
      return `recorded, filling a question that was known by citation, ${countsOf(imported.reading.answer)}`;
    case 'answer-added':
      return `answer added, ${countsOf(imported.reading.answer)}`;
    case 'updated':
      return `the file has changed: recorded as a new version, ${countsOf(imported.reading.answer)}`;
    case 'unchanged':
      return 'is here already, nothing was stored twice';
    case 'already-recorded':
      return 'its question is here already, from another file: bring it in by the app to say what it is; nothing was stored';
    case 'publicity-needed':
      return 'say whether its answer is public already: add --public, or --embargo OFFICE [--until YYYY-MM-DD]';
    case 'untitled':
      return 'no title was found in it; import it in the app, where you can give it one or put it with an answer';
    case 'unreadable':
      return wordsOfProblem(imported.problem);
  }
}

function countsOf(answer: { tables: readonly unknown[]; items: readonly unknown[] } | null): string {
  return answer === null
    ? 'without an answer yet'
    : `${String(answer.items.length)} answer parts, ${String(answer.tables.length)} tables`;
}

function wordsOfProblem(problem: Extract<ImportedDocument, { kind: 'unreadable' }>['problem']): string {
  switch (problem) {
    case 'empty':
      return 'is empty: there is no text in it';
    case 'binary':
      return 'is not text';
    case 'undecodable':
      return 'has an encoding that is neither UTF-8, UTF-16 nor Windows-1252';
    case 'too-large':
      return 'is too large: raise READING_SIZE_LIMIT_MB or split it';
    case 'unsupported':
      return 'is a kind of file that cannot be read: PDF, DOCX, HTML, text, XLSX and CSV can';
    case 'encrypted':
      return 'is protected by a password: save it without one';
    case 'no-text':
      return 'has no text layer: it is a scan, to be entered by hand in the app';
    case 'damaged':
      return 'is damaged or incomplete, or is not what its name says';
    case 'unpacks-too-large':
      return 'unpacks to more than can be read';
    case 'too-complex':
      return 'has more pages, cells or parts than can be read';
    case 'too-slow':
      return 'took longer than READING_TIME_LIMIT_SECONDS; nothing was stored';
    case 'too-much-memory':
      return 'took more memory than READING_MEMORY_LIMIT_MB; nothing was stored';
    case 'reader-failed':
      return 'could not be read; nothing was stored';
  }
}
