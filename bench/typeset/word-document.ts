import {
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { labelOf } from '../../lib/reading/print-reading';
import type { PrintBlock } from '../../lib/reading/print/print-block';
import { numberThemselves } from './number-themselves';

/** How a Word document is set. */
export interface WordSetting {
  readonly tables: 'bordered' | 'borderless' | 'tabs';
  readonly hasAutomaticNumbers: boolean;
}

const NUMBERS = 'nummers';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

const BOLD: Pick<IRunOptions, 'bold'> = { bold: true };

/** The blocks as a Word document. */
export async function wordDocument(blocks: readonly PrintBlock[], setting: WordSetting): Promise<Uint8Array> {
  const hasNumbers = setting.hasAutomaticNumbers && numberThemselves(blocks);
  let list = 0;
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'item' && block.depth === 0 && block.marker.startsWith('1.')) list += 1;
    return block.kind === 'table' ? tableOf(block.table, setting) : [paragraphOf(block, hasNumbers ? list : null)];
  });
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
    { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%3.' },
  ];
  const document = new Document({
    numbering: { config: [{ reference: NUMBERS, levels }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphOf(block: Exclude<PrintBlock, { kind: 'table' }>, list: number | null): Paragraph {
  if (block.kind !== 'item') {
    const isBold = block.kind === 'heading' || block.kind === 'title' || block.kind === 'caption';
    return new Paragraph({ children: [textRun(block.text, isBold)] });
  }
  return list !== null
    ? new Paragraph({ text: block.text, numbering: { reference: NUMBERS, level: block.depth, instance: list } })
    : new Paragraph({ text: `${block.marker} ${block.text}`.trim() });
}

function textRun(text: string, isBold: boolean): TextRun {
  return new TextRun(isBold ? { text, ...BOLD } : { text });
}

function tableOf(
  { columns, rows }: Extract<PrintBlock, { kind: 'table' }>['table'],
  { tables }: WordSetting,
): (Paragraph | Table)[] {
  const lines = rows.map((row) => [labelOf(row), ...row.cells.map((cell) => cell.raw)]);
  if (tables === 'tabs')
    return [[...columns], ...lines].map(
      (cells) =>
        new Paragraph({
          tabStops: columns.map((_, index) => ({ type: 'left' as const, position: 5_000 + index * 1_200 })),
          children: cells.flatMap((cell, index) => [
            ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
            new TextRun(cell),
          ]),
        }),
    );
  const rowOf = (cells: readonly string[], isHeading: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      children: cells.map(
        (cell) =>
          new TableCell({
            ...(cells.length === 1 ? { columnSpan: columns.length } : {}),
            children: [new Paragraph({ children: [textRun(cell, isHeading)] })],
          }),
      ),
    });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      ...(tables === 'borderless' ? { borders: NO_BORDERS } : {}),
      rows: [rowOf(columns, tables === 'bordered'), ...lines.map((line) => rowOf(line, false))],
    }),
  ];
}
