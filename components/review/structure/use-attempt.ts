'use client';

import { tryEdits, type FieldProblem, type TypedEdit } from '@/lib/review/edits/try-edits';
import { useWorkbench } from '../workbench/session-context';

/** Makes several edits: all of them, or none and the field of the first that cannot be made. */
export function useAttempt(): (typed: readonly TypedEdit[]) => FieldProblem | null {
  const { session, edit } = useWorkbench();
  return (typed) => {
    const tried = tryEdits(session.reading, typed, session.source);
    if (!tried.ok) return { field: tried.field, problem: tried.problem };
    for (const each of tried.edits) edit(each);
    return null;
  };
}
