import { readBytes } from '../reading/read-bytes.server';
import { printedLines } from '../reading/sources/printed-line';

/** The process in which a document is read: bytes on standard input, the result as JSON on standard output. */
async function readStandardInput(): Promise<void> {
  const [name = '', mediaType = '', sha256 = ''] = process.argv.slice(2);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set, so they are buffers
  const result = await readBytes(Buffer.concat(chunks), { name, mediaType, sha256 });
  const printed = result.ok
    ? {
        ok: true,
        reading: result.reading,
        lines: printedLines(result.source),
        pageSizes: result.source.pageSizes ?? [],
      }
    : result;
  process.stdout.write(JSON.stringify(printed));
}

await readStandardInput();
