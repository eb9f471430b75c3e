import { getTranslations } from 'next-intl/server';
import { changeWords, type ChangeTexts } from '@/components/comparison/change-words';
import { CSV_COLUMNS, csvRecords } from '@/lib/comparison/exports/csv-records';
import { workbook } from '@/lib/comparison/exports/workbook';
import { writeWorkbook } from '@/lib/comparison/exports/write-workbook.server';
import type { MissingReason } from '@/lib/figures/missing-reason';
import { download, loadExport, nothingToExport } from '../load-export';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The comparison at the same address as a workbook: the table, its figures one by one, sources and notes. */
export async function GET(request: Request): Promise<Response> {
  const [loaded, text, table, heading, domain] = await Promise.all([
    loadExport(request),
    getTranslations('comparison.export'),
    getTranslations('comparison.table'),
    getTranslations('comparison.csv'),
    getTranslations('domain.missing'),
  ]);
  if (loaded === null) return nothingToExport();
  const { view, words, locale, dayInWords, address } = loaded;
  const breaks = view.columns.flatMap((column) =>
    column.breaksBefore.map((each) =>
      text('noteBreak', {
        period: words.period(column.period),
        kind: text(each.isHard ? 'hardBreak' : 'softBreak'),
        note: each.note,
      }),
    ),
  );
  const changeTexts = {
    fromZero: table('fromZero'),
    obstacle: (kind: Parameters<ChangeTexts['obstacle']>[0]) => table(`none.${kind}`),
    smallBase: (from: string, to: string) => table('smallBase', { from, to }),
    missing: (reason: MissingReason) => domain(reason),
    locale,
  };
  const sheets = workbook(
    view,
    {
      ...words,
      sheets: { table: text('sheetTable'), figures: text('sheetFigures'), sources: text('sheetSources') },
      columns: CSV_COLUMNS.map((column) => heading(column)),
      difference: view.pair
        ? `${table('difference')} ${words.period(view.pair.from.period)} → ${words.period(view.pair.to.period)}`
        : table('difference'),
      relative: text('relative'),
      points: text('points'),
      change: (change) => changeWords(change, changeTexts),
      notes: [
        text('generated', { day: dayInWords, address }),
        text('noteMissing'),
        text('noteSmallBase'),
        ...breaks,
        ...view.columns.flatMap((column) =>
          column.definitions.map((definition) => `${words.period(column.period)}: ${definition.text}`),
        ),
      ],
      sourceColumns: [text('sourceNumber'), text('source'), text('sourcePeriods')],
    },
    csvRecords(view, words),
  );
  return download(await writeWorkbook(sheets), {
    name: `${text('file', { slug: view.series.slug })}.xlsx`,
    mediaType: XLSX,
  });
}
