import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';

/** A figure reduced to a place on paper: the only spot where figures become floating-point numbers, for pixels alone. */
export interface DrawnPoint {
  readonly column: number;
  readonly y: number;
  readonly label: string;
  readonly isOdd: boolean;
  /** Points with the same segment are joined by a line. */
  readonly segment: string;
  readonly line: number;
}

export interface LineDrawing {
  readonly width: number;
  readonly height: number;
  /** One per column. */
  readonly ticks: readonly string[];
  readonly points: readonly DrawnPoint[];
  /** Whether every point says its figure. */
  readonly hasPointLabels: boolean;
  /** The words beside the last point of a line; none for a line on its own. */
  readonly endLabels: readonly {
    readonly column: number;
    readonly y: number;
    readonly line: number;
    readonly label: string;
  }[];
  readonly breaks: readonly { readonly column: number; readonly isHard: boolean }[];
  readonly formatTick: (value: number) => string;
  readonly description: string;
  /** The highest value of charts that stand beside each other; null for a chart on its own. */
  readonly top: number | null;
}

export interface BarDrawing {
  readonly width: number;
  readonly bars: readonly { readonly label: string; readonly x: number; readonly value: string }[];
  readonly description: string;
}

/** One document for all drawings: making one costs more than drawing. */
let page: Document | undefined;
const pageOf = (): Document => (page ??= new JSDOM('').window.document);

/** The first is the total; then one per category. Tokens of the look, so that dark mode needs no second drawing. */
const COLOURS = ['var(--act)', 'var(--soon)', 'var(--yes)', 'var(--no)', 'var(--ink)', 'var(--quiet)'];
const ODD = 'var(--other)';

function colourOf(line: number): string {
  return COLOURS[line % COLOURS.length] ?? 'var(--ink)';
}

/** From the seventh line on the colours come back, dashed: no line is told from another by colour alone. */
function isDashed(line: number): boolean {
  return line >= COLOURS.length;
}

