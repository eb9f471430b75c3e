import { useTranslations } from 'next-intl';

const THEMES = ['system', 'light', 'dark'] as const;

/** What this site promises, and its appearance. */
export function SiteFooter({ theme }: { theme: (typeof THEMES)[number] }) {
  const text = useTranslations('common.footer');
  const labels = { system: text('themeSystem'), light: text('themeLight'), dark: text('themeDark') };
  return (
    <footer aria-label={text('label')} className="no-print mt-16 border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-3 px-4 py-6 text-fine text-quiet md:px-8">
        <p>{text('sentence')}</p>
        <form action="/voorkeuren/weergave" method="post" className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span id="weergave">{text('theme')}</span>
          <div role="group" aria-labelledby="weergave" className="flex flex-wrap gap-x-4">
            {THEMES.map((each) => (
              <button
                key={each}
                type="submit"
                name="weergave"
                value={each}
                aria-pressed={each === theme}
                className="border-b-2 border-transparent py-1 hover:text-ink aria-pressed:border-act aria-pressed:text-ink"
              >
                {labels[each]}
              </button>
            ))}
          </div>
        </form>
      </div>
    </footer>
  );
}
