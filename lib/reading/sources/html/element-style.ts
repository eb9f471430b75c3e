import { attributeOf, type HtmlElement } from './parse-html';

/** The declarations of an element's style attribute, names and values in lower case. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  return declarations(attributeOf(element, 'style') ?? '');
}

/** "display: none; font-weight:bold" as names and values in lower case; the first 4,000 characters count. */
export function declarations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of text.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
    found.set(part.slice(0, colon).trim().toLowerCase(), value.toLowerCase());
  }
  return found;
}

/** Whether a weight is that of bold letters. */
export function isBoldWeight(weight: string | undefined): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

const POINTS_PER: Readonly<Record<string, number>> = { pt: 1, px: 0.75 };

/** A font size in points; null for sizes that depend on others. */
export function pointsOf(size: string | undefined): number | null {
  const match = /^(\d{1,3}(?:\.\d{1,4})?)(pt|px)$/.exec(size ?? '');
  return match ? Number(match[1]) * (POINTS_PER[match[2] ?? ''] ?? 1) : null;
}
