'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { recordDenominator } from '@/lib/comparison/denominators/record-denominator.server';
import { removeDenominator } from '@/lib/comparison/denominators/remove-denominator.server';
import { EMPTY_STATE, viewStateHref } from '@/lib/comparison/view-state';
import type { DenominatorFormState } from '@/components/comparison/denominator-form';

/** Records what the form holds and leads to the rates; else gives back what was typed, with what is wrong at each field. */
export async function recordDenominatorAction(_: DenominatorFormState, form: FormData): Promise<DenominatorFormState> {
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const filled = form
    .getAll('token')
    .flatMap((token) => (typeof token === 'string' && (values[`waarde-${token}`] ?? '').trim() !== '' ? [token] : []));
  let target: string;
  try {
    const { series, label } = await recordDenominator(await getUseCaseContext(), {
      series: values.reeks ?? '',
      label: values.label ?? '',
      source: {
        kind: values.kind ?? '',
        title: values.title ?? '',
        publishedOn: values.publishedOn ?? '',
        reference: values.reference ?? '',
        url: values.url ?? '',
      },
      values: filled.map((token) => {
        const [type, start, end] = (values[`periode-${token}`] ?? '').split('|');
        return { period: { type, start, end, label: values[`naam-${token}`] }, value: values[`waarde-${token}`] };
      }),
    });
    target = viewStateHref({ ...EMPTY_STATE, series, show: 'rates', denominator: label });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return { values, problem: error.problem, fields: namedFields(error.fields, filled) };
  }
  redirect(target);
}

export async function removeDenominatorAction(form: FormData): Promise<void> {
  let target = '/vergelijken';
  try {
    const { series } = await removeDenominator(await getUseCaseContext(), {
      denominatorId: form.get('id'),
      remove: form.get('weg') === 'ja',
    });
    target = `/vergelijken/noemers?reeks=${encodeURIComponent(series)}`;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    const series = form.get('reeks');
    if (typeof series === 'string') target = `/vergelijken/noemers?reeks=${encodeURIComponent(series)}`;
  }
  redirect(target);
}

/** "values.3.value" is the field of the fourth period that was filled in, "source.title" that of the title. */
function namedFields(fields: Readonly<Record<string, string>>, filled: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, problem]) => {
      const place = /^values\.(\d+)\./.exec(path)?.[1];
      const token = place === undefined ? undefined : filled[Number(place)];
      return [token === undefined ? path.replace(/^source\./, '') : `waarde-${token}`, problem];
    }),
  );
}
