import { strToU8, zipSync } from 'fflate';
import { getTranslations } from 'next-intl/server';
import { dataPackage } from '@/lib/comparison/exports/data-package';
import { download, loadExport, nothingToExport } from '../load-export';

/** The figures that the comparison at the same address shows, as a Data Package in one ZIP file. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text] = await Promise.all([loadExport(request), getTranslations('comparison.export')]);
  if (loaded === null) return nothingToExport();
  const files = dataPackage(loaded.view, loaded.words, loaded.day);
  const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])));
  return download(bytes, {
    name: `${text('file', { slug: loaded.view.series.slug })}.zip`,
    mediaType: 'application/zip',
  });
}