/** A line chart as the text of an SVG without any style of its own, as a strict content security policy asks. */
export function drawLines(drawing: LineDrawing): string {
  const { width, height, ticks, points, endLabels, breaks, formatTick } = drawing;
  const isNarrow = width < 500;
  const last = ticks.length - 1;
  const domain = yDomain(points, drawing.top);
  const marginRight = endLabels.length > 0 ? (isNarrow ? 20 : 150) : 16;
  const innerHeight = height - 26 - (isNarrow ? 44 : 34);
  const svg = Plot.plot({
    document: pageOf(),
    width,
    height,
    marginLeft: Math.max(isNarrow ? 40 : 44, tickWidth(domain, formatTick)),
    marginRight,
    marginTop: 26,
    marginBottom: isNarrow ? 44 : 34,
    x: { domain: [-0.35, last + 0.35], axis: null },
    y: { domain, nice: drawing.top === null, axis: null },
    marks: [
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      Plot.axisY({
        anchor: 'left',
        ticks: 4,
        tickSize: 0,
        fontSize: 13,
        fill: 'var(--quiet)',
        label: null,
        tickFormat: formatTick,
      }),
      Plot.text(ticks, {
        x: (_: string, index: number) => index,
        text: (tick: string, index: number) =>
          isNarrow ? narrowTick(tick, index, last) : sparseTick(tick, index, last, width),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 10,
        fontSize: isNarrow ? 12 : 13,
        fill: 'var(--quiet)',
      }),
      Plot.ruleX(
        breaks.filter((each) => !each.isHard),
        {
          x: ({ column }: { column: number }) => column - 0.5,
          stroke: ODD,
          strokeWidth: 1.5,
          strokeDasharray: '1.5 5',
          strokeLinecap: 'round',
        },
      ),
      Plot.ruleX(
        breaks.filter((each) => each.isHard),
        { x: ({ column }: { column: number }) => column - 0.5, stroke: 'var(--no)', strokeWidth: 2 },
      ),
      ...linesOf(points),
      Plot.dot(points, {
        x: 'column',
        y: 'y',
        r: 4.5,
        fill: (point: DrawnPoint) => (point.isOdd ? 'var(--paper)' : colourOf(point.line)),
        stroke: (point: DrawnPoint) => (point.isOdd ? ODD : colourOf(point.line)),
        strokeWidth: 2,
      }),
      Plot.text(drawing.hasPointLabels ? points : [], {
        x: 'column',
        y: 'y',
        text: 'label',
        dy: -14,
        fontSize: isNarrow ? 12.5 : 14,
        fontWeight: 600,
        fill: (point: DrawnPoint) => (point.isOdd ? ODD : 'var(--ink)'),
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.text(apart(endLabels, (domain[1] - domain[0]) / Math.max(1, innerHeight)), {
        x: 'column',
        y: 'y',
        text: 'label',
        textAnchor: isNarrow ? 'end' : 'start',
        dx: isNarrow ? 6 : 12,
        dy: isNarrow ? 16 : 0,
        fontSize: isNarrow ? 12 : 13.5,
        fill: ({ line }: { line: number }) => colourOf(line),
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ],
  });
  return withoutStyle(svg, drawing.description);
}

/** Horizontal bars, each with its label above it. */
export function drawBars({ width, bars, description }: BarDrawing): string {
  const svg = Plot.plot({
    document: pageOf(),
    width,
    height: bars.length * 46 + 10,
    marginLeft: 2,
    marginRight: 70,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, Math.max(1, ...bars.map((bar) => bar.x))], axis: null },
    y: { domain: bars.map((_, index) => index), axis: null, padding: 0 },
    marks: [
      Plot.barX(bars, {
        x: 'x',
        y: (_: unknown, index: number) => index,
        insetTop: 23,
        insetBottom: 8,
        fill: 'var(--act)',
      }),
      Plot.text(bars, {
        x: 0,
        y: (_: unknown, index: number) => index,
        text: 'label',
        textAnchor: 'start',
        dy: -10,
        fontSize: 13.5,
        fill: 'var(--ink)',
      }),
      Plot.text(bars, {
        x: 'x',
        y: (_: unknown, index: number) => index,
        text: 'value',
        textAnchor: 'start',
        dx: 8,
        dy: 8,
        fontSize: 14,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  });
  return withoutStyle(svg, description);
}

/** A line per segment of at least two points. */
function linesOf(points: readonly DrawnPoint[]): Plot.Markish[] {
  const options = {
    x: 'column',
    y: 'y',
    z: 'segment',
    stroke: (point: DrawnPoint) => colourOf(point.line),
    strokeWidth: 2.4,
  };
  return [
    Plot.line(
      points.filter((point) => !isDashed(point.line)),
      options,
    ),
    Plot.line(
      points.filter((point) => isDashed(point.line)),
      { ...options, strokeDasharray: '7 4' },
    ),
  ];
}

const LINE_OF_TEXT = 16;

/** Names of lines that end close together are moved apart, in the order of their ends; a unit is how much one pixel is. */
function apart<Label extends { readonly y: number }>(labels: readonly Label[], unit: number): Label[] {
  const least = LINE_OF_TEXT * unit;
  let below = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((one, other) => one.y - other.y)
    .map((label) => {
      below = Math.max(label.y, below + least);
      return { ...label, y: below };
    });
}

/** From zero, so that a small change does not look like a large one. */
function yDomain(points: readonly DrawnPoint[], highest: number | null): [number, number] {
  const values = points.map((point) => point.y);
  const top = Math.max(0, highest ?? 0, ...values);
  return [Math.min(0, ...values), top === 0 ? 1 : top * 1.06];
}

/** Room for the longest figure beside the axis; digits are about seven pixels wide, in whichever face there is. */
function tickWidth(domain: readonly [number, number], formatTick: (value: number) => string): number {
  return 14 + 7.6 * Math.max(...domain.map((value) => formatTick(Math.round(value)).length));
}

/** Of many periods only as many are named as have room. */
function sparseTick(tick: string, index: number, last: number, width: number): string {
  const every = Math.ceil((last + 1) / Math.max(1, Math.floor(width / 72)));
  return index % every === 0 || index === last ? tick : '';
}

/** On a narrow screen a period takes two lines, and of many periods only some are named. */
function narrowTick(tick: string, index: number, last: number): string {
  const every = Math.ceil((last + 1) / 7);
  if (index % every !== 0 && index !== last) return '';
  return tick.replace(' ', '\n');
}

function withoutStyle(drawn: Element, description: string): string {
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : (drawn.querySelector('svg') ?? drawn);
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  for (const name of ['width', 'height', 'class', 'font-family', 'fill', 'font-size', 'text-anchor'])
    svg.removeAttribute(name);
  svg.setAttribute('class', 'block h-auto w-full tabular-nums');
  svg.setAttribute('text-anchor', 'middle');
  svg.setAttribute('fill', 'currentColor');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', description);
  for (const group of [...svg.querySelectorAll('g[aria-label], g[aria-description]')]) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  return svg.outerHTML;
}
