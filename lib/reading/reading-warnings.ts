import type { ReadAnswer, ReadQuestion } from './reading';

/** What a person should look at, one Dutch sentence each, naming the place. */
export function readingWarnings(
  question: ReadQuestion | null,
  answer: ReadAnswer | null,
  setting: { readonly isHeaded: boolean },
): string[] {
  const warnings: string[] = [];
  if (question && answer && !setting.isHeaded)
    warnings.push(
      `Geen opschrift scheidt vraag en antwoord: het antwoord is gelezen vanaf regel ${answer.items.find((item) => item.at)?.at?.line ?? '?'}.`,
    );
  for (const part of answer?.items ?? []) {
    if (part.outcome === 'none') warnings.push(`Deelvraag ${part.paths.join(', ')} komt in het antwoord niet terug.`);
  }
  for (const table of answer?.tables ?? []) {
    const where = `de tabel op regel ${table.at.line}${table.path ? ` (deel ${table.path})` : ''}`;
    for (const check of table.checks) {
      if (!check.holds)
        warnings.push(
          `In ${where} is de som van kolom "${check.column}"${check.group ? ` onder "${check.group}"` : ''} ${check.actual} en het gedrukte totaal ${check.expected}.`,
        );
    }
    if (table.columns.every((column) => column === ''))
      warnings.push(`In ${where} is geen opschrift van de kolommen gevonden.`);
  }
  return warnings;
}
