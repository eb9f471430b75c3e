import type { PackageParts } from '../office/package-parts';
import { childOf, childrenOf, readXml, switchOf, type XmlElement } from '../office/xml';
import type { NumberUse } from './styles';

/** How the numbers of one level of a list are written and counted. */
export interface NumberLevel {
  readonly start: number;
  /** "decimal", "lowerLetter", "bullet", "none" … */
  readonly format: string;
  /** "%1.%2)": what is printed, with the numbers of the levels filled in. */
  readonly text: string;
  readonly suffix: string;
  /** The level (1-based) behind which it starts again; 0 for never, null for any level above. */
  readonly restartsAfter: number | null;
  readonly isLegal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | null;
}

/** A list: lists that share their definition count on together. */
export interface NumberList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that start again at a number when this list is used first. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their ids. */
export function readNumbering(parts: PackageParts, name: string | null): ReadonlyMap<string, NumberList> {
  const bytes = name === null ? null : parts.read(name);
  const definitions = new Map<string, XmlElement>();
  const uses: XmlElement[] = [];
  if (bytes)
    readXml(bytes, {
      containers: new Set(['numbering']),
      visit(element) {
        if (element.name === 'abstractNum') definitions.set(element.attributes.abstractNumId ?? '', element);
        if (element.name === 'num') uses.push(element);
      },
    });
  const byStyle = new Map<string, string>();
  for (const [id, definition] of definitions) {
    const style = childOf(definition, 'styleLink')?.attributes.val;
    if (style !== undefined) byStyle.set(style, id);
  }
  return new Map(uses.map((use) => [use.attributes.numId ?? '', listOf(use, definitions, byStyle)]));
}

function listOf(
  use: XmlElement,
  definitions: ReadonlyMap<string, XmlElement>,
  byStyle: ReadonlyMap<string, string>,
): NumberList {
  const named = childOf(use, 'abstractNumId')?.attributes.val ?? '';
  const link = childOf(definitions.get(named), 'numStyleLink')?.attributes.val;
  const definition = byStyle.get(link ?? '') ?? named;
  const levels = new Map<number, NumberLevel>();
  for (const level of childrenOf(definitions.get(definition), 'lvl')) levels.set(indexOf(level), levelOf(level));
  const starts = new Map<number, number>();
  for (const override of childrenOf(use, 'lvlOverride')) {
    const start = childOf(override, 'startOverride')?.attributes.val;
    const level = childOf(override, 'lvl');
    if (level) levels.set(indexOf(override), levelOf(level));
    if (start !== undefined) starts.set(indexOf(override), Number(start));
  }
  return { definition, levels, starts };
}

function indexOf(level: XmlElement): number {
  return Number(level.attributes.ilvl ?? 0);
}

function levelOf(level: XmlElement): NumberLevel {
  const restart = childOf(level, 'lvlRestart')?.attributes.val;
  return {
    start: Number(childOf(level, 'start')?.attributes.val ?? 1),
    format: formatOf(level),
    text: childOf(level, 'lvlText')?.attributes.val ?? '',
    suffix: childOf(level, 'suff')?.attributes.val ?? 'tab',
    restartsAfter: restart === undefined ? null : Number(restart),
    isLegal: switchOf(level, 'isLgl') ?? false,
    style: childOf(level, 'pStyle')?.attributes.val ?? null,
  };
}

/** A format that is only in newer versions stands beside one for the older ones. */
function formatOf(level: XmlElement): string {
  const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return (childOf(level, 'numFmt') ?? childOf(fallback, 'numFmt'))?.attributes.val ?? 'decimal';
}

/** The level that a use of a list means: its own, else the one that stands for the paragraph's style, else the first. */
export function levelIn(list: NumberList, use: NumberUse, style: string | undefined): number {
  if (use.level !== null) return use.level;
  for (const [level, { style: named }] of list.levels) if (named !== null && named === style) return level;
  return 0;
}
