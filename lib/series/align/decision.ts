import { z } from 'zod';

const Text = z.string().max(2000);

/** A table as decisions refer to it: by the question that it answers and its own words, never by a row of the database. */
export const TableRef = z.object({ edition: Text, table: Text });
export type TableRef = z.infer<typeof TableRef>;

/** A label as it is printed in a table of one answer. */
export const LabelRef = TableRef.extend({ group: Text.nullable(), code: Text.nullable(), label: Text });
export type LabelRef = z.infer<typeof LabelRef>;

/** What a person said about labels and tables. The order in which they were said makes no difference, except for names. */
export const DecisionContent = z.discriminatedUnion('kind', [
  /** The label counts what the other label counts. */
  z.object({ kind: z.literal('same'), label: LabelRef, with: LabelRef }),
  /** The label is a category of its own, and none of the others. */
  z.object({ kind: z.literal('different'), label: LabelRef, from: z.array(LabelRef).max(50) }),
  /** One category became several: each is a category of its own from there on. */
  z.object({ kind: z.literal('split'), from: LabelRef, into: z.array(LabelRef).min(1).max(50) }),
  /** Several categories became one. */
  z.object({ kind: z.literal('merge'), from: z.array(LabelRef).min(1).max(50), into: LabelRef }),
  /** The canonical name of the category that the label is in. */
  z.object({ kind: z.literal('rename'), label: LabelRef, name: z.string().trim().min(1).max(200) }),
  /** The table continues the series and breakdown of the other. */
  z.object({ kind: z.literal('same-table'), table: TableRef, with: TableRef }),
  /** The table continues none of the others. */
  z.object({ kind: z.literal('different-table'), table: TableRef, from: z.array(TableRef).max(50) }),
  /** The table of another thread's question counts here, in the breakdown of `with`. */
  z.object({ kind: z.literal('adopt'), table: TableRef, with: TableRef }),
  /** The question can wait. */
  z.object({ kind: z.literal('later'), question: Text }),
]);
export type DecisionContent = z.infer<typeof DecisionContent>;

export const ALIGNMENT_KINDS = DecisionContent.options.map((option) => option.shape.kind.value);

/** A decision that stands, in the order in which they were made. */
export interface Decision {
  readonly id: string;
  readonly content: DecisionContent;
}

/** One key per printed label. */
export function labelRefKey({ edition, table, group, code, label }: LabelRef): string {
  return JSON.stringify([edition, table, group, code, label]);
}

export function tableRefKey({ edition, table }: TableRef): string {
  return JSON.stringify([edition, table]);
}
