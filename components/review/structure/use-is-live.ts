'use client';

import { useSyncExternalStore } from 'react';
import { useOptionalWorkbench } from '../workbench/session-context';

const never = (): (() => void) => () => undefined;

/** Whether edits are made at once: scripts run, and this person may edit. Else the form keeps them until it is sent. */
export function useIsLive(): boolean {
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (useOptionalWorkbench()?.canEdit ?? false) && hasScripts;
}
