import { drawPage, type DrawnPage } from './draw-page.server';
import { keepRecent } from './keep-recent';
import { pageImageTag, type PageImageAddress } from './page-image';

export interface PageToShow extends PageImageAddress {
  readonly sha256: string;
  /** Fetches the document; asked for only when the page was not drawn lately. Null when it is gone. */
  readonly fetchBytes: () => Promise<Uint8Array | null>;
}

export type ShownPage =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  /** It has no such page, or cannot be drawn. */
  | { readonly kind: 'none' }
  /** So many pages wait to be drawn that this one has to be asked for again. */
  | { readonly kind: 'busy' };

export interface PageImages {
  show: (page: PageToShow) => Promise<ShownPage>;
}

export interface PageImageSettings {
  readonly draw: typeof drawPage;
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** Of the pictures that are kept. */
  readonly roomBytes: number;
}

const USUAL: PageImageSettings = { draw: drawPage, atOnce: 2, mostWaiting: 40, roomBytes: 48_000_000 };
/** What is kept of a page that cannot be drawn takes a little room too. */
const FAILURE_BYTES = 200;

/**
 * Draws pages on demand: few at once, so that the machine stays free; the same page for several people once; and what
 * was drawn lately not again.
 */
export function pageImages(settings: Partial<PageImageSettings> = {}): PageImages {
  const { draw, atOnce, mostWaiting, roomBytes } = { ...USUAL, ...settings };
  const recent = keepRecent<ShownPage>(roomBytes, (shown) =>
    shown.kind === 'drawn' ? shown.png.byteLength : FAILURE_BYTES,
  );
  const underway = new Map<string, Promise<DrawingResult>>();
  const waiting: (() => void)[] = [];
  let drawing = 0;
  const takeTurn = async (): Promise<void> => {
    if (drawing < atOnce) drawing += 1;
    // Whoever ends gives its turn on.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const endTurn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else drawing -= 1;
  };
  const drawNow = async ({ page, width, fetchBytes }: PageToShow): Promise<DrawingResult> => {
    await takeTurn();
    try {
      const bytes = await fetchBytes();
      return bytes === null
        ? { shown: { kind: 'none' }, isLasting: false }
        : resultOf(await draw({ bytes, page, width }));
    } finally {
      endTurn();
    }
  };
  return {
    show: async (page) => {
      const key = pageImageTag(page.sha256, page);
      const known = recent.get(key);
      if (known !== undefined) return known;
      const begun = underway.get(key);
      if (begun !== undefined) return (await begun).shown;
      if (waiting.length >= mostWaiting) return { kind: 'busy' };
      const drawn = drawNow(page);
      underway.set(key, drawn);
      try {
        const { shown, isLasting } = await drawn;
        if (isLasting) recent.set(key, shown);
        return shown;
      } finally {
        underway.delete(key);
      }
    },
  };
}

interface DrawingResult {
  readonly shown: ShownPage;
  /** Whether another try would give the same: what a busy machine did not draw in time it may draw later. */
  readonly isLasting: boolean;
}

function resultOf(drawn: DrawnPage): DrawingResult {
  if (drawn.ok) return { shown: { kind: 'drawn', png: drawn.png }, isLasting: true };
  const isLasting = drawn.problem !== 'too-complex' && drawn.problem !== 'reader-failed';
  return { shown: { kind: 'none' }, isLasting };
}

// Every route is a bundle of its own: the pictures and the turns are shared through the global object.
const shared = globalThis as typeof globalThis & { vraagspoorPageImages?: PageImages }; // a property of our own

/** The page images of this process. */
export function getPageImages(): PageImages {
  return (shared.vraagspoorPageImages ??= pageImages());
}
