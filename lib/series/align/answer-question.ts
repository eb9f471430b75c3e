import type { AlignmentQuestion } from './aligned-thread';
import type { DecisionContent } from './decision';

/**
 * What a person may answer: "same:0:1" (the first label is the second candidate, the other labels are new), "split",
 * "merge", "different" (all are categories of their own) or "later".
 */
export type Choice =
  | { readonly kind: 'same'; readonly label: number; readonly candidate: number }
  | { readonly kind: 'split' | 'merge' | 'different' | 'later' };

export function parseChoice(text: string): Choice | null {
  if (text === 'split' || text === 'merge' || text === 'different' || text === 'later') return { kind: text };
  const match = /^same:(\d{1,2}):(\d{1,2})$/.exec(text);
  return match ? { kind: 'same', label: Number(match[1]), candidate: Number(match[2]) } : null;
}

type Asked = Omit<AlignmentQuestion, 'answerIds'>;

/** The choices that a question offers, the proposal first. */
export function choicesOf(question: Asked): string[] {
  const candidates = question.about === 'table' ? question.tableCandidates : question.labelCandidates;
  const labels = question.about === 'table' ? 1 : question.labels.length;
  const same = Array.from({ length: labels }, (_, label) =>
    candidates.map((_candidate, candidate) => `same:${String(label)}:${String(candidate)}`),
  ).flat();
  const several: string[] = [];
  if (question.about === 'label' && candidates.length === 1 && labels > 1) several.push('split');
  if (question.about === 'label' && candidates.length > 1 && labels === 1) several.push('merge');
  const all = [...several, ...same, 'different', 'later'];
  const proposed = question.proposal === 'same' ? same[0] : question.proposal;
  return proposed === undefined || !all.includes(proposed)
    ? all
    : [proposed, ...all.filter((each) => each !== proposed)];
}

/** The decisions that an answer to a question is; null when the question does not offer it. */
export function decisionsOf(question: Asked, choice: Choice): DecisionContent[] | null {
  if (choice.kind === 'later') return [{ kind: 'later', question: question.key }];
  const { labels, labelCandidates, table, tableCandidates } = question;
  if (question.about === 'table') {
    if (choice.kind === 'different') return [{ kind: 'different-table', table, from: [...tableCandidates] }];
    const wanted = choice.kind === 'same' ? tableCandidates[choice.candidate] : undefined;
    return wanted ? [{ kind: 'same-table', table, with: wanted }] : null;
  }
  const [firstLabel, firstCandidate] = [labels[0], labelCandidates[0]];
  switch (choice.kind) {
    case 'different':
      return labels.map((label) => ({ kind: 'different', label, from: [...labelCandidates] }));
    case 'split':
      return firstCandidate ? [{ kind: 'split', from: firstCandidate, into: [...labels] }] : null;
    case 'merge':
      return firstLabel && labels.length === 1
        ? [{ kind: 'merge', from: [...labelCandidates], into: firstLabel }]
        : null;
    case 'same': {
      const [label, wanted] = [labels[choice.label], labelCandidates[choice.candidate]];
      if (!label || !wanted) return null;
      return [
        { kind: 'same', label, with: wanted },
        ...labels
          .filter((other) => other !== label)
          .map((other): DecisionContent => ({ kind: 'different', label: other, from: [...labelCandidates] })),
      ];
    }
  }
}
