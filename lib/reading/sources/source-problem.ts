import type { ReadingProblem } from '../reading-problem';

/** Thrown where a source turns out not to be readable; opening it turns this into an answer, so nobody else sees it. */
export class SourceProblem extends Error {
  constructor(readonly problem: ReadingProblem) {
    super(problem);
    this.name = 'SourceProblem';
  }
}
