import { type Decision, labelRefKey, type LabelRef, type TableRef, tableRefKey } from './decision';
import type { Lineage } from './aligned-thread';

/** The decisions of a thread, found by the label or table that they are about. The last one about a thing counts. */
export interface DecisionIndex {
  readonly sameAs: ReadonlyMap<string, LabelRef>;
  /** Labels that are a category of their own there, with the labels that they are not. */
  readonly apart: ReadonlyMap<string, readonly LabelRef[]>;
  readonly lineages: ReadonlyMap<string, Lineage>;
  readonly names: ReadonlyMap<string, string>;
  readonly tableSameAs: ReadonlyMap<string, TableRef>;
  readonly tableApart: ReadonlyMap<string, readonly TableRef[]>;
  readonly later: ReadonlySet<string>;
}

export function indexDecisions(decisions: readonly Decision[]): DecisionIndex {
  const sameAs = new Map<string, LabelRef>();
  const apart = new Map<string, readonly LabelRef[]>();
  const lineages = new Map<string, Lineage>();
  const names = new Map<string, string>();
  const tableSameAs = new Map<string, TableRef>();
  const tableApart = new Map<string, readonly TableRef[]>();
  const later = new Set<string>();
  const setApart = (label: LabelRef, from: readonly LabelRef[], lineage: Lineage | null): void => {
    const key = labelRefKey(label);
    sameAs.delete(key);
    apart.set(key, from);
    if (lineage === null) lineages.delete(key);
    else lineages.set(key, lineage);
  };
  for (const { content } of decisions) {
    switch (content.kind) {
      case 'same': {
        const key = labelRefKey(content.label);
        apart.delete(key);
        lineages.delete(key);
        sameAs.set(key, content.with);
        break;
      }
      case 'different':
        setApart(content.label, content.from, null);
        break;
      case 'split':
        for (const label of content.into) setApart(label, [content.from], { kind: 'split', from: [content.from] });
        break;
      case 'merge':
        setApart(content.into, content.from, { kind: 'merge', from: content.from });
        break;
      case 'rename':
        names.set(labelRefKey(content.label), content.name);
        break;
      case 'same-table':
      case 'adopt':
        tableApart.delete(tableRefKey(content.table));
        tableSameAs.set(tableRefKey(content.table), content.with);
        break;
      case 'different-table':
        tableSameAs.delete(tableRefKey(content.table));
        tableApart.set(tableRefKey(content.table), content.from);
        break;
      case 'later':
        later.add(content.question);
        break;
    }
  }
  return { sameAs, apart, lineages, names, tableSameAs, tableApart, later };
}
