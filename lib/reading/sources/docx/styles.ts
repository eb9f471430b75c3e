import type { PackageParts } from '../office/package-parts';
import { childOf, readXml, switchOf, type XmlElement } from '../office/xml';

/** How letters are printed, as far as a reader can tell; null where nothing says so. */
export interface LetterStyle {
  readonly isBold: boolean | null;
  readonly isHidden: boolean | null;
  readonly isCapitals: boolean | null;
  readonly isRaised: boolean | null;
  /** In points. */
  readonly size: number | null;
}

/** Which automatic number a paragraph has; a level of null is told by the numbering itself. */
export interface NumberUse {
  readonly list: string;
  readonly level: number | null;
}

export interface ParagraphStyle extends LetterStyle {
  readonly number: NumberUse | null;
  readonly hasTabStops: boolean;
}

const NOTHING: LetterStyle = { isBold: null, isHidden: null, isCapitals: null, isRaised: null, size: null };
const LONGEST_CHAIN = 20;
/** In half points: letters lifted by hand are superscripts too. */
const LEAST_LIFT = 4;

/** The styles of a document by their ids, each with what it takes over from the styles it is based on. */
export class DocxStyles {
  private readonly elements = new Map<string, XmlElement>();
  private readonly found = new Map<string, ParagraphStyle>();
  private defaults: LetterStyle = NOTHING;
  private standard: string | null = null;

  constructor(parts: PackageParts, name: string | null) {
    const bytes = name === null ? null : parts.read(name);
    if (!bytes) return;
    readXml(bytes, {
      containers: new Set(['styles']),
      visit: (element) => {
        if (element.name === 'docDefaults') this.defaults = letterStyle(childOf(childOf(element, 'rPrDefault'), 'rPr'));
        if (element.name !== 'style') return;
        const id = element.attributes.styleId ?? '';
        this.elements.set(id, element);
        if (element.attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes.default ?? ''))
          this.standard = id;
      },
    });
  }

  /** The style of a paragraph; without an id that of ordinary paragraphs. */
  paragraph(id: string | undefined): ParagraphStyle {
    const style = this.style(id ?? this.standard ?? '');
    return { ...style, ...over(style, this.defaults) };
  }

  /** What a style for letters adds; nothing for an id that the document does not have. */
  letters(id: string | undefined): LetterStyle {
    return id === undefined ? NOTHING : this.style(id);
  }

  private style(id: string): ParagraphStyle {
    const known = this.found.get(id);
    if (known) return known;
    let style: ParagraphStyle = { ...NOTHING, number: null, hasTabStops: false };
    let element = this.elements.get(id);
    for (let step = 0; element && step < LONGEST_CHAIN; step += 1) {
      const paragraph = childOf(element, 'pPr');
      style = {
        ...over(style, letterStyle(childOf(element, 'rPr'))),
        number: style.number ?? numberUse(paragraph),
        hasTabStops: style.hasTabStops || childOf(paragraph, 'tabs') !== undefined,
      };
      element = this.elements.get(childOf(element, 'basedOn')?.attributes.val ?? '');
    }
    this.found.set(id, style);
    return style;
  }
}

/** What the properties of a run or style say of its letters. */
export function letterStyle(properties: XmlElement | undefined): LetterStyle {
  const raised = childOf(properties, 'vertAlign')?.attributes.val;
  const lift = Number(childOf(properties, 'position')?.attributes.val ?? 0);
  const size = Number(childOf(properties, 'sz')?.attributes.val ?? 0) / 2;
  return {
    isBold: switchOf(properties, 'b'),
    isHidden: switchOf(properties, 'vanish') ?? switchOf(properties, 'specVanish'),
    isCapitals: switchOf(properties, 'caps'),
    isRaised: raised === undefined ? (lift >= LEAST_LIFT ? true : null) : raised === 'superscript',
    size: size > 0 ? size : null,
  };
}

/** The first style with what it leaves open filled in from the second. */
export function over(upper: LetterStyle, lower: LetterStyle): LetterStyle {
  return {
    isBold: upper.isBold ?? lower.isBold,
    isHidden: upper.isHidden ?? lower.isHidden,
    isCapitals: upper.isCapitals ?? lower.isCapitals,
    isRaised: upper.isRaised ?? lower.isRaised,
    size: upper.size ?? lower.size,
  };
}

/** The automatic number that the properties of a paragraph give it; null when they name none. */
export function numberUse(properties: XmlElement | undefined): NumberUse | null {
  const number = childOf(properties, 'numPr');
  const list = childOf(number, 'numId')?.attributes.val;
  const level = childOf(number, 'ilvl')?.attributes.val;
  return list === undefined ? null : { list, level: level === undefined ? null : Number(level) };
}
