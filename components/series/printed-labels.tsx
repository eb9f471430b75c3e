import { useTranslations } from 'next-intl';
import { MATCH_STAGES } from '@/lib/series/align/aligned-thread';
import type { PrintingView, SeriesDimensionView } from '@/lib/series/series-view';
import { TableFrame } from '../ui/table-frame';
import { ActingForm } from './acting-form';
import type { ActingAction } from './acting-form-state';

export interface PrintedLabelsProps {
  readonly dimension: SeriesDimensionView;
  /** Null for who may not rename. */
  readonly rename: ActingAction | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly back: string;
}

/** The categories of a breakdown, each with the labels that the answers print for it. */
export function PrintedLabels({ dimension, rename, errors, back }: PrintedLabelsProps) {
  const text = useTranslations('series.series');
  return (
    <TableFrame label={dimension.label}>
      <table className="figures">
        <caption className="only-read">{dimension.label}</caption>
        <thead>
          <tr>
            <th scope="col">{text('canonical')}</th>
            <th scope="col" className="text-left!">
              {text('printed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {dimension.categories.map((category) => (
            <tr key={category.id} className="align-top">
              <th scope="row" lang="nl" className="min-w-40">
                {category.label}
                {category.code !== null && <span className="ml-2 text-fine text-quiet">{category.code}</span>}
                {category.groupLabel !== null && (
                  <span className="block text-fine font-normal text-quiet">{category.groupLabel}</span>
                )}
                {rename && (
                  <details className="mt-1 font-normal">
                    <summary className="text-small text-act">{text('rename')}</summary>
                    <div className="mt-2 whitespace-normal">
                      <ActingForm
                        id={`naam-${category.id}`}
                        action={rename}
                        hidden={{ categoryId: category.id, back }}
                        fields={[{ kind: 'text', name: 'name', label: text('newName'), value: category.label }]}
                        send={text('rename')}
                        errors={errors}
                      />
                    </div>
                  </details>
                )}
              </th>
              <td className="text-left!">
                <ul className="grid gap-0.5">
                  {groupPrintings(category.printings).map(({ printing, periods }, index) => (
                    <li key={index}>
                      <span lang="nl">‘{printing.label}’</span>{' '}
                      <span className="text-small text-quiet">
                        {periods.join(', ')}
                        {stageOf(printing.stage) !== null && ` · ${text(`stages.${stageOf(printing.stage) ?? 'new'}`)}`}
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function stageOf(stage: string | null): (typeof MATCH_STAGES)[number] | null {
  return MATCH_STAGES.find((each) => each === stage) ?? null;
}

/** The same label matched in the same way is named once, with its years. */
function groupPrintings(printings: readonly PrintingView[]): { printing: PrintingView; periods: string[] }[] {
  const groups = new Map<string, { printing: PrintingView; periods: string[] }>();
  for (const printing of printings) {
    const key = JSON.stringify([printing.label, printing.stage]);
    const group = groups.get(key) ?? { printing, periods: [] };
    if (printing.period !== null && !group.periods.includes(printing.period)) group.periods.push(printing.period);
    groups.set(key, group);
  }
  return [...groups.values()];
}
