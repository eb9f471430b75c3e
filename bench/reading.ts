import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readBytes } from '../lib/reading/read-bytes.server';
import { summarise } from './statistics';

const RUNS = 200;
const WARM_UP = 20;
const REAL = new URL(
  '../../shared/corpus/vlaams-parlement/sv-2020-arbeidsbegeleiding-gedetineerden-2.txt',
  import.meta.url,
);
const SAMPLE = new URL('../prisma/sample/arbeidsbegeleiding-stand-van-zaken-2.txt', import.meta.url);

/** Milliseconds to read the text of the real case (the sample where the real text is absent), in one process. */
const file = existsSync(REAL) ? REAL : SAMPLE;
const bytes = await readFile(file);
const milliseconds: number[] = [];
for (let run = 0; run < WARM_UP + RUNS; run += 1) {
  const began = performance.now();
  const result = await readBytes(bytes, { name: 'case.txt', mediaType: 'text/plain', sha256: '' });
  if (!result.ok) throw new Error(result.problem);
  milliseconds.push(performance.now() - began);
}
console.log('reading the case, first time, ms:', Math.round((milliseconds[0] ?? Number.NaN) * 100) / 100);
console.log('reading the case, warm, ms:', summarise(milliseconds.slice(WARM_UP)));
