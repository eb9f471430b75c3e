import type { ReactNode } from 'react';

/** The space of a screen inside the shell: `reading` for a single column of text or a form, `wide` for lists and tables. */
export function Page({ width = 'wide', children }: { width?: 'reading' | 'wide'; children: ReactNode }) {
  return (
    <div
      className={`mx-auto w-full px-4 pt-8 pb-16 md:px-8 md:pt-10 ${width === 'wide' ? 'max-w-page' : 'max-w-[50rem]'}`}
    >
      {children}
    </div>
  );
}

export interface PageHeadingProps {
  title: ReactNode;
  /** Of the title, where it is not the language of the screen. */
  language?: string | undefined;
  facts?: ReactNode;
  children?: ReactNode;
}

/** The one h1 of a screen, with one quiet line of facts under it. */
export function PageHeading({ title, language, facts, children }: PageHeadingProps) {
  return (
    <div className="mb-8">
      <h1 lang={language} className="max-w-[56rem] font-serif text-title font-semibold tracking-tight">
        {title}
      </h1>
      {facts && <p className="mt-2.5 max-w-[56rem] text-quiet">{facts}</p>}
      {children}
    </div>
  );
}

/** The heading of a part of a screen. */
export function SectionHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} className="font-serif text-heading font-semibold">
      {children}
    </h2>
  );
}
