import { inflateRawSync } from 'node:zlib';
import { SourceProblem } from '../source-problem';
import type { PackageParts } from './package-parts';

/** A document of a thousand pages takes about twenty million. */
const MOST_UNPACKED_BYTES = 80_000_000;
const MOST_ENTRIES = 20_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const END_SIZE = 22;

interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly offset: number;
}

/**
 * The entries of a ZIP file, by its directory. Nothing is unpacked until it is asked for, and then the bytes are counted
 * while they are unpacked: what the file states of its sizes is not believed, and nothing is written anywhere.
 * @param mostUnpacked bytes of all parts that are read together
 * @throws SourceProblem "damaged", "encrypted", "too-complex", or "unpacks-too-large" (from `read`)
 */
export function readZip(bytes: Uint8Array, mostUnpacked = MOST_UNPACKED_BYTES): PackageParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const part = unpack(bytes, view, entry, mostUnpacked - unpacked);
      unpacked += part.length;
      return part;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new SourceProblem('too-complex');
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new SourceProblem('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new SourceProblem('damaged');
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry, budget: number): Uint8Array {
  const { offset, packedSize, method } = entry;
  if (entry.isEncrypted) throw new SourceProblem('encrypted');
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new SourceProblem('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw new SourceProblem('damaged');
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) {
    if (packed.length > budget) throw new SourceProblem('unpacks-too-large');
    return packed;
  }
  if (method !== 8) throw new SourceProblem('damaged');
  if (budget < 1) throw new SourceProblem('unpacks-too-large');
  try {
    return inflateRawSync(packed, { maxOutputLength: budget });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new SourceProblem('unpacks-too-large');
    if (typeof code === 'string' && code.startsWith('Z_')) throw new SourceProblem('damaged');
    throw error;
  }
}
