import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The floor: the JavaScript that an empty page of this Next version loads, measured as bench/pages.ts measures pages. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(root, '.next', 'empty-page-'));
const port = 3990;
try {
  mkdirSync(path.join(folder, 'app'));
  cpSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(
    path.join(folder, 'next.config.mjs'),
    `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`,
  );
  writeFileSync(
    path.join(folder, 'app', 'layout.tsx'),
    'export default function Layout({ children }: { children: React.ReactNode }) { return <html lang="nl"><body>{children}</body></html>; }\n',
  );
  writeFileSync(path.join(folder, 'app', 'page.tsx'), 'export default function Page() { return <main>Leeg</main>; }\n');
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const build = spawnSync(process.execPath, [next, 'build'], { cwd: folder, env, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  try {
    const base = `http://127.0.0.1:${String(port)}`;
    const html = await waitFor(base);
    const scripts = new Set(
      [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
        .filter((tag) => !tag[0].includes('noModule'))
        .map((match) => match[1] ?? ''),
    );
    let bytes = 0;
    for (const script of scripts) bytes += gzippedSize(await (await fetch(base + script)).arrayBuffer());
    console.log('an empty page of this Next version, kB of JavaScript (gzip):', Math.round(bytes / 10.24) / 100);
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function gzippedSize(content: ArrayBuffer): number {
  const zipped = spawnSync('gzip', ['-c'], { input: Buffer.from(content), maxBuffer: 1 << 26 });
  return zipped.stdout.length;
}

async function waitFor(address: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await (await fetch(address)).text();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // not listening yet
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`${address} does not answer`);
}
