import { withOutcomes, type OutcomeCorrection } from '../answers/answer-facts';
import type { IsoDate } from '../figures/iso-date';
import type { QuestionFacts } from '../questions/question-facts';
import type { ReadAnswer, Reading, ReadQuestion } from '../reading/reading';

/** What the form of an acceptance says of the question; what it leaves blank is unknown. */
export type AcceptedFacts = Omit<QuestionFacts, 'items' | 'introduction' | 'otherAddressees'>;

/**
 * The reading as it was accepted: with the facts, the date and the outcomes that a person confirmed in the form. It is
 * what a later correction starts from, and what the machine's reading is compared with.
 */
export function acceptedReading(
  reading: Reading,
  facts: AcceptedFacts,
  { answeredOn, outcomes }: { readonly answeredOn: IsoDate | null; readonly outcomes: readonly OutcomeCorrection[] },
): Reading {
  const question = reading.question === null ? null : withFacts(reading.question, facts);
  if (reading.answer === null) return { ...reading, question };
  const answer: ReadAnswer = { ...withOutcomes(reading.answer, outcomes), date: answeredOn };
  if (question !== null) return { ...reading, question, answer };
  const header = { number: facts.number, date: facts.askedOn, asker: facts.asker, title: facts.title };
  return { ...reading, question, answer: { ...answer, header } };
}

function withFacts(question: ReadQuestion, facts: AcceptedFacts): ReadQuestion {
  return {
    ...question,
    parliament: parliamentOf(facts.parliamentId) ?? question.parliament,
    title: facts.title,
    number: facts.number,
    date: facts.askedOn,
    parliamentaryYear: facts.parliamentaryYear,
    asker: facts.asker,
    addressee: facts.addressee === null ? null : { name: facts.addressee, portfolio: facts.portfolio },
  };
}

function parliamentOf(id: string): ReadQuestion['parliament'] {
  return (['vlaams-parlement', 'kamer', 'tweede-kamer'] as const).find((parliament) => parliament === id) ?? null;
}
