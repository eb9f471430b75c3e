import { isChrome, isHidden } from './hidden';
import { attributeOf, isElement, type HtmlElement, type HtmlNode } from './parse-html';

/** A heading of a question or answer, which may stand in the frame above the main part. */
const HEADING = /\b(?:schriftelijke|parlementaire)\s+vraag\b|\bvraag\s+nr\b|\bantwoord\b/i;
const LONGEST_HEADER = 1_500;
const LEAST_TEXT = 40;

/**
 * The parts of a page that hold its text: its `main`, or its only `article`, with a page header that names the question;
 * else all of the body. Headers and footers full of links are left out.
 */
export function pageRoots(body: HtmlElement): readonly HtmlNode[] {
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  const edges: HtmlElement[] = [];
  collect(body, { mains, articles, edges });
  const main = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined;
  if (!main || textOf(main, LEAST_TEXT).trim().length < LEAST_TEXT) return body.childNodes;
  const headers = edges.filter((edge) => edge.tagName === 'header' && !isInside(edge, main) && namesQuestion(edge));
  return [...headers, main];
}

/** Whether a header or footer is the frame of a site rather than part of a document: it has a menu or mostly links. */
export function isSiteEdge(element: HtmlElement): boolean {
  if (element.tagName !== 'header' && element.tagName !== 'footer') return false;
  const text = textOf(element, 4_000).replace(/\s/g, '');
  const links = elementsBelow(
    element,
    (each) => each.tagName === 'a' || each.tagName === 'nav' || each.tagName === 'form',
  );
  if (links.some((each) => each.tagName !== 'a')) return !HEADING.test(textOf(element, 4_000));
  const linked = links.map((link) => textOf(link, 500).replace(/\s/g, '').length).reduce((sum, each) => sum + each, 0);
  return links.length >= 2 && linked * 2 > text.length;
}

function namesQuestion(element: HtmlElement): boolean {
  const text = textOf(element, LONGEST_HEADER + 1);
  return text.length <= LONGEST_HEADER && HEADING.test(text) && !isSiteEdge(element);
}

function collect(
  element: HtmlElement,
  found: { readonly mains: HtmlElement[]; readonly articles: HtmlElement[]; readonly edges: HtmlElement[] },
): void {
  for (const child of element.childNodes) {
    if (!isElement(child) || isHidden(child) || isChrome(child)) continue;
    if (child.tagName === 'main' || attributeOf(child, 'role') === 'main') found.mains.push(child);
    if (child.tagName === 'article') found.articles.push(child);
    if (child.tagName === 'header') found.edges.push(child);
    if (child.tagName !== 'table') collect(child, found);
  }
}

function isInside(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode)
    if (node === ancestor) return true;
  return false;
}

function elementsBelow(element: HtmlElement, isWanted: (each: HtmlElement) => boolean): HtmlElement[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child)) return [];
    const below = elementsBelow(child, isWanted);
    return isWanted(child) ? [child, ...below] : below;
  });
}

/** The text below an element, cut off once it is as long as asked. */
export function textOf(element: HtmlElement, most: number): string {
  let text = '';
  for (const child of element.childNodes) {
    if (text.length >= most) break;
    if ('value' in child) text += child.value;
    else if (isElement(child) && !isHidden(child)) text += textOf(child, most - text.length);
  }
  return text;
}
