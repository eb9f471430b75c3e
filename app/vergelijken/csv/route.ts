import { stringify } from 'csv-stringify/sync';
import { getTranslations } from 'next-intl/server';
import { CSV_COLUMNS, csvRecords } from '@/lib/comparison/exports/csv-records';
import { download, loadExport, nothingToExport } from '../load-export';

/** The figures that the comparison at the same address shows, for a spreadsheet in Belgian settings. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text] = await Promise.all([loadExport(request), getTranslations('comparison')]);
  if (loaded === null) return nothingToExport();
  const records = csvRecords(loaded.view, loaded.words);
  const body = stringify([CSV_COLUMNS.map((column) => text(`csv.${column}`)), ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
  return download(body, {
    name: text('csv.file', { slug: loaded.view.series.slug }),
    mediaType: 'text/csv; charset=utf-8',
  });
}
