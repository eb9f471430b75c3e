import { beginChild, giveResult, readInput } from './child-process.server';

/** The process in which a page is drawn: a PDF on standard input, a PNG or the name of the problem on file descriptor 3. */
async function drawStandardInput(): Promise<void> {
  const [page = '1', width = '1240'] = process.argv.slice(2);
  beginChild();
  const { renderPdfPage } = await import('../reading/sources/pdf/render-page.server');
  const rendered = await renderPdfPage(await readInput(), { page: Number(page), width: Number(width) });
  await giveResult(rendered.ok ? rendered.png : rendered.problem);
}

await drawStandardInput();
process.exit(); // what was stopped for taking too long may still be running
