export interface FigureText {
  readonly text: string;
  /** The index of the figure that stands here; null for the words around it. */
  readonly figure: number | null;
}

/**
 * Cuts the text of an answer at the figures that its sentences state. A figure is sought in its own sentence, and never
 * as a piece of a longer number; one that is not found leaves the text as it is.
 */
export function markFigures(
  text: string,
  figures: readonly { readonly raw: string; readonly sentence: string }[],
): FigureText[] {
  const places: { index: number; start: number; end: number }[] = [];
  figures.forEach(({ raw, sentence }, index) => {
    const sentenceStart = text.indexOf(sentence);
    if (raw === '' || sentenceStart < 0) return;
    const within = text.slice(sentenceStart, sentenceStart + sentence.length);
    for (let at = within.indexOf(raw); at >= 0; at = within.indexOf(raw, at + 1)) {
      const [start, end] = [sentenceStart + at, sentenceStart + at + raw.length];
      const isPiece = /[\d.,]$/.test(within.slice(0, at)) || /^[.,]?\d/.test(within.slice(at + raw.length));
      const isTaken = places.some((place) => start < place.end && end > place.start);
      if (isPiece || isTaken) continue;
      places.push({ index, start, end });
      break;
    }
  });
  const marked: FigureText[] = [];
  let position = 0;
  for (const { index, start, end } of places.toSorted((left, right) => left.start - right.start)) {
    if (start > position) marked.push({ text: text.slice(position, start), figure: null });
    marked.push({ text: text.slice(start, end), figure: index });
    position = end;
  }
  if (position < text.length) marked.push({ text: text.slice(position), figure: null });
  return marked;
}
