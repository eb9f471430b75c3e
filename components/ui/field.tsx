import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

interface FieldProps {
  /** Unique on the page; the hint and the error are tied to it. */
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

const CONTROL =
  'w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-2 text-body text-ink placeholder:text-quiet aria-invalid:border-no aria-invalid:border-2';

/** The ids that `aria-describedby` names: the hint's and the error's, as far as they are there. */
function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Explanation({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-fine text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-fine font-medium text-no">
          {error}
        </p>
      )}
    </>
  );
}

function Labelled({ id, label, hint, error, children }: Omit<FieldProps, 'name'> & { children: ReactNode }) {
  return (
    <div className="grid max-w-md gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Explanation id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type Rest<Attributes> = Omit<Attributes, 'id' | 'name' | 'className' | 'style'>;

/** One line of text, a date, a number, a password … with its label, its hint and its error. */
export function TextField({
  id,
  name,
  label,
  hint,
  error,
  ...rest
}: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL}
        {...rest}
      />
    </Labelled>
  );
}

/** Several lines of text. */
export function TextArea({
  id,
  name,
  label,
  hint,
  error,
  rows = 6,
  ...rest
}: FieldProps & Rest<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={`${CONTROL} resize-y`}
        {...rest}
      />
    </Labelled>
  );
}

/** One of a list. */
export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  choices,
  ...rest
}: FieldProps & { choices: readonly Choice[] } & Rest<SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={CONTROL}
        {...rest}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A file to send; the browser's own words name the button. */
export function FileField({
  id,
  name,
  label,
  hint,
  error,
  ...rest
}: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className={`${CONTROL} border-dashed py-4 file:mr-4 file:rounded-md file:border file:border-solid file:border-edge file:bg-paper file:px-3 file:py-1.5 file:font-medium file:text-act`}
        {...rest}
      />
    </Labelled>
  );
}

/** A yes or no. */
export function CheckboxField({
  id,
  name,
  label,
  hint,
  error,
  ...rest
}: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <div className="grid max-w-md grid-cols-[auto_1fr] gap-x-2.5 gap-y-1">
      <input
        id={id}
        name={name}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className="mt-1 size-4.5 accent-act"
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      <div className="col-start-2 empty:hidden">
        <Explanation id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}

/** One of a few, all in sight. */
export function RadioGroup({
  id,
  name,
  label,
  hint,
  error,
  choices,
  defaultValue,
}: FieldProps & { choices: readonly Choice[]; defaultValue?: string | undefined }) {
  return (
    <fieldset aria-describedby={describedBy({ id, hint, error })} className="grid max-w-md gap-1.5">
      <legend className="mb-1 font-medium">{label}</legend>
      <Explanation id={id} hint={hint} error={error} />
      {choices.map((choice) => {
        const choiceId = `${id}-${choice.value}`;
        return (
          <div key={choice.value} className="grid grid-cols-[auto_1fr] gap-x-2.5">
            <input
              id={choiceId}
              name={name}
              type="radio"
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              aria-describedby={choice.hint ? `${choiceId}-hint` : undefined}
              className="mt-1 size-4.5 accent-act"
            />
            <label htmlFor={choiceId}>{choice.label}</label>
            {choice.hint && (
              <p id={`${choiceId}-hint`} className="col-start-2 text-fine text-quiet">
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
