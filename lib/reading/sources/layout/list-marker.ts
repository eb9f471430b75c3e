const MARKER =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]{1,2}|\(?[a-z][.)]{1,2}|\(?[ivx]{1,4}[.)]{1,2}|[A-H][.)]|[•▪●◦‣–—-]|\d{1,2}°)$/;
const AT_START = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[ivx]{2,4}[.)])\s\S/;

/** Whether a text is no more than the number, letter or bullet of an item. */
export function isListMarker(text: string): boolean {
  return text.length <= 8 && MARKER.test(text);
}

/** Whether a text begins as an item does: "a) opleidingsniveau", "4. Opleidingen". */
export function startsItem(text: string): boolean {
  return AT_START.test(text.slice(0, 12));
}
