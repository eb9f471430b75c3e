'use client';

import { useEffect } from 'react';

/** Lets keys go through the queue: j and k to the next and previous question, a digit to one of its answers. */
export function QueueKeys(): null {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const items = [...document.querySelectorAll<HTMLElement>('[data-queue-item]')];
      const current = items.findIndex((item) => item.contains(document.activeElement));
      if (event.key === 'j' || event.key === 'k') {
        const next = items[event.key === 'j' ? current + 1 : Math.max(0, current - 1)];
        next?.focus();
        next?.scrollIntoView({ block: 'start' });
        return;
      }
      if (!/^[1-9]$/.test(event.key) || current < 0) return;
      const choices = items[current]?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
      const choice = choices?.[Number(event.key) - 1];
      if (!choice) return;
      event.preventDefault();
      choice.checked = true;
      choice.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
