import type { FlowBlock } from '../flow/flow-block';
import { flowSource } from '../flow/flow-source';
import { sheetBlocks } from '../flow/sheet-areas';
import type { PackageParts } from '../office/package-parts';
import type { SourceDocument } from '../source-document';
import { SourceProblem } from '../source-problem';
import { readSheet, type ReadSheet } from './read-sheet';
import { readWorkbook } from './workbook';

/** Names that nobody gave. */
const UNNAMED = /^(?:blad|sheet|feuil|feuille|tabelle|werkblad)\s?\d*$/i;
const MOST_SHEETS = 200;

/**
 * Opens a workbook: the filled areas of its visible sheets as grids, figures printed as a person with Belgian settings
 * sees them. Macros, links and charts are never looked at.
 * @throws SourceProblem when it is no workbook, or more than can be read
 */
export function openXlsx(parts: PackageParts): SourceDocument {
  const workbook = readWorkbook(parts);
  if (workbook.sheets.length > MOST_SHEETS) throw new SourceProblem('too-complex');
  const blocks: FlowBlock[] = [];
  const warnings: string[] = [];
  for (const { name, isHidden, part } of workbook.sheets) {
    if (isHidden) {
      warnings.push(`Blad "${name}" is verborgen en niet gelezen.`);
      continue;
    }
    const bytes = parts.read(part);
    if (!bytes) throw new SourceProblem('damaged');
    const sheet = readSheet(bytes, workbook);
    for (const block of sheetBlocks(sheet.cells, UNNAMED.test(name) ? null : name)) blocks.push(block);
    warnings.push(...sheetWarnings(name, sheet));
  }
  if (blocks.length === 0) throw new SourceProblem('empty');
  return flowSource(blocks, warnings);
}

function sheetWarnings(name: string, { hiddenRows, hiddenColumns, roundedCells }: ReadSheet): string[] {
  const hidden = [
    ...(hiddenRows > 0 ? [hiddenRows === 1 ? '1 rij' : `${hiddenRows} rijen`] : []),
    ...(hiddenColumns > 0 ? [hiddenColumns === 1 ? '1 kolom' : `${hiddenColumns} kolommen`] : []),
  ];
  const isOne = hiddenRows + hiddenColumns === 1;
  return [
    ...(hidden.length > 0
      ? [`Op blad "${name}" ${isOne ? 'is' : 'zijn'} ${hidden.join(' en ')} verborgen en niet gelezen.`]
      : []),
    ...(roundedCells > 0
      ? [
          `Op blad "${name}" ${roundedCells === 1 ? 'toont 1 cel' : `tonen ${roundedCells} cellen`} een afgerond getal; dat getal is gelezen.`,
        ]
      : []),
  ];
}
