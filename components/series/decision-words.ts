import type { useTranslations } from 'next-intl';
import type { DecisionContent, LabelRef, TableRef } from '@/lib/series/align/decision';

type DecisionText = ReturnType<typeof useTranslations<'series.decisions'>>;

/** A decision in one sentence, with the labels as printed. */
export function decisionWords(text: DecisionText, content: DecisionContent): string {
  switch (content.kind) {
    case 'same':
      return text('kinds.same', { label: labelOf(content.label), other: labelOf(content.with) });
    case 'different':
      return text('kinds.different', { label: labelOf(content.label), others: labelsOf(content.from) });
    case 'split':
      return text('kinds.split', { label: labelOf(content.from), others: labelsOf(content.into) });
    case 'merge':
      return text('kinds.merge', { label: labelOf(content.into), others: labelsOf(content.from) });
    case 'rename':
      return text('kinds.rename', { label: labelOf(content.label), name: `‘${content.name}’` });
    case 'same-table':
      return text('kinds.same-table', { label: tableOf(content.table), other: tableOf(content.with) });
    case 'adopt':
      return text('kinds.adopt', { label: tableOf(content.table), other: tableOf(content.with) });
    case 'different-table':
      return text('kinds.different-table', {
        label: tableOf(content.table),
        others: content.from.map(tableOf).join(', '),
      });
    case 'later':
      return text('kinds.later');
  }
}

export function labelOf({ code, label }: LabelRef): string {
  const plain = label.replace(/ ~\d+$/, '');
  return code === null ? `‘${plain}’` : `‘${code}: ${plain}’`;
}

function labelsOf(labels: readonly LabelRef[]): string {
  return labels.map(labelOf).join(', ');
}

/** The heading of a table, which is the last part of its words. */
function tableOf({ table }: TableRef): string {
  return `‘${(table.split(' | ')[1] ?? table).replace(/ ~\d+$/, '')}’`;
}
