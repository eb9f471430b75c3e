import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { summarise } from './statistics';

/**
 * Server time of pages (median and p95 over 200 requests, one after the other) and the gzipped kilobytes of JavaScript
 * that each loads. Against a running server on this machine: npm run bench:pages -- http://127.0.0.1:3000
 */
const base = new URL(process.argv[2] ?? 'http://127.0.0.1:3000');
if (!['127.0.0.1', 'localhost'].includes(base.hostname)) throw new Error('Only a server on this machine');
const REQUESTS = 200;
const WARM_UP = 10;

interface Reply {
  readonly status: number;
  readonly body: Buffer;
  readonly milliseconds: number;
}

function get(path: string): Promise<Reply> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, base), { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - began,
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function textOf({ body }: Reply): string {
  return (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString('utf8');
}

async function javascriptOf(path: string): Promise<number> {
  const html = textOf(await get(path));
  const scripts = new Set(
    [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
      .filter((tag) => !tag[0].includes('noModule'))
      .map((match) => match[1] ?? ''),
  );
  const sizes = await Promise.all([...scripts].map(async (script) => (await get(script)).body.length));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 10.24) / 100;
}

async function addressOf(list: string, pattern: RegExp): Promise<string> {
  const match = pattern.exec(textOf(await get(list)));
  if (!match?.[1]) throw new Error(`No such link on ${list}`);
  return match[1].replaceAll('&amp;', '&');
}

const question = await addressOf('/vragen?zoek=Stand+van+zaken', /href="(\/vragen\/[a-z0-9-]+)"/);
const comparison = await addressOf('/vergelijken', /href="(\/vergelijken\?[^"]+)"/);
const pages = { home: '/', questions: '/vragen', question, comparison, 'sign-in': '/aanmelden' };
for (const [name, path] of Object.entries(pages)) {
  const milliseconds: number[] = [];
  for (let run = 0; run < WARM_UP + REQUESTS; run += 1) {
    const reply = await get(path);
    if (reply.status !== 200) throw new Error(`${path} answers ${String(reply.status)}`);
    if (run >= WARM_UP) milliseconds.push(reply.milliseconds);
  }
  console.log(
    name.padEnd(11),
    'ms',
    summarise(milliseconds),
    'kB of JavaScript (gzip):',
    await javascriptOf(path),
    path,
  );
}
