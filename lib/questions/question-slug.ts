const LONGEST = 80;

/**
 * A text as a part of an address: lower case letters and digits of ASCII, joined by single hyphens, cut at a word.
 * "Stand van zaken (2)" gives "stand-van-zaken-2". Never empty.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? 'vraag' : slug;
}

/** The slug of a question of which only number and date are known: "vraag-254-2020-12-23". */
export function placeholderSlug(number: number, date: string | null): string {
  return date === null ? `vraag-${number}` : `vraag-${number}-${date}`;
}
