'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { EditProblem } from '@/lib/review/edits/edit-result';

/** One thing that can be done; it says in words why it could not be. */
export interface MenuEntry {
  /** One letter, that does it while the menu is open. */
  readonly shortcut: string;
  readonly label: string;
  readonly isDanger?: boolean;
  readonly onSelect: () => EditProblem | null;
}

export interface EditMenuProps {
  /** Of the button, by which the focus comes back. */
  readonly id: string;
  /** What is edited, in words: "deel 1.a". */
  readonly what: string;
  /** The words of the button; "Bewerken" when not given. */
  readonly label?: string;
  /** The key that opens it where it stands for a spot of a table. */
  readonly openKey?: string;
  readonly entries: readonly MenuEntry[];
}

/** "Bewerken": what can be done with one thing, in words, each with the letter that does it. */
export function EditMenu({ id, what, label, openKey, entries }: EditMenuProps) {
  const t = useTranslations('structure');
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (entry: MenuEntry): void => {
    close();
    setProblem(entry.onSelect());
  };
  return (
    // Leaving the menu closes it, whatever was in focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="needs-script relative"
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        id={id}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-keyshortcuts={openKey}
        aria-label={label === undefined ? t('editOf', { what }) : what}
        className="inline-flex items-center gap-1.5 rounded-md border border-line bg-sheet px-2.5 py-1 text-fine text-act hover:border-edge hover:bg-act-soft"
        onClick={() => {
          setProblem(null);
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setProblem(null);
          setOpen(true);
        }}
      >
        {label ?? t('edit')}
        {openKey && <Key letter={openKey} />}
      </button>
      {isOpen && <MenuList label={t('editOf', { what })} entries={entries} onChoose={choose} onLeave={close} />}
      {problem && (
        <p role="alert" className="mt-1 max-w-md text-fine font-medium text-no">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}

/** In pixels: between a menu and the edge of the page, and of the button that it stands under. */
const EDGE = 12;
const BUTTON_HEIGHT = 36;

function MenuList({
  label,
  entries,
  onChoose,
  onLeave,
}: {
  label: string;
  entries: readonly MenuEntry[];
  onChoose: (entry: MenuEntry) => void;
  onLeave: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ shift: number; isAbove: boolean }>({ shift: 0, isAbove: false });
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (!box) return;
    // On a small screen the menu stays inside the page; near the bottom it opens upwards where there is more room.
    const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
    const [above, below] = [box.top - BUTTON_HEIGHT, height - box.top];
    setPlace({ shift: Math.min(0, width - EDGE - box.right), isAbove: box.height > below && above > below });
  }, []);
  useEffect(() => {
    focusItem(list.current, 0);
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    const items = itemsOf(list.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const entry = entries.find((each) => each.shortcut === event.key.toLowerCase());
    if (next !== undefined) focusItem(list.current, next);
    else if (event.key === 'Escape') onLeave();
    else if (entry) onChoose(entry);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
    // The keys of the screen mean nothing while a menu is open.
    event.nativeEvent.stopImmediatePropagation();
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      style={{ left: place.shift }}
      className={`absolute z-30 w-max ${place.isAbove ? 'bottom-full mb-1' : 'top-full mt-1'} max-w-[calc(100vw-2rem)] rounded-md border border-edge bg-sheet py-1 shadow-lg`}
    >
      {entries.map((entry) => (
        <button
          key={entry.shortcut}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-keyshortcuts={entry.shortcut}
          className={`flex w-full items-baseline justify-between gap-6 px-3.5 py-1.5 text-left text-small hover:bg-act-soft focus:bg-act-soft ${entry.isDanger ? 'text-no' : 'text-ink'}`}
          onClick={() => {
            onChoose(entry);
          }}
        >
          {entry.label}
          <Key letter={entry.shortcut} />
        </button>
      ))}
    </div>
  );
}

function Key({ letter }: { letter: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="rounded-sm border border-line px-1 font-sans text-[0.75rem] text-quiet uppercase"
    >
      {letter}
    </kbd>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function focusItem(list: HTMLElement | null, index: number): void {
  const items = itemsOf(list);
  items[(index + items.length) % Math.max(1, items.length)]?.focus();
}
