import { z } from 'zod';

/** A short list of words kept on this device. A browser that forbids storage keeps none. */
export function keptTexts(key: string): { readonly read: () => string[]; readonly write: (texts: string[]) => void } {
  return {
    read: () => {
      try {
        return z.array(z.string()).safeParse(JSON.parse(localStorage.getItem(key) ?? '[]')).data ?? [];
      } catch (error) {
        if (error instanceof DOMException || error instanceof SyntaxError) return [];
        throw error;
      }
    },
    write: (texts) => {
      try {
        localStorage.setItem(key, JSON.stringify(texts));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
}
