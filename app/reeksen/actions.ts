'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { NOT_SENT, type ActingState } from '@/components/series/acting-form-state';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { textOf } from '@/lib/auth/form-state';
import type { UseCaseContext } from '@/lib/auth/use-case-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { adoptTable } from '@/lib/series/adopt-table.server';
import { answerAlignmentQuestion } from '@/lib/series/answer-alignment-question.server';
import { changeBreak } from '@/lib/series/change-break.server';
import { addEventNote, removeEventNote } from '@/lib/series/change-event-note.server';
import { renameCategory } from '@/lib/series/rename-category.server';
import { renameSeries } from '@/lib/series/rename-series.server';
import { setDefinitionLabel } from '@/lib/series/set-definition-label.server';
import { undoDecision } from '@/lib/series/undo-decision.server';

type Acting = (state: ActingState, form: FormData) => Promise<ActingState>;

/** Answers a question of the queue and goes on with the next. */
export async function answerQuestionAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['choice', 'name', 'note'], async (context) => {
    const { decisionIds } = await answerAlignmentQuestion(context, {
      questionId: textOf(form, 'questionId'),
      choice: textOf(form, 'choice'),
      name: textOf(form, 'name'),
      note: textOf(form, 'note'),
    });
    const back = backOf(form, '/reeksen/wachtrij');
    return `${back}${back.includes('?') ? '&' : '?'}besluit=${decisionIds[0] ?? ''}`;
  });
}

/** Undoes a decision, or lets it hold again. */
export async function undoDecisionAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, [], async (context) => {
    await undoDecision(context, { decisionId: textOf(form, 'decisionId'), undo: textOf(form, 'undo') === 'ja' });
    return backOf(form, '/reeksen/besluiten');
  });
}

export async function renameCategoryAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['name'], async (context) => {
    await renameCategory(context, { categoryId: textOf(form, 'categoryId'), name: textOf(form, 'name') });
    return backOf(form, '/vergelijken');
  });
}

export async function renameSeriesAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['title', 'measure'], async ({ database, viewer }) => {
    const input = {
      seriesId: textOf(form, 'seriesId'),
      title: textOf(form, 'title'),
      measure: textOf(form, 'measure'),
    };
    await database.$transaction((transaction) => renameSeries(transaction, viewer, input));
    return backOf(form, '/vergelijken');
  });
}

export async function setDefinitionLabelAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['label'], async ({ database, viewer }) => {
    const [ids, label] = [textOf(form, 'definitionIds').split(',').slice(0, 200), textOf(form, 'label')];
    await database.$transaction(async (transaction) => {
      for (const definitionId of ids) await setDefinitionLabel(transaction, viewer, { definitionId, label });
    });
    return backOf(form, '/vergelijken');
  });
}

/** Sets, confirms, changes, dismisses or undoes a break. */
export async function changeBreakAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['period', 'kind', 'isHard', 'note'], async (context) => {
    const [laterStart, laterEnd] = textOf(form, 'period').split('/');
    await changeBreak(context, {
      change: textOf(form, 'change'),
      seriesId: textOf(form, 'seriesId'),
      breakId: textOf(form, 'breakId'),
      laterStart,
      laterEnd,
      kind: textOf(form, 'kind'),
      isHard: textOf(form, 'isHard') === 'ja',
      note: textOf(form, 'note'),
    });
    return backOf(form, '/vergelijken');
  });
}

export async function addEventNoteAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['startsOn', 'endsOn', 'text'], async (context) => {
    await addEventNote(context, {
      seriesId: textOf(form, 'seriesId'),
      startsOn: textOf(form, 'startsOn'),
      endsOn: textOf(form, 'endsOn'),
      text: textOf(form, 'text'),
    });
    return backOf(form, '/vergelijken');
  });
}

export async function removeEventNoteAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, [], async (context) => {
    await removeEventNote(context, { noteId: textOf(form, 'noteId') });
    return backOf(form, '/vergelijken');
  });
}

/** Lets a table of another question count in the series; its address may be pasted whole. */
export async function adoptTableAction(_: ActingState, form: FormData): Promise<ActingState> {
  return acting(form, ['tableId', 'dimension'], async (context) => {
    await adoptTable(context, {
      tableId: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(textOf(form, 'tableId').slice(0, 2000))?.[0] ?? '',
      series: textOf(form, 'series'),
      dimension: textOf(form, 'dimension'),
    });
    return backOf(form, '/vergelijken');
  });
}

/** Acts and leads on; where that is refused, says why at its field with what was typed. */
async function acting(
  form: FormData,
  keep: readonly string[],
  act: (context: UseCaseContext) => Promise<string>,
): ReturnType<Acting> {
  let target: string;
  try {
    target = await act(await getUseCaseContext());
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const [first] = Object.entries(error.fields);
    return {
      ...NOT_SENT,
      problem: first?.[1] ?? error.problem,
      field: first?.[0] ?? null,
      values: Object.fromEntries(keep.map((name) => [name, textOf(form, name)])),
    };
  }
  revalidatePath('/', 'layout');
  redirect(target);
}

/** A path of this site, as the form hands it on. */
function backOf(form: FormData, otherwise: string): string {
  const back = textOf(form, 'back');
  return /^\/(?!\/)[\w/?=&%.#~-]*$/.test(back) ? back : otherwise;
}
