import type { ChildProcess } from 'node:child_process';
import { identifyProcess, type ProcessIdentity, signalProcess } from '@/lib/db/process-identity.server';

/** A process that this one started and that leads a group of its own: a Ctrl-C reaches its parent alone. */
export interface ProcessGroup {
  readonly identity: ProcessIdentity | null;
  /** Resolves to the exit code when it has ended, asked or not. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Looks after a child that was started with `detached`: it is asked to stop with its group, also when this process
 * exits, and is ended by force when it takes too long.
 */
export function leadGroup(child: ChildProcess, stopSeconds: number): ProcessGroup {
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
    child.once('error', () => {
      resolve(1);
    });
  });
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  const stopOnExit = (): void => {
    if (identity !== null) signalProcess(identity, 'SIGTERM', 'group');
  };
  process.once('exit', stopOnExit);
  void ended.then(() => process.off('exit', stopOnExit));
  const stop = async (): Promise<void> => {
    if (identity === null || child.exitCode !== null || child.signalCode !== null) return;
    signalProcess(identity, 'SIGTERM', 'group');
    const force = setTimeout(() => {
      signalProcess(identity, 'SIGKILL', 'group');
    }, stopSeconds * 1000);
    await ended;
    clearTimeout(force);
  };
  return { identity, ended, stop };
}
