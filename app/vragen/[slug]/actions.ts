'use server';

import { revalidatePath } from 'next/cache';
import { liftEmbargo } from '@/lib/answers/lift-embargo.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';

export async function liftEmbargoAction(form: FormData): Promise<void> {
  await liftEmbargo(await getUseCaseContext(), { answerId: form.get('answerId') });
  revalidatePath('/vragen');
}
