import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { verdictSentence } from '@/components/comparison/verdict-reasons';
import { emptyEmbedPage, embedPage } from '@/components/comparison/embed-page';
import { chartHeading } from '@/components/chart/chart-heading';
import { drawSizes } from '@/components/chart/draw-sizes';
import { chartDrawing } from '@/components/chart/chart-drawing';
import { exportOf } from '@/app/vergelijken/load-export';
import { chartSubtitle, chartWords, headingWords } from '@/app/vergelijken/grafiek/draw';
import type { Locale } from '@/app/voorkeuren/preferences';
import { chartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatDay, formatMeasured, formatPeriod } from '@/lib/comparison/format';
import type { IsoDate } from '@/lib/figures/iso-date';

const MOST_ROWS = 30;

export interface EmbeddedComparison {
  readonly view: CompareView;
  /** The day on which the figures are like this. */
  readonly day: IsoDate;
  readonly frozenOn: IsoDate | null;
  /** Where it stands in the app. */
  readonly path: string;
}

/** The language that the address asks for; nothing is known of who looks. */
export function embedLocale(request: Request): Locale {
  return new URL(request.url).searchParams.get('taal') === 'en' ? 'en-GB' : 'nl-BE';
}

/** The page that another site shows. What is given here was looked up for a visitor: it is public. */
export async function embedResponse(embedded: EmbeddedComparison | null, locale: Locale): Promise<Response> {
  const [nonce, common, text, verdictText, table] = await Promise.all([
    headers().then((all) => all.get('x-nonce') ?? ''),
    getTranslations({ locale, namespace: 'common' }),
    getTranslations({ locale, namespace: 'comparison.embed' }),
    getTranslations({ locale, namespace: 'comparison.verdict' }),
    getTranslations({ locale, namespace: 'comparison.table' }),
  ]);
  if (embedded === null) {
    return html(emptyEmbedPage({ locale, name: common('name'), text: text('nothing') }, nonce), 404);
  }
  const { view, day, frozenOn, path } = embedded;
  const { words, dayInWords, address } = await exportOf(view, { name: view.series.slug, day, path, locale });
  const exportText = await getTranslations({ locale, namespace: 'comparison.export' });
  const model = chartModel(view);
  const drawing = model && chartDrawing(view, model, await chartWords(locale));
  const heading = await headingWords(locale);
  const subtitle = [
    await chartSubtitle(view, locale),
    ...(model === null || (model.measure === 'figure' && model.kind !== 'bars')
      ? []
      : [chartHeading(view, model, heading, locale)]),
  ].join(' · ');
  const rows = view.rows.slice(0, MOST_ROWS);
  return html(
    embedPage(
      {
        locale,
        name: common('name'),
        title: view.series.title,
        subtitle:
          frozenOn === null ? subtitle : `${subtitle} · ${text('frozenOn', { day: formatDay(frozenOn, locale) })}`,
        verdict: view.verdict === null ? null : verdictSentence(view.verdict, (key) => verdictText(key)),
        chart: drawing && drawSizes(drawing),
        table: {
          summary: text('table'),
          head: [
            view.dimension?.label ?? table('rowHeading'),
            ...view.columns.map((column) => formatPeriod(column.period, locale)),
          ],
          rows: rows.map((row) => [
            row.kind === 'total' ? words.total : row.label,
            ...row.cells.map((cell) =>
              cell.kind === 'figure'
                ? formatMeasured(cell.value, view.series.unit, locale)
                : table(`missing.${cell.reason}`),
            ),
          ]),
          more: view.rows.length > rows.length ? text('moreRows', { count: view.rows.length - rows.length }) : null,
        },
        notes: [
          `${exportText('sources')}: ${view.sources.map(({ source }) => words.source(source)).join('; ')}`,
          exportText('asKnownOnPlain', { day: dayInWords }),
        ],
        link: { href: address, label: text('open') },
      },
      nonce,
    ),
    200,
  );
}

function html(body: string, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
