/** Things that are dear to make, kept while there is room: what was not asked for the longest time goes first. */
export interface RecentStore<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
}

/**
 * @param roomBytes of all that is kept together; what is larger by itself is not kept
 * @param sizeOf in bytes
 */
export function keepRecent<Value>(roomBytes: number, sizeOf: (value: Value) => number): RecentStore<Value> {
  const kept = new Map<string, Value>();
  let used = 0;
  const drop = (key: string): void => {
    const value = kept.get(key);
    if (value === undefined) return;
    kept.delete(key);
    used -= sizeOf(value);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      // A map keeps its order: the last asked for stands last.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      drop(key);
      if (sizeOf(value) > roomBytes) return;
      kept.set(key, value);
      used += sizeOf(value);
      for (const oldest of kept.keys()) {
        if (used <= roomBytes) break;
        drop(oldest);
      }
    },
  };
}
