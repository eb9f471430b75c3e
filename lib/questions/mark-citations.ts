export interface MarkedText {
  readonly text: string;
  /** The index of the citation that stands here; null for the words around it. */
  readonly citation: number | null;
}

/** Cuts a text at the citations that it prints, each at the first place where it stands and is not inside another. */
export function markCitations(text: string, citations: readonly { readonly text: string }[]): MarkedText[] {
  const places = citations
    .map((citation, index) => ({
      index,
      start: citation.text === '' ? -1 : text.indexOf(citation.text),
      length: citation.text.length,
    }))
    .filter((place) => place.start >= 0)
    .toSorted((left, right) => left.start - right.start || right.length - left.length);
  const marked: MarkedText[] = [];
  let position = 0;
  for (const { index, start, length } of places) {
    if (start < position) continue;
    if (start > position) marked.push({ text: text.slice(position, start), citation: null });
    marked.push({ text: text.slice(start, start + length), citation: index });
    position = start + length;
  }
  if (position < text.length) marked.push({ text: text.slice(position), citation: null });
  return marked;
}
