import { useLocale, useTranslations } from 'next-intl';
import { chartModel } from '@/lib/comparison/chart-model';
import { formatDay } from '@/lib/comparison/format';
import type { FrozenView, SinceFrozen } from '@/lib/comparison/frozen/get-frozen-comparison.server';
import { CompareFacts } from '../comparison/compare-facts';
import { CompareLegend } from '../comparison/compare-legend';
import { KnownOnNotice } from '../comparison/compare-notes';
import { CompareTable } from '../comparison/compare-table';
import { Citation, FileLinks } from '../comparison/compare-tools';
import { CompareVerdict } from '../comparison/compare-verdict';
import { EmbedCode } from '../comparison/embed-code';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Notice } from '../ui/notice';
import { Page, PageHeading } from '../ui/page';
import { SinceFrozenNotice } from './since-frozen';
import { ComparisonFindings } from '../comparison/comparison-findings';

export interface FrozenScreenProps {
  readonly frozen: FrozenView;
  readonly since: SinceFrozen;
  /** The public address of the site, without a slash behind it. */
  readonly site: string;
  readonly withdrawAction: (form: FormData) => Promise<void>;
}

/** A comparison as it was on the day it was frozen, and what is otherwise now. */
export function FrozenScreen({ frozen, since, site, withdrawAction }: FrozenScreenProps) {
  const text = useTranslations('frozen');
  const comparison = useTranslations('comparison');
  const locale = useLocale();
  const { view, token, citation, withdrawal } = frozen;
  const model = chartModel(view);
  return (
    <Page>
      <PageHeading
        title={<span lang="nl">{view.series.title}</span>}
        facts={
          <>
            {text('frozenOn', { day: formatDay(frozen.frozenOn, locale) })} · <CompareFacts view={view} />
          </>
        }
      >
        {withdrawal && (
          <div className="mt-6">
            <Notice kind="warning" title={text('withdrawn', { day: formatDay(withdrawal.on, locale) })}>
              {withdrawal.note !== '' && <p>{withdrawal.note}</p>}
            </Notice>
          </div>
        )}
        {view.knownOn !== null && <KnownOnNotice knownOn={view.knownOn} href={null} />}
        <SinceFrozenNotice since={since} unit={view.series.unit} nowHref={`/vergelijken?${frozen.query}`} />
        <CompareVerdict view={view} isFrozen />
      </PageHeading>
      <CompareTable view={view} />
      <CompareLegend view={view} isFrozen />
      <section aria-label={text('citation')} className="mt-5 text-fine">
        <p className="font-medium">{text('citation')}</p>
        <Citation>{citation}</Citation>
        <div className="no-print mt-3">
          <FileLinks hrefOf={(file) => `/vastgelegd/${token}/${file}`} hasChart={model !== null}>
            <CopyButton
              source={{ text: citation }}
              label={comparison('tools.cite')}
              copiedLabel={comparison('tools.cited')}
              failedLabel={comparison('tools.citeFailed')}
            />
          </FileLinks>
          <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
            <EmbedCode address={`${site}/ingebed/${token}`} title={view.series.title} />
            {frozen.isMine && <WithdrawForm frozen={frozen} action={withdrawAction} />}
          </div>
        </div>
      </section>
      <ComparisonFindings view={view} model={model} isFrozen />
    </Page>
  );
}

/** Its maker says that they no longer stand by it, or takes that back. */
function WithdrawForm({ frozen, action }: { frozen: FrozenView; action: (form: FormData) => Promise<void> }) {
  const text = useTranslations('frozen.withdraw');
  const isWithdrawn = frozen.withdrawal !== null;
  return (
    <details className="open:w-full">
      <summary className="text-act">{isWithdrawn ? text('undo') : text('title')}</summary>
      <form action={action} className="mt-2 grid max-w-md justify-items-start gap-2">
        <input type="hidden" name="token" value={frozen.token} />
        <input type="hidden" name="withdraw" value={isWithdrawn ? 'nee' : 'ja'} />
        <p>{isWithdrawn ? text('undoHint') : text('hint')}</p>
        {!isWithdrawn && (
          <>
            <label htmlFor="waarom" className="font-medium">
              {text('note')}
            </label>
            <textarea
              id="waarom"
              name="note"
              rows={2}
              maxLength={1000}
              className="w-full rounded-md border border-edge bg-sheet px-3 py-2 text-body text-ink"
            />
          </>
        )}
        <Button kind={isWithdrawn ? 'plain' : 'danger'}>{isWithdrawn ? text('undo') : text('now')}</Button>
      </form>
    </details>
  );
}
