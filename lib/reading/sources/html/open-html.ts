import type { ReadingProblem } from '../../reading-problem';
import { flowSource } from '../flow/flow-source';
import type { SourceDocument } from '../source-document';
import { SourceProblem } from '../source-problem';
import { decodeHtml } from './decode-html';
import { htmlBlocks } from './html-flow';
import { pageRoots } from './page-root';
import { isElement, parseHtml } from './parse-html';

/** What the clipboard of Windows writes above a copied page. */
const CLIPBOARD_HEADER = /^Version:\d[\s\S]{0,600}?(?=<)/;

/**
 * Opens a page or what a browser, Word or Excel puts on the clipboard as text/html.
 * @throws SourceProblem when it is no text or too complex
 */
export function openHtml(bytes: Uint8Array): SourceDocument {
  const decoded = decodeHtml(bytes);
  if (!decoded.ok) throw new SourceProblem(decoded.problem satisfies ReadingProblem);
  const document = parseHtml(decoded.text.replace(CLIPBOARD_HEADER, ''));
  const html = document.childNodes.filter((node) => isElement(node)).find((node) => node.tagName === 'html');
  const body = html?.childNodes.filter((node) => isElement(node)).find((node) => node.tagName === 'body');
  const blocks = body ? htmlBlocks(pageRoots(body)) : [];
  if (blocks.length === 0) throw new SourceProblem('empty');
  return flowSource(blocks, []);
}
