import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
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
