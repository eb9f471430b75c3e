import { getLocale, getTranslations } from 'next-intl/server';
import { answerSourceWords, outsideSourceWords } from '@/components/comparison/source-words';
import { getViewer } from '@/lib/auth/session.server';
import type { CompareView } from '@/lib/comparison/compare-view';
import type { ExportWords } from '@/lib/comparison/exports/export-words';
import { formatDay, formatPeriod, type FormatLocale } from '@/lib/comparison/format';
import { getCompareView } from '@/lib/comparison/get-comparison.server';
import { parametersOf, parseViewState, viewStateHref } from '@/lib/comparison/view-state';
import { database } from '@/lib/db/database.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay, type IsoDate } from '@/lib/figures/iso-date';

/** A comparison on its way out of the app. */
export interface ComparisonExport {
  readonly view: CompareView;
  /** What its files are called. */
  readonly name: string;
  readonly words: ExportWords;
  readonly locale: FormatLocale;
  /** The day on which the figures are like this. */
  readonly day: IsoDate;
  /** The same day in words: "24 november 2026". */
  readonly dayInWords: string;
  /** Where the comparison itself stands. */
  readonly address: string;
}

/** What the comparison at the same address shows to whoever asks; null when there is nothing there for them. */
export async function loadExport(request: Request): Promise<ComparisonExport | null> {
  const state = parseViewState(parametersOf(new URL(request.url).search));
  const [viewer, today] = [await getViewer(), brusselsDay(new Date())];
  const view = await getCompareView(database, viewer, today, state, 'all');
  if (view === null) return null;
  return exportOf(view, {
    name: view.series.slug,
    day: view.knownOn ?? today,
    path: viewStateHref(view.state),
    locale: await getLocale(),
  });
}

/** A view with the words of its files. */
export async function exportOf(
  view: CompareView,
  { name, day, path, locale }: { name: string; day: IsoDate; path: string; locale: FormatLocale },
): Promise<ComparisonExport> {
  const [text, domain] = await Promise.all([
    getTranslations({ locale, namespace: 'comparison' }),
    getTranslations({ locale, namespace: 'domain' }),
  ]);
  const { publicUrl } = getEnvironment();
  return {
    view,
    name,
    locale,
    day,
    dayInWords: formatDay(day, locale),
    address: `${publicUrl}${path}`,
    words: {
      total: text('table.total'),
      period: (period) => formatPeriod(period, locale),
      periodType: (type) => domain(`periodType.${type}`),
      status: (status) => domain(`observationStatus.${status}`),
      missing: (reason) => domain(`missing.${reason}`),
      source: (source) =>
        source.kind === 'answer'
          ? answerSourceWords(source, (key, values) => text(`sources.${key}`, values))
          : outsideSourceWords(source, locale),
      address: (address) => `${publicUrl}${address}`,
    },
  };
}

/** A file that the browser saves; it is made for this viewer and kept by nobody. */
export function download(
  body: string | Uint8Array,
  file: { readonly name: string; readonly mediaType: string },
): Response {
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A clear line where there is nothing to take along. */
export async function nothingToExport(
  reason: 'notFound.title' | 'export.noChart' = 'notFound.title',
): Promise<Response> {
  const text = await getTranslations('comparison');
  return new Response(`${text(reason)}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
