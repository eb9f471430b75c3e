import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../lib/documents/sha256.server';
import { storeDocument } from '../lib/documents/store-document.server';
import type { Prisma, PrismaClient } from '../lib/db/generated/client';
import { PROJECT_ROOT } from '../lib/db/project-root.server';
import { readBytes } from '../lib/reading/read-bytes.server';
import { printedLines } from '../lib/reading/sources/printed-line';
import { recordReading } from '../lib/review/record-reading.server';
import { recordSampleFigures } from './sample-figures.server';

const FILE = path.join(PROJECT_ROOT, 'prisma', 'sample', 'arbeidsbegeleiding-stand-van-zaken-2.txt');
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/** What only a person can see in the sample: parts 1 and 2 count something else than was asked (docs/domain.md). */
const SAMPLE_OUTCOMES = [
  { path: '1', outcome: 'substituted', reason: 'other-measure', note: 'opgestarte trajecten in plaats van deelnemers' },
  {
    path: '2',
    outcome: 'substituted',
    reason: 'other-measure',
    note: 'afgesloten begeleidingen in plaats van uitgevoerde trajecten',
  },
] as const;

/** Whether nobody has put anything in this database yet: no question, no user. */
export async function isEmpty(client: PrismaClient): Promise<boolean> {
  const [questions, users] = await Promise.all([client.question.count(), client.user.count()]);
  return questions === 0 && users === 0;
}

/**
 * Loads the sample, the same every time: the real case retold in our own words with its real figures, the placeholder of
 * the question that it cites, and the figures of other years from outside, each with its source and its definition.
 */
export async function loadSample(client: PrismaClient): Promise<void> {
  const bytes = await readFile(FILE);
  const file = { name: path.basename(FILE), mediaType: 'text/plain', sha256: sha256Of(bytes) };
  const result = await readBytes(bytes, file);
  if (!result.ok || result.reading.question === null || result.reading.answer === null) {
    throw new Error(`The sample ${file.name} cannot be read`);
  }
  const { question, answer } = result.reading;
  await client.$transaction(async (transaction: Prisma.TransactionClient) => {
    const stored = await storeDocument(
      transaction,
      { ...file, bytes, isRetelling: true, actorId: null },
      { reading: result.reading, lines: printedLines(result.source), pageSizes: result.source.pageSizes ?? [] },
    );
    const recorded = await recordReading(transaction, {
      reading: result.reading,
      facts: {
        parliamentId: 'vlaams-parlement',
        title: question.title,
        number: question.number,
        askedOn: question.date,
        parliamentaryYear: question.parliamentaryYear,
        asker: question.asker,
        addressee: null,
        portfolio: null,
      },
      answerFacts: { answeredOn: answer.date, embargo: null },
      outcomes: SAMPLE_OUTCOMES.flatMap(({ path: wanted, ...outcome }) => {
        const index = answer.items.findIndex((part) => part.paths.includes(wanted));
        return index < 0 ? [] : [{ index, ...outcome }];
      }),
      documentId: stored.documentId,
      reviewDraftId: null,
      officeId: null,
      actorId: null,
      now: new Date(),
      existing: null,
    });
    if (recorded.answerId !== null) await recordSampleFigures(transaction, recorded.answerId);
  }, TRANSACTION_LIMITS);
}
