'use client';

import { useId, useRef } from 'react';

/** The text of a cell in a field of its own: Enter and leaving keep it, Escape does not. */
export function CellEditor({
  label,
  text,
  problem,
  onKeep,
  onLeave,
}: {
  label: string;
  text: string;
  /** Why what was typed could not be kept. */
  problem: string | null;
  /** `isDown` when one goes on with the cell below. */
  onKeep: (text: string, isDown: boolean) => void;
  onLeave: () => void;
}) {
  const isDone = useRef(false);
  const hasOpened = useRef(false);
  const problemId = useId();
  return (
    <>
      <input
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        defaultValue={text}
        autoComplete="off"
        className="w-full min-w-16 rounded-sm border border-act bg-sheet px-1 text-right text-ink aria-invalid:border-no"
        ref={(input) => {
          if (!input || hasOpened.current) return;
          hasOpened.current = true;
          input.focus();
          input.select();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          isDone.current = true;
          if (event.key === 'Enter') onKeep(event.currentTarget.value, true);
          else onLeave();
        }}
        onChange={() => {
          isDone.current = false;
        }}
        onBlur={(event) => {
          if (!isDone.current) onKeep(event.currentTarget.value, false);
        }}
      />
      {problem !== null && (
        <small id={problemId} role="alert" className="block max-w-60 text-left text-[0.8125rem] font-medium text-no">
          {problem}
        </small>
      )}
    </>
  );
}
