import { getTranslations } from 'next-intl/server';
import { download, loadExport, nothingToExport } from '../../load-export';
import { drawExport } from '../draw';

/** The chart of the comparison at the same address as an SVG file, with its title, sources and the day in it. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text] = await Promise.all([loadExport(request), getTranslations('comparison.export')]);
  if (loaded === null) return nothingToExport();
  const svg = await drawExport(loaded);
  if (svg === null) return nothingToExport('export.noChart');
  return download(svg, {
    name: `${text('file', { slug: loaded.view.series.slug })}.svg`,
    mediaType: 'image/svg+xml; charset=utf-8',
  });
}
