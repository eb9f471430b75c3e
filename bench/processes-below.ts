import { readFileSync, readdirSync } from 'node:fs';

/** A process and those it started, with their resident memory in bytes; none where the system has no /proc. */
export function processesBelow(root: number | undefined): { readonly pid: number; readonly bytes: number }[] {
  const all = new Map<number, { parent: number; bytes: number }>();
  for (const entry of listProcesses()) {
    const status = statusOf(entry);
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    all.set(Number(entry), { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
  }
  return [...all].flatMap(([pid, { bytes }]) => {
    let each: number | undefined = pid;
    while (each !== undefined && each !== root && each > 1) each = all.get(each)?.parent;
    return each === root ? [{ pid, bytes }] : [];
  });
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return []; // no /proc
    throw error;
  }
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''; // it has just ended
    throw error;
  }
}
