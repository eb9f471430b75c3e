import path from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

const FACE = 'Source Sans 3';
const SCALE = 2;

/** The process in which a picture is drawn: an SVG of this app on standard input, a PNG of twice its size on standard output. */
async function drawStandardInput(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set, so they are buffers
  registerFonts();
  const svg = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/font-family="[^"]*"/, `font-family="${FACE}"`);
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width * SCALE, image.height * SCALE);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  process.stdout.write(canvas.toBuffer('image/png'));
}

/** The app's own face, so that a picture looks the same on a server without fonts. */
function registerFonts(): void {
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource', 'source-sans-3', 'files');
  for (const name of ['latin-400-normal', 'latin-600-normal', 'latin-ext-400-normal', 'latin-ext-600-normal'])
    GlobalFonts.registerFromPath(path.join(folder, `source-sans-3-${name}.woff2`), FACE);
}

await drawStandardInput();
