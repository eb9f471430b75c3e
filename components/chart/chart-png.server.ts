import path from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

const FACE = 'Source Sans 3';
const SCALE = 2;
let areFontsReady = false;

/** An SVG of this app as a PNG, at twice its size so that it stays sharp in print. */
export async function chartPng(svg: string): Promise<Buffer> {
  registerFonts();
  const image = await loadImage(Buffer.from(svg.replace(/font-family="[^"]*"/, `font-family="${FACE}"`)));
  const canvas = createCanvas(image.width * SCALE, image.height * SCALE);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.encode('png');
}

/** The app's own face, so that a picture looks the same on a server without fonts. */
function registerFonts(): void {
  if (areFontsReady) return;
  areFontsReady = true;
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource', 'source-sans-3', 'files'); // the server runs in the project's folder
  for (const name of ['latin-400-normal', 'latin-600-normal', 'latin-ext-400-normal', 'latin-ext-600-normal'])
    GlobalFonts.registerFromPath(path.join(folder, `source-sans-3-${name}.woff2`), FACE);
}
