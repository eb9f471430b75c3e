import { describe, expect, it } from 'vitest';
import { readText } from '../reading/testing/read-text';
import { acceptedReading, type AcceptedFacts } from './accepted-reading';
import { answeredDocument } from './testing/documents';

const document = answeredDocument({ number: 11, date: '5 januari 2024', year: 2023 });
const whole = readText(document);
const answerAlone = readText(document.slice(document.indexOf('ANTWOORD')));

const FACTS: AcceptedFacts = {
  parliamentId: 'kamer',
  title: 'Proefbanken',
  number: 12,
  askedOn: '2024-01-06',
  parliamentaryYear: '2023-2024',
  asker: 'Proef Persoon',
  addressee: 'Test Ministerie',
  portfolio: 'Proeven',
};
const CONFIRMED = { answeredOn: '2024-02-01', outcomes: [] } as const;

describe('acceptedReading', () => {
  it('holds the facts that a person confirmed, and everything else as read', () => {
    const accepted = acceptedReading(whole, FACTS, CONFIRMED);
    expect(accepted.question).toMatchObject({
      parliament: 'kamer',
      title: 'Proefbanken',
      number: 12,
      date: '2024-01-06',
      parliamentaryYear: '2023-2024',
      asker: 'Proef Persoon',
      addressee: { name: 'Test Ministerie', portfolio: 'Proeven' },
    });
    expect(accepted.question?.items).toEqual(whole.question?.items);
    expect(accepted.answer).toEqual({ ...whole.answer, date: '2024-02-01' });
  });

  it('keeps the facts with the answer when the document holds no question', () => {
    expect(answerAlone.question).toBeNull();
    const accepted = acceptedReading(answerAlone, FACTS, CONFIRMED);
    expect(accepted.question).toBeNull();
    expect(accepted.answer?.header).toEqual({
      number: 12,
      date: '2024-01-06',
      asker: 'Proef Persoon',
      title: 'Proefbanken',
    });
  });

  it('sets the outcomes that were set right, and no other', () => {
    const outcomes = [{ index: 0, outcome: 'refused', reason: 'legally-barred', note: null }] as const;
    const accepted = acceptedReading(whole, FACTS, { answeredOn: null, outcomes });
    expect(accepted.answer?.items[0]).toMatchObject({ outcome: 'refused', reason: 'legally-barred' });
    expect(accepted.answer?.items.slice(1)).toEqual(whole.answer?.items.slice(1));
  });
});
