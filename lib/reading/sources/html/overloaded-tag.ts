const MOST_ATTRIBUTES = 500;
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|noscript|template)$/i;

/**
 * Whether a tag of the page has more attributes than any real one: the parser compares each with all before it. Text in
 * comments and scripts is passed over; reads every character at most twice.
 */
export function hasOverloadedTag(html: string): boolean {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return false;
      at = html.indexOf('<', end + 3);
      continue;
    }
    const name = /^<([a-z][a-z0-9]{0,20})/i.exec(html.slice(at, at + 24))?.[1];
    if (name === undefined && !/^<\/[a-z]/i.test(html.slice(at, at + 3))) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = scanTag(html, at + 1);
    if (tag.attributes > MOST_ATTRIBUTES) return true;
    at = tag.end;
    if (name !== undefined && RAW_TEXT.test(name)) {
      const closing = new RegExp(`</${name}`, 'gi');
      closing.lastIndex = at;
      const found = closing.exec(html);
      if (!found) return false;
      at = found.index;
    }
    at = html.indexOf('<', at);
  }
  return false;
}

/** Where a tag ends, and how many words stand in it outside quotes. */
function scanTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let quote = '';
  let wasSpace = false;
  for (let index = from; index < html.length; index += 1) {
    const character = html.charAt(index);
    if (quote !== '') {
      if (character === quote) {
        quote = '';
        wasSpace = true;
      }
      continue;
    }
    if (character === '>') return { end: index + 1, attributes };
    const isQuote = character === '"' || character === "'";
    if (isQuote && html.charAt(index - 1).trim() !== '' && html.charAt(index - 1) === '=') {
      quote = character;
      continue;
    }
    const isSpace = character === '/' || character.trim() === '';
    if (wasSpace && !isSpace) attributes += 1;
    if (attributes > MOST_ATTRIBUTES) return { end: index, attributes };
    wasSpace = isSpace;
  }
  return { end: html.length, attributes };
}
