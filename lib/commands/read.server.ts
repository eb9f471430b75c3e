import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SetupProblem } from '../db/setup-problem';
import { readInChild } from '../documents/read-in-child.server';
import type { ReadProblem } from '../documents/read-problem';
import { getEnvironment } from '../environment.server';
import { mediaTypeOf } from '../reading/sources/media-type';

const MEGABYTE = 1_000_000;

/** Reads one document, in a watched process of its own, and prints its reading as JSON; on a file that cannot be read, one line on standard error and exit code 2. */
async function read(path: string | undefined): Promise<void> {
  if (path === undefined) {
    refuse('Gebruik: npm run --silent read -- BESTAND');
    return;
  }
  const limits = getEnvironment().reading;
  const limit = limits.sizeLimitBytes;
  const name = basename(path);
  const size = await stat(path).then(
    (file) => (file.isFile() ? file.size : null),
    () => undefined,
  );
  if (size === undefined) {
    refuse(`Het bestand ${name} bestaat niet of is niet leesbaar.`);
    return;
  }
  if (size === null) {
    refuse(`${name} is geen bestand.`);
    return;
  }
  if (size > limit) {
    refuse(wordProblem('too-large', name, limit));
    return;
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    refuse(`Het bestand ${name} bestaat niet of is niet leesbaar.`);
    return;
  }
  const mediaType = mediaTypeOf(name, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = await readInChild({ name, mediaType, sha256, bytes }, limits);
  if (!result.ok) {
    refuse(wordProblem(result.problem, name, limit));
    return;
  }
  process.stdout.write(`${JSON.stringify(result.reading, null, 1)}\n`);
}

function wordProblem(problem: ReadProblem, name: string, limit: number): string {
  switch (problem) {
    case 'empty':
      return `Het bestand ${name} is leeg: er staat geen tekst in.`;
    case 'binary':
      return `Het bestand ${name} is geen tekst: het bevat binaire gegevens.`;
    case 'undecodable':
      return `Het bestand ${name} is niet te lezen: de tekens zijn geen UTF-8, UTF-16 of Windows-1252.`;
    case 'too-large':
      return `Het bestand ${name} is groter dan de grens van ${String(limit / MEGABYTE)} MB.`;
    case 'unsupported':
      return `Het bestand ${name} is van een soort die niet gelezen kan worden: PDF, DOCX, HTML, tekst, XLSX en CSV wel. Bewaar het als een daarvan en probeer opnieuw.`;
    case 'encrypted':
      return `Het bestand ${name} is beveiligd met een wachtwoord: bewaar het zonder wachtwoord en probeer opnieuw.`;
    case 'no-text':
      return `Het bestand ${name} heeft geen tekstlaag, het is een scan: de tekst moet met de hand worden ingevoerd.`;
    case 'damaged':
      return `Het bestand ${name} is beschadigd of onvolledig, of is niet wat zijn naam zegt.`;
    case 'unpacks-too-large':
      return `Het bestand ${name} is uitgepakt groter dan gelezen kan worden.`;
    case 'too-complex':
      return `Het bestand ${name} heeft meer bladzijden, cellen of onderdelen dan gelezen kunnen worden.`;
    case 'too-slow':
      return `Het lezen van ${name} duurde te lang en is gestopt.`;
    case 'too-much-memory':
      return `Het lezen van ${name} vroeg te veel geheugen en is gestopt.`;
    case 'reader-failed':
      return `Het bestand ${name} kon niet worden gelezen.`;
  }
}

function refuse(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

try {
  await read(process.argv[2]);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  refuse(error.message);
}
