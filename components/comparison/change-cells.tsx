import { useLocale, useTranslations } from 'next-intl';
import type { Change, Obstacle, RelativeChange } from '@/lib/comparison/change';
import { formatDifference, formatPoints } from '@/lib/comparison/format';
import { relativeWords } from './change-words';

/** The two cells of a change: how much, and in proportion; or the reason why there is none. Up and down look the same. */
export function ChangeCells({ change, className, unit }: { change: Change; className: string; unit: string | null }) {
  const text = useTranslations('comparison.table');
  const locale = useLocale();
  const cell = `bg-act-soft whitespace-nowrap ${className}`;
  switch (change.kind) {
    case 'difference':
      return (
        <>
          <td className={cell}>
            {formatDifference(change.difference, locale)}
            {unit !== null && <span className="only-read"> {unit}</span>}
            <Provisional cautions={change.cautions} />
          </td>
          <td className={cell}>
            <Relative relative={change.relative} />
          </td>
        </>
      );
    case 'points':
      return (
        <>
          <td className={cell}>
            {formatPoints(change.points, locale)}
            <Provisional cautions={change.cautions} />
          </td>
          <td className={cell}>
            <span className="only-read">{text('points')}</span>
          </td>
        </>
      );
    case 'none':
      return (
        <>
          <td className={cell}>
            <NoChange obstacle={change.obstacle} />
          </td>
          <td className={cell} />
        </>
      );
  }
}

function Relative({ relative }: { relative: RelativeChange }) {
  const text = useTranslations('comparison.table');
  const locale = useLocale();
  const words = relativeWords(relative, {
    plain: (key) => text(key),
    smallBase: (from, to) => text('smallBase', { from, to }),
    locale,
  });
  return relative.kind === 'percent' ? words : <span className="text-fine">{words}</span>;
}

function NoChange({ obstacle }: { obstacle: Obstacle }) {
  const text = useTranslations('comparison.table');
  const missing = useTranslations('domain.missing');
  switch (obstacle.kind) {
    case 'missing':
      return (
        <span className={obstacle.reason === 'not-found' ? 'text-quiet' : 'text-fine text-quiet'}>
          <span aria-hidden="true">{text(`missing.${obstacle.reason}`)}</span>
          <span className="only-read">{missing(obstacle.reason)}</span>
        </span>
      );
    case 'unit':
    case 'period-length':
    case 'hard-break':
      return <span className="text-fine text-quiet">{text(`none.${obstacle.kind}`)}</span>;
  }
}

function Provisional({ cautions }: { cautions: readonly string[] }) {
  const text = useTranslations('comparison.table');
  if (!cautions.includes('provisional')) return null;
  return <small className="block text-[0.8125rem] leading-snug font-normal text-soon">{text('provisional')}</small>;
}
