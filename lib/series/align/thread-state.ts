import type { SynonymPair } from '../labels/label-form';
import type { AlignedSeries, AlignmentQuestion } from './aligned-thread';
import type { DecisionIndex } from './decision-index';

/** What is built while the editions are gone through. */
export interface ThreadState {
  readonly series: AlignedSeries[];
  readonly questions: Map<string, AlignmentQuestion>;
  readonly decisions: DecisionIndex;
  readonly synonyms: readonly SynonymPair[];
  /** The sentences of all earlier answers. */
  readonly sentences: Set<string>;
}

/** The key, or the key with its turn where it is taken. */
export function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let turn = 2;
  while (taken.has(`${wanted} ~${String(turn)}`)) turn += 1;
  return `${wanted} ~${String(turn)}`;
}
