import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildCompareView } from '../build-compare-view';
import { EXPORT_WORDS } from '../testing/export-words';
import { realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { dataPackage } from './data-package';

const view = buildCompareView(realCase('leeftijd'), EMPTY_STATE);
const files = new Map(dataPackage(view, EXPORT_WORDS, '2026-01-31').map(({ name, text }) => [name, text]));
const figures = z
  .array(z.record(z.string(), z.string()))
  .parse(parse(files.get('figures.csv') ?? '', { columns: true, record_delimiter: '\r\n' }));
const descriptor = z
  .object({
    resources: z.array(
      z.object({
        name: z.string(),
        path: z.string(),
        schema: z.object({
          fields: z.array(
            z.object({
              name: z.string(),
              missingValues: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
            }),
          ),
        }),
      }),
    ),
  })
  .parse(JSON.parse(files.get('datapackage.json') ?? ''));

describe('dataPackage', () => {
  it('describes every file and every column of it', () => {
    for (const { path, schema } of descriptor.resources) {
      const heading = (files.get(path) ?? '').split('\r\n')[0]?.split(',');
      expect(heading).toEqual(schema.fields.map((field) => field.name));
    }
  });

  it('puts the reason where a figure is missing, and declares what it means', () => {
    const missing = figures.filter((record) => !/^-?\d/.test(record.value ?? ''));
    const declared = descriptor.resources[0]?.schema.fields.find((field) => field.name === 'value')?.missingValues;
    expect(missing.length).toBe(28 - 9);
    for (const record of missing) expect(declared?.map(({ value }) => value)).toContain(record.value);
    expect(figures.find((record) => record.category === '_T' && record.period === '2018')?.value).toBe('not-found');
  });

  it('keeps labels that begin with a sign as they are', () => {
    expect(figures.find((record) => record.category === '-25' && record.period === '2020')).toMatchObject({
      label: '-25',
      printed_label: '-25',
      value: '114',
    });
  });
});
