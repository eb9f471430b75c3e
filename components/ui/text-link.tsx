import type { ReactNode } from 'react';

export interface TextLinkProps {
  href: string;
  label?: string;
  className?: string;
  children: ReactNode;
}

/**
 * A link to another screen of ours. A plain one: reading pages load whole from the server anyway, and stay without the
 * router's script for links and its fetching ahead.
 */
export function TextLink({ href, label, className, children }: TextLinkProps) {
  return (
    <a href={href} aria-label={label} className={className}>
      {children}
    </a>
  );
}
