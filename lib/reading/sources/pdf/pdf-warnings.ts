/** What became of a page: "empty" has no text but is not blank, "unreadable" has characters that the file does not name. */
export type PageState = 'read' | 'empty' | 'unreadable' | 'damaged';

const TAIL = 2048;

/** What a person should know of pages that could not be read, one Dutch sentence each. */
export function pdfWarnings(states: readonly PageState[], bytes: Uint8Array): string[] {
  const warnings: string[] = [];
  const numbers = (state: PageState): number[] => states.flatMap((each, index) => (each === state ? [index + 1] : []));
  const empty = numbers('empty');
  if (empty.length > 0)
    warnings.push(`Op ${pagesNamed(empty)} staat geen tekst: wat daar als beeld of scan staat, is niet gelezen.`);
  const unreadable = numbers('unreadable');
  if (unreadable.length > 0)
    warnings.push(
      `Op ${pagesNamed(unreadable)} zijn tekens niet te lezen: het bestand zegt niet welke letters ze voorstellen.`,
    );
  const damaged = numbers('damaged');
  if (damaged.length > 0)
    warnings.push(
      `${capitalised(pagesNamed(damaged))} ${damaged.length === 1 ? 'is' : 'zijn'} beschadigd en niet gelezen.`,
    );
  if (!endsWell(bytes)) warnings.push('Het bestand is afgebroken: er kan tekst aan het einde ontbreken.');
  return warnings;
}

/** "bladzijde 3", "bladzijden 3, 5-8 en 12". */
function pagesNamed(pages: readonly number[]): string {
  const stretches: string[] = [];
  for (let index = 0; index < pages.length;) {
    const from = pages[index] ?? 0;
    let to = from;
    while (pages[index + 1] === to + 1) {
      index += 1;
      to += 1;
    }
    index += 1;
    stretches.push(to > from + 1 ? `${from}-${to}` : to > from ? `${from}, ${to}` : `${from}`);
  }
  const listed =
    stretches.length > 1 ? `${stretches.slice(0, -1).join(', ')} en ${stretches.at(-1) ?? ''}` : (stretches[0] ?? '');
  return `${pages.length === 1 ? 'bladzijde' : 'bladzijden'} ${listed}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether the file has its end mark; what comes after it (a signature, padding) is short. */
function endsWell(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  return tail.includes('%%EOF');
}
