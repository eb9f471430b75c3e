const EDITION = /\s*\((\d{1,2})\)\s*$/;

/** The title without its edition, folded to single spaces: "… - Stand van zaken (2)" → "… - Stand van zaken". */
export function threadTitle(title: string): string {
  return title.replace(EDITION, '').replace(/\s+/g, ' ').trim();
}

/** The edition that a title states, "(2)" → 2; null when it states none. */
export function statedEdition(title: string): number | null {
  const match = EDITION.exec(title);
  return match ? Number(match[1]) : null;
}
