import { getTranslations } from 'next-intl/server';
import { drawPng } from '@/lib/comparison/exports/draw-png.server';
import { download, loadExport, nothingToExport } from '../../load-export';
import { drawExport } from '../draw';

/** The chart of the comparison at the same address as a PNG, with its title, sources and the day in it. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text] = await Promise.all([loadExport(request), getTranslations('comparison.export')]);
  if (loaded === null) return nothingToExport();
  const svg = await drawExport(loaded);
  const png = svg === null ? null : await drawPng(svg);
  if (png === null) return nothingToExport('export.noChart');
  return download(png, {
    name: `${text('file', { slug: loaded.view.series.slug })}.png`,
    mediaType: 'image/png',
  });
}
