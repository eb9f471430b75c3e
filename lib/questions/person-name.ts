/** By which a printed name is recognised again: case, accents, dots and spaces do not count. */
export function personNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** A name as people write it. Documents print names in capitals: "AN DE TEST" becomes "An De Test". */
export function displayName(printed: string): string {
  const name = printed.replace(/\s+/g, ' ').trim();
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (match) => match.toUpperCase());
}
