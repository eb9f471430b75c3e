import { describe, expect, it } from 'vitest';
import { buildCompareView } from '../build-compare-view';
import { csvRecords } from '../exports/csv-records';
import { EXPORT_WORDS } from '../testing/export-words';
import { realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { snapshotOf, viewOfSnapshot } from './snapshot';

const view = buildCompareView(realCase('opleidingsniveau'), { ...EMPTY_STATE, show: 'index', against: 'base' });

describe('a snapshot', () => {
  it('comes back through JSON as it went in, every figure exact', () => {
    const back = viewOfSnapshot(JSON.parse(JSON.stringify(snapshotOf(view))));
    expect(back).toEqual(view);
    expect(back && csvRecords(back, EXPORT_WORDS)).toEqual(csvRecords(view, EXPORT_WORDS));
  });

  it('is not read when it was written in another way', () => {
    expect(viewOfSnapshot({ version: 2, view: {} })).toBeNull();
    expect(viewOfSnapshot(null)).toBeNull();
    expect(viewOfSnapshot({ version: 1, view: { rows: 3 } })).toBeNull();
  });
});
