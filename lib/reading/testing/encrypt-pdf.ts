import { createHash } from 'node:crypto';
import { joined, latin, writePdf, type PdfToWrite } from './write-pdf';

const PADDING = Uint8Array.from([
  0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00,
  0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
]);
const PERMISSIONS = -44;
const FILE_ID = '0123456789abcdef0123456789abcdef';

/** Writes a PDF under the 40-bit encryption of PDF 1.1 (revision 2): enough to ask for a password. */
export function writeEncryptedPdf(
  pdf: PdfToWrite,
  passwords: { readonly user: string; readonly owner: string },
): Uint8Array {
  const ownerEntry = rc4(md5(padded(passwords.owner)).subarray(0, 5), padded(passwords.user));
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, PERMISSIONS, true);
  const key = md5(
    joined([padded(passwords.user), ownerEntry, permissions, Uint8Array.from(Buffer.from(FILE_ID, 'hex'))]),
  ).subarray(0, 5);
  const userEntry = rc4(key, PADDING);
  return writePdf({
    ...pdf,
    trailer: `/ID [<${FILE_ID}> <${FILE_ID}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex(ownerEntry)}> /U <${hex(userEntry)}> /P ${PERMISSIONS} >>`,
    encrypt: (bytes, object) => {
      const suffix = Uint8Array.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      return rc4(md5(joined([key, suffix])).subarray(0, 10), bytes);
    },
  });
}

function padded(password: string): Uint8Array {
  return joined([latin(password), PADDING]).subarray(0, 32);
}

function md5(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('md5').update(bytes).digest());
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    const held = at(a);
    state[a & 255] = at(b);
    state[b & 255] = held;
  };
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  let [first, second] = [0, 0];
  return bytes.map((byte) => {
    first = (first + 1) & 255;
    second = (second + at(first)) & 255;
    swap(first, second);
    return byte ^ at(at(first) + at(second));
  });
}
