import type { Prisma, PrismaClient } from '../db/generated/client';
import { isoDateOf } from '../figures/iso-date';
import type { OpenAddressee } from './moved-dates';

const toDay = (date: Date | null) => (date === null ? null : isoDateOf(date));

/**
 * The questions of one parliament that wait for an answer, one entry a minister, without the drafts of an office: what
 * is in it is public.
 */
export async function listOpenAddressees(
  client: PrismaClient | Prisma.TransactionClient,
  parliamentId: string,
): Promise<OpenAddressee[]> {
  const rows = await client.addressee.findMany({
    where: {
      parliamentId,
      isAnswered: false,
      isWithdrawn: false,
      events: { none: { kind: 'requalification' } },
      question: { draftOfOfficeId: null, retractedAt: null, isPlaceholder: false },
    },
    select: {
      id: true,
      number: true,
      askedOn: true,
      sentOn: true,
      dueOn: true,
      extendedTo: true,
      question: { select: { slug: true, title: true } },
    },
    orderBy: [{ askedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    addresseeId: row.id,
    questionSlug: row.question.slug,
    title: row.question.title,
    number: row.number,
    askedOn: toDay(row.askedOn),
    sentOn: toDay(row.sentOn),
    officialDueOn: toDay(row.dueOn),
    extendedTo: toDay(row.extendedTo),
  }));
}
