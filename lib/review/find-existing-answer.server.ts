import type { PrismaClient } from '../db/generated/client';
import { dateOf, isoDateOf, type IsoDate } from '../figures/iso-date';
import { personNameKey } from '../questions/person-name';
import type { Reading } from '../reading/reading';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';

/** An answer that the viewer sees and that seems to be the one under review, in another file. */
export interface ExistingAnswerView {
  readonly answerId: string;
  readonly questionSlug: string;
  readonly title: string | null;
  readonly answeredOn: IsoDate | null;
  /** By what it was recognised. */
  readonly by: 'number' | 'title';
}

/**
 * The standing answer to the same question as this reading: of the same number and date, else of the same title and
 * asker where neither number nor date says otherwise. A yearly question often repeats its title under a new number: that
 * is another question. Null when there is none.
 */
export async function findExistingAnswer(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  { question, answer }: Reading,
): Promise<ExistingAnswerView | null> {
  if (answer === null) return null;
  const number = question?.number ?? answer.header?.number ?? null;
  const askedOn = question?.date ?? answer.header?.date ?? null;
  const title = question?.title ?? answer.header?.title ?? null;
  const asker = question?.asker ?? answer.header?.asker ?? null;
  const candidates = await database.answer.findMany({
    where: {
      AND: [visibleAnswers(viewer, today), { NOT: { supersededBy: { is: visibleAnswers(viewer, today) } } }],
      kind: { not: 'interim' },
      addressees: {
        some: {
          addressee: {
            OR: [
              ...(number === null || askedOn === null ? [] : [{ number, askedOn: dateOf(askedOn) }]),
              ...(title === null ? [] : [{ question: { title: { equals: title, mode: 'insensitive' as const } } }]),
            ],
            question: visibleQuestions(viewer),
          },
        },
      },
    },
    select: {
      id: true,
      answeredOn: true,
      addressees: {
        select: {
          addressee: {
            select: {
              number: true,
              askedOn: true,
              question: {
                select: { slug: true, title: true, askers: { select: { person: { select: { nameKey: true } } } } },
              },
            },
          },
        },
      },
    },
    orderBy: { recordedAt: 'desc' },
    take: MOST,
  });
  const found = candidates.flatMap((row) =>
    row.addressees.map(({ addressee }) => {
      const own = {
        number: addressee.number,
        askedOn: addressee.askedOn === null ? null : isoDateOf(addressee.askedOn),
      };
      return { row, question: addressee.question, likeness: likenessOf({ number, askedOn }, own) };
    }),
  );
  const best = found.find(({ likeness }) => likeness === 'same') ?? found.find((each) => isSimilar(each, asker));
  if (best === undefined) return null;
  return {
    answerId: best.row.id,
    questionSlug: best.question.slug,
    title: best.question.title,
    answeredOn: best.row.answeredOn === null ? null : isoDateOf(best.row.answeredOn),
    by: best.likeness === 'same' ? 'number' : 'title',
  };
}

const MOST = 50;

interface NumberAndDate {
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
}

/** Whether two questions have the same number and date, another one, or do not say enough. */
function likenessOf(read: NumberAndDate, own: NumberAndDate): 'same' | 'other' | 'unknown' {
  const differs = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;
  if (differs(read.number, own.number) || differs(read.askedOn, own.askedOn)) return 'other';
  const isKnown = [read.number, own.number, read.askedOn, own.askedOn].every((fact) => fact !== null);
  return isKnown ? 'same' : 'unknown';
}

function isSimilar(
  {
    likeness,
    question,
  }: {
    readonly likeness: 'same' | 'other' | 'unknown';
    readonly question: { readonly askers: readonly { readonly person: { readonly nameKey: string } }[] };
  },
  asker: string | null,
): boolean {
  if (likeness !== 'unknown') return false;
  if (asker === null || question.askers.length === 0) return true;
  return question.askers.some(({ person }) => person.nameKey === personNameKey(asker));
}
