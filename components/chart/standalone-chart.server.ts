import { drawBars, drawLines } from './draw-chart.server';
import type { ChartDrawing } from './chart-drawing';

/** What stands around a chart that is taken out of the app. */
export interface ChartSurround {
  readonly title: string;
  readonly subtitle: string;
  /** One line each: sources, the day, the address. */
  readonly notes: readonly string[];
}

const WIDTH = 960;
const MARGIN = 32;
const NOTE_LENGTH = 128;
const TITLE_LENGTH = 72;
/** The light tokens of app/globals.css: a picture that goes out has no page around it to follow. */
const LIGHT: Readonly<Record<string, string>> = {
  paper: '#fbfaf6',
  ink: '#1e1c18',
  quiet: '#676257',
  line: '#e3ded2',
  act: '#1b4d6b',
  yes: '#2f6b46',
  other: '#8a5a00',
  no: '#9c3526',
  soon: '#6a4b8a',
};
/** The face is the app's own where it is installed. */
const FACE = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

/** Words with a halo: few programs but browsers know paint-order, so the halo is drawn first and the words once more over it. */
const HALO = /<g (stroke="[^"]*" stroke-width="4" stroke-linejoin="round") paint-order="stroke"([^>]*)>(.*?)<\/g>/gs;

/** A chart as an SVG file of its own: on paper, with its title, what it shows, its sources and the day in it. */
export function standaloneChart(chart: ChartDrawing, surround: ChartSurround): string {
  const inner = WIDTH - 2 * MARGIN;
  const { body, height: drawnHeight } = drawnBody(chart, inner);
  const titles = wrap(surround.title, TITLE_LENGTH);
  const subtitles = wrap(surround.subtitle, NOTE_LENGTH);
  const notes = surround.notes.flatMap((note) => wrap(note, NOTE_LENGTH));
  const top = MARGIN + titles.length * 32 + subtitles.length * 22 + 18;
  const notesTop = top + drawnHeight + 30;
  const height = notesTop + notes.length * 20 + MARGIN - 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" font-family="${FACE}" role="img" aria-label="${escaped(chart.drawing.description)}">`,
    `<rect width="${String(WIDTH)}" height="${String(height)}" fill="${LIGHT.paper ?? ''}"/>`,
    ...titles.map((line, index) => textLine(line, { y: MARGIN + 20 + index * 32, size: 26, weight: 600, fill: 'ink' })),
    ...subtitles.map((line, index) =>
      textLine(line, { y: MARGIN + titles.length * 32 + 14 + index * 22, size: 16, fill: 'quiet' }),
    ),
    `<svg x="${String(MARGIN)}" y="${String(top)}" width="${String(inner)}" height="${String(drawnHeight)}" viewBox="0 0 ${String(inner)} ${String(drawnHeight)}" fill="${LIGHT.ink ?? ''}" text-anchor="middle">${body}</svg>`,
    ...notes.map((line, index) => textLine(line, { y: notesTop + index * 20, size: 14, fill: 'quiet' })),
    '</svg>',
  ].join('\n');
}

/** What is inside the chart's own SVG, without the tokens and styles that only a page knows. */
function drawnBody(chart: ChartDrawing, inner: number): { readonly body: string; readonly height: number } {
  switch (chart.kind) {
    case 'lines':
      return insideOf(drawLines({ ...chart.drawing, width: inner, height: 400 }));
    case 'bars':
      return insideOf(drawBars({ ...chart.drawing, width: inner }));
    case 'multiples': {
      const across = Math.min(3, chart.parts.length);
      const width = Math.floor((inner - (across - 1) * 24) / across);
      const parts = chart.parts.map(({ label, drawing }, index) => {
        const part = insideOf(drawLines({ ...drawing, width, height: 190 }));
        const [x, y] = [(index % across) * (width + 24), Math.floor(index / across) * 230];
        const name = `<text x="0" y="16" font-size="15" font-weight="600" text-anchor="start" fill="${LIGHT.ink ?? ''}">${escaped(shortened(label))}</text>`;
        return `<g transform="translate(${String(x)} ${String(y)})">${name}<svg y="24" width="${String(width)}" height="${String(part.height)}" viewBox="0 0 ${String(width)} ${String(part.height)}">${part.body}</svg></g>`;
      });
      return { body: parts.join(''), height: Math.ceil(chart.parts.length / across) * 230 };
    }
  }
}

function shortened(label: string): string {
  return label.length > 34 ? `${label.slice(0, 33).trimEnd()}…` : label;
}

function insideOf(drawn: string): { readonly body: string; readonly height: number } {
  const height = Number(
    /viewBox="0,0,[\d.]+,([\d.]+)"|viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawn)?.slice(1).find(Boolean) ?? 400,
  );
  const body = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/var\(--([a-z]+)\)/g, (_, name: string) => LIGHT[name] ?? '#1e1c18')
    .replace(/<line /g, '<line fill="none" ')
    .replace(
      HALO,
      (_, halo: string, rest: string, words: string) => `<g ${halo}${rest}>${words}</g><g${rest}>${words}</g>`,
    );
  return { body, height };
}

function textLine(
  line: string,
  { y, size, weight = 400, fill }: { y: number; size: number; weight?: number; fill: string },
): string {
  return `<text x="${String(MARGIN)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${LIGHT[fill] ?? ''}">${escaped(line)}</text>`;
}

/** Lines of at most so many characters, cut between words. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += most) parts.push(word.slice(at, at + most));
  return parts;
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
