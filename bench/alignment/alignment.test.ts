import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignThread, type ThreadEdition } from '../../lib/series/align/align-thread';
import type { ThreadPlan } from '../../lib/series/align/aligned-thread';
import { decisionsOf, parseChoice, choicesOf } from '../../lib/series/align/answer-question';
import type { Decision } from '../../lib/series/align/decision';
import { planDifference } from '../../lib/series/align/plan-difference';
import { readText } from '../../lib/reading/testing/read-text';
import { contentOfReading } from './content-of-reading';
import { generatedThread, generatedTruth } from './generated-thread';
import { scoreAlignment, type ScoredEdition, threadEdition } from './score-alignment';

const SCORED: ScoredEdition[] = generatedThread().map(({ name, text }) => {
  const reading = readText(text);
  return {
    name,
    statedOn: reading.question?.date ?? null,
    number: reading.question?.number ?? null,
    content: contentOfReading(reading),
  };
});
const EDITIONS: ThreadEdition[] = SCORED.map(threadEdition);

/** Everything in a plan that a person sees, as text. */
function wordsOf({ series, questions }: ThreadPlan): string {
  return JSON.stringify([
    series.map(({ key, title, dimensions, points }) => [
      key,
      title,
      dimensions.map(({ label, categories }) => [label, categories.map((category) => [category.key, category.label])]),
      points.map(({ answerId, dimensionKey, categoryKey, period, content }) => [
        answerId,
        dimensionKey,
        categoryKey,
        period.label,
        content.kind === 'figure' ? content.value : content.reason,
      ]),
    ]),
    questions.map(({ key, reason }) => [key, reason]),
  ]);
}

/** Answers some of the questions, edition after edition, by the given numbers. */
function decide(picks: readonly number[]): Decision[] {
  const decisions: Decision[] = [];
  for (const pick of picks) {
    const { questions } = alignThread(EDITIONS, decisions, []);
    const question = questions[pick % Math.max(1, questions.length)];
    if (!question) break;
    const choices = choicesOf(question);
    const choice = parseChoice(choices[pick % choices.length] ?? '');
    const contents = (choice && decisionsOf(question, choice)) ?? [];
    decisions.push(
      ...contents.map((content, index) => ({ id: `${String(decisions.length)}-${String(index)}`, content })),
    );
  }
  return decisions;
}

const picks = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });

describe('the generated thread', () => {
  const score = scoreAlignment(SCORED, generatedTruth());

  it('settles at least 95 % of its labels without a person, and none wrongly', () => {
    expect(score.notRead).toEqual([]);
    expect(score.wrong).toEqual([]);
    expect(score.settled / score.mayBeSettled).toBeGreaterThanOrEqual(0.95);
    expect(score.pairs).toMatchObject({ wrong: [], notRead: 0 });
  });

  it('asks at most eight questions an edition', () => {
    for (const raised of score.questions.values()) expect(raised.length).toBeLessThanOrEqual(8);
  });
});

const PATIENCE = { timeout: 120_000 };

describe('a thread', PATIENCE, () => {
  it('is the same in whatever order its answers come in', () => {
    const wanted = wordsOf(alignThread(EDITIONS, [], []));
    fc.assert(
      fc.property(fc.shuffledSubarray(EDITIONS, { minLength: EDITIONS.length }), (editions) => {
        expect(wordsOf(alignThread(editions, [], []))).toBe(wanted);
      }),
      { numRuns: 10 },
    );
  });

  it('is without an undone decision as if it had never been made, also after later answers', () => {
    fc.assert(
      fc.property(picks, fc.integer({ min: 2, max: EDITIONS.length }), (chosen, count) => {
        const decisions = decide(chosen);
        const some = EDITIONS.slice(0, count);
        const undone = decisions.slice(0, -1);
        const before = alignThread(some, undone, []);
        alignThread(EDITIONS, decisions, []);
        expect(wordsOf(alignThread(some, undone, []))).toBe(wordsOf(before));
        expect(planDifference(before, alignThread(some, undone, []))).toEqual({
          labels: [],
          figures: 0,
          opened: 0,
          settled: 0,
        });
      }),
      { numRuns: 10 },
    );
  });

  it('never asks again what was decided, and loses or invents no figure whatever was', () => {
    const figures = (plan: ThreadPlan): string[] =>
      plan.series
        .flatMap(({ points }) =>
          points.flatMap(({ answerId, content }) =>
            content.kind === 'figure' ? content.cellIds.map((cell) => `${answerId} ${cell} ${content.value}`) : [],
          ),
        )
        .toSorted();
    const wanted = figures(alignThread(EDITIONS, [], []));
    fc.assert(
      fc.property(picks, (chosen) => {
        const decisions = decide(chosen);
        const plan = alignThread(EDITIONS, decisions, []);
        expect(figures(plan)).toEqual(wanted);
        const answered = decisions.flatMap(({ content }) => (content.kind === 'same' ? [content.label.label] : []));
        const asked = plan.questions.filter(({ labels }) => labels.length === 1).map(({ labels }) => labels[0]);
        for (const { content } of decisions)
          if (content.kind === 'same')
            expect(asked.some((label) => JSON.stringify(label) === JSON.stringify(content.label))).toBe(false);
        expect(answered.length).toBeLessThanOrEqual(decisions.length);
      }),
      { numRuns: 10 },
    );
  });
});
