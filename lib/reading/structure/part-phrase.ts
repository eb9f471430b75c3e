const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];
const ORDINAL = ORDINALS.join('|');
const NUMBERS = '\\(?\\d{1,2}\\)?(?:\\s?(?:,|en|tot en met|tot|t\\/m|-)\\s?\\d{1,2}){0,8}';
const ABOUT =
  '(?:Wat|Voor\\s+wat|Met\\s+betrekking\\s+tot|Met\\s+betrekking|Betreffende|Inzake|Aangaande|Omtrent|Op|Over|Voor|In\\s+antwoord\\s+op|Als\\s+antwoord\\s+op|Antwoordend\\s+op|Wat\\s+betreft)';
const NAMED = new RegExp(
  `^${ABOUT}\\s+(?:de\\s+|uw\\s+|het\\s+)?(?:(${ORDINAL})\\s+(?:deel)?vraag|(?:deel)?vra(?:ag|gen)\\s+(${NUMBERS})|(?:punt(?:en)?)\\s+(${NUMBERS}))(?=[\\s,:])`,
);
const HEADED = new RegExp(`^(${ORDINAL})\\s+(?:deel)?vraag\\s*[:.]?\\s*$`, 'i');

/**
 * The sub-questions that a sentence names before it answers them: "Wat vraag 2 betreft, …", "Met betrekking tot de
 * tweede vraag …", "Op vragen 3 en 4 kan ik …", or a line of its own ("Eerste vraag"). The words belong to the answer, so
 * nothing of them is a marker; null for other sentences. Whether they name the next part is for the outline to say.
 */
export function readPartPhrase(
  text: string,
): { readonly numbers: readonly number[]; readonly isHeading: boolean } | null {
  const head = text.slice(0, 160);
  const heading = HEADED.exec(head);
  if (heading) return { numbers: [ordinal(heading[1])], isHeading: true };
  const match = NAMED.exec(head);
  if (!match) return null;
  const numbers = match[1] ? [ordinal(match[1])] : listed(match[2] ?? match[3] ?? '');
  return numbers.length === 0 ? null : { numbers, isHeading: false };
}

function ordinal(word: string | undefined): number {
  return ORDINALS.indexOf((word ?? '').toLowerCase()) + 1;
}

/** "3 en 5" is 3 and 5, "2 tot 4" is 2, 3 and 4. */
function listed(text: string): number[] {
  const numbers: number[] = [];
  for (const match of text.matchAll(/(tot en met|tot|t\/m|-)?\s?\(?(\d{1,2})/g)) {
    const value = Number(match[2]);
    const last = numbers.at(-1);
    if (match[1] && last !== undefined) for (let each = last + 1; each < value; each += 1) numbers.push(each);
    numbers.push(value);
  }
  return numbers;
}
