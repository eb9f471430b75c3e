import { expect, type Locator, type Page } from '@playwright/test';
import { createClient } from '../../lib/db/client.server';
import { readingSchema } from '../../lib/reading/reading-schema';
import type { Reading } from '../../lib/reading/reading';
import { installation } from './installation';

/** A question with two items, answered under one number: what a reader makes one part of. */
export function joinedDocument({ number, title }: { readonly number: number; readonly title: string }): string {
  return `SCHRIFTELIJKE VRAAG
nr. ${String(number)}
van PROEF PERSOON
datum: 5 januari 2024
aan TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

${title}

Proefbanken krijgen elk jaar bezoek.

1. Waarom kwamen ze in 2023?

2. Hoeveel bezoekers telden de proefbanken in 2023?

TEST MINISTERIE
VLAAMS MINISTER VAN PROEVEN

ANTWOORD
op vraag nr. ${String(number)} van 5 januari 2024
van PROEF PERSOON

1. De redenen worden niet geregistreerd. Het aantal bezoekers staat in de tabel.

Provincie 2023

Antwerpen 1.234

Limburg 766

Totaal 2.000
`;
}

/** Opens "Bewerken" of one thing, by its words, and chooses what to do. */
export async function choose(page: Page, what: string | RegExp, entry: string): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The form that a choice opened. */
export function panel(page: Page, name: string | RegExp): Locator {
  return page.getByRole('form', { name });
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^bewaard om/)).toBeVisible();
}

/** The draft that the page shows, as it is stored: what it began with and what it is now. */
export async function storedDraft(page: Page): Promise<{ readonly start: Reading; readonly content: Reading }> {
  const id = /\/invoeren\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const draft = await database.reviewDraft.findUniqueOrThrow({
    where: { id },
    select: { content: true, reading: { select: { result: true } } },
  });
  await database.$disconnect();
  return { start: readingSchema.parse(draft.reading.result), content: readingSchema.parse(draft.content) };
}

export interface StoredTable {
  readonly part: readonly string[];
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly periods: readonly (string | null)[];
  /** Kind, group, label, then state and raw of every cell. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The tables of the answer of the question that the page shows, as they are stored, in order. */
export async function storedTables(page: Page): Promise<StoredTable[]> {
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const tables = await database.dataTable.findMany({
    where: { answer: { addressees: { some: { addressee: { question: { slug } } } } } },
    orderBy: { position: 'asc' },
    select: {
      title: true,
      answerPart: { select: { paths: true } },
      columns: { select: { label: true, periodLabel: true }, orderBy: { position: 'asc' } },
      rows: {
        select: {
          kind: true,
          groupLabel: true,
          label: true,
          cells: { select: { raw: true, state: true }, orderBy: { column: { position: 'asc' } } },
        },
        orderBy: { position: 'asc' },
      },
    },
  });
  await database.$disconnect();
  return tables.map((table) => ({
    part: table.answerPart?.paths ?? [],
    title: table.title,
    columns: table.columns.map((column) => column.label),
    periods: table.columns.map((column) => column.periodLabel),
    rows: table.rows.map((row) => [
      row.kind,
      row.groupLabel,
      row.label,
      ...row.cells.map((cell) => `${cell.state} ${cell.raw}`),
    ]),
  }));
}

/** The parts of the answer of the question that the page shows, as they are stored. */
export async function storedParts(
  page: Page,
): Promise<{ paths: string[]; text: string; outcome: string; reason: string | null; outcomeNote: string | null }[]> {
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const database = createClient(installation.databaseUrl, { connections: 1 });
  const parts = await database.answerPart.findMany({
    where: { answer: { addressees: { some: { addressee: { question: { slug } } } } } },
    orderBy: { position: 'asc' },
    select: { paths: true, text: true, outcome: true, reason: true, outcomeNote: true },
  });
  await database.$disconnect();
  return parts;
}
