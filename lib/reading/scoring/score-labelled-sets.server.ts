import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBytes } from '../read-bytes.server';
import { mediaTypeOf } from '../sources/media-type';
import { labelledManifest, labelledTruth } from './labelled-document';
import { MEASURES, meanOf, scoreReading, type Score } from './score-reading';

export interface LabelledSetScore {
  readonly name: string;
  readonly documents: number;
  /** Files that could not be read at all; they count as nothing right. */
  readonly failed: number;
  /** The mean of each measure over the documents that have something of the kind. */
  readonly score: Score;
}

/** Labelled sets that are open to everybody who works on the reader. */
const SETS = ['varied', 'later'];

/** Reads the labelled sets below a folder, each in this process, and scores the readings. */
export async function scoreLabelledSets(folder: string): Promise<LabelledSetScore[]> {
  const scores: LabelledSetScore[] = [];
  for (const name of SETS) {
    const set = path.join(folder, name);
    if (existsSync(path.join(set, 'manifest.json'))) scores.push(await scoreSet(name, set));
  }
  return scores;
}

async function scoreSet(name: string, folder: string): Promise<LabelledSetScore> {
  const { documents } = labelledManifest.parse(await jsonOf(path.join(folder, 'manifest.json')));
  const scores: Score[] = [];
  let failed = 0;
  for (const { file, truth, hints } of documents) {
    const bytes = await readFile(path.join(folder, file));
    const result = await readBytes(bytes, {
      name: path.basename(file),
      mediaType: mediaTypeOf(file, bytes),
      sha256: '',
    });
    if (result.ok)
      scores.push(scoreReading(labelledTruth.parse(await jsonOf(path.join(folder, truth))), result.reading, hints));
    else failed += 1;
  }
  const mean = (measure: keyof Score): number | null =>
    meanOf([...scores.map((score) => score[measure]), ...Array.from({ length: failed }, () => 0)]);
  const [cells, itemPaths, partPaths, outcomes, reasons, references] = MEASURES.map(mean);
  return {
    name,
    documents: documents.length,
    failed,
    score: {
      cells: cells ?? null,
      itemPaths: itemPaths ?? null,
      partPaths: partPaths ?? null,
      outcomes: outcomes ?? null,
      reasons: reasons ?? null,
      references: references ?? null,
    },
  };
}

async function jsonOf(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
