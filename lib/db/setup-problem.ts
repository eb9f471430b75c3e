/**
 * Something about the machine or its settings stops a command. The message is one line for the person who typed the
 * command: what is wrong and what to do. Commands print it without a stack.
 */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';
}

/** What an unknown thrown value says, in one line. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a thrown value is a system error with one of these codes, such as "ENOENT". */
export function hasErrorCode(thrown: unknown, ...codes: readonly string[]): boolean {
  return thrown instanceof Error && 'code' in thrown && codes.some((code) => code === thrown.code);
}
