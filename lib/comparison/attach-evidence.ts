import { passportOf } from './build-rows';
import type { CompareCell, CompareRow, CompareView, NumberedSource } from './compare-view';
import type { EvidenceEntry, ObservationEntry } from './comparison-data';

/** The figures in the rows of a view. */
export function shownObservations(view: Pick<CompareView, 'rows'>): ObservationEntry[] {
  return view.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.observation] : [])));
}

/**
 * A view with what is known about where its figures are written: their passports, and the parts of the answers in which
 * they stand. Nothing else of a figure depends on it, so that a long table need not wait for it.
 */
export function attachEvidence(
  view: CompareView,
  evidenceOf: (observation: ObservationEntry) => readonly EvidenceEntry[],
): CompareView {
  const paths = new Map<string, Set<string>>();
  const rows = view.rows.map((row): CompareRow => ({ ...row, cells: row.cells.map((cell) => attached(cell)) }));
  return { ...view, rows, sources: view.sources.map((source) => withPaths(source, paths)) };

  function attached(cell: CompareCell): CompareCell {
    if (cell.kind !== 'figure') return cell;
    const found = evidenceOf(cell.observation);
    if (found.length === 0) return cell;
    const observation = { ...cell.observation, evidence: [...cell.observation.evidence, ...found] };
    const known = paths.get(observation.sourceId) ?? new Set();
    for (const each of found) if (each.kind !== 'outside-source' && each.path !== null) known.add(each.path);
    paths.set(observation.sourceId, known);
    return { ...cell, observation, passport: passportOf(observation) };
  }
}

function withPaths(source: NumberedSource, paths: ReadonlyMap<string, ReadonlySet<string>>): NumberedSource {
  const own = paths.get(source.source.id);
  return own === undefined ? source : { ...source, paths: [...new Set([...source.paths, ...own])].toSorted() };
}
