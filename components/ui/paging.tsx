interface PageLink {
  href: string;
  label: string;
}

export interface PagingProps {
  label: string;
  /** "Pagina 2 van 5" */
  position: string;
  previous: PageLink | null;
  next: PageLink | null;
}

/** To the page before and after; nothing when there is only one. */
export function Paging({ label, position, previous, next }: PagingProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={label} className="no-print mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {previous && (
        <a href={previous.href} rel="prev">
          ← {previous.label}
        </a>
      )}
      <span className="text-quiet">{position}</span>
      {next && (
        <a href={next.href} rel="next">
          {next.label} →
        </a>
      )}
    </nav>
  );
}
