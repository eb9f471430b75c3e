import { useLocale, useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import { SectionHeading } from '../ui/page';

/** What every point counts, in full, with its periods; and the breaks between them with their notes. */
export function CompareDefinitions({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.definitions');
  const kinds = useTranslations('domain.breakKind');
  const locale = useLocale();
  const breaks = view.columns.flatMap((column) => column.breaksBefore.map((each) => ({ column, each })));
  return (
    <section aria-labelledby="geteld" className="mt-11">
      <SectionHeading id="geteld">{text('title')}</SectionHeading>
      <dl className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-10 gap-y-3 text-small">
        {definitionsOf(view).map(({ key, label, body, columns }) => (
          <div key={key} className="max-w-measure">
            <dt className="font-medium">
              {columns.map((column) => formatPeriod(column.period, locale)).join(', ')}: {label}
            </dt>
            {body !== label && (
              <dd lang="nl" className="text-quiet">
                {body}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {breaks.length > 0 && (
        <>
          <h3 className="mt-5 text-small font-semibold">{text('breaks')}</h3>
          <ul className="text-small">
            {breaks.map(({ column, each }) => (
              <li key={`${column.token}-${each.kind}`} className="mt-1">
                {text('breakBefore', { period: formatPeriod(column.period, locale) })}:{' '}
                {each.note === '' ? kinds(each.kind) : each.note}
                {each.isSuggested && <span className="text-quiet"> ({text('suggested')})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface DefinitionLine {
  readonly key: string;
  readonly label: string;
  readonly body: string;
  readonly columns: CompareView['columns'];
}

function definitionsOf(view: CompareView): DefinitionLine[] {
  const lines = new Map<string, DefinitionLine>();
  for (const column of view.columns) {
    for (const { key, label, text } of column.definitions) {
      const known = lines.get(key);
      lines.set(key, { key, label, body: text, columns: [...(known?.columns ?? []), column] });
    }
  }
  return [...lines.values()];
}
