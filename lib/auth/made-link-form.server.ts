import { getAuthSettings } from './auth-settings.server';
import { DONE, type FormState } from './form-state';
import { linkAddress } from './one-time-link';
import type { MadeLink } from './use-cases/create-invite.server';

/** A form that made a one-time link: the only place where its whole address is ever shown. */
export function madeLinkForm({ token, expiresAt }: MadeLink): FormState {
  const address = linkAddress(getAuthSettings().publicUrl, token);
  return { ...DONE, link: { address, expiresAt: expiresAt.toISOString() } };
}
