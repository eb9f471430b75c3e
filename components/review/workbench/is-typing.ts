/** Fields that take no letters: a key pressed on one is free for a command. */
const NO_LETTERS = new Set(['radio', 'checkbox', 'button', 'submit']);

/** Whether a key means a letter where it was pressed, and not a command. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_LETTERS.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
