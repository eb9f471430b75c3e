import { styleOf } from './element-style';
import { attributeOf, type HtmlElement } from './parse-html';

/** Elements that print no text of the page. */
const NO_TEXT = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base', 'xml', 'iframe', 'object'],
  ...['embed', 'applet', 'svg', 'canvas', 'video', 'audio', 'img', 'map', 'button', 'select', 'datalist', 'input'],
  ...['textarea', 'progress', 'meter', 'dialog', 'frameset', 'noframes', 'colgroup', 'col', 'rp', 'rt', 'del'],
]);
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|offscreen)(?:\s|$)/i;
const COOKIE_BANNER =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr)(?:$|[\s_-]?(?:bar|banner|notice|consent|popup|modal|wall|melding))/i;
const CHROME_ROLES = new Set(['navigation', 'search', 'dialog', 'alertdialog', 'complementary', 'menu', 'menubar']);

/** Whether an element is not seen: hidden by markup or style, a script, a form control, deleted text. */
export function isHidden(element: HtmlElement): boolean {
  if (NO_TEXT.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== null) return true;
  if (FOR_SCREEN_READERS.test(attributeOf(element, 'class') ?? '')) return true;
  if (/(?:^|\s)msoDel(?:\s|$)/.test(attributeOf(element, 'class') ?? '')) return true;
  const style = styleOf(element);
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('visibility') === 'collapse' ||
    style.get('mso-hide') === 'all'
  );
}

/** Whether an element is part of the frame around a page: menus, search, cookie banners. */
export function isChrome(element: HtmlElement): boolean {
  if (element.tagName === 'nav' || element.tagName === 'aside') return true;
  if (CHROME_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  return COOKIE_BANNER.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`);
}
