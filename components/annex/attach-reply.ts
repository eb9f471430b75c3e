/** The address of this site that an answer sends to, or null when it is no such answer. */
export function parseAttachReply(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('location' in answer)) return null;
  const { location } = answer;
  return typeof location === 'string' && /^\/(?!\/)/.test(location) ? location : null;
}
