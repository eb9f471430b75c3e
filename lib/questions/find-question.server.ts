import { dateOf, type IsoDate } from '../figures/iso-date';
import type { Prisma } from '../db/generated/client';
import { personNameKey } from './person-name';

export interface QuestionKey {
  readonly parliamentId: string;
  readonly number: number | null;
  readonly askedOn: IsoDate | null;
  readonly parliamentaryYear: string | null;
  readonly addressee: string | null;
}

export interface FoundQuestion {
  readonly id: string;
  readonly slug: string;
  readonly isPlaceholder: boolean;
  /** Whether its accepted reading was taken back. */
  readonly isRetracted: boolean;
  readonly threadId: string | null;
  readonly addresseeId: string;
}

/**
 * The one question that this key can mean, or null when there is none or more than one. A number alone is ambiguous
 * (numbering is per minister and per parliamentary year): number + date, or number + parliamentary year + minister,
 * resolves it (domain.md, section 1). Where both sides state a part of the key it must agree. Drafts do not count.
 */
export async function findQuestion(
  transaction: Prisma.TransactionClient,
  key: QuestionKey,
): Promise<FoundQuestion | null> {
  if (key.number === null) return null;
  const byDate = key.askedOn !== null;
  const byYear = key.parliamentaryYear !== null && key.addressee !== null;
  if (!byDate && !byYear) return null;
  const candidates = await transaction.addressee.findMany({
    where: {
      parliamentId: key.parliamentId,
      number: key.number,
      question: { draftOfOfficeId: null },
      AND: [
        key.askedOn === null ? {} : { OR: [{ askedOn: dateOf(key.askedOn) }, ...(byYear ? [{ askedOn: null }] : [])] },
        key.parliamentaryYear === null
          ? {}
          : { OR: [{ parliamentaryYear: key.parliamentaryYear }, ...(byDate ? [{ parliamentaryYear: null }] : [])] },
        key.addressee === null
          ? {}
          : { OR: [{ person: { nameKey: personNameKey(key.addressee) } }, ...(byDate ? [{ personId: null }] : [])] },
      ],
    },
    select: {
      id: true,
      question: { select: { id: true, slug: true, isPlaceholder: true, threadId: true, retractedAt: true } },
    },
    take: 3,
  });
  const [only, ...others] = candidates;
  if (only === undefined || others.some((other) => other.question.id !== only.question.id)) return null;
  const { retractedAt, ...question } = only.question;
  return { ...question, isRetracted: retractedAt !== null, addresseeId: only.id };
}
