import type { z } from 'zod';
import { UseCaseError } from './use-case-error';

/** The input of a use case, or an "invalid" that names per field the key of its first message. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    fields[issue.path.map(String).join('.') || 'form'] ??= issue.message;
  }
  throw new UseCaseError('invalid', fields);
}
