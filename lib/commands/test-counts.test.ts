import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countVitest, NO_TESTS, summaryLine } from './test-counts';

describe('counting tests', () => {
  it('reads what Vitest reports', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = {
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [broken, failing],
    };
    expect(countVitest(report).failed).toBe(2);
  });

  it('counts flaky tests and errors outside tests of Playwright as failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  it('names skipped tests only when there are', () => {
    expect(summaryLine(addCounts(NO_TESTS, { passed: 7, failed: 0, skipped: 0 }))).toBe('7 passed, 0 failed');
    expect(summaryLine({ passed: 7, failed: 1, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
  });
});
