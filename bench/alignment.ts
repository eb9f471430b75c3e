import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBytes } from '../lib/reading/read-bytes.server';
import { contentOfReading } from './alignment/content-of-reading';
import { generatedThread, generatedTruth } from './alignment/generated-thread';
import { type AlignmentScore, scoreAlignment, type ScoredEdition } from './alignment/score-alignment';
import { type AlignmentTruth, parseTruth } from './alignment/truth';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.html': 'text/html',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Scores the alignment of a thread: `npm run eval:alignment -- DIR` reads DIR/docs/*.txt (or .pdf, .docx, .html) in the order
 * of their names and DIR/alignment.json; without DIR the generated thread. `--details` names every label that is not right.
 * No database: the real reader and the real alignment.
 */
const [directory] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { editions, truth, notes } = directory === undefined ? await generated() : await labelled(directory);
for (const note of notes) console.log(note);
print(scoreAlignment(editions, truth), process.argv.includes('--details'));

interface Thread {
  readonly editions: ScoredEdition[];
  readonly truth: AlignmentTruth;
  readonly notes: readonly string[];
}

async function generated(): Promise<Thread> {
  const editions: ScoredEdition[] = [];
  for (const { name, text } of generatedThread())
    editions.push(await readEdition(name, new TextEncoder().encode(text), 'text/plain'));
  return { editions, truth: generatedTruth(), notes: [] };
}

async function labelled(folder: string): Promise<Thread> {
  const { truth, notes } = parseTruth(JSON.parse(await readFile(path.join(folder, 'alignment.json'), 'utf8')));
  const wanted = new Set(truth.labels.map(({ edition }) => edition));
  const files = (await readdir(path.join(folder, 'docs'))).toSorted((one, other) =>
    one.localeCompare(other, 'nl', { numeric: true }),
  );
  const editions: ScoredEdition[] = [];
  for (const file of files) {
    const mediaType = MEDIA_TYPES[path.extname(file)];
    const name = nameOf(path.basename(file, path.extname(file)), wanted);
    if (mediaType === undefined || editions.some((edition) => edition.name === name)) continue;
    editions.push(await readEdition(name, await readFile(path.join(folder, 'docs', file)), mediaType));
  }
  return { editions, truth, notes };
}

/** The edition that a file is: the name of the file, or its beginning ("e1-2018"). */
function nameOf(file: string, wanted: ReadonlySet<string>): string {
  if (wanted.has(file)) return file;
  return [...wanted].find((name) => new RegExp(`(?:^|[^a-z0-9])${name}(?![a-z0-9])`, 'i').test(file)) ?? file;
}

async function readEdition(name: string, bytes: Uint8Array, mediaType: string): Promise<ScoredEdition> {
  const result = await readBytes(bytes, { name, mediaType, sha256: '' });
  if (!result.ok) throw new Error(`${name}: ${result.problem}`);
  const { question, answer } = result.reading;
  return {
    name,
    statedOn: answer?.date ?? question?.date ?? answer?.header?.date ?? null,
    number: question?.number ?? null,
    content: contentOfReading(result.reading),
  };
}

function print(score: AlignmentScore, hasDetails: boolean): void {
  const part = score.mayBeSettled === 0 ? 0 : score.settled / score.mayBeSettled;
  console.log(`labels: ${String(score.labels)}, of which the machine may settle ${String(score.mayBeSettled)}`);
  console.log(`settled without a human decision: ${String(score.settled)} (${(part * 100).toFixed(1)} %)`);
  console.log(`wrong automatic matches: ${String(score.wrong.length)}`);
  console.log(`taken for new though they are not: ${String(score.missed.length)}`);
  console.log(`asked without need: ${String(score.needless.length)}`);
  console.log(`not in any table of the reading: ${String(score.notRead.length)}`);
  for (const [edition, raised] of score.questions) console.log(`questions of ${edition}: ${String(raised.length)}`);
  const { pairs } = score;
  console.log(
    `pairs: ${String(pairs.right)} right, ${String(pairs.wrong.length)} wrong, ${String(pairs.notRead)} not read`,
  );
  if (!hasDetails) return;
  const lists = {
    wrong: score.wrong,
    missed: score.missed,
    needless: score.needless,
    'not read': score.notRead,
    pairs: pairs.wrong,
  };
  for (const [name, lines] of Object.entries(lists)) for (const line of lines) console.log(`${name}: ${line}`);
  for (const [edition, raised] of score.questions) for (const line of raised) console.log(`${edition} asks: ${line}`);
}
