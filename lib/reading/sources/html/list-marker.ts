import { listNumber, type NumberStyle } from '../flow/list-number';
import { styleOf } from './element-style';
import { isHidden } from './hidden';
import { attributeOf, isElement, type HtmlElement } from './parse-html';

const BY_TYPE: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
const BY_STYLE: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal-leading-zero',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};
const BULLET = '•';

/** The markers of the items of a list as a browser prints them ("1.", "a."); "" where the list has none. */
export function listMarkers(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = list.childNodes.filter((child) => isElement(child)).filter((child) => child.tagName === 'li');
  const shown = items.filter((item) => !isHidden(item));
  const isOrdered = list.tagName === 'ol';
  const isReversed = isOrdered && attributeOf(list, 'reversed') !== null;
  let number = wholeNumber(attributeOf(list, 'start')) ?? (isReversed ? items.length : 1);
  const markers = new Map<HtmlElement, string>();
  for (const item of shown) {
    number = wholeNumber(attributeOf(item, 'value')) ?? number;
    markers.set(item, marker(list, item, number, isOrdered));
    number += isReversed ? -1 : 1;
  }
  return markers;
}

function marker(list: HtmlElement, item: HtmlElement, number: number, isOrdered: boolean): string {
  const styles = [styleOf(item), styleOf(list)];
  const words = styles.flatMap((style) => (style.get('list-style-type') ?? style.get('list-style') ?? '').split(/\s+/));
  if (words.includes('none')) return '';
  const styled = words.map((word) => BY_STYLE[word]).find((style) => style !== undefined);
  const typed = [attributeOf(item, 'type'), attributeOf(list, 'type')]
    .map((type) => BY_TYPE[type ?? ''])
    .find((style) => style !== undefined);
  const style = styled ?? typed ?? (isOrdered ? 'decimal' : null);
  const isBulleted = words.some((word) => /^(?:disc|circle|square)$/.test(word));
  return style === null || (isBulleted && styled === undefined) ? BULLET : `${listNumber(number, style)}.`;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*[-+]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null;
}
