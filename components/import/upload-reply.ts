/** What the server answers about one file that a script sent; its words stand in the catalogue under `import.result`. */
export interface UploadMessage {
  readonly code: string;
  readonly name: string;
  readonly importId?: string;
}

/** The messages of an answer, or null when it is none. By hand: a schema library would weigh more than the page. */
export function parseUploadReply(answer: unknown): readonly UploadMessage[] | null {
  if (typeof answer !== 'object' || answer === null || !('messages' in answer)) return null;
  const { messages } = answer;
  return Array.isArray(messages) && messages.length > 0 && messages.every(isMessage) ? messages : null;
}

function isMessage(value: unknown): value is UploadMessage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    (!('importId' in value) || typeof value.importId === 'string')
  );
}

/** Where to go on: one file that is on its way is followed; of several the list tells, with what is not on its way. */
export function addressAfterUpload(messages: readonly UploadMessage[]): string {
  const [only] = messages;
  if (messages.length === 1 && only?.importId !== undefined) return `/invoeren/import/${only.importId}`;
  const query = new URLSearchParams();
  for (const message of messages.filter(({ code }) => code !== 'queued').slice(0, 50)) {
    query.append('melding', JSON.stringify(message));
  }
  return query.size === 0 ? '/invoeren' : `/invoeren?${query.toString()}`;
}
