import { describe, expect, it } from 'vitest';
import { countEntries, reportText, summaryOf, type ImportEntry } from './report';

const entry = (file: string, status: ImportEntry['status']): ImportEntry => ({
  file,
  status,
  detail: 'is damaged; or incomplete',
  address: null,
  warnings: ['een', 'twee'],
});
const entries = [entry('a.pdf', 'created'), entry('map/b.pdf', 'failed'), entry('=cmd()', 'failed')];
const report = {
  startedAt: '2026-03-02T10:00:00.000Z',
  finishedAt: '2026-03-02T10:01:00.000Z',
  isInterrupted: true,
  counts: countEntries(entries, 5),
  files: entries,
};

describe('the report of an import', () => {
  it('counts what became of the files, and how many there are', () => {
    expect(report.counts).toEqual({ created: 1, updated: 0, unchanged: 0, failed: 2, files: 5 });
    expect(summaryOf(report.counts)).toBe('1 created, 0 updated, 0 unchanged, 2 failed');
  });

  it('is JSON that reads back', () => {
    expect(JSON.parse(reportText(report, 'json'))).toEqual(report);
  });

  it('is CSV with a line for each file, of which no name is run as a formula', () => {
    const lines = reportText(report, 'csv').split('\r\n');
    expect(lines[0]).toBe('\ufefffile;status;detail;address;warnings');
    expect(lines[2]).toBe('map/b.pdf;failed;"is damaged; or incomplete";;een | twee');
    expect(lines[3]?.startsWith("'=cmd()")).toBe(true);
  });
});
