import { useTranslations } from 'next-intl';
import type { PlanDifference } from '@/lib/series/align/plan-difference';
import { ButtonLink } from '../ui/button';
import { TableFrame } from '../ui/table-frame';
import { ActingForm } from './acting-form';
import type { ActingAction } from './acting-form-state';
import { labelOf } from './decision-words';

export interface UndoPreviewProps {
  readonly decisionId: string;
  readonly preview: PlanDifference & { readonly isUndone: boolean };
  readonly action: ActingAction;
  readonly errors: Readonly<Record<string, string>>;
  readonly back: string;
}

/** What undoing would change, before it does. */
export function UndoPreview({ decisionId, preview, action, errors, back }: UndoPreviewProps) {
  const text = useTranslations('series.decisions');
  const { labels, figures, opened, isUndone } = preview;
  const title = isUndone ? text('previewTitleRedo') : text('previewTitle');
  const others = (list: readonly string[]): string => (list.length === 0 ? text('alone') : list.join(', '));
  return (
    <section id="voorbeeld" aria-label={title} className="mt-3 border-l-3 border-act py-1 pl-4">
      <h3 className="font-semibold">{title}</h3>
      <p>
        {labels.length === 0 && figures === 0 && opened === 0
          ? text('nothing')
          : `${text('figures', { count: figures })} ${text('opened', { count: opened })}`}
      </p>
      {labels.length > 0 && (
        <div className="my-3">
          <TableFrame label={title}>
            <table className="figures">
              <caption className="only-read">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('label')}</th>
                  <th scope="col">{text('before')}</th>
                  <th scope="col">{text('after')}</th>
                </tr>
              </thead>
              <tbody lang="nl">
                {labels.slice(0, 40).map((moved, index) => (
                  <tr key={index}>
                    <th scope="row">{labelOf(moved.label)}</th>
                    <td className="text-left!">{others(moved.before)}</td>
                    <td className="text-left!">{others(moved.after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <ActingForm
          id="ongedaan"
          action={action}
          hidden={{ decisionId, undo: isUndone ? 'nee' : 'ja', back }}
          send={isUndone ? text('redo') : text('undo')}
          kind="main"
          errors={errors}
        />
        <ButtonLink href={back}>{text('cancel')}</ButtonLink>
      </div>
    </section>
  );
}
