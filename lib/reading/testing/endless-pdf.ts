import { writePdf } from './write-pdf';

const LEVELS = 14;
const FIRST = 100;

/** A PDF of a few kilobytes whose page would take years to follow: forms that draw ten forms each, and so on. */
export function endlessPdf(): Uint8Array {
  const objects: Record<number, string> = {};
  for (let level = 0; level < LEVELS; level += 1) {
    const content = level < LEVELS - 1 ? `/X${level + 1} Do `.repeat(10) : '0 0 m 9 9 l S';
    const inner = `/XObject << /X${level + 1} ${FIRST + level + 1} 0 R >>`;
    objects[FIRST + level] =
      `<< /Type /XObject /Subtype /Form /BBox [0 0 900 900] /Resources << ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  }
  return writePdf({ pages: [{ content: '/X0 Do' }], objects, resources: `/XObject << /X0 ${FIRST} 0 R >>` });
}
