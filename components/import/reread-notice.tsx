import { getTranslations } from 'next-intl/server';
import type { RereadView } from '@/lib/review/get-review.server';
import type { ChangedFigure } from '@/lib/review/list-differences';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TableFrame } from '../ui/table-frame';

export interface RereadNoticeProps {
  reviewDraftId: string;
  reread: RereadView;
  canEdit: boolean;
  /** Puts one of the two drafts aside and leads to the other. */
  choose: (form: FormData) => Promise<void>;
}

/** What differs when a document was read again, and the choice between the two readings. */
export async function RereadNotice({ reviewDraftId, reread, canEdit, choose }: RereadNoticeProps) {
  const [t, kinds] = await Promise.all([getTranslations('reread.notice'), getTranslations('reread.kind')]);
  const { earlierDraftId, edits, differences } = reread;
  const { counts, figures, figureCount } = differences;
  return (
    <Notice kind={counts.length === 0 ? 'success' : 'warning'} title={counts.length === 0 ? t('same') : t('differs')}>
      <div className="grid gap-3">
        {counts.length > 0 && <p>{counts.map(({ kind, count }) => kinds(kind, { count })).join(' · ')}</p>}
        {figures.length > 0 && <ChangedFigures figures={figures} more={figureCount - figures.length} />}
        <p>{earlierDraftId === null ? t('withAccepted') : t('withDraft', { edits })}</p>
        {earlierDraftId !== null && (
          <div className="flex flex-wrap items-baseline gap-4">
            {canEdit && (
              <>
                <Choose aside={earlierDraftId} goOn={reviewDraftId} label={t('take')} choose={choose} />
                <Choose aside={reviewDraftId} goOn={earlierDraftId} label={t('keep')} choose={choose} />
              </>
            )}
            <a href={`/invoeren/${earlierDraftId}`}>{t('see')}</a>
          </div>
        )}
      </div>
    </Notice>
  );
}

async function ChangedFigures({ figures, more }: { figures: readonly ChangedFigure[]; more: number }) {
  const t = await getTranslations('reread.notice');
  return (
    <details open={figures.length <= 5}>
      <summary className="cursor-pointer">{t('figures')}</summary>
      <TableFrame label={t('figures')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ label, before, after }, index) => (
              <tr key={index}>
                <th scope="row" lang="nl">
                  {label}
                </th>
                <td>{before ?? t('nothing')}</td>
                <td>{after ?? t('nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more > 0 && <p className="text-fine text-quiet">{t('more', { count: more })}</p>}
    </details>
  );
}

function Choose({
  aside,
  goOn,
  label,
  choose,
}: {
  aside: string;
  goOn: string;
  label: string;
  choose: RereadNoticeProps['choose'];
}) {
  return (
    <form action={choose}>
      <input type="hidden" name="aside" value={aside} />
      <input type="hidden" name="goOn" value={goOn} />
      <Button kind="plain">{label}</Button>
    </form>
  );
}
