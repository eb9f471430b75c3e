import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** main: the one thing to do; plain: beside it; quiet: a word among words; danger: takes something away. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

const BOX =
  'inline-flex items-center justify-center gap-2 rounded-md border px-4 py-2 font-medium no-underline disabled:opacity-55';
const LOOKS: Record<ButtonKind, string> = {
  main: `${BOX} border-act bg-act text-on-act hover:not-disabled:brightness-110`,
  plain: `${BOX} border-edge bg-sheet text-act hover:not-disabled:bg-act-soft`,
  danger: `${BOX} border-no bg-sheet text-no hover:not-disabled:bg-no hover:not-disabled:text-paper`,
  quiet:
    'inline-flex items-center gap-1.5 py-1 text-act underline decoration-1 underline-offset-[0.2em] hover:decoration-2 disabled:opacity-55',
};

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  kind?: ButtonKind;
}

/** A button; it submits its form unless told otherwise. */
export function Button({ kind = 'main', type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={LOOKS[kind]} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  kind = 'plain',
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <a href={href} className={LOOKS[kind]}>
      {children}
    </a>
  );
}
