import { stringify } from 'csv-stringify/sync';
import { getLocale, getTranslations } from 'next-intl/server';
import { outsideSourceWords } from '@/components/comparison/source-words';
import { getViewer } from '@/lib/auth/session.server';
import { buildCompareView } from '@/lib/comparison/build-compare-view';
import { CSV_COLUMNS, csvRecords } from '@/lib/comparison/exports/csv-records';
import { formatPeriod } from '@/lib/comparison/format';
import { getComparison } from '@/lib/comparison/get-comparison.server';
import { parseViewState } from '@/lib/comparison/view-state';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** The figures that the comparison at the same address shows, for a spreadsheet in Belgian settings. */
export async function GET(request: Request): Promise<Response> {
  const state = parseViewState(parametersOf(new URL(request.url).searchParams));
  const [viewer, locale, text, domain] = await Promise.all([
    getViewer(),
    getLocale(),
    getTranslations('comparison'),
    getTranslations('domain'),
  ]);
  const data = await getComparison(database, viewer, brusselsDay(new Date()), state);
  if (data === null)
    return new Response(`${text('notFound.title')}\n`, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const { publicUrl } = getEnvironment();
  const records = csvRecords(buildCompareView(data, state), {
    total: text('table.total'),
    period: (period) => formatPeriod(period, locale),
    periodType: (type) => domain(`periodType.${type}`),
    status: (status) => domain(`observationStatus.${status}`),
    missing: (reason) => domain(`missing.${reason}`),
    source: (source) =>
      source.kind === 'answer'
        ? `${source.questionTitle} ${publicUrl}/vragen/${source.questionSlug}`
        : outsideSourceWords(source, locale),
    address: (path) => `${publicUrl}${path}`,
  });
  const body = stringify([CSV_COLUMNS.map((column) => text(`csv.${column}`)), ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${text('csv.file', { slug: data.series.slug })}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A repeated parameter is a list. */
function parametersOf(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
}
