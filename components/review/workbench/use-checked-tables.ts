import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReadTable } from '@/lib/reading/reading';
import { keptTexts } from './kept-texts';

export interface CheckedTables {
  readonly isChecked: (table: ReadTable) => boolean;
  readonly setChecked: (table: ReadTable, isChecked: boolean) => void;
}

/** Which tables a person has gone through: an aid of their own, kept on this device and no part of the reading. */
export function useCheckedTables(reviewDraftId: string): CheckedTables {
  const key = `vraagspoor.checked.${reviewDraftId}`;
  const [checked, setKeys] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => {
    // Known on the device alone: the server sends the page as if nothing was checked.
    const reading = setTimeout(() => {
      setKeys(new Set(keptTexts(key).read()));
    });
    return () => {
      clearTimeout(reading);
    };
  }, [key]);
  const setChecked = useCallback(
    (table: ReadTable, isChecked: boolean): void => {
      setKeys((before) => {
        const after = new Set(before);
        if (isChecked) after.add(keyOf(table));
        else after.delete(keyOf(table));
        keptTexts(key).write([...after]);
        return after;
      });
    },
    [key],
  );
  return useMemo(
    () => ({ isChecked: (table: ReadTable): boolean => checked.has(keyOf(table)), setChecked }),
    [checked, setChecked],
  );
}

/** A table is known by its place; one that was typed by its caption too. */
function keyOf({ at, title }: ReadTable): string {
  return at.page > 0 ? `${String(at.page)}:${String(at.line)}` : `0:${title ?? ''}`;
}
