import { getTranslations } from 'next-intl/server';
import { jsonStat } from '@/lib/comparison/exports/json-stat';
import { download, loadExport, nothingToExport } from '../load-export';

/** The figures that the comparison at the same address shows, as a JSON-stat 2.0 dataset. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text] = await Promise.all([loadExport(request), getTranslations('comparison.export')]);
  if (loaded === null) return nothingToExport();
  return download(jsonStat(loaded.view, loaded.words, loaded.day), {
    name: `${text('file', { slug: loaded.view.series.slug })}.json`,
    mediaType: 'application/json; charset=utf-8',
  });
}
