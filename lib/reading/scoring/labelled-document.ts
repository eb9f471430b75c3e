import { z } from 'zod';

const path = z.string().nullable();
const reference = z.object({ number: z.int().nullable(), date: z.string().nullable() });
const outcomePair = z.tuple([z.string(), z.string().nullable()]);

/** What is known to be true of a document: the form of a reading, as far as it is scored. */
export const labelledTruth = z.object({
  question: z.object({ references: z.array(reference), items: z.array(z.object({ path: z.string() })) }).nullable(),
  answer: z
    .object({
      items: z.array(z.object({ paths: z.array(z.string()), outcome: z.string(), reason: z.string().nullable() })),
      tables: z.array(
        z.object({
          path,
          columns: z.array(z.string()),
          rows: z.array(
            z.object({
              code: z.string().nullable(),
              label: z.string(),
              cells: z.array(z.object({ raw: z.string(), value: z.number().nullable(), state: z.string() })),
            }),
          ),
        }),
      ),
    })
    .nullable(),
});
export type LabelledTruth = z.infer<typeof labelledTruth>;

/** Readings that are accepted beside the truth, where people could differ. */
export const labelledHints = z.object({
  outcomeAlternatives: z.record(z.string(), z.array(outcomePair)).default({}),
  optionalReferences: z.array(reference).default([]),
  questionPaths: z.array(z.string()).default([]),
});
export type LabelledHints = z.infer<typeof labelledHints>;

/** The list of a labelled set: each document, its truth and its hints, as paths from the folder of the set. */
export const labelledManifest = z.object({
  documents: z.array(z.object({ file: z.string(), truth: z.string(), hints: labelledHints })),
});
