import type { OutcomeCorrection } from '../answers/answer-facts';
import type { DatabaseClient } from '../db/client.server';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import { OUTCOME_REASONS, OUTCOMES } from '../figures/outcome';
import type { AcceptedFacts } from './accepted-reading';

/** What was accepted of an answer beside its text: a correction starts from it. */
export interface RecordedAnswer {
  readonly facts: AcceptedFacts | null;
  readonly answeredOn: IsoDate | null;
  readonly publicity: 'public' | 'embargo';
  readonly embargoUntil: IsoDate | null;
  /** Per part, in the order of the answer. */
  readonly outcomes: readonly OutcomeCorrection[];
}

/** For use cases and queries that have asked who may see it; null when there is no such answer. */
export async function getRecordedAnswer(client: DatabaseClient, answerId: string): Promise<RecordedAnswer | null> {
  const answer = await client.answer.findUnique({
    where: { id: answerId },
    select: {
      answeredOn: true,
      isUnderEmbargo: true,
      embargoUntil: true,
      parts: {
        select: { position: true, outcome: true, reason: true, outcomeNote: true },
        orderBy: { position: 'asc' },
      },
    },
  });
  if (answer === null) return null;
  const addressee = await client.addressee.findFirst({
    where: { answers: { some: { answerId } } },
    select: {
      number: true,
      parliamentaryYear: true,
      askedOn: true,
      portfolio: true,
      personId: true,
      question: {
        select: {
          title: true,
          parliamentId: true,
          askers: { select: { person: { select: { name: true } } }, orderBy: { position: 'asc' }, take: 1 },
        },
      },
    },
    orderBy: { position: 'asc' },
  });
  // One relation after the other: a transaction has one connection.
  const person =
    addressee?.personId == null
      ? null
      : await client.person.findUnique({ where: { id: addressee.personId }, select: { name: true } });
  return {
    facts: addressee === null ? null : { ...factsOf(addressee), addressee: person?.name ?? null },
    answeredOn: dayOf(answer.answeredOn),
    publicity: answer.isUnderEmbargo ? 'embargo' : 'public',
    embargoUntil: dayOf(answer.embargoUntil),
    outcomes: answer.parts.map((part) => ({
      index: part.position,
      outcome: OUTCOMES.find((outcome) => outcome === part.outcome) ?? 'answered',
      reason: OUTCOME_REASONS.find((reason) => reason === part.reason) ?? null,
      note: part.outcomeNote,
    })),
  };
}

function factsOf(addressee: {
  readonly number: number | null;
  readonly parliamentaryYear: string | null;
  readonly askedOn: Date | null;
  readonly portfolio: string | null;
  readonly question: {
    readonly title: string | null;
    readonly parliamentId: string;
    readonly askers: readonly { readonly person: { readonly name: string } }[];
  };
}): Omit<AcceptedFacts, 'addressee'> {
  return {
    parliamentId: addressee.question.parliamentId,
    title: addressee.question.title,
    number: addressee.number,
    askedOn: dayOf(addressee.askedOn),
    parliamentaryYear: addressee.parliamentaryYear,
    asker: addressee.question.askers[0]?.person.name ?? null,
    portfolio: addressee.portfolio,
  };
}

function dayOf(date: Date | null): IsoDate | null {
  return date === null ? null : isoDateOf(date);
}
