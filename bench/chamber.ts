import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { OUTCOME_REASONS, OUTCOMES } from '../lib/figures/outcome';
import type { Reading } from '../lib/reading/reading';
import { readDocument } from '../lib/reading/read-document';
import { textLines } from '../lib/reading/sources/text-lines';
import { agreement, countPairs, f1Of, printConfusion } from './agreement';

const CORPUS = new URL('../../shared/corpus/kamer/kamer-2017.jsonl', import.meta.url);
const LABELS = new URL('./labelled/chamber/', import.meta.url);

const document = z.object({ id: z.int(), question: z.string(), answer: z.string().nullable() });

const labelled = z.object({
  id: z.int(),
  items: z.array(z.string()),
  parts: z.array(
    z.object({
      paths: z.array(z.string()),
      outcome: z.enum(OUTCOMES),
      reason: z.enum(OUTCOME_REASONS).nullable(),
    }),
  ),
  references: z.array(
    z.object({
      side: z.enum(['question', 'answer']),
      number: z.int().nullable(),
      date: z.string().nullable(),
      parliamentaryYear: z.string().nullable(),
    }),
  ),
});
type Labelled = z.infer<typeof labelled>;

/**
 * Holds what the reader makes of the labelled answers of the Chamber against what was settled on, and what the two
 * people said against each other: numbering, joint answers, references, refusals, and the confusion of outcomes.
 * `--details` prints every difference.
 */
function main(): void {
  if (!existsSync(CORPUS)) {
    console.log('The corpus ../shared/corpus/kamer is not here: nothing to measure.');
    return;
  }
  const settled = readLabels('settled.jsonl');
  const documents = new Map(parseLines(readFileSync(CORPUS, 'utf8'), document).map((each) => [each.id, each] as const));
  const read = new Map(
    [...settled.keys()].map((id) => {
      const each = documents.get(id);
      if (!each) throw new Error(`Document ${String(id)} is not in the corpus`);
      return [id, asLabels(id, readText(`${each.question}\n\nANTWOORD\n\n${each.answer ?? ''}\n`))] as const;
    }),
  );
  console.log('The two labellings, one against the other');
  compare(readLabels('labels-a.jsonl'), readLabels('labels-b.jsonl'), false);
  console.log('\nThe reader against what was settled');
  compare(settled, read, process.argv.includes('--details'));
}

function readText(text: string): Reading {
  return readDocument(
    { lines: textLines(text), grids: [], pages: null, warnings: [] },
    { name: 'chamber.txt', mediaType: 'text/plain', sha256: '' },
  );
}

function asLabels(id: number, { question, answer }: Reading): Labelled {
  const references = (side: 'question' | 'answer', from: Reading['question'] | Reading['answer']) =>
    (from?.references ?? []).map(({ number, date, parliamentaryYear }) => ({ side, number, date, parliamentaryYear }));
  return {
    id,
    items: question?.items.map((item) => item.path) ?? [],
    parts: (answer?.items ?? [])
      .filter((part) => part.outcome !== 'none')
      .map(({ paths, outcome, reason }) => ({ paths, outcome, reason })),
    references: [...references('question', question), ...references('answer', answer)],
  };
}

function compare(
  wanted: ReadonlyMap<number, Labelled>,
  found: ReadonlyMap<number, Labelled>,
  isDetailed: boolean,
): void {
  const pairs = [...wanted].flatMap(([id, label]) => {
    const other = found.get(id);
    return other ? [[label, other] as const] : [];
  });
  const measures: readonly (readonly [string, (label: Labelled) => string[]])[] = [
    ['items', (label) => label.items],
    ['answer parts', (label) => label.parts.flatMap((part) => part.paths)],
    ['joint parts', (label) => label.parts.filter((part) => part.paths.length > 1).map((part) => part.paths.join('+'))],
    [
      'references',
      (label) => label.references.map(({ side, number, date }) => `${side} ${String(number)} ${date ?? ''}`),
    ],
    ['refusals', refusedPaths],
  ];
  for (const [name, listOf] of measures) {
    const counts = countPairs(pairs.map(([label, other]) => [listOf(label), listOf(other)]));
    console.log(
      `${name.padEnd(14)} F1 ${f1Of(counts).toFixed(3)} (${String(counts.hit)} right, ${String(counts.wanted)} wanted, ${String(counts.found)} found)`,
    );
    if (isDetailed) {
      for (const [label, other] of pairs) {
        const [left, right] = [listOf(label), listOf(other)];
        if (left.join() !== right.join())
          console.log(`   ${String(label.id)} ${name}: wanted [${left.join(' ')}] found [${right.join(' ')}]`);
      }
    }
  }
  const outcomes = pairs.flatMap(([label, other]) => sharedOutcomes(label, other));
  const reasons = pairs.flatMap(([label, other]) => sharedReasons(label, other));
  console.log(`outcome        agreement ${agreement(outcomes).toFixed(3)} of ${String(outcomes.length)} shared parts`);
  console.log(
    `reason         agreement ${agreement(reasons).toFixed(3)} of ${String(reasons.length)} refused or referred parts`,
  );
  printConfusion(outcomes, OUTCOMES);
}

/** A part that is not simply answered, by its first path. */
function refusedPaths(label: Labelled): string[] {
  return label.parts.filter((part) => part.outcome !== 'answered').map((part) => part.paths[0] ?? '-');
}

function sharedOutcomes(label: Labelled, other: Labelled): [string, string][] {
  return sharedParts(label, other).map(([part, same]) => [part.outcome, same.outcome]);
}

function sharedReasons(label: Labelled, other: Labelled): [string, string][] {
  return sharedParts(label, other)
    .filter(([part]) => part.outcome !== 'answered')
    .map(([part, same]) => [part.reason ?? 'none', same.reason ?? 'none']);
}

function sharedParts(label: Labelled, other: Labelled): [Labelled['parts'][number], Labelled['parts'][number]][] {
  return label.parts.flatMap((part): [Labelled['parts'][number], Labelled['parts'][number]][] => {
    const same = other.parts.find((each) => (each.paths[0] ?? '') === (part.paths[0] ?? ''));
    return same ? [[part, same]] : [];
  });
}

function readLabels(name: string): Map<number, Labelled> {
  return new Map(parseLines(readFileSync(new URL(name, LABELS), 'utf8'), labelled).map((label) => [label.id, label]));
}

function parseLines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

main();
