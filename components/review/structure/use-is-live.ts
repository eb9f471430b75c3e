'use client';

import { useOptionalWorkbench } from '../workbench/session-context';
import { useHasScripts } from '../workbench/use-has-scripts';

/** Whether edits are made at once: scripts run, and this person may edit. Else the form keeps them until it is sent. */
export function useIsLive(): boolean {
  const hasScripts = useHasScripts();
  return (useOptionalWorkbench()?.canEdit ?? false) && hasScripts;
}
