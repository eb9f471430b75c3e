import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINAL_PHASES, isOpen, phaseOf, PHASES, urgencyOf, type Phase, type PhaseFacts } from './phase';
import type { WorkingCalendar } from './working-calendar';

const BELGIUM: WorkingCalendar = { country: 'BE', extraDaysOff: [] };
const TODAY = '2024-03-13';
const FILED: PhaseFacts = {
  isDraft: false,
  askedOn: '2024-02-26',
  sentOn: null,
  number: null,
  isWithdrawn: false,
  isRequalified: false,
  hasInterimAnswer: false,
  isAnswered: false,
  publishedOn: null,
  embargo: null,
};

/** What can be recorded next, whatever the phase: each arrow of the diagram in docs/domain.md. */
const EVENTS: readonly ((facts: PhaseFacts) => PhaseFacts)[] = [
  (facts) => ({ ...facts, isDraft: false }),
  (facts) => ({ ...facts, sentOn: '2024-02-27', number: 147 }),
  (facts) => ({ ...facts, hasInterimAnswer: true }),
  (facts) => ({ ...facts, isAnswered: true, embargo: { until: '2024-04-12' } }),
  (facts) => ({ ...facts, isAnswered: true }),
  (facts) => ({ ...facts, embargo: null }),
  (facts) => ({ ...facts, isWithdrawn: true }),
  (facts) => ({ ...facts, isRequalified: true }),
];

function reachable(from: PhaseFacts): Set<Phase> {
  const seen = new Map<string, PhaseFacts>([[JSON.stringify(from), from]]);
  for (const facts of seen.values()) {
    for (const event of EVENTS) {
      const next = event(facts);
      seen.set(JSON.stringify(next), next);
    }
  }
  return new Set([...seen.values()].map((facts) => phaseOf(facts, TODAY)));
}

describe('phaseOf', () => {
  it('reaches every phase from a concept', () => {
    expect([...reachable({ ...FILED, isDraft: true })].sort()).toEqual([...PHASES].sort());
  });

  it('leaves only the stated phases without a way on', () => {
    const examples: Record<Phase, PhaseFacts> = {
      concept: { ...FILED, isDraft: true },
      filed: FILED,
      waiting: { ...FILED, number: 147 },
      interim: { ...FILED, sentOn: '2024-02-27', hasInterimAnswer: true },
      'under-embargo': { ...FILED, isAnswered: true, embargo: { until: null } },
      published: { ...FILED, isAnswered: true },
      withdrawn: { ...FILED, isWithdrawn: true },
      requalified: { ...FILED, isRequalified: true },
    };
    for (const phase of PHASES) {
      expect(phaseOf(examples[phase], TODAY)).toBe(phase);
      const isFinal = FINAL_PHASES.some((final) => final === phase);
      if (!isFinal) expect(reachable(examples[phase]).size, phase).toBeGreaterThan(1);
      // An answer that comes after all, or a withdrawal recorded too early, is a correction and no way on.
      if (isFinal) expect(isOpen(phase), phase).toBe(false);
    }
    const published = examples.published;
    expect([...reachable(published)].filter((phase) => !['published', 'under-embargo'].includes(phase))).toEqual([]);
  });

  it('takes an assigned number for a sign of sending where the day of sending is not known', () => {
    expect(phaseOf({ ...FILED, askedOn: null, number: 147 }, TODAY)).toBe('waiting');
    expect(phaseOf({ ...FILED, askedOn: null }, TODAY)).toBe('filed');
  });

  it('holds an embargo through its last day and publishes by itself on the next', () => {
    const answered: PhaseFacts = { ...FILED, isAnswered: true, embargo: { until: '2024-03-13' } };
    expect(phaseOf(answered, '2024-03-12')).toBe('under-embargo');
    expect(phaseOf(answered, '2024-03-13')).toBe('under-embargo');
    expect(phaseOf(answered, '2024-03-14')).toBe('published');
  });

  it('knows an embargo that was over before the answer came in here', () => {
    expect(phaseOf({ ...FILED, isAnswered: true, embargo: { until: '2023-01-05' } }, TODAY)).toBe('published');
    expect(phaseOf({ ...FILED, isAnswered: true, embargo: { until: null }, publishedOn: '2024-03-01' }, TODAY)).toBe(
      'published',
    );
  });

  it('gives a phase for any combination of facts', () => {
    const day = fc.constantFrom(null, '2020-01-01', '2024-03-13', '2030-12-31');
    fc.assert(
      fc.property(
        fc.record({
          isDraft: fc.boolean(),
          askedOn: day,
          sentOn: day,
          number: fc.constantFrom(null, 1),
          isWithdrawn: fc.boolean(),
          isRequalified: fc.boolean(),
          hasInterimAnswer: fc.boolean(),
          isAnswered: fc.boolean(),
          publishedOn: day,
          embargo: fc.option(fc.record({ until: day })),
        }),
        (facts) => {
          expect(PHASES).toContain(phaseOf(facts, TODAY));
        },
      ),
    );
  });
});

describe('urgencyOf', () => {
  it.each([
    ['2024-03-12', { kind: 'late', workingDays: 1 }],
    ['2024-03-08', { kind: 'late', workingDays: 3 }],
    ['2024-03-13', { kind: 'due-this-week', workingDays: 0 }],
    ['2024-03-17', { kind: 'due-this-week', workingDays: 2 }],
    ['2024-03-18', { kind: 'in-time', workingDays: 3 }],
    [null, { kind: 'no-due-date' }],
  ] as const)('on Wednesday 13 March 2024 calls a question due on %s %j', (dueOn, urgency) => {
    expect(urgencyOf('waiting', dueOn, TODAY, BELGIUM)).toEqual(urgency);
  });

  it('counts at least one day late on a weekend after a Friday', () => {
    expect(urgencyOf('interim', '2024-03-15', '2024-03-16', BELGIUM)).toEqual({ kind: 'late', workingDays: 1 });
  });

  it('presses nobody once the question is answered, withdrawn or a draft', () => {
    for (const phase of ['concept', 'under-embargo', 'published', 'withdrawn', 'requalified'] as const) {
      expect(urgencyOf(phase, '2020-01-01', TODAY, BELGIUM)).toEqual({ kind: 'closed' });
    }
  });
});
