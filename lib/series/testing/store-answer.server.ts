import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client';
import type { Period } from '../../figures/period';
import { periodRowOf } from '../period-row';

/** An answer as a test describes it: short words for what `acceptReading` stores in full. */
export interface GivenAnswer {
  readonly threadId: string;
  readonly items: Readonly<Record<string, string>>;
  readonly parts: readonly GivenPart[];
  readonly tables: readonly GivenTable[];
  readonly statedFigures?: readonly {
    readonly path: string;
    readonly raw: string;
    readonly period: Period;
    readonly sentence: string;
  }[];
  readonly answeredOn?: Date;
  /** The only office that sees it. */
  readonly embargoOfficeId?: string;
}

export interface GivenPart {
  readonly path: string;
  readonly text: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly isProvisional?: boolean;
}

export interface GivenTable {
  readonly path: string;
  readonly title?: string;
  readonly rowHeading: string;
  readonly columns: readonly { readonly label: string; readonly period?: Period; readonly unit?: string }[];
  /** Label, one raw token per column; "Totaal" is the total. A group heading has no tokens. */
  readonly rows: readonly {
    readonly label: string;
    readonly raw: readonly string[];
    readonly group?: string;
    readonly code?: string;
    readonly kind?: string;
  }[];
}

/** Stores question, answer, parts, tables, cells and stated figures. Figures are plain decimals; anything else is suppressed. */
export async function storeAnswer(
  client: PrismaClient,
  given: GivenAnswer,
): Promise<{ answerId: string; questionId: string }> {
  const question = await client.question.create({
    data: {
      slug: `vraag-${randomUUID()}`,
      parliamentId: 'vlaams-parlement',
      title: 'Arbeidsbegeleiding van gedetineerden - Stand van zaken (2)',
      threadId: given.threadId,
      items: { create: Object.entries(given.items).map(([path, text], position) => ({ path, text, position })) },
    },
    include: { items: true },
  });
  const addressee = await client.addressee.create({
    data: { questionId: question.id, parliamentId: 'vlaams-parlement', kind: 'written', isAnswered: true },
  });
  const answer = await client.answer.create({
    data: {
      kind: 'substantive',
      answeredOn: given.answeredOn ?? null,
      isUnderEmbargo: given.embargoOfficeId !== undefined,
      embargoOfficeId: given.embargoOfficeId ?? null,
      addressees: { create: [{ addresseeId: addressee.id }] },
    },
  });
  const partIds = new Map<string, string>();
  for (const [position, part] of given.parts.entries()) {
    const item = question.items.find((each) => each.path === part.path);
    const stored = await client.answerPart.create({
      data: {
        answerId: answer.id,
        position,
        paths: [part.path],
        text: part.text,
        outcome: part.outcome ?? 'answered',
        reason: part.reason ?? null,
        isProvisional: part.isProvisional ?? false,
        items: { create: item ? [{ questionItemId: item.id }] : [] },
      },
    });
    partIds.set(part.path, stored.id);
  }
  for (const [position, table] of given.tables.entries()) await storeTable(client, answer.id, partIds, table, position);
  for (const [position, stated] of (given.statedFigures ?? []).entries()) {
    await client.statedFigure.create({
      data: {
        answerId: answer.id,
        answerPartId: partIds.get(stated.path) ?? null,
        position,
        path: stated.path,
        raw: stated.raw,
        value: stated.raw,
        sentence: stated.sentence,
        ...periodRowOf(stated.period),
      },
    });
  }
  return { answerId: answer.id, questionId: question.id };
}

async function storeTable(
  client: PrismaClient,
  answerId: string,
  partIds: ReadonlyMap<string, string>,
  given: GivenTable,
  position: number,
): Promise<void> {
  const table = await client.dataTable.create({
    data: {
      answerId,
      answerPartId: partIds.get(given.path) ?? null,
      position,
      path: given.path,
      title: given.title ?? null,
      rowHeading: given.rowHeading,
      columns: {
        create: given.columns.map((column, index) => ({
          position: index,
          label: column.label,
          unit: column.unit ?? null,
          ...(column.period ? periodRowOf(column.period) : {}),
        })),
      },
    },
    include: { columns: true },
  });
  for (const [rowPosition, row] of given.rows.entries()) {
    const isTotal = row.label.startsWith('Totaal');
    const stored = await client.tableRow.create({
      data: {
        tableId: table.id,
        position: rowPosition,
        kind: row.kind ?? (row.raw.length === 0 ? 'group' : isTotal ? 'total' : 'row'),
        groupLabel: row.group ?? null,
        code: row.code ?? null,
        label: row.label,
      },
    });
    await client.cell.createMany({
      data: row.raw.map((raw, index) => {
        const isNumber = /^-?\d+(\.\d+)?$/.test(raw);
        return {
          tableId: table.id,
          rowId: stored.id,
          columnId: table.columns.find((column) => column.position === index)?.id ?? '',
          raw,
          value: isNumber ? raw : null,
          state: isNumber ? 'number' : 'suppressed',
        };
      }),
    });
  }
}
