import { useSyncExternalStore } from 'react';

const NEVER_CHANGES = (): (() => void) => () => undefined;

/** Whether scripts run: false in what the server sends. */
export function useHasScripts(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
}
