import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { SetupProblem } from '@/lib/db/setup-problem';
import { leadGroup, type ProcessGroup } from './process-group.server';

/** What the web server is started with. */
export interface WebSettings {
  readonly mode: 'production' | 'development';
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** More variables, which the ones above overrule. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where everything it prints goes; otherwise to the output of this process. */
  readonly logFile?: string;
}

const READY_SECONDS = 120;
const STOP_SECONDS = 10;

/** Starts Next and waits until it answers. */
export async function startWebProcess(settings: WebSettings): Promise<ProcessGroup> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const command = settings.mode === 'production' ? 'start' : 'dev';
  const log = settings.logFile === undefined ? null : openSync(settings.logFile, 'a');
  const child = spawn(process.execPath, [next, command, '-H', settings.host, '-p', String(settings.port)], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', log ?? 'pipe', log ?? 'inherit'],
    detached: true,
    env: {
      ...process.env,
      ...settings.environment,
      NODE_ENV: settings.mode,
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: settings.databaseUrl,
      AUTH_SECRET: settings.authSecret,
      PUBLIC_URL: settings.publicUrl,
      PORT: String(settings.port),
      NEXTAUTH_URL: settings.publicUrl,
      NEXTAUTH_SECRET: settings.authSecret,
    },
  });
  if (log !== null) closeSync(log);
  const announcement = child.stdout === null ? null : holdBack(child.stdout);
  const group = leadGroup(child, STOP_SECONDS);
  try {
    await waitUntilAnswers(settings, group.ended);
    announcement?.drop();
  } catch (error) {
    announcement?.show();
    await group.stop();
    throw error;
  }
  return group;
}

/**
 * Keeps Next's announcement until it is clear that it serves: it names another address than people should use, with
 * which signing in would not work. What comes later, such as the log, is passed on.
 */
function holdBack(output: Readable): { drop(): void; show(): void } {
  let held = '';
  output.setEncoding('utf8');
  const hold = (text: string): void => {
    held += text;
  };
  const passOn = (): void => {
    output.off('data', hold);
    output.pipe(process.stdout, { end: false });
  };
  output.on('data', hold);
  return {
    drop: passOn,
    show: () => {
      process.stdout.write(held);
      passOn();
    },
  };
}

async function waitUntilAnswers({ host, port }: WebSettings, ended: Promise<number>): Promise<void> {
  const reachable =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  for (const deadline = Date.now() + READY_SECONDS * 1000; Date.now() < deadline;) {
    if (await answers(`http://${reachable}:${String(port)}/api/health`)) return;
    const pausing = new Promise<null>((resolve) => {
      setTimeout(resolve, 150, null);
    });
    const exitCode = await Promise.race([ended, pausing]);
    if (exitCode !== null) {
      throw new SetupProblem(`The web server ended while starting (code ${String(exitCode)}): see above`);
    }
  }
  throw new SetupProblem(`The web server did not answer within ${String(READY_SECONDS)} seconds`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    await response.arrayBuffer();
    return true;
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return false; // not yet
    throw error;
  }
}
