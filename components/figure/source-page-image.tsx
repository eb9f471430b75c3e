import { useTranslations } from 'next-intl';
import type { LinePlace, PageSize } from '@/lib/answers/source-lines';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';

export interface SourcePageImageProps {
  readonly documentId: string;
  readonly place: LinePlace;
  readonly lines: readonly PrintedLine[];
  readonly pageSizes: readonly PageSize[];
}

const WIDTH = 1240;
/** In points, around the line that is marked. */
const MARGIN = 2;

/**
 * The page as it was printed with the line of the place marked; nothing for a source without pages that can be drawn. Its
 * words are those of the text below.
 */
export function SourcePageImage({ documentId, place, lines, pageSizes }: SourcePageImageProps) {
  const text = useTranslations('question.source');
  const size = pageSizes[place.page - 1];
  if (!size) return null;
  const box = lines.find((line) => line.page === place.page && line.line === place.line)?.box;
  const label = { page: String(place.page), line: String(place.line) };
  return (
    <details open className="mb-8 max-w-[60rem]">
      <summary className="mb-3 cursor-pointer font-medium">{text('asPrinted', { page: String(place.page) })}</summary>
      <svg
        role="img"
        aria-label={box ? text('pageImage', label) : text('asPrinted', { page: String(place.page) })}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        className="h-auto w-full border border-line bg-sheet"
      >
        <image
          href={`/bronnen/${documentId}/bladzijde/${String(place.page)}?breedte=${String(WIDTH)}`}
          width={size.width}
          height={size.height}
        />
        {box && (
          <rect
            x={box.x - MARGIN}
            y={box.y - MARGIN}
            width={box.width + 2 * MARGIN}
            height={box.height + 2 * MARGIN}
            className="fill-mark"
            fillOpacity={0.4}
          />
        )}
      </svg>
    </details>
  );
}
