/** The numbers of sub-questions in what a person typed: "1, 2.a en 3" is three. What is no number is left for the edit to refuse. */
export function parsePaths(text: string): string[] {
  const parts = text
    .toLowerCase()
    .split(/[,;&\s]+/)
    .map((part) => part.replace(/[.)]{1,3}$/, ''))
    .filter((part) => part !== '' && part !== 'en');
  return [...new Set(parts)];
}

/** As a person would write them: "1, 2.a, 3". */
export function pathWords(paths: readonly string[]): string {
  return paths.join(', ');
}
