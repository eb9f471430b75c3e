import type { ExportWords } from '../exports/export-words';

/** Words that say no more than the names of things, for tests of exports. */
export const EXPORT_WORDS: ExportWords = {
  total: 'Totaal',
  period: (period) => period.label,
  periodType: (type) => type,
  status: (status) => status,
  missing: (reason) => reason,
  source: (source) => source.id,
  address: (path) => `https://vraagspoor.test${path}`,
};
