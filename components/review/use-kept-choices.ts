import { useEffect } from 'react';

/** The fields of the form that are decided at accepting and are no part of the reading. */
const CHOICES = ['publicity', 'embargoUntil', 'existing'] as const;

/** Keeps what was chosen for accepting over a reload of the page, in this window. */
export function useKeptChoices(formId: string, reviewDraftId: string): void {
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const keyOf = (name: string): string => `vraagspoor.accept.${reviewDraftId}.${name}`;
    for (const name of CHOICES) {
      const kept = stored(() => sessionStorage.getItem(keyOf(name)));
      if (kept !== null && kept !== undefined) choose(form, name, kept);
    }
    const keep = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      const name = CHOICES.find((each) => each === target.name);
      if (name !== undefined)
        stored(() => {
          sessionStorage.setItem(keyOf(name), target.value);
        });
    };
    form.addEventListener('change', keep);
    return () => {
      form.removeEventListener('change', keep);
    };
  }, [formId, reviewDraftId]);
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    if (field.type === 'radio') field.checked = field.value === value;
    else if (field.value === '') field.value = value;
  }
}

/** A browser that forbids storage keeps nothing; that is no reason to stop. */
function stored<Result>(touch: () => Result): Result | undefined {
  try {
    return touch();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
