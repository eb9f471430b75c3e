import { UNTOUCHED, type FormState } from '@/lib/auth/form-state';
import type { MovedDate } from '@/lib/deadlines/moved-dates';

/** A form that changes a parliament's profile: it first shows what would move, then keeps it. */
export interface ProfileFormState extends FormState {
  /** The due dates that the change moves, once it was looked at or kept. */
  readonly moved: readonly MovedDate[] | null;
}

/** A form nobody has sent yet. */
export const UNTOUCHED_PROFILE: ProfileFormState = { ...UNTOUCHED, moved: null };

/** A server action behind such a form. */
export type ProfileFormAction = (previous: ProfileFormState, form: FormData) => Promise<ProfileFormState>;
