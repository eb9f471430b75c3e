const LONGEST = 80;

/** The part of an address made from a title: lower case letters and digits joined by dashes, at most 80 characters. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const cut = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/-[^-]*$/, '');
  return cut === '' ? 'reeks' : cut;
}
