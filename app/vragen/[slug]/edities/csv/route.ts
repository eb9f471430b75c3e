import { stringify } from 'csv-stringify/sync';
import { getTranslations } from 'next-intl/server';
import { download, nothingToExport } from '@/app/vergelijken/load-export';
import { editionWords } from '@/components/coverage/edition-words';
import { getViewer } from '@/lib/auth/session.server';
import { COVERAGE_COLUMNS, coverageRecords } from '@/lib/coverage/coverage-csv';
import { getCoverage } from '@/lib/coverage/get-coverage.server';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** The editions and sub-questions of the page at the same address, for a spreadsheet in Belgian settings. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const coverage = await getCoverage(database, await getViewer(), brusselsDay(new Date()), slug);
  if (coverage === null) return nothingToExport();
  const [text, domain] = await Promise.all([getTranslations('coverage'), getTranslations('domain')]);
  const records = coverageRecords(coverage, {
    edition: (edition) =>
      editionWords(edition, coverage.editions.indexOf(edition) + 1, (key, values) => text(key, values)),
    outcome: (cell) => (cell.kind === 'outcome' ? domain(`outcome.${cell.outcome}`) : text(`kind.${cell.kind}`)),
    reason: (cell) => (cell.kind === 'outcome' && cell.reason !== null ? domain(`reason.${cell.reason}`) : ''),
    address: (path) => getEnvironment().publicUrl + path,
  });
  const body = stringify([COVERAGE_COLUMNS.map((column) => text(`columns.${column}`)), ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
  return download(body, { name: text('file', { slug }), mediaType: 'text/csv; charset=utf-8' });
}
