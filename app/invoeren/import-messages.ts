import { z } from 'zod';
import type { ReceivedDocument } from '@/lib/review/receive-document.server';

/** What became of a file, each with its HTTP status; the words stand in the catalogue under `import.result`. */
export const STATUS_OF = {
  queued: 202,
  'already-queued': 200,
  'already-in-review': 200,
  'put-aside': 200,
  'already-recorded': 200,
  'already-annex': 200,
  'nothing-sent': 400,
  'not-a-form': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'other-site': 403,
  changed: 409,
  'too-large': 413,
  unsupported: 415,
  empty: 422,
  binary: 422,
  undecodable: 422,
  encrypted: 422,
  'no-text': 422,
  damaged: 422,
  'unpacks-too-large': 422,
  'too-complex': 422,
  'too-slow': 422,
  'too-much-memory': 422,
  'reader-failed': 422,
  'too-many-waiting': 429,
} as const;
export type ImportCode = keyof typeof STATUS_OF;

const IMPORT_CODES = Object.keys(STATUS_OF) as [ImportCode, ...ImportCode[]]; // the keys of the object above

const importMessage = z.object({
  code: z.enum(IMPORT_CODES),
  name: z.string().max(300),
  importId: z.uuid().optional(),
  reviewDraftId: z.uuid().optional(),
  questionSlug: z.string().max(120).optional(),
});
export type ImportMessage = z.infer<typeof importMessage>;

/** The message about one received file. */
export function describeReceived(received: ReceivedDocument, name: string): ImportMessage {
  const shortName = name.slice(0, 300);
  switch (received.kind) {
    case 'queued':
    case 'already-queued':
      return { code: received.kind, name: shortName, importId: received.importId };
    case 'too-many-waiting':
      return { code: received.kind, name: shortName };
    case 'already-in-review':
    case 'put-aside':
      return { code: received.kind, name: shortName, reviewDraftId: received.reviewDraftId };
    case 'already-recorded':
    case 'already-annex':
      return {
        code: received.kind,
        name: shortName,
        ...(received.questionSlug === null ? {} : { questionSlug: received.questionSlug }),
      };
    case 'unreadable':
      return { code: received.problem, name: shortName };
  }
}

/** The messages in an address; whatever does not look like one is left out. */
export function parseImportMessages(values: readonly string[]): ImportMessage[] {
  return values.flatMap((value) => {
    try {
      const message = importMessage.safeParse(JSON.parse(value));
      return message.success ? [message.data] : [];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
