import { spawn } from 'node:child_process';
import path from 'node:path';

const TIME_LIMIT_MILLISECONDS = 10_000;

/**
 * An SVG of this app as a PNG at twice its size, so that it stays sharp in print; null when it could not be drawn. It is
 * drawn in a process of its own: the drawing library is native code, and what goes wrong there must not end the server.
 */
export async function drawPng(svg: string): Promise<Buffer | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join('lib', 'comparison', 'exports', 'png-child.server.ts')],
    { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV } },
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MILLISECONDS);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.on('error', () => child.kill('SIGKILL')); // it ended before it had read everything
  child.stdin.end(svg);
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearTimeout(timer);
  return exitCode === 0 && output.length > 0 ? Buffer.concat(output) : null;
}
