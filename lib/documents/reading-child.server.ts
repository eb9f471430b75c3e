import { beginChild, giveResult, giveSigns, keepBookSmall, readInput } from './child-process.server';
import { jsonPieces } from './json-pieces';

/** The process in which a document is read: bytes on standard input, the result as JSON on file descriptor 3. */
async function readStandardInput(): Promise<void> {
  const [name = '', mediaType = '', sha256 = ''] = process.argv.slice(2);
  beginChild();
  const { readBytes } = await import('../reading/read-bytes.server');
  const { printedLines } = await import('../reading/sources/printed-line');
  const bytes = await readInput();
  giveSigns();
  const count = keepBookSmall();
  const onProgress = (pages: number): void => {
    giveSigns(pages);
    count(pages);
  };
  const result = await readBytes(bytes, { name, mediaType, sha256 }, { onProgress });
  const printed = result.ok
    ? {
        ok: true,
        reading: result.reading,
        lines: printedLines(result.source),
        pageSizes: result.source.pageSizes ?? [],
      }
    : result;
  await giveResult(jsonPieces(printed));
}

await readStandardInput();
process.exit(); // what was stopped for taking too long may still be running
