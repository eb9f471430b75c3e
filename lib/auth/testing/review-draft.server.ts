import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client';
import { asJson, READER_VERSION } from '../../documents/store-document.server';
import { readText } from '../../reading/testing/read-text';
import type { Roles } from './roles.server';

/** A reading of this text that waits for acceptance in office A, made without a process of its own. Returns its id. */
export async function createReviewDraft(
  database: PrismaClient,
  roles: Roles,
  text: string,
  readerVersion = READER_VERSION,
): Promise<string> {
  const content = asJson(readText(text));
  const draft = await database.reviewDraft.create({
    data: {
      content,
      createdById: roles.userIds['editor of A'],
      office: { connect: { id: roles.officeA } },
      reading: {
        create: {
          readerVersion,
          result: content,
          lines: text.split('\n'),
          document: {
            create: {
              sha256: (randomUUID() + randomUUID()).replaceAll('-', ''),
              name: 'proef.txt',
              mediaType: 'text/plain',
              size: text.length,
              bytes: new TextEncoder().encode(text),
            },
          },
        },
      },
    },
    select: { id: true },
  });
  return draft.id;
}

/** The form by which a person accepts it, for an answer of `answeredDocument`. */
export function acceptanceOf(reviewDraftId: string, facts: Readonly<Record<string, string>>): Record<string, unknown> {
  return {
    reviewDraftId,
    version: '1',
    title: 'Proefbanken - Aantal bezoekers',
    parliamentId: 'vlaams-parlement',
    number: '',
    askedOn: '2024-01-05',
    parliamentaryYear: '',
    asker: 'PROEF PERSOON',
    addressee: 'TEST MINISTERIE',
    portfolio: '',
    answeredOn: '',
    publicity: 'public',
    embargoUntil: '',
    outcomes: [],
    ...facts,
  };
}
