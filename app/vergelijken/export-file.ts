import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { getTranslations } from 'next-intl/server';
import { changeWords, type ChangeTexts } from '@/components/comparison/change-words';
import { CSV_COLUMNS, csvRecords } from '@/lib/comparison/exports/csv-records';
import { dataPackage } from '@/lib/comparison/exports/data-package';
import { drawPng } from '@/lib/comparison/exports/draw-png.server';
import { jsonStat } from '@/lib/comparison/exports/json-stat';
import { workbook } from '@/lib/comparison/exports/workbook';
import { writeWorkbook } from '@/lib/comparison/exports/write-workbook.server';
import type { MissingReason } from '@/lib/figures/missing-reason';
import { drawExport } from './grafiek/draw';
import { type ComparisonExport, download, nothingToExport } from './load-export';

export const EXPORT_KINDS = ['csv', 'xlsx', 'json-stat', 'datapakket', 'svg', 'png'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A comparison, as it is now or frozen, as a file of this kind. */
export async function exportFile(kind: ExportKind, loaded: ComparisonExport): Promise<Response> {
  const text = await getTranslations('comparison.export');
  const name = text('file', { slug: loaded.name });
  switch (kind) {
    case 'csv':
      return download(await csvOf(loaded), { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8' });
    case 'xlsx':
      return download(await xlsxOf(loaded), {
        name: `${name}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    case 'json-stat':
      return download(jsonStat(loaded.view, loaded.words, loaded.day), {
        name: `${name}.json`,
        mediaType: 'application/json; charset=utf-8',
      });
    case 'datapakket': {
      const files = dataPackage(loaded.view, loaded.words, loaded.day);
      const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])));
      return download(bytes, { name: `${name}.zip`, mediaType: 'application/zip' });
    }
    case 'svg': {
      const svg = await drawExport(loaded);
      if (svg === null) return nothingToExport('export.noChart');
      return download(svg, { name: `${name}.svg`, mediaType: 'image/svg+xml; charset=utf-8' });
    }
    case 'png': {
      const svg = await drawExport(loaded);
      const png = svg === null ? null : await drawPng(svg);
      if (png === null) return nothingToExport('export.noChart');
      return download(png, { name: `${name}.png`, mediaType: 'image/png' });
    }
  }
}

/** For a spreadsheet in Belgian settings. */
async function csvOf({ view, words }: ComparisonExport): Promise<string> {
  const text = await getTranslations('comparison');
  return stringify([CSV_COLUMNS.map((column) => text(`csv.${column}`)), ...csvRecords(view, words)], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

/** A workbook: the table, its figures one by one, sources and notes. */
async function xlsxOf({ view, words, locale, dayInWords, address }: ComparisonExport): Promise<Uint8Array> {
  const [text, table, heading, domain] = await Promise.all([
    getTranslations('comparison.export'),
    getTranslations('comparison.table'),
    getTranslations('comparison.csv'),
    getTranslations('domain.missing'),
  ]);
  const breaks = view.columns.flatMap((column) =>
    column.breaksBefore.map((each) =>
      text('noteBreak', {
        period: words.period(column.period),
        kind: text(each.isHard ? 'hardBreak' : 'softBreak'),
        note: each.note,
      }),
    ),
  );
  const changeTexts: ChangeTexts = {
    fromZero: table('fromZero'),
    obstacle: (kind) => table(`none.${kind}`),
    smallBase: (from, to) => table('smallBase', { from, to }),
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
  return writeWorkbook(sheets);
}
