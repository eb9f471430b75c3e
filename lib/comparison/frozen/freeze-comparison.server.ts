import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { brusselsDay } from '../../figures/iso-date';
import type { CompareView } from '../compare-view';
import { getCompareViewWithAnswers } from '../get-comparison.server';
import { parametersOf, parseViewState, viewStateQuery } from '../view-state';
import { type Json, snapshotOf } from './snapshot';

/** A larger table is frozen in parts: what one page shows of it can still be read and cited. */
export const MOST_FROZEN_CELLS = 8_000;
const freezeInput = z.object({ query: z.string().max(60_000) });

/**
 * Keeps a comparison as this viewer sees it now, at an address of its own, with its citation.
 * @param citationOf the citation in the words of whoever freezes, for the path that it gets
 * @throws UseCaseError "not-found" when there is nothing at this address to see, "invalid" when it is too large
 */
export async function freezeComparison(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
  citationOf: (view: CompareView, path: string) => string,
): Promise<{ readonly token: string }> {
  const actorId = allowSignedIn(viewer);
  const { query } = parseInput(freezeInput, input);
  const state = parseViewState(parametersOf(query));
  // Read before the transaction: its queries run side by side, and one connection takes one at a time.
  const found = await getCompareViewWithAnswers(database, viewer, brusselsDay(now), state, 'all');
  if (found === null) throw new UseCaseError('not-found');
  const { view, answerIds } = found;
  if (view.rows.length * view.columns.length > MOST_FROZEN_CELLS) {
    throw new UseCaseError('invalid', { form: 'tooLarge' });
  }
  return database.$transaction(async (transaction) => {
    const token = newToken();
    const frozen = await transaction.frozenComparison.create({
      data: {
        token,
        title: view.series.title,
        state: { query: viewStateQuery(view.state) },
        snapshot: inputJson(snapshotOf(view)),
        citation: citationOf(view, `/vastgelegd/${token}`),
        createdById: actorId,
        createdAt: now,
        answers: { create: answerIds.map((answerId) => ({ answerId })) },
      },
      select: { id: true },
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'freezeComparison',
      subjectType: 'FrozenComparison',
      subjectId: frozen.id,
      after: { token, series: view.series.slug },
    });
    return { token };
  });
}

/** Letters and digits that are not taken for each other when they are read aloud or copied from paper. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';
const TOKEN_LENGTH = 12;
export const TOKEN = /^[2-9a-z]{12}$/;

function newToken(): string {
  return Array.from({ length: TOKEN_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '2').join('');
}

/** Prisma's type of JSON to write does not take read-only lists, and writes them all the same. */
function inputJson(json: Json): Prisma.InputJsonValue {
  return json as Prisma.InputJsonValue;
}
