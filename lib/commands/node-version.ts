const OLDEST = [20, 19] as const;

/** What is wrong with a version of Node such as "20.18.1", in one line, or null when it will do. */
export function nodeVersionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return `Vraagspoor needs Node ${OLDEST.join('.')} or newer, this is ${version}: install a newer one from https://nodejs.org`;
}
