import { deflateRawSync } from 'node:zlib';

/** A part of a packed file: its bytes, or bytes that are packed already. */
export interface ZipPart {
  readonly name: string;
  readonly packed: Uint8Array;
}

/** An entry that has no bytes of its own: it points at those at an offset. */
export interface ZipPointer {
  readonly name: string;
  readonly at: number;
}

/** A part that packs its bytes. */
export function part(name: string, content: string | Uint8Array): ZipPart {
  return { name, packed: deflateRawSync(content, { level: 1 }) };
}

/** A part of so many megabytes of spaces, which a hundredth of the space packs. */
export function bomb(name: string, megabytes: number): ZipPart {
  return { name, packed: deflateRawSync(Buffer.alloc(megabytes * 1_000_000, 32), { level: 9 }) };
}

/** A packed file of parts; sizes and checksums of what they unpack to are left at zero, as a hostile file has them. */
export function zipOf(parts: readonly (ZipPart | ZipPointer)[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const first = parts.flatMap((each) => ('packed' in each ? [each.packed] : []))[0] ?? new Uint8Array();
  for (const each of parts) {
    const { name } = each;
    const packed = 'packed' in each ? each.packed : first;
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE('at' in each ? each.at : offset, 42);
    directory.push(entry, title);
    if ('at' in each) continue;
    chunks.push(local, title, Buffer.from(packed));
    offset += local.length + title.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, listed, end]));
}
