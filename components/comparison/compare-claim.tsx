import { useLocale, useTranslations } from 'next-intl';
import { checkClaim, type Finding } from '@/lib/comparison/claims/check-claim';
import { parseClaim } from '@/lib/comparison/claims/parse-claim';
import type { CompareView } from '@/lib/comparison/compare-view';
import {
  formatDifference,
  formatMeasured,
  formatPercentChange,
  formatPeriod,
  formatPoints,
  formatShare,
} from '@/lib/comparison/format';
import { viewStateQuery } from '@/lib/comparison/view-state';
import { Button } from '../ui/button';
import { SectionHeading } from '../ui/page';

/** The name of a claim in the address. */
export const CLAIM_PARAMETER = 'bewering';

/** A claim in words or figures, held against every figure of the comparison. It needs no script. */
export function CompareClaim({ view, claimText }: { view: CompareView; claimText: string | null }) {
  const text = useTranslations('comparison.claim');
  return (
    <section aria-labelledby="bewering" className="no-print mt-11 border-t border-hair pt-6">
      <SectionHeading id="bewering">{text('title')}</SectionHeading>
      <form action="/vergelijken#bewering" className="mt-3 flex flex-wrap items-end gap-3 text-small">
        {[...new URLSearchParams(viewStateQuery(view.state))].map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <span className="grid min-w-0 flex-1 gap-1 sm:max-w-md">
          <label htmlFor="kies-bewering" className="font-medium">
            {text('label')}
          </label>
          <span id="bewering-hint" className="text-fine text-quiet">
            {text('hint')}
          </span>
          <input
            id="kies-bewering"
            name={CLAIM_PARAMETER}
            defaultValue={claimText ?? ''}
            maxLength={300}
            aria-describedby="bewering-hint"
            className="w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-2 text-body text-ink"
          />
        </span>
        <Button kind="plain">{text('submit')}</Button>
      </form>
      {claimText !== null && <ClaimResult view={view} claimText={claimText} />}
    </section>
  );
}

function ClaimResult({ view, claimText }: { view: CompareView; claimText: string }) {
  const text = useTranslations('comparison.claim');
  const claim = parseClaim(claimText);
  if (claim === null) return <p className="mt-4">{text('noNumber', { text: claimText })}</p>;
  const { supporting, misleading, nearest, checked } = checkClaim(view, claim);
  const isExact = supporting.some((finding) => finding.match === 'exact');
  return (
    <div className="mt-4 max-w-measure" role="status">
      {supporting.length > 0 ? (
        <>
          <p className="font-medium">{text(isExact ? 'supported' : 'supportedRounded', { text: claim.text })}</p>
          <Findings view={view} findings={supporting} />
        </>
      ) : (
        <>
          <p className="font-medium">{text(nearest.length > 0 ? 'notSupported' : 'nothing', { text: claim.text })}</p>
          <Findings view={view} findings={nearest} />
        </>
      )}
      {misleading.length > 0 && (
        <>
          <p className="mt-3 font-medium text-other">{text('misleading')}</p>
          <Findings view={view} findings={misleading} />
        </>
      )}
      <p className="mt-3 text-fine text-quiet">{text('checked', { count: checked })}</p>
    </div>
  );
}

function Findings({ view, findings }: { view: CompareView; findings: readonly Finding[] }) {
  const text = useTranslations('comparison.claim');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  return (
    <ul className="mt-1 ml-4 list-disc">
      {findings.map((finding) => {
        const { reading, row, column, from, value, match, obstacle, cautions } = finding;
        const words = text(reading, {
          row: row.kind === 'total' ? total : row.label,
          period: formatPeriod(column.period, locale),
          from: from === null ? '' : formatPeriod(from.period, locale),
          value: valueWords(finding, view, locale),
        });
        const remarks = [
          ...(match === 'other' ? [] : [text(match)]),
          ...(obstacle?.kind === 'period-length' || obstacle?.kind === 'hard-break'
            ? [text(`obstacle.${obstacle.kind}`)]
            : []),
          ...cautions.map((caution) => text(`caution.${caution}`)),
        ];
        return (
          <li key={[reading, row.key, from?.token, column.token, value.toFixed()].join(' ')}>
            {words}
            {remarks.length > 0 && <span className="text-quiet"> ({remarks.join(', ')})</span>}
          </li>
        );
      })}
    </ul>
  );
}

function valueWords({ reading, value }: Finding, view: CompareView, locale: Parameters<typeof formatShare>[1]): string {
  switch (reading) {
    case 'figure':
      return formatMeasured(value, view.series.unit, locale);
    case 'share':
      return formatShare(value, locale);
    case 'difference':
      return formatDifference(value, locale);
    case 'percent':
      return formatPercentChange(value, locale);
    case 'points':
      return formatPoints(value, locale);
  }
}
