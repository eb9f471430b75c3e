import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { ProcessIdentity } from '@/lib/db/process-identity.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { leadGroup, type ProcessGroup } from './process-group.server';

export interface WorkerSettings {
  readonly mode: 'production' | 'development';
  readonly databaseUrl: string;
  /** More variables, which the ones above overrule. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where everything it prints goes; otherwise to the output of this process. */
  readonly logFile?: string;
}

const STOP_SECONDS = 15;

/** A worker that ends so often within a minute will not do better the next time. */
const MOST_ENDS_A_MINUTE = 5;
const PAUSE_MILLISECONDS = 1000;

export interface SupervisedWorker {
  /** The worker that runs now. */
  readonly identity: () => ProcessIdentity | null;
  /** Resolves to the last exit code when starting it again has no use. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Keeps a worker running: one that ends by itself (a document took its memory) is started again, and nobody who looks at
 * a page notices.
 * @param onStart called for every one that starts
 */
export function superviseWorker(settings: WorkerSettings, onStart: () => void): SupervisedWorker {
  const stopping = new AbortController();
  let current = startWorkerProcess(settings);
  const watch = async (): Promise<number> => {
    let ends: number[] = [];
    for (;;) {
      const code = await current.ended;
      ends = [...ends.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (stopping.signal.aborted || ends.length > MOST_ENDS_A_MINUTE) return code;
      console.error(`The worker ended (code ${String(code)}) and is started again.`);
      if (!(await pauseUnless(stopping.signal))) return code;
      current = startWorkerProcess(settings);
      onStart();
    }
  };
  const ended = watch();
  return {
    identity: () => current.identity,
    ended,
    stop: async () => {
      stopping.abort();
      await current.stop();
    },
  };
}

/** False when the signal came during the pause. */
async function pauseUnless(signal: AbortSignal): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  return !signal.aborted;
}

/** Starts the process for background work. What was brought in before it is ready waits in the queue. */
export function startWorkerProcess(settings: WorkerSettings): ProcessGroup {
  const log = settings.logFile === undefined ? null : openSync(settings.logFile, 'a');
  const script = path.join(PROJECT_ROOT, 'lib', 'commands', 'worker.server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit'],
    detached: true,
    env: { ...process.env, ...settings.environment, NODE_ENV: settings.mode, DATABASE_URL: settings.databaseUrl },
  });
  if (log !== null) closeSync(log);
  return leadGroup(child, STOP_SECONDS);
}
