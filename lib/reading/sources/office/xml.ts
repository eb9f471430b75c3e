import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SourceProblem } from '../source-problem';

/** An element of an office document. Its name is local for the main vocabularies, with a known prefix for others. */
export interface XmlElement {
  readonly name: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlVisit {
  /** The elements that are passed through, from the root down; their other children are what is visited. */
  readonly containers: ReadonlySet<string>;
  /** Called for every child of a container that is no container itself, with all that is in it. */
  readonly visit: (element: XmlElement, parent: string) => void;
}

/** Vocabularies that need telling apart from the main one; transitional and strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
};
const DEEPEST = 300;
const MOST_ELEMENTS = 1_500_000;
const CHUNK_BYTES = 65_536;

/**
 * Reads an XML part piece by piece. Document types are refused, so that no entity is ever resolved.
 * @throws SourceProblem when it is no well-formed XML, or deeper or larger than can be read
 */
export function readXml(bytes: Uint8Array, { containers, visit }: XmlVisit): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const outside: string[] = [];
  const open: { name: string; attributes: XmlElement['attributes']; children: XmlNode[] }[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new SourceProblem('damaged');
  });
  parser.on('doctype', () => {
    throw new SourceProblem('damaged');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length + outside.length > DEEPEST) throw new SourceProblem('too-complex');
    const name = nameOf(tag);
    if (open.length === 0 && containers.has(name)) outside.push(name);
    else open.push({ name, attributes: attributesOf(tag), children: [] });
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) outside.pop();
    else if (open.length > 0) open.at(-1)?.children.push(element);
    else visit(element, outside.at(-1) ?? '');
  });
  const decoder = decoderFor(bytes);
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    parser.write(decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true }));
  parser.write(decoder.decode());
  parser.close();
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? []
  );
}

/** The text below an element. */
export function textOfXml(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('');
}

/** Whether a switch such as `<b/>` or `<b val="false"/>` is on; null when it is not there. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | null {
  const element = childOf(parent, name);
  return element ? !/^(?:0|false|off|none)$/.test(element.attributes.val ?? '') : null;
}

function nameOf(tag: SaxesTagNS): string {
  const prefix = PREFIXES[tag.uri];
  if (prefix !== undefined) return prefix + tag.local;
  return tag.local;
}

function attributesOf(tag: SaxesTagNS): XmlElement['attributes'] {
  const attributes: Record<string, string | undefined> = {};
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix !== 'xmlns') attributes[attribute.local] = attribute.value;
  }
  return attributes;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}
