import { joinedWork, keptText, parseKept, type KeptWork } from '@/lib/review/session/kept-entries';

/** What the windows of one person keep of one draft on this device. Each window writes under a key of its own. */
export interface DeviceStore {
  /** What any window kept. */
  readonly read: () => KeptWork;
  /** Whether it could be kept: a device can be full, or forbid it. */
  readonly write: (work: KeptWork) => boolean;
  /** Forgets what other windows kept, once all of it is accounted for. */
  readonly forgetOthers: (isKnown: (entryId: string) => boolean) => void;
}

export function deviceStore(base: string, windowId: string): DeviceStore {
  const own = `${base}.${windowId}`;
  return {
    read: () => joinedWork(keysOf(base).map((key) => parseKept(getItem(key)))),
    write: (work) => {
      if (work.pending.length === 0 && work.aside.length === 0) return removeItem(own);
      return setItem(own, keptText(work));
    },
    forgetOthers: (isKnown) => {
      for (const key of keysOf(base)) {
        if (key === own) continue;
        const { pending, aside } = parseKept(getItem(key));
        if ([...pending, ...aside.map(({ entry }) => entry)].every((entry) => isKnown(entry.id))) removeItem(key);
      }
    },
  };
}

/** Storage that is forbidden throws at every touch, a full one when it is written. */
function allowed<Result>(touch: () => Result, otherwise: Result): Result {
  try {
    return touch();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

function keysOf(base: string): string[] {
  return allowed(
    () =>
      Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter(
        (key) => key === base || key.startsWith(`${base}.`),
      ),
    [],
  );
}

function getItem(key: string): string | null {
  return allowed(() => localStorage.getItem(key), null);
}

function setItem(key: string, text: string): boolean {
  return allowed(() => {
    localStorage.setItem(key, text);
    return true;
  }, false);
}

function removeItem(key: string): boolean {
  return allowed(() => {
    localStorage.removeItem(key);
    return true;
  }, false);
}
