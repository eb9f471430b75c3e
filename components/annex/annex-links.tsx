import { useLocale, useTranslations } from 'next-intl';
import type { AnnexView } from '@/lib/answers/answer-view';
import { annexKindOf, formatBytes } from '@/lib/answers/annex-kind';

/** The annexes of an answer or of a part of it, each to be downloaded. Nothing when there are none. */
export function AnnexLinks({ annexes, questionPath }: { annexes: readonly AnnexView[]; questionPath: string }) {
  if (annexes.length === 0) return null;
  return (
    <ul className="grid gap-1 text-small">
      {annexes.map((annex) => (
        <li key={annex.id} className="flex flex-wrap items-baseline gap-x-2 break-words">
          <AnnexLine annex={annex} questionPath={questionPath} />
        </li>
      ))}
    </ul>
  );
}

function AnnexLine({ annex, questionPath }: { annex: AnnexView; questionPath: string }) {
  const text = useTranslations('annex');
  const locale = useLocale();
  const { title, file, isSentToMemberOnly } = annex;
  if (file === null) {
    return (
      <span className="text-quiet">
        {text('notHere', { title })}
        {isSentToMemberOnly && ` (${text('toMemberOnly')})`}
      </span>
    );
  }
  return (
    <>
      <span className="text-quiet">{text('ofPart')}</span>
      <a href={`${questionPath}/bijlagen/${annex.id}`} download={file.name} className="min-w-0">
        {text('download', {
          title,
          kind: text(`kind.${annexKindOf(file.mediaType)}`),
          size: formatBytes(file.size, locale),
        })}
      </a>
    </>
  );
}
