import { z } from 'zod';

const blankToNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

/** "1.a"; blank for the whole answer. */
export const annexPath: z.ZodType<string | null> = z.preprocess(
  blankToNull,
  z.string().trim().toLowerCase().max(40, 'too-long').nullable(),
);

/** What an annex is called; blank for the name of its file. */
export const annexTitle: z.ZodType<string | null> = z.preprocess(
  blankToNull,
  z.string().trim().max(200, 'too-long').nullable(),
);

export const optionalId: z.ZodType<string | null> = z.preprocess(blankToNull, z.uuid().nullable());

/** The name of a file without its ending: "bijlage-1_regios.xlsx" is "bijlage-1_regios". */
export function titleOfFile(fileName: string): string {
  const title = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim();
  return (title === '' ? fileName : title).slice(0, 200);
}
