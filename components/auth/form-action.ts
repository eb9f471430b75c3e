import type { FormState } from '@/lib/auth/form-state';

/** A server action behind a form: from what the form showed and what was sent to what it shows next. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
