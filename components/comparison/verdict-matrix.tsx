import { useLocale, useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import type { Verdict } from '@/lib/comparison/verdict';
import { viewStateHref } from '@/lib/comparison/view-state';
import { Sign } from '../ui/sign';
import { TableFrame } from '../ui/table-frame';
import { reasonKeys } from './verdict-reasons';

const SIGNS = { comparable: 'yes', 'with-caution': 'other', 'not-comparable': 'no' } as const;

/** Every pair of periods: comparable, with caution, not comparable, and why. Each leads to that comparison. */
export function VerdictMatrix({ view, isFrozen = false }: { view: CompareView; isFrozen?: boolean }) {
  const text = useTranslations('comparison.matrix');
  const locale = useLocale();
  const { verdicts, columns, state } = view;
  if (verdicts.length < 2) return null;
  const withFigures = columns.filter((column) => column.figureCount > 0);
  const froms = withFigures.filter((column) => verdicts.some((each) => each.from === column.token));
  const tos = withFigures.filter((column) => verdicts.some((each) => each.to === column.token));
  return (
    <details className="mt-4 text-small">
      <summary className="text-act">{text('title')}</summary>
      <TableFrame label={text('frame')}>
        <table className="figures mt-2 w-auto! min-w-max text-small">
          <caption className="only-read">{text('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('corner')}</th>
              {tos.map((to) => (
                <th key={to.token} scope="col" className="text-left! whitespace-nowrap">
                  {formatPeriod(to.period, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {froms.map((from) => (
              <tr key={from.token}>
                <th scope="row" className="whitespace-nowrap">
                  {formatPeriod(from.period, locale)}
                </th>
                {tos.map((to) => {
                  const found = verdicts.find((each) => each.from === from.token && each.to === to.token);
                  return (
                    <td key={to.token} className="max-w-52 text-left!">
                      {found && (
                        <PairWords
                          verdict={found.verdict}
                          href={isFrozen ? null : viewStateHref({ ...state, from: from.token, to: to.token })}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

function PairWords({ verdict, href }: { verdict: Verdict; href: string | null }) {
  const text = useTranslations('comparison.matrix');
  const name = text(verdict.kind);
  return (
    <>
      <Sign kind={SIGNS[verdict.kind]}>{href === null ? name : <a href={href}>{name}</a>}</Sign>
      {verdict.kind !== 'comparable' && (
        <small className="block text-[0.8125rem] leading-snug text-quiet">
          {reasonKeys(verdict)
            .map((key) => text(`why.${key}`))
            .join(', ')}
        </small>
      )}
    </>
  );
}
