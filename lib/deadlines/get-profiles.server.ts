import { z } from 'zod';
import type { Prisma, PrismaClient } from '../db/generated/client';
import { isoDateOf } from '../figures/iso-date';
import { DEADLINE_UNITS, START_RULES } from './compute-deadline';
import { COUNTRIES } from './holidays';
import { NUMBERINGS, RULE_PURPOSES, type ParliamentProfile, type RecordedRule } from './profile';
import { RECESS_KINDS, Suspension } from './suspension';
import { MonthDay } from './working-calendar';

const RuleRow = z.object({
  purpose: z.enum(RULE_PURPOSES),
  unit: z.enum(DEADLINE_UNITS),
  startRule: z.enum(START_RULES),
  suspensions: z.array(Suspension),
});
const ProfileRow = z.object({
  country: z.enum(COUNTRIES),
  numbering: z.enum(NUMBERINGS),
  extraDaysOff: z.array(MonthDay),
});
const RecessKindColumn = z.enum(RECESS_KINDS);

const SELECT = {
  id: true,
  name: true,
  country: true,
  numbering: true,
  extraDaysOff: true,
  deadlineRules: { orderBy: { validFrom: 'asc' } },
  recesses: { orderBy: { startsOn: 'asc' } },
} satisfies Prisma.ParliamentSelect;

/** The profiles of all parliaments by id: a few rows, read whole. They are public. */
export async function getProfiles(
  client: PrismaClient | Prisma.TransactionClient,
): Promise<ReadonlyMap<string, ParliamentProfile>> {
  const rows = await client.parliament.findMany({ select: SELECT, orderBy: { name: 'asc' } });
  return new Map(rows.map((row) => [row.id, profileOf(row)]));
}

function profileOf(row: Prisma.ParliamentGetPayload<{ select: typeof SELECT }>): ParliamentProfile {
  const { country, numbering, extraDaysOff } = ProfileRow.parse(row);
  const rules: Record<(typeof RULE_PURPOSES)[number], RecordedRule[]> = { answer: [], delay: [], embargo: [] };
  for (const stored of row.deadlineRules) {
    const { purpose, ...rule } = RuleRow.parse(stored);
    rules[purpose].push({
      ...rule,
      id: stored.id,
      amount: stored.amount,
      validFrom: isoDateOf(stored.validFrom),
      validTo: stored.validTo === null ? null : isoDateOf(stored.validTo),
      source: stored.source,
    });
  }
  return {
    id: row.id,
    name: row.name,
    numbering,
    calendar: { country, extraDaysOff },
    rules,
    recesses: row.recesses.map((recess) => ({
      id: recess.id,
      name: recess.name,
      kind: RecessKindColumn.parse(recess.kind),
      startsOn: isoDateOf(recess.startsOn),
      endsOn: isoDateOf(recess.endsOn),
    })),
  };
}
