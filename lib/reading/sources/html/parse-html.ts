import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { SourceProblem } from '../source-problem';
import { hasOverloadedTag } from './overloaded-tag';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlDocument = DefaultTreeAdapterTypes.Document;

const DEEPEST = 400;
const MOST_NODES = 800_000;
/** Steps through lists of children that the parser may take to put nodes before others. */
const MOST_STEPS = 100_000_000;

/**
 * The elements of a page, as a browser would build them; nothing is fetched and nothing is run.
 * @throws SourceProblem when it is nested deeper, or has more parts, than any page to read has
 */
export function parseHtml(text: string): HtmlDocument {
  if (hasOverloadedTag(text)) throw new SourceProblem('too-complex');
  let depth = 0;
  let nodes = 0;
  let steps = 0;
  const countNode = (): void => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new SourceProblem('too-complex');
  };
  const countSteps = (parent: DefaultTreeAdapterTypes.ParentNode | null): void => {
    steps += parent?.childNodes.length ?? 0;
    if (steps > MOST_STEPS) throw new SourceProblem('too-complex');
  };
  return parse(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        countNode();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      createCommentNode(data) {
        countNode();
        return defaultTreeAdapter.createCommentNode(data);
      },
      insertBefore(parent, node, reference) {
        countSteps(parent);
        defaultTreeAdapter.insertBefore(parent, node, reference);
      },
      insertTextBefore(parent, words, reference) {
        countSteps(parent);
        defaultTreeAdapter.insertTextBefore(parent, words, reference);
      },
      detachNode(node) {
        countSteps(node.parentNode);
        defaultTreeAdapter.detachNode(node);
      },
      onItemPush() {
        depth += 1;
        if (depth > DEEPEST) throw new SourceProblem('too-complex');
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/** Whether a node is an element. */
export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute; null when the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
