import type { Caution } from '@/lib/comparison/change';
import type { Verdict } from '@/lib/comparison/verdict';

/** The texts of `comparison.verdict` that say why two periods can (not) be compared. */
export type ReasonKey =
  'comparableText' | 'differentCount' | 'other-months' | 'provisional' | 'estimated' | 'period-length' | 'hard-break';

export function reasonKeys(verdict: Verdict): ReasonKey[] {
  switch (verdict.kind) {
    case 'comparable':
      return ['comparableText'];
    case 'with-caution':
      return [...new Set(verdict.cautions.map(cautionKey))];
    case 'not-comparable':
      return [...verdict.obstacles];
  }
}

function cautionKey(caution: Caution): ReasonKey {
  switch (caution) {
    case 'soft-break':
    case 'definition-differs':
      return 'differentCount';
    case 'other-months':
    case 'provisional':
    case 'estimated':
    case 'period-length':
    case 'hard-break':
      return caution;
  }
}

/** The verdict in sentences: "Met voorzichtigheid te vergelijken. Er is niet telkens hetzelfde geteld …" */
export function verdictSentence(verdict: Verdict, text: (key: Verdict['kind'] | ReasonKey) => string): string {
  return [text(verdict.kind), ...reasonKeys(verdict).map(text)].join(' ');
}
